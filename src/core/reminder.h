#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace ringback {

/// One meeting at one time; each occurrence of a series is one.
struct Appointment
{
    enum class State { Planned, Cancelled };

    qint64 id = 0;
    QString uid = {};        ///< of the series or the single appointment, as the calendar names it
    QString occurrence = {}; ///< of a series: when it was to be at first, in UTC; empty: a single one
    int sequence = 0;        ///< the calendar counts changes
    QDateTime startsAt = {}; ///< UTC
    QString zone = {};       ///< IANA id of the zone that it was planned in; empty: this computer's
    QString phone = {};      ///< E.164
    QString name = {};
    QString service = {};
    QJsonObject fields = {}; ///< whatever else was said
    QString source = {};     ///< the file's name, or "hand"
    State state = State::Planned;

    bool operator==(const Appointment &) const = default;
};

/// When people are reminded, and how.
struct ReminderRule
{
    enum class When {
        DaysBefore,    ///< that many days before, looked at once a day at `checkAt`
        MinutesBefore, ///< that many minutes before the start
    };
    enum class Action { Call, Automation };

    qint64 id = 0;
    QString name = {};
    bool enabled = false; ///< nothing is sent before a person switched it on
    QDateTime enabledAt = {};
    When when = When::DaysBefore;
    int amount = 1;
    QTime checkAt{9, 0};
    Action action = Action::Call;
    QString agentId = {}; ///< empty: the one in the settings
    QString payload = {}; ///< JSON with {{names}}; empty: the guide's three fields

    bool operator==(const ReminderRule &) const = default;
};

/// What became of one appointment under one rule.
struct Reminder
{
    enum class State {
        Upcoming,
        Due,
        Sending,     ///< committed before anything leaves
        Fired,       ///< the call was planned, or the automation took it
        Missed,      ///< not fired late: a person decides
        NotSent,     ///< certainly nothing left
        Unconfirmed, ///< may have left; never repeated by itself
        Skipped,
        Cancelled, ///< the appointment was
    };

    qint64 firingId = 0; ///< 0: nothing was written down yet
    Appointment appointment = {};
    ReminderRule rule = {};
    QDateTime fireAt = {};
    State state = State::Upcoming;
    qint64 callId = 0;
    QString detail = {};
    QDateTime decidedAt = {};

    /// For tables: one number for the pair.
    [[nodiscard]] qint64 rowId() const { return appointment.id * 65536 + rule.id % 65536; }
    /// A person may still have it called or skipped.
    [[nodiscard]] bool isOpen() const
    {
        return state == State::Upcoming || state == State::Due || state == State::Missed || state == State::NotSent;
    }
    bool operator==(const Reminder &) const = default;
};

[[nodiscard]] QString token(Appointment::State state);
[[nodiscard]] QString token(ReminderRule::When when);
[[nodiscard]] QString token(ReminderRule::Action action);
[[nodiscard]] QString token(Reminder::State state);
[[nodiscard]] Appointment::State appointmentStateFromToken(QStringView token);
[[nodiscard]] ReminderRule::When reminderWhenFromToken(QStringView token);
[[nodiscard]] ReminderRule::Action reminderActionFromToken(QStringView token);
[[nodiscard]] Reminder::State reminderStateFromToken(QStringView token);

/// How late one may still fire: longer ago, the computer slept or the program was off.
constexpr int reminderGraceSeconds = 5 * 60;

/// When the rule fires for that start, UTC. Days are those of `zone`, so that 09:00 stays 09:00 when clocks change.
[[nodiscard]] QDateTime fireTime(const ReminderRule &rule, const QDateTime &startsAt, const QTimeZone &zone);

/// What stands for that pair while nothing was written down: upcoming, due, or missed; nothing for what lay behind
/// before the rule was switched on.
[[nodiscard]] std::optional<Reminder> plannedReminder(const Appointment &appointment, const ReminderRule &rule,
                                                      const QDateTime &now, const QTimeZone &zone);

/// What the automation, or the voice agent, gets to know.
[[nodiscard]] QJsonObject reminderFields(const Appointment &appointment);
/// The payload of an automation: strings of the template with {{names}} of reminderFields() filled in. Nothing if the
/// template isn't a JSON object.
[[nodiscard]] std::optional<QJsonObject> reminderPayload(const QString &payloadTemplate,
                                                         const Appointment &appointment);
[[nodiscard]] QString defaultReminderPayload();

} // namespace ringback
