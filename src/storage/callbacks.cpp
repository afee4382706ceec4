#include "storage/callbacks.h"

#include "storage/fold.h"
#include "storage/idlist.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::storage::callbacks {

using namespace Qt::StringLiterals;

namespace {

QString selectColumns()
{
    return u"SELECT q.id, q.contact_id, q.phone, coalesce(nullif(p.name, ''), q.contact_name), q.reason, q.priority, "
           "q.source, q.state, q.attempts, q.max_attempts, q.requested_at, q.due_at, q.last_result, q.closed_at, "
           "q.closed_reason, q.fields, q.agent_id, q.automatic, q.armed_by, q.followed "
           "FROM callbacks q LEFT JOIN contacts p ON p.id = q.contact_id AND p.removed_at IS NULL "_s;
}

Callback read(Statement &row)
{
    return Callback{.id = row.integer(),
                    .contactId = row.integer(),
                    .phone = row.text(),
                    .contactName = row.text(),
                    .reason = row.text(),
                    .priority = priorityFromText(row.text()),
                    .source = row.text(),
                    .state = callbackStateFromToken(row.text()).value_or(Callback::State::Waiting),
                    .attempts = static_cast<int>(row.integer()),
                    .maxAttempts = static_cast<int>(row.integer()),
                    .requestedAt = row.time(),
                    .dueAt = row.time(),
                    .lastResult = callStatusFromToken(row.text()),
                    .closedAt = row.time(),
                    .closedReason = row.text(),
                    .fields = row.object(),
                    .agentId = row.text(),
                    .automatic = static_cast<Callback::Automatic>(row.integer()),
                    .armedBy = row.integer(),
                    .followed = row.text()};
}

template <typename Value>
std::optional<Callback> one(Connection &db, const QString &sql, const Value &value)
{
    Statement query(db, sql);
    return query.run(value) && query.next() ? std::optional(read(query)) : std::nullopt;
}

QString resultToken(const Callback &callback)
{
    return callback.lastResult ? token(*callback.lastResult) : QString();
}

Result<qint64> insert(Connection &db, const Callback &callback)
{
    Statement statement(db, u"INSERT INTO callbacks (contact_id, phone, contact_name, reason, priority, source, state, "
                            "attempts, max_attempts, requested_at, due_at, last_result, closed_at, closed_reason, "
                            "fields, agent_id, automatic, armed_by, followed) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(reference(callback.contactId), callback.phone, callback.contactName, callback.reason,
                       token(callback.priority), callback.source, token(callback.state), callback.attempts,
                       callback.maxAttempts, callback.requestedAt, callback.dueAt, resultToken(callback),
                       callback.closedAt, callback.closedReason, callback.fields, callback.agentId,
                       static_cast<int>(callback.automatic), callback.armedBy, callback.followed))
        return statement.error();
    return statement.insertedId();
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

// Without a due time a callback is due from its request on.
QDateTime dueOf(const Callback &callback)
{
    return callback.dueAt.isValid() ? callback.dueAt : callback.requestedAt;
}

Callback joined(const Callback &open, const Callback &added)
{
    Callback both = open;
    if (added.priority == Priority::High)
        both.priority = Priority::High;
    both.dueAt = earlier(dueOf(open), dueOf(added));
    both.requestedAt = earlier(open.requestedAt, added.requestedAt);
    if (!added.reason.isEmpty())
        both.reason = added.reason;
    if (both.contactId == 0)
        both.contactId = added.contactId;
    if (both.contactName.isEmpty())
        both.contactName = added.contactName;
    both.maxAttempts = std::max(open.maxAttempts, added.maxAttempts);
    if (!added.agentId.isEmpty())
        both.agentId = added.agentId;
    // Not while they are being called: that call may be all they wanted.
    if (added.automatic == Callback::Automatic::Armed && open.state == Callback::State::Waiting) {
        both.automatic = added.automatic;
        both.armedBy = added.armedBy;
    }
    for (auto field = added.fields.begin(); field != added.fields.end(); ++field)
        both.fields.insert(field.key(), field.value());
    return both;
}

Error gone()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("ringback::Storage", "This callback is gone.")};
}

