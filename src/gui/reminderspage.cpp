#include "gui/reminderspage.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/emptystate.h"
#include "gui/reminderdialogs.h"
#include "gui/reminderpanel.h"
#include "gui/segments.h"
#include "gui/statuschipdelegate.h"
#include "gui/tablecolumns.h"
#include "gui/tablepage.h"
#include "gui/textlabel.h"
#include "gui/twolinedelegate.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using models::RemindersModel;

namespace {

constexpr int lookEveryMs = 20'000;

std::optional<ChipLook> lookOf(const QModelIndex &index)
{
    const QString word = index.data().toString();
    switch (static_cast<Reminder::State>(index.data(models::StatusRole).toInt())) {
    case Reminder::State::Upcoming:
        return ChipLook{Icon::Later, word, ColorRole::WaitingText, ColorRole::WaitingFill};
    case Reminder::State::Due:
    case Reminder::State::Sending:
        return ChipLook{Icon::Due, word, ColorRole::LiveText, ColorRole::LiveFill};
    case Reminder::State::Fired:
        return ChipLook{Icon::Check, word, ColorRole::DoneText, ColorRole::DoneFill};
    case Reminder::State::Missed:
        return ChipLook{Icon::Attention, word, ColorRole::AttentionText, ColorRole::AttentionFill};
    case Reminder::State::NotSent:
        return ChipLook{Icon::Error, word, ColorRole::FailedText, ColorRole::FailedFill};
    case Reminder::State::Unconfirmed:
        return ChipLook{Icon::StatusUnconfirmed, word, ColorRole::AttentionText, ColorRole::AttentionFill, true};
    case Reminder::State::Skipped:
    case Reminder::State::Cancelled:
        return ChipLook{Icon::StatusCancelled, word, ColorRole::WaitingText, ColorRole::WaitingFill};
    }
    return std::nullopt;
}

} // namespace

