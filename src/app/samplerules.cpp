#include "app/samplerules.h"

#include "core/reminder.h"
#include "core/rule.h"
#include "storage/automations.h"
#include "storage/reminders.h"
#include "storage/rules.h"

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Meeting
{
    int person;
    int inMinutes;
    QStringView service;
    Reminder::State state; ///< of the reminder two hours before
};

constexpr std::array meetings{
    Meeting{0, -90, u"Check-up", Reminder::State::Fired},
    Meeting{6, -30, u"Fitting", Reminder::State::Skipped},
    Meeting{3, 45, u"年次点検", Reminder::State::Fired},
    Meeting{1, 80, u"Contract renewal", Reminder::State::Missed}, // and told already
    Meeting{4, 240, u"Delivery", Reminder::State::Upcoming},
    Meeting{5, 410, u"استشارة", Reminder::State::Upcoming},
    Meeting{10, 1500, u"Check-up", Reminder::State::Upcoming},
    Meeting{11, 1620, u"Boat inspection", Reminder::State::Upcoming},
};

Result<Done> decide(storage::Connection &db, Reminder reminder, Reminder::State state)
{
    reminder.state = state;
    reminder.decidedAt = reminder.fireAt;
    const Result<qint64> claimed = storage::reminders::claim(db, reminder, true);
    return claimed ? Result<Done>(Done{}) : Result<Done>(claimed.error());
}

} // namespace

Result<Done> insertSampleReminders(storage::Connection &db, const QList<Contact> &contacts, const QDateTime &now)
{
    ReminderRule rule;
    rule.name = u"Two hours before"_s;
    rule.enabled = true;
    rule.enabledAt = now.addDays(-7);
    rule.when = ReminderRule::When::MinutesBefore;
    rule.amount = 120;
    const Result<qint64> saved = storage::reminders::saveRule(db, rule);
    if (!saved)
        return saved.error();
    rule.id = *saved;
    for (const Meeting &meeting : meetings) {
        const Contact &contact = contacts.at(meeting.person);
        Appointment appointment;
        appointment.uid = u"sample-%1@example.com"_s.arg(meeting.person);
        appointment.startsAt = now.addSecs(meeting.inMinutes * 60LL);
        appointment.phone = contact.phone;
        appointment.name = contact.name;
        appointment.service = meeting.service.toString();
        appointment.source = u"appointments.ics"_s;
        const Result<qint64> id = storage::reminders::saveAppointment(db, appointment);
        if (!id)
            return id.error();
        appointment.id = *id;
        if (meeting.state == Reminder::State::Upcoming)
            continue;
        const QDateTime fireAt = appointment.startsAt.addSecs(-60LL * rule.amount);
        if (const Result<Done> done =
                decide(db, {.appointment = appointment, .rule = rule, .fireAt = fireAt}, meeting.state);
            !done)
            return done;
    }
    return Done{};
}

Result<Done> insertSampleRules(storage::Connection &db, const QDateTime &now)
{
    Rule qualified;
    qualified.name = u"Qualified leads"_s;
    qualified.enabled = true;
    qualified.enabledAt = now;
    qualified.conditions = {{u"outcome"_s, RuleCondition::Test::Contains, u"qualified"_s}};
    qualified.actions = {{.kind = RuleAction::Kind::Notify, .text = u"{{contact.name}} is qualified"_s},
                         {.kind = RuleAction::Kind::Tag, .text = u"qualified"_s}};
    Rule voicemail;
    voicemail.name = u"Try again after a voicemail"_s;
    voicemail.conditions = {{u"status"_s, RuleCondition::Test::Is, u"left_voicemail"_s}};
    voicemail.actions = {
        {.kind = RuleAction::Kind::Callback, .text = u"Only a voicemail"_s, .delay = std::chrono::hours(24)}};
    Rule leads;
    leads.name = u"Call new leads"_s;
    leads.event = Rule::Event::LeadArrived;
    leads.conditions = {{u"contact.company"_s, RuleCondition::Test::IsKnown}};
    leads.actions = {{.kind = RuleAction::Kind::Callback, .text = u"New lead"_s, .automatic = true}};
    for (const Rule &rule : {qualified, voicemail, leads}) {
        if (const Result<qint64> saved = storage::rules::save(db, rule); !saved)
            return saved.error();
    }
    return Done{};
}

Result<Done> insertSampleAutomations(storage::Connection &db)
{
    const Automation feedback{.name = u"Feedback call"_s,
                              .fields = {{.name = u"reason"_s, .label = u"About"_s, .preset = u"Your last order"_s},
                                         {.name = u"language"_s, .label = u"Language"_s, .preset = u"pt"_s}}};
    const Automation invoice{.name = u"Invoice reminder"_s,
                             .fields = {{.name = u"invoice"_s, .label = u"Invoice"_s, .required = true}}};
    for (const Automation &automation : {feedback, invoice}) {
        if (const Result<qint64> saved = storage::automations::save(db, automation); !saved)
            return saved.error();
    }
    return Done{};
}

} // namespace ringback