Error refused(const char *why)
{
    return {ErrorKind::Refused, QCoreApplication::translate("ringback::Storage", why)};
}

/// One that a person may change now: open, and not being called.
Result<Callback> idle(Connection &db, qint64 id)
{
    std::optional<Callback> callback = byId(db, id);
    if (!callback)
        return gone();
    switch (callback->state) {
    case Callback::State::Waiting:
        return *std::move(callback);
    case Callback::State::Calling:
        return refused(
            QT_TRANSLATE_NOOP("ringback::Storage", "This callback is being called now. Wait for the end of the call."));
    case Callback::State::Done:
    case Callback::State::Skipped:
        break;
    }
    return refused(QT_TRANSLATE_NOOP("ringback::Storage", "This callback is closed already."));
}

/// The text that a column is sorted by; empty: it is a number.
QString textOf(SortColumn column, const Callback &callback)
{
    switch (column) {
    case SortColumn::Contact:
        return callback.contactName.trimmed().isEmpty() ? callback.phone : callback.contactName;
    case SortColumn::Phone:
        return callback.phone;
    case SortColumn::Reason:
        return callback.reason;
    case SortColumn::Source:
        return callback.source;
    case SortColumn::Queue:
    case SortColumn::Due:
    case SortColumn::Waiting:
    case SortColumn::Tries:
        break;
    }
    return {};
}

qint64 numberOf(SortColumn column, const Place &place, int attempts)
{
    switch (column) {
    case SortColumn::Due:
        return place.dueSinceMs;
    case SortColumn::Waiting:
        return place.requestedAtMs;
    case SortColumn::Tries:
        return attempts;
    default:
        return 0;
    }
}

bool hasAll(const Callback &callback, const QStringList &words)
{
    const QString text = fold(callback.contactName + u' ' + callback.reason) + u' ' + digitsOf(callback.phone);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

QList<Place> placesWhere(Connection &db, const View &view, const QString &condition, QVariantList values)
{
    QString sql = u"SELECT q.id, q.priority = 'high', coalesce(q.due_at, 0), coalesce(q.due_at, q.requested_at, 0), "
                  "coalesce(q.requested_at, 0), q.attempts, coalesce(nullif(p.name, ''), q.contact_name), q.phone, "
                  "q.reason, q.source FROM callbacks q LEFT JOIN contacts p ON p.id = q.contact_id AND p.removed_at "
                  "IS NULL WHERE q.state IN ('waiting', 'calling')"_s +
                  condition;
    if (view.dueBefore.isValid()) {
        sql += u" AND coalesce(q.due_at, q.requested_at, 0) < ?"_s;
        values << Statement::toSql(view.dueBefore);
    }
    QList<Place> places;
    Statement query(db, sql);
    query.runWith(values);
    while (query.next()) {
        Place place{.id = query.integer(),
                    .isHigh = query.integer() != 0,
                    .dueAtMs = query.integer(),
                    .dueSinceMs = query.integer(),
                    .requestedAtMs = query.integer()};
        place.number = numberOf(view.column, place, static_cast<int>(query.integer()));
        if (view.column != SortColumn::Queue || !view.words.isEmpty()) {
            Callback callback;
            callback.contactName = query.text();
            callback.phone = query.text();
            callback.reason = query.text();
            callback.source = query.text();
            if (!hasAll(callback, view.words))
                continue;
            place.text = fold(textOf(view.column, callback)).toUtf8();
        }
        places.append(place);
    }
    return places;
}

} // namespace

