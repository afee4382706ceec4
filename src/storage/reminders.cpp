#include "storage/reminders.h"

#include "storage/forget.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ringback::storage::reminders {

using namespace Qt::StringLiterals;

namespace {

QString appointmentColumns()
{
    return u"SELECT id, uid, occurrence, sequence, starts_at, zone, phone, name, service, fields, source, state "
           "FROM appointments "_s;
}

Appointment readAppointment(Statement &row)
{
    return Appointment{.id = row.integer(),
                       .uid = row.text(),
                       .occurrence = row.text(),
                       .sequence = static_cast<int>(row.integer()),
                       .startsAt = row.time(),
                       .zone = row.text(),
                       .phone = row.text(),
                       .name = row.text(),
                       .service = row.text(),
                       .fields = row.object(),
                       .source = row.text(),
                       .state = appointmentStateFromToken(row.text())};
}

std::optional<Appointment> known(Connection &db, const Appointment &appointment)
{
    Statement query(db, appointmentColumns() + u"WHERE uid = ? AND occurrence = ?"_s);
    return query.run(appointment.uid, appointment.occurrence) && query.next() ? std::optional(readAppointment(query))
                                                                              : std::nullopt;
}

Result<Done> merge(Connection &db, Appointment appointment, Taken &taken)
{
    if (forget::find(db, forget::What::Number, appointment.phone)) {
        ++taken.forgotten;
        return Done{};
    }
    const std::optional<Appointment> before = known(db, appointment);
    if (before) {
        appointment.id = before->id;
        if (before->sequence > appointment.sequence) {
            ++taken.outdated;
            return Done{};
        }
        if (appointment == *before) {
            ++taken.unchanged;
            return Done{};
        }
        // A cancellation often says nothing but what is cancelled.
        if (appointment.state == Appointment::State::Cancelled && appointment.phone.isEmpty()) {
            const int sequence = appointment.sequence;
            appointment = *before;
            appointment.sequence = sequence;
            appointment.state = Appointment::State::Cancelled;
        }
    } else if (appointment.phone.isEmpty()) {
        return Done{}; // a cancellation of what was never known
    }
    const Result<qint64> saved = saveAppointment(db, appointment);
    if (!saved)
        return saved.error();
    if (!before)
        ++taken.added;
    else if (appointment.state == Appointment::State::Cancelled && before->state != appointment.state)
        ++taken.cancelled;
    else
        ++taken.changed;
    return Done{};
}

/// Occurrences that the series doesn't have any more.
Result<Done> cancelLeftOut(Connection &db, const Batch &batch, const QString &uid, const QSet<QString> &named,
                           Taken &taken)
{
    QList<qint64> gone;
    {
        Statement query(db, u"SELECT id, occurrence FROM appointments WHERE uid = ? AND starts_at >= ? AND "
                            "starts_at < ? AND state = 'planned'"_s);
        query.run(uid, batch.from, batch.until);
        while (query.next()) {
            const qint64 id = query.integer();
            if (!named.contains(query.text()))
                gone.append(id);
        }
    }
    for (const qint64 id : std::as_const(gone)) {
        Statement cancel(db, u"UPDATE appointments SET state = 'cancelled' WHERE id = ?"_s);
        if (!cancel.run(id))
            return cancel.error();
        ++taken.cancelled;
    }
    return Done{};
}

struct Firing
{
    qint64 id = 0;
    QDateTime fireAt = {};
    Reminder::State state = Reminder::State::Fired;
    qint64 callId = 0;
    QString detail = {};
    QDateTime decidedAt = {};
};

std::optional<Firing> firingOf(Connection &db, const Appointment &appointment, qint64 ruleId)
{
    Statement query(db, u"SELECT id, fire_at, state, coalesce(call_id, 0), detail, decided_at FROM reminder_firings "
                        "WHERE appointment_id = ? AND rule_id = ? AND starts_at = ?"_s);
    if (!query.run(appointment.id, ruleId, appointment.startsAt) || !query.next())
        return std::nullopt;
    return Firing{.id = query.integer(),
                  .fireAt = query.time(),
                  .state = reminderStateFromToken(query.text()),
                  .callId = query.integer(),
                  .detail = query.text(),
                  .decidedAt = query.time()};
}

std::optional<Reminder> pairOf(Connection &db, const Appointment &appointment, const ReminderRule &rule,
                               const QDateTime &now, const QTimeZone &zone)
{
    const std::optional<Firing> firing = firingOf(db, appointment, rule.id);
    if (!firing)
        return plannedReminder(appointment, rule, now, zone);
    Reminder reminder{.firingId = firing->id, .appointment = appointment, .rule = rule, .fireAt = firing->fireAt};
    reminder.state = firing->state;
    reminder.callId = firing->callId;
    reminder.detail = firing->detail;
    reminder.decidedAt = firing->decidedAt;
    if (appointment.state == Appointment::State::Cancelled && reminder.isOpen())
        reminder.state = Reminder::State::Cancelled;
    return reminder;
}

} // namespace

