#include "gui/callingrulesdialog.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

enum DayKind { AsUsual, OtherHours, Never };
enum PlaceColumn {
    Place,
    Weekdays,
    Saturday,
    Sunday,
    OnHolidays,
    Pause,
    AtMost,
    HolidayDates,
    SourceOf,
    AsOf,
    Columns
};

QTimeEdit *timeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    setTimeParts(edit, TimeParts::Time);
    edit->setAccessibleName(name);
    edit->setFixedWidth(110);
    return edit;
}

TextLabel *hint(const QString &words, QWidget *parent)
{
    auto *label = new TextLabel(words, TextSize::Small, ColorRole::SecondaryText, false, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    return layout;
}

} // namespace

CallingRulesDialog::CallingRulesDialog(Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_from(timeEdit(tr("From"), this))
    , m_until(timeEdit(tr("Until"), this))
    , m_holidays(new QLineEdit(this))
    , m_keepsToPlaces(new QCheckBox(tr("Keep to the &rules of the place that is called"), this))
    , m_places(new QTableWidget(this))
    , m_tries(new QSpinBox(this))
    , m_attempts(new QSpinBox(this))
    , m_fault(new TextLabel({}, TextSize::Body, ColorRole::FailedText, false, this))
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setObjectName(u"ruleTabs"_s);
    tabs->addTab(buildWeek(), tr("Hours"));
    tabs->addTab(buildPlaces(), tr("Places"));
    tabs->addTab(buildRetries(), tr("Retries"));
    m_fault->setObjectName(u"rulesFault"_s);
    m_fault->hide();
    auto *confirm = new PrimaryButton(this);
    confirm->setText(tr("&Save"));
    QVBoxLayout *layout = beginDialog(this, tr("Calling rules"));
    layout->addWidget(tabs, 1);
    endDialog(layout, confirm)->insertWidget(0, m_fault, 1);
    resize(860, 640);
    connect(confirm, &QPushButton::clicked, this, &CallingRulesDialog::save);
    setEnabled(false);
    whenDone(engine.settings(), this, [this](const Settings &settings) { show(settings); });
    whenDone(engine.placeRules(), this, [this](const QList<PlaceRule> &rules) { showPlaces(rules); });
}

QWidget *CallingRulesDialog::buildWeek()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(4, 1);
    grid->addWidget(formLabel(tr("&Usual hours"), m_from), 0, 0);
    grid->addWidget(m_from, 0, 2);
    grid->addWidget(m_until, 0, 3);
    for (int day = 0; day < 7; ++day) {
        DayRow &row = m_days[static_cast<std::size_t>(day)];
        const QString name = QLocale().standaloneDayName(day + 1);
        row.kind = new QComboBox(this);
        row.kind->addItems({tr("As usual"), tr("Other hours"), tr("Nobody is called")});
        row.kind->setObjectName(u"day%1"_s.arg(day + 1));
        row.kind->setAccessibleName(name);
        row.from = timeEdit(tr("%1, from").arg(name), this);
        row.until = timeEdit(tr("%1, until").arg(name), this);
        grid->addWidget(formLabel(name, row.kind), day + 1, 0);
        grid->addWidget(row.kind, day + 1, 1);
        grid->addWidget(row.from, day + 1, 2);
        grid->addWidget(row.until, day + 1, 3);
        connect(row.kind, &QComboBox::currentIndexChanged, this,
                [&row = m_days[static_cast<std::size_t>(day)]](int kind) {
                    row.from->setVisible(kind == OtherHours);
                    row.until->setVisible(kind == OtherHours);
                });
    }
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setPlaceholderText(u"12-25 01-01 E+1"_s);
    grid->addWidget(formLabel(tr("&Holidays"), m_holidays), 8, 0);
    grid->addWidget(m_holidays, 8, 1, 1, 4);
    auto *layout = pageLayout(page);
    layout->addWidget(hint(tr("In the time of the person who is called."), page));
    layout->addLayout(grid);
    layout->addWidget(hint(tr("On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth "
                              "Thursday in November, E+1 Easter Monday."),
                           page));
    layout->addStretch();
    alignLabels(page);
    return page;
}

