#include "gui/reminderdialogs.h"

#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/messagebanner.h"
#include "gui/phoneedit.h"
#include "gui/textlabel.h"
#include "models/remindersmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNext = 10;

QPushButton *addButtons(QVBoxLayout *layout, const QString &words)
{
    auto *confirm = new PrimaryButton(layout->parentWidget());
    confirm->setText(words);
    endDialog(layout, confirm);
    return confirm;
}

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new QLabel(words, field->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
}

} // namespace

ReminderForm::ReminderForm(QWidget *parent) : QDialog(parent), m_banner(new MessageBanner(this))
{
    m_banner->hide();
}

QPushButton *ReminderForm::build(const QString &title, QLayout *contents)
{
    QVBoxLayout *layout = beginDialog(this, title);
    layout->addLayout(contents, 1);
    layout->addWidget(m_banner);
    return addButtons(layout, tr("Save"));
}

void ReminderForm::finish(const Result<qint64> &kept)
{
    setEnabled(true);
    if (kept)
        accept();
    else
        m_banner->tell(MessageBanner::Kind::Fault, kept.error().message);
}

ReminderRuleDialog::ReminderRuleDialog(const ReminderRule &rule, const QList<Agent> &agents, Preview preview,
                                       QWidget *parent)
    : ReminderForm(parent)
    , m_rule(rule)
    , m_preview(std::move(preview))
    , m_name(new QLineEdit(rule.name, this))
    , m_when(new QComboBox(this))
    , m_amount(new QSpinBox(this))
    , m_checkAt(new QTimeEdit(rule.checkAt, this))
    , m_action(new QComboBox(this))
    , m_agent(new QComboBox(this))
    , m_automation(new QLineEdit(this))
    , m_payload(new QPlainTextEdit(rule.payload.isEmpty() ? defaultReminderPayload() : rule.payload, this))
    , m_enabled(new QCheckBox(tr("&Switched on"), this))
    , m_sentence(new TextLabel(this))
    , m_next(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
{
    m_when->addItems({tr("days before, checked daily"), tr("minutes before")});
    m_when->setCurrentIndex(static_cast<int>(rule.when));
    m_amount->setRange(0, 31 * 24 * 60);
    m_amount->setValue(rule.amount);
    m_action->addItems({tr("Call by a voice agent"), tr("Trigger an automation")});
    m_action->setCurrentIndex(static_cast<int>(rule.action));
    m_agent->addItem(tr("The one in the settings"), QString());
    for (const Agent &agent : agents)
        m_agent->addItem(agent.title, agent.id);
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(rule.agentId)));
    m_automation->setEchoMode(QLineEdit::Password);
    m_automation->setPlaceholderText(rule.id != 0 ? tr("As it is in the keychain") : tr("Its id or URL; kept secret"));
    m_enabled->setChecked(rule.enabled);
    m_enabled->setObjectName(u"ruleEnabled"_s);

    auto *when = new QHBoxLayout;
    when->setSpacing(space::small);
    when->addWidget(m_amount);
    when->addWidget(m_when, 1);
    when->addWidget(m_checkAt);
    auto *form = new QFormLayout;
    form->setSpacing(space::medium);
    addRow(form, tr("&Name"), m_name);
    auto *whenLabel = new QLabel(tr("&When"), this);
    whenLabel->setBuddy(m_amount);
    form->addRow(whenLabel, when);
    addRow(form, tr("Wh&at"), m_action);
    addRow(form, tr("&Voice agent"), m_agent);
    addRow(form, tr("A&utomation"), m_automation);
    addRow(form, tr("&Payload"), m_payload);
    form->addRow(QString(), m_enabled);
    auto *contents = new QVBoxLayout;
    contents->setSpacing(space::medium);
    contents->addLayout(form);
    contents->addWidget(m_sentence);
    contents->addWidget(m_next);
    for (const auto &[widget, name] : std::initializer_list<std::pair<QWidget *, QString>>{
             {m_amount, tr("How many")}, {m_when, tr("Days or minutes")}, {m_checkAt, tr("Checked daily at")}})
        widget->setAccessibleName(name);
    const QPushButton *save = build(rule.id == 0 ? tr("New reminder rule") : tr("Reminder rule"), contents);
    setMinimumWidth(560);
    m_payload->setMaximumHeight(110);
    setCodeLook(m_payload);
    setTimeParts(m_checkAt, TimeParts::Time);
    alignLabels(this);
    connect(save, &QPushButton::clicked, this, [this] {
        const QString automation = m_automation->text().trimmed();
        setEnabled(false);
        Q_EMIT confirmed(ReminderRuleDialog::rule(), automation.isEmpty() ? QString() : automation);
    });
    connect(m_when, &QComboBox::currentIndexChanged, this, &ReminderRuleDialog::tell);
    connect(m_amount, &QSpinBox::valueChanged, this, &ReminderRuleDialog::tell);
    connect(m_checkAt, &QTimeEdit::timeChanged, this, &ReminderRuleDialog::tell);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ReminderRuleDialog::tell);
    connect(m_enabled, &QCheckBox::toggled, this, &ReminderRuleDialog::tell);
    tell();
}

