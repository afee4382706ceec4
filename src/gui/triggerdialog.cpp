#include "gui/triggerdialog.h"

#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/messagebanner.h"
#include "gui/peopleverdicts.h"
#include "gui/textlabel.h"
#include "models/recordreader.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 620;
constexpr int payloadHeight = 128;

QString titleFor(const QList<CallTarget> &people)
{
    if (people.size() > 1)
        return TriggerDialog::tr("Trigger an automation for %n people", nullptr, static_cast<int>(people.size()));
    const CallTarget &one = people.first();
    return TriggerDialog::tr("Trigger an automation for %1")
        .arg(visibleText(one.name.trimmed().isEmpty() ? formatNational(one.phone) : one.name));
}

} // namespace

TriggerDialog::TriggerDialog(Engine &engine, const models::RecordReader &records, const QList<Automation> &automations,
                             const QList<CallTarget> &people, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_automations(automations)
    , m_first(people.first())
    , m_automation(new QComboBox(this))
    , m_people(new PeopleVerdicts(engine, people, {}, this))
    , m_payload(new QPlainTextEdit(this))
    , m_banner(new MessageBanner(this))
    , m_trigger(new PrimaryButton(this))
    , m_form(new QFormLayout)
{
    setMinimumWidth(leastWidth);
    m_banner->hide();
    m_payload->setObjectName(u"payloadPreview"_s);
    m_payload->setReadOnly(true);
    setCodeLook(m_payload);
    m_payload->setFixedHeight(payloadHeight);
    m_payload->setAccessibleName(tr("What is sent"));

    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::small);
    QVBoxLayout *layout = beginDialog(this, titleFor(people));
    layout->addLayout(buildChoice(automations));
    layout->addWidget(m_people, 1);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(space::tiny);
    preview->addWidget(
        new TextLabel(people.size() > 1 ? tr("What is sent, here for the first one") : tr("What is sent"),
                      TextSize::Small, ColorRole::SecondaryText, false, this));
    preview->addWidget(m_payload);
    layout->addLayout(preview);
    layout->addWidget(m_banner);
    endDialog(layout, m_trigger);

    connect(m_people, &PeopleVerdicts::changed, this, &TriggerDialog::follow);
    connect(m_automation, &QComboBox::currentIndexChanged, this, &TriggerDialog::choose);
    connect(m_trigger, &QPushButton::clicked, this, &TriggerDialog::confirm);
    choose(0);
    m_automation->setFocus();
}

QLayout *TriggerDialog::buildChoice(const QList<Automation> &automations)
{
    m_automation->setObjectName(u"automationChoice"_s);
    for (const Automation &automation : automations)
        m_automation->addItem(visibleText(automation.name));
    auto *others = new QPushButton(tr("Automations…"), this);
    others->setAutoDefault(false);
    connect(others, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT automationsRequested();
    });
    auto *label = new QLabel(tr("&Automation"), this);
    label->setBuddy(m_automation);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(m_automation, 1);
    choice->addWidget(others);
    m_form->addRow(label, choice);
    return m_form;
}

void TriggerDialog::choose(int index)
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        m_typed.insert(edit.key(), edit.value()->text());
    m_edits.clear();
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    m_chosen = m_automations.at(index);
    for (const AutomationField &field : std::as_const(m_chosen.fields)) {
        auto *edit = new QLineEdit(m_typed.value(field.name, field.preset), this);
        edit->setObjectName(u"field-"_s + field.name);
        const QString title = visibleText(field.title());
        auto *label = new QLabel(field.required ? tr("%1 (needed)").arg(title) : title, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        edit->setAccessibleName(label->text());
        m_form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &TriggerDialog::follow);
        m_edits.insert(field.name, edit);
    }
    alignLabels(this);
    // In the order of the fields, between the choice and what follows.
    QWidget *before = m_automation;
    for (const AutomationField &field : std::as_const(m_chosen.fields)) {
        setTabOrder(before, m_edits.value(field.name));
        before = m_edits.value(field.name);
    }
    follow();
}

QJsonObject TriggerDialog::values() const
{
    QJsonObject values;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        values.insert(edit.key(), edit.value()->text().trimmed());
    return values;
}

void TriggerDialog::follow()
{
    Contact person = m_records.contact(m_first.contactId).value_or(Contact());
    if (person.phone.isEmpty()) {
        person.phone = m_first.phone;
        person.name = m_first.name;
    }
    if (const std::optional<QJsonObject> payload = automationPayload(m_chosen, person, values()))
        m_payload->setPlainText(visibleText(QString::fromUtf8(QJsonDocument(*payload).toJson()).trimmed()));
    const auto count = static_cast<int>(m_people->chosen().size());
    m_trigger->setText(count == 1 ? tr("Trigger now") : tr("Trigger for %n", nullptr, count));
    m_trigger->setEnabled(m_people->isJudged() && count > 0 && missingFields(m_chosen, values()).isEmpty());
}

void TriggerDialog::confirm()
{
    QList<AutomationWish> wishes;
    const QList<CallTarget> people = m_people->chosen();
    wishes.reserve(people.size());
    for (const CallTarget &target : people)
        wishes.append(
            {.automationId = m_chosen.id, .contactId = target.contactId, .phone = target.phone, .values = values()});
    setEnabled(false);
    Q_EMIT confirmed(wishes);
}

void TriggerDialog::finish(const QString &fault)
{
    setEnabled(true);
    if (fault.isEmpty())
        accept();
    else
        m_banner->tell(MessageBanner::Kind::Fault, fault);
}

} // namespace ringback
