#include "core/reminder.h"

#include "core/payload.h"

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateTokens{"upcoming"_L1, "due"_L1,         "sending"_L1, "fired"_L1,    "missed"_L1,
                                 "not_sent"_L1, "unconfirmed"_L1, "skipped"_L1, "cancelled"_L1};

} // namespace

QString token(Appointment::State state)
{
    return state == Appointment::State::Cancelled ? u"cancelled"_s : u"planned"_s;
}

QString token(ReminderRule::When when)
{
    return when == ReminderRule::When::MinutesBefore ? u"minutes"_s : u"days"_s;
}

QString token(ReminderRule::Action action)
{
    return action == ReminderRule::Action::Automation ? u"automation"_s : u"call"_s;
}

QString token(Reminder::State state)
{
    return stateTokens.at(static_cast<std::size_t>(state));
}

Appointment::State appointmentStateFromToken(QStringView token)
{
    return token == "cancelled"_L1 ? Appointment::State::Cancelled : Appointment::State::Planned;
}

ReminderRule::When reminderWhenFromToken(QStringView token)
{
    return token == "minutes"_L1 ? ReminderRule::When::MinutesBefore : ReminderRule::When::DaysBefore;
}

ReminderRule::Action reminderActionFromToken(QStringView token)
{
    return token == "automation"_L1 ? ReminderRule::Action::Automation : ReminderRule::Action::Call;
}

Reminder::State reminderStateFromToken(QStringView token)
{
    const auto found = std::find(stateTokens.begin(), stateTokens.end(), token);
    // What isn't known is not repeated.
    return found == stateTokens.end() ? Reminder::State::Unconfirmed
                                      : static_cast<Reminder::State>(found - stateTokens.begin());
}

QDateTime fireTime(const ReminderRule &rule, const QDateTime &startsAt, const QTimeZone &zone)
{
    if (rule.when == ReminderRule::When::MinutesBefore)
        return startsAt.addSecs(-60LL * rule.amount).toUTC();
    const QDate day = startsAt.toTimeZone(zone).date().addDays(-rule.amount);
    QDateTime at(day, rule.checkAt, zone);
    if (!at.isValid()) // a time that the clocks leap over
        at = QDateTime(day, rule.checkAt.addSecs(3600), zone);
    return at.toUTC();
}

std::optional<Reminder> plannedReminder(const Appointment &appointment, const ReminderRule &rule, const QDateTime &now,
                                        const QTimeZone &zone)
{
    Reminder reminder{.appointment = appointment, .rule = rule};
    reminder.fireAt = fireTime(rule, appointment.startsAt, zone);
    // Already begun before the time to remind: 09:00 on the day itself, and it was at eight.
    if (reminder.fireAt >= appointment.startsAt)
        return std::nullopt;
    if (appointment.state == Appointment::State::Cancelled) {
        reminder.state = Reminder::State::Cancelled;
    } else if (reminder.fireAt > now) {
        reminder.state = Reminder::State::Upcoming;
    } else if (now < appointment.startsAt && reminder.fireAt.secsTo(now) <= reminderGraceSeconds) {
        reminder.state = Reminder::State::Due;
    } else {
        const bool layBehind = rule.enabledAt.isValid() && reminder.fireAt < rule.enabledAt;
        if (now >= appointment.startsAt && layBehind)
            return std::nullopt;
        reminder.state = Reminder::State::Missed;
    }
    return reminder;
}

QJsonObject reminderFields(const Appointment &appointment)
{
    QJsonObject fields = appointment.fields;
    const QTimeZone zone(appointment.zone.toLatin1());
    const QDateTime local = zone.isValid() ? appointment.startsAt.toTimeZone(zone) : appointment.startsAt.toLocalTime();
    fields.insert(u"contact_phone"_s, appointment.phone);
    fields.insert(u"contact_name"_s, appointment.name);
    // With the offset spelt out, so that no reader has to guess the zone.
    fields.insert(u"appointment_time"_s, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate));
    fields.insert(u"service_name"_s, appointment.service);
    return fields;
}

QString defaultReminderPayload()
{
    return payloadOf({u"contact_phone"_s, u"appointment_time"_s, u"service_name"_s});
}

std::optional<QJsonObject> reminderPayload(const QString &payloadTemplate, const Appointment &appointment)
{
    const QString text = payloadTemplate.trimmed().isEmpty() ? defaultReminderPayload() : payloadTemplate;
    return filledPayload(text, reminderFields(appointment));
}

} // namespace ringback