QWidget *CallingRulesDialog::buildPlaces()
{
    auto *page = new QWidget(this);
    m_keepsToPlaces->setObjectName(u"keepsToPlaces"_s);
    m_places->setObjectName(u"places"_s);
    m_places->setAccessibleName(tr("Rules of places"));
    m_places->setColumnCount(Columns);
    m_places->setHorizontalHeaderLabels({tr("Place"), tr("Weekdays"), tr("Saturday"), tr("Sunday"), tr("On holidays"),
                                         tr("Pause"), tr("At most a day"), tr("Holidays"), tr("Source"), tr("As of")});
    setUpTable(m_places, Density::Compact);
    m_places->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    m_places->setSelectionBehavior(QAbstractItemView::SelectItems);
    setColumnWidths(m_places, {76, 104, 104, 104, 100, 104, 110, 120, 260, 90});
    auto *add = new QPushButton(icon(Icon::Add), tr("&Add a place"), page);
    add->setObjectName(u"addPlace"_s);
    add->setAutoDefault(false);
    auto *reset = new QPushButton(icon(Icon::Undo), tr("As &delivered"), page);
    reset->setObjectName(u"resetPlace"_s);
    reset->setAutoDefault(false);
    reset->setToolTip(tr("Takes back what your team changed in this row"));
    connect(add, &QPushButton::clicked, this, &CallingRulesDialog::addPlace);
    connect(reset, &QPushButton::clicked, this, &CallingRulesDialog::resetPlace);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(add);
    buttons->addWidget(reset);
    buttons->addStretch();
    auto *layout = pageLayout(page);
    layout->addWidget(m_keepsToPlaces);
    layout->addWidget(hint(tr("By the number's country and, in the United States, its state. Hours like 09:00-20:00, - "
                              "for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click "
                              "to change. This is no legal advice: have it checked."),
                           page));
    layout->addWidget(m_places, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget *CallingRulesDialog::buildRetries()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(2, 1);
    for (const CallStatus status : RetryTimes::editable) {
        RetryRow row{status, new QCheckBox(tr("%1: again after").arg(models::statusText(status)), page),
                     new QSpinBox(page)};
        row.minutes->setRange(1, static_cast<int>(RetryTimes::most.count()));
        row.minutes->setSuffix(tr(" min", "minutes"));
        row.minutes->setFixedWidth(150);
        row.minutes->setObjectName(u"retry_"_s + token(status));
        row.minutes->setAccessibleName(row.again->text());
        connect(row.again, &QCheckBox::toggled, row.minutes, &QWidget::setEnabled);
        const int at = grid->rowCount();
        grid->addWidget(row.again, at, 0);
        grid->addWidget(row.minutes, at, 1);
        m_retries.append(row);
    }
    m_tries->setRange(1, 20);
    m_tries->setFixedWidth(150);
    m_tries->setObjectName(u"mostTries"_s);
    m_attempts->setRange(0, 20);
    m_attempts->setSpecialValueText(tr("No limit"));
    m_attempts->setFixedWidth(150);
    m_attempts->setObjectName(u"mostAttempts"_s);
    int at = grid->rowCount();
    grid->addWidget(formLabel(tr("&Tries for a callback, at most"), m_tries), at, 0);
    grid->addWidget(m_tries, at, 1);
    ++at;
    grid->addWidget(formLabel(tr("Calls to a number in &24 hours, at most"), m_attempts), at, 0);
    grid->addWidget(m_attempts, at, 1);
    auto *layout = pageLayout(page);
    layout->addWidget(
        hint(tr("After a wrong number, a number not in service, or the wish not to be called, there is no "
                "further try. A callback becomes due again within calling hours; nothing dials by itself."),
             page));
    layout->addLayout(grid);
    layout->addStretch();
    alignLabels(page);
    return page;
}

void CallingRulesDialog::show(const Settings &settings)
{
    m_settings = settings;
    const VerdictRules &rules = settings.verdict;
    m_from->setTime(rules.hours.from);
    m_until->setTime(rules.hours.until);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const DayRow &row = m_days[day];
        const CallingHours hours = rules.days[day].value_or(rules.hours);
        const bool isNever = !hours.from.isValid() || !hours.until.isValid();
        row.from->setTime(isNever ? rules.hours.from : hours.from);
        row.until->setTime(isNever ? rules.hours.until : hours.until);
        const int kind = !rules.days[day] ? AsUsual : isNever ? Never : OtherHours;
        row.kind->setCurrentIndex(kind);
        row.from->setVisible(kind == OtherHours);
        row.until->setVisible(kind == OtherHours);
    }
    m_holidays->setText(rules.holidays);
    m_keepsToPlaces->setChecked(rules.placeRules);
    for (const RetryRow &row : std::as_const(m_retries)) {
        const auto delay = settings.retries.of(row.status);
        row.again->setChecked(delay.has_value());
        row.minutes->setEnabled(delay.has_value());
        row.minutes->setValue(static_cast<int>(delay.value_or(std::chrono::minutes(10)).count()));
    }
    m_tries->setValue(settings.retries.mostTries);
    m_attempts->setValue(rules.mostAttempts);
    setEnabled(true);
    m_from->setFocus();
}