Result<Taken> take(Connection &db, const Batch &batch)
{
    Taken taken;
    QHash<QString, QSet<QString>> named;
    for (const Appointment &appointment : batch.appointments) {
        named[appointment.uid].insert(appointment.occurrence);
        if (const Result<Done> done = merge(db, appointment, taken); !done)
            return done.error();
    }
    for (const QString &uid : batch.wholeSeries) {
        if (const Result<Done> done = cancelLeftOut(db, batch, uid, named.value(uid), taken); !done)
            return done.error();
    }
    return taken;
}

Result<qint64> saveAppointment(Connection &db, const Appointment &a)
{
    if (a.id != 0) {
        Statement update(db, u"UPDATE appointments SET sequence = ?, starts_at = ?, zone = ?, phone = ?, name = ?, "
                             "service = ?, fields = ?, source = ?, state = ? WHERE id = ?"_s);
        if (!update.run(a.sequence, a.startsAt, a.zone, a.phone, a.name, a.service, a.fields, a.source, token(a.state),
                        a.id))
            return update.error();
        return a.id;
    }
    Statement insert(db, u"INSERT INTO appointments (uid, occurrence, sequence, starts_at, zone, phone, name, service, "
                         "fields, source, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert.run(a.uid, a.occurrence, a.sequence, a.startsAt, a.zone, a.phone, a.name, a.service, a.fields, a.source,
                    token(a.state)))
        return insert.error();
    return insert.insertedId();
}

QList<Appointment> appointmentsBetween(Connection &db, const QDateTime &from, const QDateTime &until)
{
    QList<Appointment> appointments;
    Statement query(db, appointmentColumns() + u"WHERE starts_at >= ? AND starts_at < ? ORDER BY starts_at, id"_s);
    query.run(from, until);
    while (query.next())
        appointments.append(readAppointment(query));
    return appointments;
}

std::optional<Appointment> appointmentById(Connection &db, qint64 id)
{
    Statement query(db, appointmentColumns() + u"WHERE id = ?"_s);
    return query.run(id) && query.next() ? std::optional(readAppointment(query)) : std::nullopt;
}

Result<qint64> saveRule(Connection &db, const ReminderRule &rule)
{
    const QDateTime enabledAt = rule.enabled ? rule.enabledAt : QDateTime();
    const qint64 checkAt = rule.checkAt.msecsSinceStartOfDay() / 60'000;
    if (rule.id != 0) {
        Statement update(db, u"UPDATE reminder_rules SET name = ?, enabled_at = ?, whenever = ?, amount = ?, "
                             "check_at = ?, action = ?, agent_id = ?, payload = ? WHERE id = ?"_s);
        if (!update.run(rule.name, enabledAt, token(rule.when), rule.amount, checkAt, token(rule.action), rule.agentId,
                        rule.payload, rule.id))
            return update.error();
        return rule.id;
    }
    Statement insert(db, u"INSERT INTO reminder_rules (name, enabled_at, whenever, amount, check_at, action, agent_id, "
                         "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert.run(rule.name, enabledAt, token(rule.when), rule.amount, checkAt, token(rule.action), rule.agentId,
                    rule.payload))
        return insert.error();
    return insert.insertedId();
}