ReminderRule ReminderRuleDialog::rule() const
{
    ReminderRule rule = m_rule;
    rule.when = static_cast<ReminderRule::When>(m_when->currentIndex());
    rule.amount = m_amount->value();
    rule.checkAt = m_checkAt->time();
    rule.action = static_cast<ReminderRule::Action>(m_action->currentIndex());
    rule.agentId = m_agent->currentData().toString();
    rule.payload = m_payload->toPlainText();
    rule.enabled = m_enabled->isChecked();
    rule.name = m_name->text().simplified();
    if (rule.name.isEmpty())
        rule.name = models::reminderWhenText(rule);
    return rule;
}

void ReminderRuleDialog::tell()
{
    const ReminderRule rule = ReminderRuleDialog::rule();
    const bool isCall = rule.action == ReminderRule::Action::Call;
    m_agent->setEnabled(isCall);
    m_automation->setEnabled(!isCall);
    m_payload->setEnabled(!isCall);
    m_checkAt->setVisible(rule.when == ReminderRule::When::DaysBefore);
    m_sentence->setWords(tr("Every appointment: %1, %2, once, by this computer, which must be awake. %3")
                             .arg(models::reminderWhenText(rule),
                                  isCall ? tr("a voice agent calls") : tr("an automation is triggered"),
                                  rule.enabled ? QString() : tr("Nothing goes out while it is switched off.")));
    QStringList lines;
    const QList<Reminder> next = m_preview(rule).mid(0, shownNext);
    for (const Reminder &one : next) {
        const Appointment &appointment = one.appointment;
        lines.append(u"%1 · %2"_s.arg(
            models::reminderTimeText(one.fireAt),
            visibleText(appointment.name.isEmpty() ? formatNational(appointment.phone) : appointment.name)));
    }
    m_next->setWords(lines.isEmpty() ? tr("No appointment is ahead for it.") : lines.join(u'\n'));
}

AppointmentDialog::AppointmentDialog(const Appointment &appointment, const QDateTime &now, const QString &region,
                                     QWidget *parent)
    : ReminderForm(parent)
{
    auto *phone = new PhoneEdit(region, this);
    auto *fault = new TextLabel({}, TextSize::Small, ColorRole::FailedText, false, this);
    auto *name = new QLineEdit(appointment.name, this);
    auto *service = new QLineEdit(appointment.service, this);
    auto *at = new QDateTimeEdit(this);
    phone->setObjectName(u"appointmentPhone"_s);
    phone->setNumber(appointment.phone);
    fault->hide();
    setTimeParts(at, TimeParts::DateAndTime);
    at->setCalendarPopup(true);
    at->setDateTime(appointment.startsAt.isValid() ? appointment.startsAt.toLocalTime()
                                                   : QDateTime(now.toLocalTime().date().addDays(2), QTime(10, 0)));
    auto *form = new QFormLayout;
    form->setSpacing(space::medium);
    addRow(form, tr("&Phone"), phone);
    form->addRow(QString(), fault);
    addRow(form, tr("&Name"), name);
    addRow(form, tr("&Service"), service);
    addRow(form, tr("&When"), at);
    QPushButton *save = build(appointment.id == 0 ? tr("New appointment") : tr("Edit the appointment"), form);
    save->setEnabled(phone->number().has_value());
    setMinimumWidth(480);
    alignLabels(this);
    connect(phone, &PhoneEdit::numberChanged, this, [phone, fault, save] {
        save->setEnabled(phone->number().has_value());
        fault->setWords(phone->problem(), ColorRole::FailedText);
        fault->setVisible(!phone->problem().isEmpty());
    });
    connect(save, &QPushButton::clicked, this, [this, appointment, phone, name, service, at] {
        Appointment edited = appointment;
        edited.phone = phone->number()->e164;
        edited.name = name->text();
        edited.service = service->text();
        edited.startsAt = at->dateTime().toUTC();
        setEnabled(false);
        Q_EMIT confirmed(edited);
    });
}

AppointmentImportDialog::AppointmentImportDialog(const AppointmentImport &found, QWidget *parent) : QDialog(parent)
{
    const auto rows = found.file.rows;
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 4, this);
    table->setAccessibleName(tr("Appointments in the file"));
    table->setHorizontalHeaderLabels({tr("When"), tr("Contact"), tr("Phone"), tr("Note")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < rows.size(); ++row) {
        const auto &one = rows.at(row);
        const Appointment &appointment = one.appointment;
        const QString who = appointment.name.isEmpty() ? appointment.service : appointment.name;
        QString note = one.fault.isEmpty() ? one.note : one.fault;
        if (note.isEmpty() && !one.phoneFrom.isEmpty())
            note = tr("Number from: %1").arg(one.phoneFrom);
        const QStringList cells{appointment.startsAt.isValid() ? models::reminderTimeText(appointment.startsAt)
                                                               : QString(),
                                visibleText(who), formatNational(appointment.phone), visibleText(note)};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    table->resizeColumnsToContents();
    auto *contents = new QVBoxLayout;
    contents->setSpacing(space::medium);
    const auto good = rows.size() - found.refused;
    contents->addWidget(
        new TextLabel(tr("%1 can be taken, %2 can't. %3")
                          .arg(QString::number(good), QString::number(found.refused), found.file.guessed),
                      TextSize::Body, ColorRole::SecondaryText, false, this));
    contents->addWidget(table, 1);
    QVBoxLayout *layout = beginDialog(this, tr("Import appointments"));
    layout->addLayout(contents, 1);
    QPushButton *save = addButtons(layout, tr("Import"));
    save->setEnabled(good > 0);
    resize(720, 480);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ringback