Result<Callback> insertOrJoin(Connection &db, const Callback &callback)
{
    if (callback.phone.isEmpty()) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::Storage", "A callback needs a phone number.")};
    }
    qint64 id = 0;
    if (const std::optional<Callback> open = openFor(db, callback.phone)) {
        if (const Result<Done> done = update(db, joined(*open, callback)); !done)
            return done.error();
        id = open->id;
    } else {
        const Result<qint64> inserted = insert(db, callback);
        if (!inserted)
            return inserted.error();
        id = *inserted;
    }
    const std::optional<Callback> stored = byId(db, id);
    if (!stored)
        return gone();
    return *stored;
}

Result<Done> update(Connection &db, const Callback &callback)
{
    Statement statement(db,
                        u"UPDATE callbacks SET contact_id = ?, phone = ?, contact_name = ?, reason = ?, priority = ?, "
                        "source = ?, state = ?, attempts = ?, max_attempts = ?, requested_at = ?, due_at = ?, "
                        "last_result = ?, closed_at = ?, closed_reason = ?, fields = ?, agent_id = ?, automatic = ?, "
                        "armed_by = ?, followed = ? WHERE id = ?"_s);
    const bool opens = callback.state == Callback::State::Waiting || callback.state == Callback::State::Calling;
    if (const auto open = opens ? openFor(db, callback.phone) : std::nullopt; open && open->id != callback.id) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("ringback::Storage", "Another callback is open for this number.")};
    }
    if (!statement.run(reference(callback.contactId), callback.phone, callback.contactName, callback.reason,
                       token(callback.priority), callback.source, token(callback.state), callback.attempts,
                       callback.maxAttempts, callback.requestedAt, callback.dueAt, resultToken(callback),
                       callback.closedAt, callback.closedReason, callback.fields, callback.agentId,
                       static_cast<int>(callback.automatic), callback.armedBy, callback.followed, callback.id))
        return statement.error();
    if (statement.affectedRows() != 1)
        return gone();
    return Done{};
}

std::optional<Callback> byId(Connection &db, qint64 id)
{
    static const QString sql = selectColumns() + u"WHERE q.id = ?"_s;
    return one(db, sql, id);
}

std::optional<Callback> openFor(Connection &db, const QString &phone)
{
    static const QString sql = selectColumns() + u"WHERE q.phone = ? AND q.state IN ('waiting', 'calling')"_s;
    return one(db, sql, phone);
}

QList<Callback> byIds(Connection &db, const QList<qint64> &ids)
{
    QList<Callback> callbacks;
    callbacks.reserve(ids.size());
    for (const qint64 id : ids) {
        if (std::optional<Callback> callback = byId(db, id))
            callbacks.append(std::move(*callback));
    }
    return callbacks;
}

QList<qint64> order(Connection &db, const Filter &filter, const QDateTime &now)
{
    QString sql = u"SELECT id FROM callbacks WHERE "_s;
    sql += filter.withClosed ? u"1 "_s : u"state IN ('waiting', 'calling') "_s;
    QVariantList values;
    if (filter.dueBefore.isValid()) {
        sql += u"AND coalesce(due_at, requested_at, 0) < ? "_s;
        values << Statement::toSql(filter.dueBefore);
    }
    sql += u"ORDER BY state IN ('waiting', 'calling') DESC, closed_at DESC, priority = 'high' DESC, "
           "coalesce(due_at, requested_at, 0) <= ? DESC, max(coalesce(due_at, 0), ?), requested_at, id LIMIT ?"_s;
    values << Statement::toSql(now) << Statement::toSql(now) << (filter.limit > 0 ? filter.limit : -1);

    QList<qint64> ids;
    Statement query(db, sql);
    query.runWith(values);
    while (query.next())
        ids.append(query.integer());
    return ids;
}

QList<Place> places(Connection &db, const View &view)
{
    return placesWhere(db, view, QString(), {});
}