RemindersPage::RemindersPage(Engine &engine, Clock &clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock), m_model(engine.databasePath()), m_filter(new Segments(this))
{
    auto *empty = new EmptyState(this);
    empty->setState(Icon::Reminders, tr("Nobody is to be reminded"),
                    tr("Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders "
                       "go out from this computer, which must be awake."),
                    tr("Import appointments…"));
    m_table = new TablePage(&m_model, models::IdRole, empty, this);
    m_table->setNote(tr("Sent from this computer while it is awake."));
    QTableView *table = m_table->table();
    table->setAccessibleName(tr("Reminders"));
    table->setItemDelegate(new CellDelegate(table));
    table->setItemDelegateForColumn(RemindersModel::Person, new TwoLineDelegate(models::SecondLineRole, table));
    table->setItemDelegateForColumn(RemindersModel::State, new StatusChipDelegate(lookOf, table));
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RemindersModel::Person, QHeaderView::Stretch);
    // In some languages days have long names.
    const QString longTime = models::reminderTimeText(QDateTime(QDate(2026, 9, 23), QTime(22, 58)));
    const int timeWidth = std::max(130, table->fontMetrics().horizontalAdvance(longTime) + space::huge);
    for (const auto &[column, width] : {std::pair{RemindersModel::State, 124},
                                        {RemindersModel::Fires, timeWidth},
                                        {RemindersModel::Phone, 130},
                                        {RemindersModel::Starts, timeWidth},
                                        {RemindersModel::Service, 120},
                                        {RemindersModel::Rule, 140}})
        header->resizeSection(column, width);
    m_table->columns()->setOptional(RemindersModel::Rule, 820);
    m_table->columns()->setOptional(RemindersModel::Phone, 700);
    constexpr std::array words{QT_TR_NOOP("All"), QT_TR_NOOP("To come"), QT_TR_NOOP("Missed"), QT_TR_NOOP("Over")};
    for (int i = 0; i < static_cast<int>(words.size()); ++i)
        m_filter->addSegment(i, tr(words.at(static_cast<std::size_t>(i))));
    m_table->addFilter(m_filter);
    auto *add = new QPushButton(icon(Icon::Add), tr("Add"), this);
    add->setObjectName(u"addAppointments"_s);
    auto *ways = new QMenu(add);
    ways->addAction(icon(Icon::Import), tr("Import appointments…"), this, &RemindersPage::chooseFile);
    ways->addAction(icon(Icon::Contacts), tr("Appointment by hand…"), this, [this] { openAppointment({}); });
    ways->addSeparator();
    ways->addAction(icon(Icon::Refresh), tr("Watch a file…"), this, [this] { chooseWatched(false); });
    ways->addAction(tr("Watch a folder…"), this, [this] { chooseWatched(true); });
    m_unwatch = ways->addAction(QString(), this, [this] { watch({}); });
    add->setMenu(ways);
    m_table->addFilterAtEnd(add);
    auto *rules = new QPushButton(icon(Icon::Due), tr("Rules"), this);
    rules->setObjectName(u"reminderRules"_s);
    auto *menu = new QMenu(rules);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listRules(*menu); });
    rules->setMenu(menu);
    m_table->addFilterAtEnd(rules);

    m_panel = new ReminderPanel(this);
    auto *nothing = new EmptyState(this);
    nothing->setState(Icon::Information, tr("Nothing selected"), tr("Choose a row to see everything about it."));
    m_details = new QStackedWidget(this);
    m_details->addWidget(nothing);
    m_details->addWidget(m_panel);
    m_details->setMinimumWidth(320);
    m_details->setBackgroundRole(QPalette::Base);
    m_details->setAutoFillBackground(true);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, measure::detailPanel});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_filter, &Segments::currentChanged, this, [this](int id) {
        m_model.setFilter(static_cast<RemindersModel::Filter>(id));
        showCurrent();
    });
    connect(m_table, &TablePage::actionRequested, this, &RemindersPage::chooseFile);
    connect(m_table, &TablePage::currentChanged, this, &RemindersPage::showCurrent);
    connect(m_panel, &ReminderPanel::callChosen, this, &RemindersPage::callChosen);
    const auto tell = [this](const Result<Done> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    };
    connect(m_panel, &ReminderPanel::callNowRequested, this, [this, tell] {
        const Reminder &one = m_panel->reminder();
        whenDone(m_engine.fireReminder(one.appointment.id, one.rule.id), this, tell);
    });
    connect(m_panel, &ReminderPanel::skipRequested, this, [this, tell] {
        const Reminder &one = m_panel->reminder();
        whenDone(m_engine.skipReminder(one.appointment.id, one.rule.id), this, tell);
    });
    connect(m_panel, &ReminderPanel::editRequested, this, [this] { openAppointment(m_panel->reminder().appointment); });
    connect(&engine, &Engine::remindersChanged, this, &RemindersPage::refresh);
    connect(&engine, &Engine::agentsChanged, this, [this](const QList<Agent> &agents) { m_agents = agents; });
    whenDone(engine.agents(), this, [this](const QList<Agent> &agents) { m_agents = agents; });
    connect(&engine, &Engine::settingsChanged, this, &RemindersPage::showWatched);
    whenDone(engine.settings(), this, [this](const Settings &settings) { showWatched(settings); });
    connect(&m_tick, &QTimer::timeout, this, &RemindersPage::refresh);
    m_tick.start(lookEveryMs);
}

void RemindersPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void RemindersPage::focusInEvent(QFocusEvent *)
{
    m_table->takeFocus();
}

int RemindersPage::missedCount() const
{
    return m_model.count(RemindersModel::Filter::Missed);
}

void RemindersPage::refresh()
{
    const qint64 current = m_table->currentId();
    m_model.refresh(m_clock.now());
    if (current != 0)
        m_table->select(current);
    const int missed = missedCount();
    m_filter->setWords(static_cast<int>(RemindersModel::Filter::Missed),
                       missed > 0 ? tr("Missed %1").arg(missed) : tr("Missed"));
    showCurrent();
    Q_EMIT countChanged();
}