void CallingRulesDialog::showPlaces(const QList<PlaceRule> &rules)
{
    m_shown = rules;
    m_places->setRowCount(static_cast<int>(rules.size()));
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const PlaceRule &rule = rules.at(row);
        const QStringList cells{rule.place,
                                rule.weekdays,
                                rule.saturday,
                                rule.sunday,
                                rule.onHolidays,
                                rule.pause,
                                rule.mostAttempts > 0 ? QString::number(rule.mostAttempts) : QString(),
                                rule.holidays,
                                rule.source,
                                rule.asOf};
        for (int column = 0; column < Columns; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == Place)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            item->setToolTip(cells.at(column));
            m_places->setItem(row, column, item);
        }
    }
}

void CallingRulesDialog::addPlace()
{
    const int row = m_places->rowCount();
    m_places->insertRow(row);
    for (int column = 0; column < Columns; ++column)
        m_places->setItem(row, column, new QTableWidgetItem);
    m_places->setCurrentCell(row, Place);
    m_places->editItem(m_places->item(row, Place));
}

void CallingRulesDialog::resetPlace()
{
    const int row = m_places->currentRow();
    if (row < 0)
        return;
    whenDone(m_engine.resetPlaceRule(ruleAt(row).place), this, [this](const Result<Done> &reset) {
        if (!reset)
            return fail(reset.error().message);
        whenDone(m_engine.placeRules(), this, [this](const QList<PlaceRule> &rules) { showPlaces(rules); });
    });
}

PlaceRule CallingRulesDialog::ruleAt(int row) const
{
    const auto text = [this, row](int column) { return m_places->item(row, column)->text().trimmed(); };
    return {text(Place).toUpper(), text(Weekdays),       text(Saturday),     text(Sunday),   text(OnHolidays),
            text(Pause),           text(AtMost).toInt(), text(HolidayDates), text(SourceOf), text(AsOf)};
}

Settings CallingRulesDialog::edited() const
{
    Settings settings = m_settings;
    settings.verdict.hours = {m_from->time(), m_until->time()};
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const DayRow &row = m_days[day];
        settings.verdict.days[day].reset();
        if (row.kind->currentIndex() == OtherHours)
            settings.verdict.days[day] = CallingHours{row.from->time(), row.until->time()};
        else if (row.kind->currentIndex() == Never)
            settings.verdict.days[day] = CallingHours{QTime(), QTime()};
    }
    settings.verdict.holidays = m_holidays->text().simplified();
    settings.verdict.placeRules = m_keepsToPlaces->isChecked();
    settings.verdict.mostAttempts = m_attempts->value();
    for (const RetryRow &row : m_retries) {
        settings.retries.set(row.status, row.again->isChecked()
                                             ? std::optional(std::chrono::minutes(row.minutes->value()))
                                             : std::nullopt);
    }
    settings.retries.mostTries = m_tries->value();
    return settings;
}

void CallingRulesDialog::save()
{
    m_fault->hide();
    if (!Holidays::parse(m_holidays->text()))
        return fail(tr("Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1."));
    QList<PlaceRule> changed;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const PlaceRule rule = ruleAt(row);
        if (rule.place.isEmpty() || m_shown.contains(rule))
            continue;
        changed.append(rule);
    }
    savePlaces(changed);
}

void CallingRulesDialog::savePlaces(QList<PlaceRule> changed)
{
    if (changed.isEmpty()) {
        whenDone(m_engine.applySettings(edited()), this, [this](const Result<Done> &saved) {
            if (!saved)
                return fail(saved.error().message);
            accept();
        });
        return;
    }
    const PlaceRule rule = changed.takeFirst();
    whenDone(m_engine.setPlaceRule(rule), this, [this, rule, changed](const Result<Done> &saved) {
        if (!saved)
            return fail(tr("%1: %2", "a place, and what is wrong").arg(rule.place, saved.error().message));
        savePlaces(changed);
    });
}

void CallingRulesDialog::fail(const QString &why)
{
    m_fault->setWords(why);
    m_fault->show();
}

} // namespace ringback