QList<Place> places(Connection &db, const View &view, const QList<qint64> &ids)
{
    return placesWhere(db, view, u" AND q.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

QList<qint64> openUrgent(Connection &db)
{
    QList<qint64> ids;
    Statement query(db, u"SELECT id FROM callbacks WHERE state IN ('waiting', 'calling') AND priority = ?"_s);
    if (query.run(token(Priority::High))) {
        while (query.next())
            ids.append(query.integer());
    }
    return ids;
}

QList<int> countDueBefore(Connection &db, const QList<QDateTime> &times)
{
    // In one go: each open callback is looked at once.
    QStringList sums;
    QVariantList values;
    for (const QDateTime &time : times) {
        sums << u"coalesce(sum(coalesce(due_at, requested_at, 0) < coalesce(?, 9223372036854775807)), 0)"_s;
        values << Statement::toSql(time);
    }
    QList<int> counts(times.size(), 0);
    Statement query(db, u"SELECT %1 FROM callbacks WHERE state IN ('waiting', 'calling')"_s.arg(sums.join(u", ")));
    if (!times.isEmpty() && query.runWith(values) && query.next()) {
        for (int &count : counts)
            count = static_cast<int>(query.integer());
    }
    return counts;
}

std::optional<Callback> nextArmed(Connection &db, const QDateTime &now)
{
    static const QString sql = selectColumns() + u"WHERE q.automatic = 1 AND q.state = 'waiting' AND "
                                                 "coalesce(q.due_at, q.requested_at, 0) <= ? "
                                                 "ORDER BY q.priority = 'high' DESC, q.due_at, q.id LIMIT 1"_s;
    return one(db, sql, now);
}

AutomaticCalls automaticCalls(Connection &db, const QDateTime &since)
{
    AutomaticCalls calls;
    Statement query(db, u"SELECT (SELECT count(*) FROM callbacks WHERE automatic = 2 AND state = 'calling'), "
                        "(SELECT count(*) FROM automatic_calls WHERE at > ?)"_s);
    if (query.run(since) && query.next()) {
        calls.underWay = static_cast<int>(query.integer());
        calls.claimed = static_cast<int>(query.integer());
    }
    return calls;
}

Result<Done> claimAutomatic(Connection &db, Callback callback, const QDateTime &at)
{
    callback.automatic = Callback::Automatic::Claimed;
    if (const Result<Done> claimed = update(db, callback); !claimed)
        return claimed.error();
    Statement statement(db, u"INSERT INTO automatic_calls (callback_id, at) VALUES (?, ?)"_s);
    if (!statement.run(callback.id, at))
        return statement.error();
    return Done{};
}

Result<QList<qint64>> disarm(Connection &db, qint64 ruleId)
{
    QList<qint64> ids;
    Statement statement(
        db,
        u"UPDATE callbacks SET automatic = 0 WHERE automatic <> 0 AND armed_by = coalesce(?, armed_by) RETURNING id"_s);
    if (!statement.run(reference(ruleId)))
        return statement.error();
    while (statement.next())
        ids.append(statement.integer());
    return ids;
}

qint64 ofCall(Connection &db, qint64 callId)
{
    Statement query(db, u"SELECT callback_id FROM attempts WHERE call_id = ? AND callback_id IS NOT NULL"_s);
    return query.run(callId) && query.next() ? query.integer() : 0;
}

Result<Callback> postpone(Connection &db, qint64 id, const QDateTime &dueAt)
{
    Result<Callback> callback = idle(db, id);
    if (!callback)
        return callback;
    callback->dueAt = dueAt;
    if (const Result<Done> done = update(db, *callback); !done)
        return done.error();
    return callback;
}

Result<Callback> close(Connection &db, qint64 id, Callback::State state, const QString &reason, const QDateTime &at)
{
    Result<Callback> callback = idle(db, id);
    if (!callback)
        return callback;
    callback->state = state;
    callback->closedAt = at;
    callback->closedReason = reason;
    callback->followed = Callback::byPerson;
    if (const Result<Done> done = update(db, *callback); !done)
        return done.error();
    return callback;
}

} // namespace ringback::storage::callbacks