Result<Done> removeRule(Connection &db, qint64 id)
{
    Statement statement(db, u"DELETE FROM reminder_rules WHERE id = ?"_s);
    return statement.run(id) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

QList<ReminderRule> rules(Connection &db)
{
    QList<ReminderRule> rules;
    Statement query(db, u"SELECT id, name, enabled_at, whenever, amount, check_at, action, agent_id, payload FROM "
                        "reminder_rules ORDER BY id"_s);
    query.run();
    while (query.next()) {
        ReminderRule rule;
        rule.id = query.integer();
        rule.name = query.text();
        rule.enabledAt = query.time();
        rule.enabled = rule.enabledAt.isValid();
        rule.when = reminderWhenFromToken(query.text());
        rule.amount = static_cast<int>(query.integer());
        rule.checkAt = QTime::fromMSecsSinceStartOfDay(static_cast<int>(query.integer()) * 60'000);
        rule.action = reminderActionFromToken(query.text());
        rule.agentId = query.text();
        rule.payload = query.text();
        rules.append(rule);
    }
    return rules;
}

QList<Reminder> calendar(Connection &db, const QDateTime &from, const QDateTime &until, const QDateTime &now,
                         const QTimeZone &zone)
{
    const QList<Appointment> appointments = appointmentsBetween(db, from, until);
    QList<Reminder> reminders;
    const QList<ReminderRule> all = rules(db);
    for (const Appointment &appointment : appointments) {
        for (const ReminderRule &rule : all) {
            if (const auto reminder = pairOf(db, appointment, rule, now, zone))
                reminders.append(*reminder);
        }
    }
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder &a, const Reminder &b) { return a.fireAt < b.fireAt; });
    return reminders;
}

std::optional<Reminder> byPair(Connection &db, qint64 appointmentId, qint64 ruleId, const QDateTime &now,
                               const QTimeZone &zone)
{
    const QList<Reminder> all = ofAppointment(db, appointmentId, now, zone);
    const auto found =
        std::find_if(all.begin(), all.end(), [ruleId](const Reminder &one) { return one.rule.id == ruleId; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<Reminder> ofAppointment(Connection &db, qint64 appointmentId, const QDateTime &now, const QTimeZone &zone)
{
    QList<Reminder> reminders;
    const std::optional<Appointment> appointment = appointmentById(db, appointmentId);
    const QList<ReminderRule> all = appointment ? rules(db) : QList<ReminderRule>();
    for (const ReminderRule &rule : all) {
        if (const auto reminder = pairOf(db, *appointment, rule, now, zone))
            reminders.append(*reminder);
    }
    return reminders;
}

Result<qint64> claim(Connection &db, const Reminder &reminder, bool byPerson)
{
    Statement statement(
        db, u"INSERT INTO reminder_firings (appointment_id, rule_id, starts_at, fire_at, state, call_id, detail, "
            "decided_at) VALUES (?, ?, ?, ?, ?, NULL, ?, ?) ON CONFLICT (appointment_id, rule_id, starts_at) DO UPDATE "
            "SET state = excluded.state, detail = excluded.detail, decided_at = excluded.decided_at "
            "WHERE ? AND state IN ('missed', 'not_sent')"_s);
    if (!statement.run(reminder.appointment.id, reminder.rule.id, reminder.appointment.startsAt, reminder.fireAt,
                       token(reminder.state), reminder.detail, reminder.decidedAt, byPerson))
        return statement.error();
    if (statement.affectedRows() != 1)
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("ringback::Storage", "This reminder was dealt with already.")};
    const std::optional<Firing> firing = firingOf(db, reminder.appointment, reminder.rule.id);
    return firing ? firing->id : 0;
}

Result<Done> note(Connection &db, qint64 firingId, Reminder::State state, qint64 callId, const QString &detail)
{
    Statement statement(db, u"UPDATE reminder_firings SET state = ?, call_id = ?, detail = ? WHERE id = ?"_s);
    return statement.run(token(state), reference(callId), detail, firingId) ? Result<Done>(Done{})
                                                                            : Result<Done>(statement.error());
}

Result<int> settle(Connection &db, const QString &detail)
{
    Statement statement(db, u"UPDATE reminder_firings SET state = 'unconfirmed', detail = ? WHERE state = 'sending'"_s);
    if (!statement.run(detail))
        return statement.error();
    return statement.affectedRows();
}

} // namespace ringback::storage::reminders
