#pragma once

#include "core/reminder.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

/// Appointments, the rules that remind of them, and what became of each pair.
namespace ringback::storage::reminders {

/// Appointments out of one calendar.
struct Batch
{
    QList<Appointment> appointments = {};
    /// Series of which the batch holds every occurrence between these times: what it doesn't name was cancelled.
    QStringList wholeSeries = {};
    QDateTime from = {};
    QDateTime until = {};
};
struct Taken
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int cancelled = 0;
    int outdated = 0;  ///< of an older sequence than what is known
    int forgotten = 0; ///< of people who were forgotten
};
Result<Taken> take(Connection &db, const Batch &batch);
Result<qint64> saveAppointment(Connection &db, const Appointment &appointment);
[[nodiscard]] QList<Appointment> appointmentsBetween(Connection &db, const QDateTime &from, const QDateTime &until);
[[nodiscard]] std::optional<Appointment> appointmentById(Connection &db, qint64 id);

/// An id of 0 makes a new one; the id.
Result<qint64> saveRule(Connection &db, const ReminderRule &rule);
Result<Done> removeRule(Connection &db, qint64 id);
[[nodiscard]] QList<ReminderRule> rules(Connection &db);

/// All pairs of appointments that start in that time and rules, switched on or not, as they stand; by the time at which
/// they fire.
[[nodiscard]] QList<Reminder> calendar(Connection &db, const QDateTime &from, const QDateTime &until,
                                       const QDateTime &now, const QTimeZone &zone);
/// The latest of a pair.
[[nodiscard]] std::optional<Reminder> byPair(Connection &db, qint64 appointmentId, qint64 ruleId, const QDateTime &now,
                                             const QTimeZone &zone);
[[nodiscard]] QList<Reminder> ofAppointment(Connection &db, qint64 appointmentId, const QDateTime &now,
                                            const QTimeZone &zone);

/// Writes a state down once and for all; its id. Refused for a pair that has one already, unless a person decides about
/// one that is open still.
Result<qint64> claim(Connection &db, const Reminder &reminder, bool byPerson);
/// What came of a firing that was claimed.
Result<Done> note(Connection &db, qint64 firingId, Reminder::State state, qint64 callId, const QString &detail);
/// After a start: what was being sent may have left. How many.
Result<int> settle(Connection &db, const QString &detail);

} // namespace ringback::storage::reminders