void RemindersPage::showCurrent()
{
    const std::optional<Reminder> reminder = m_model.byRow(m_table->currentId());
    if (reminder)
        m_panel->show(*reminder, m_model.history(reminder->appointment.id));
    m_details->setCurrentIndex(reminder ? 1 : 0);
}

void RemindersPage::listRules(QMenu &menu)
{
    menu.clear();
    const QList<ReminderRule> rules = m_model.rules();
    for (const ReminderRule &rule : rules) {
        const QString name = rule.enabled ? rule.name : tr("%1 (switched off)").arg(rule.name);
        menu.addAction(name, this, [this, rule] { openRule(rule); });
    }
    menu.addSeparator();
    menu.addAction(icon(Icon::Add), tr("New rule…"), this, [this] { openRule({}); });
}

void RemindersPage::openRule(const ReminderRule &rule)
{
    auto *dialog = new ReminderRuleDialog(
        rule, m_agents, [this](const ReminderRule &edited) { return m_model.preview(edited, 10); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReminderRuleDialog::confirmed, this,
            [this, dialog](const ReminderRule &edited, const QString &automation) {
                whenDone(m_engine.saveReminderRule(edited, automation), dialog,
                         [dialog](const Result<qint64> &kept) { dialog->finish(kept); });
            });
    dialog->open();
}

void RemindersPage::openAppointment(const Appointment &appointment)
{
    auto *dialog = new AppointmentDialog(appointment, m_clock.now(), m_region, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AppointmentDialog::confirmed, this, [this, dialog](const Appointment &edited) {
        whenDone(m_engine.saveAppointment(edited), dialog,
                 [dialog](const Result<qint64> &kept) { dialog->finish(kept); });
    });
    dialog->open();
}

void RemindersPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import appointments"), {}, tr("Calendars and tables (*.ics *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RemindersPage::importFile);
    dialog->open();
}

void RemindersPage::chooseWatched(bool folder)
{
    auto *dialog =
        new QFileDialog(this, folder ? tr("Watch a folder for appointments") : tr("Watch a file for appointments"), {},
                        tr("Calendars and tables (*.ics *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RemindersPage::watch);
    dialog->open();
}

void RemindersPage::watch(const QString &path)
{
    whenDone(m_engine.settings(), this, [this, path](Settings settings) {
        const QString name = visibleText(QFileInfo(path.isEmpty() ? settings.appointmentsPath : path).fileName());
        settings.appointmentsPath = path;
        whenDone(m_engine.applySettings(settings), this, [this, path, name](const Result<Done> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error().message);
            else
                Q_EMIT done(path.isEmpty()
                                ? tr("%1 is no longer watched.").arg(name)
                                : tr("%1 is watched: its appointments are taken whenever it changes.").arg(name));
        });
    });
}

void RemindersPage::showWatched(const Settings &settings)
{
    const QString name = visibleText(QFileInfo(settings.appointmentsPath).fileName());
    m_unwatch->setVisible(!name.isEmpty());
    m_unwatch->setText(tr("Stop watching %1").arg(name));
}

void RemindersPage::importFile(const QString &path)
{
    whenDone(m_engine.previewAppointments(path), this, [this, path](const auto &file) {
        if (!file) {
            Q_EMIT failed(file.error().message);
            return;
        }
        AppointmentImport found;
        found.file = *file;
        found.refused = static_cast<int>(
            std::count_if(file->rows.begin(), file->rows.end(), [](const auto &row) { return !row.fault.isEmpty(); }));
        auto *dialog = new AppointmentImportDialog(found, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, path] {
            whenDone(m_engine.importAppointments(path), this, [this](const Result<AppointmentImport> &import) {
                if (!import)
                    Q_EMIT failed(import.error().message);
                else
                    Q_EMIT done(tr("Appointments: %1 new, %2 changed, %3 cancelled.")
                                    .arg(import->taken.added)
                                    .arg(import->taken.changed)
                                    .arg(import->taken.cancelled));
            });
        });
        dialog->open();
    });
}

} // namespace ringback
