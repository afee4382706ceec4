#include "storage/calls.h"

#include "storage/callfilter.h"
#include "storage/callmarks.h"
#include "storage/callrow.h"
#include "storage/idlist.h"

#include <QSet>

namespace ringback::storage::calls {

using namespace Qt::StringLiterals;

namespace {

std::optional<Call> callOf(std::optional<callrow::Row> row)
{
    return row ? std::optional(std::move(row->call)) : std::nullopt;
}

QList<TimelineEntry> timelineOf(Connection &db, qint64 callId)
{
    QList<TimelineEntry> timeline;
    Statement query(db,
                    u"SELECT at, source, what, detail, delivery_id FROM timeline WHERE call_id = ? ORDER BY at, id"_s);
    query.run(callId);
    while (query.next()) {
        timeline.append({.at = query.time(),
                         .source = sourceFromToken(query.text()).value_or(Source::Local),
                         .what = query.text(),
                         .detail = query.text(),
                         .deliveryId = query.integer()});
    }
    return timeline;
}

QByteArray rawOf(Connection &db, qint64 callId)
{
    Statement query(db, u"SELECT raw FROM call_facts WHERE call_id = ?"_s);
    return query.run(callId) && query.next() ? query.bytes() : QByteArray();
}

QString inFlightStates()
{
    return u"'unconfirmed', 'queued', 'in_progress'"_s;
}

Place readPlace(Statement &row)
{
    Place place;
    place.id = row.integer();
    const bool isUnknown = row.integer() != 0;
    const qint64 createdAt = row.integer();
    if (!isUnknown)
        place.createdAtMs = createdAt;
    return place;
}

} // namespace

std::optional<Call> byId(Connection &db, qint64 id)
{
    return callOf(callrow::byId(db, id));
}

std::optional<Call> byThoughtlyId(Connection &db, const QString &thoughtlyCallId)
{
    return callOf(callrow::byThoughtlyId(db, thoughtlyCallId));
}

std::optional<CallDetail> detail(Connection &db, qint64 id)
{
    std::optional<callrow::Row> row = callrow::byId(db, id);
    if (!row)
        return std::nullopt;
    CallFacts facts = callrow::facts(db, *row);
    CallMarks marks = callmarks::of(db, id);
    marks.heardOutcome = std::move(facts.outcome.value);
    return CallDetail{.call = std::move(row->call),
                      .transcript = std::move(facts.transcript.value),
                      .recordingUrl = std::move(facts.recordingUrl.value),
                      .summary = std::move(facts.summary.value),
                      .variables = std::move(facts.variables.value),
                      .metadata = std::move(facts.metadata.value),
                      .timeline = timelineOf(db, id),
                      .marks = std::move(marks),
                      .rawJson = rawOf(db, id)};
}

QList<Call> byIds(Connection &db, const QList<qint64> &ids)
{
    QList<Call> calls;
    calls.reserve(ids.size());
    for (const qint64 id : ids) {
        if (std::optional<Call> call = byId(db, id))
            calls.append(std::move(*call));
    }
    return calls;
}

QList<qint64> order(Connection &db, const Filter &filter, int limit)
{
    Condition condition = conditionOf(filter);
    QList<qint64> ids;
    Statement query(db, u"SELECT c.id FROM calls c "_s + condition.sql +
                            u" ORDER BY c.created_at DESC, c.id DESC LIMIT ?"_s);
    condition.values << (limit > 0 ? limit : -1);
    query.runWith(condition.values);
    while (query.next())
        ids.append(query.integer());
    return ids;
}

QList<Place> places(Connection &db, const Filter &filter)
{
    QSet<qint64> underWay;
    {
        Statement query(db, u"SELECT id FROM calls WHERE status IN (%1)"_s.arg(inFlightStates()));
        query.run();
        while (query.next())
            underWay.insert(query.integer());
    }
    // Without the status, an index has all that this needs.
    const Condition condition = conditionOf(filter);
    QList<Place> places;
    Statement query(db, u"SELECT c.id, c.created_at IS NULL, c.created_at FROM calls c "_s + condition.sql +
                            u" ORDER BY c.created_at DESC, c.id DESC"_s);
    query.runWith(condition.values);
    while (query.next()) {
        Place place = readPlace(query);
        place.isInFlight = underWay.contains(place.id);
        places.append(place);
    }
    return places;
}

QList<Place> places(Connection &db, const Filter &filter, const QList<qint64> &ids)
{
    Condition condition = conditionOf(filter);
    condition.require(u"c.id IN (SELECT value FROM json_each(?))"_s, idList(ids));
    QList<Place> places;
    Statement query(
        db, u"SELECT c.id, c.created_at IS NULL, c.created_at, c.status IN (%1) FROM calls c "_s.arg(inFlightStates()) +
                condition.sql);
    query.runWith(condition.values);
    while (query.next()) {
        Place place = readPlace(query);
        place.isInFlight = query.integer() != 0;
        places.append(place);
    }
    return places;
}

QList<qint64> withPhone(Connection &db, const QString &phone)
{
    QList<qint64> ids;
    Statement query(db, u"SELECT id FROM calls WHERE phone = ? AND phone <> '' ORDER BY created_at, id"_s);
    query.run(phone);
    while (query.next())
        ids.append(query.integer());
    return ids;
}

int countInFlight(Connection &db)
{
    Statement query(db, u"SELECT count(*) FROM calls WHERE status IN (%1)"_s.arg(inFlightStates()));
    return query.run() && query.next() ? static_cast<int>(query.integer()) : 0;
}

QList<Call> inFlight(Connection &db)
{
    QList<Call> calls;
    const QList<callrow::Row> rows =
        callrow::where(db, u"c.status IN (%1) ORDER BY c.created_at, c.id"_s.arg(inFlightStates()));
    for (const callrow::Row &row : rows)
        calls.append(row.call);
    return calls;
}

Result<Done> markChecked(Connection &db, qint64 callId, const QDateTime &at)
{
    Statement update(db, u"UPDATE calls SET checked_at = ? WHERE id = ?"_s);
    if (!update.run(at, callId))
        return update.error();
    return Done{};
}

QDateTime lastNewsAt(Connection &db, qint64 callId)
{
    Statement query(db, u"SELECT max(at) FROM timeline WHERE call_id = ?"_s);
    return query.run(callId) && query.next() ? query.time() : QDateTime();
}

QList<Ring> rings(Connection &db, const QString &phone, const QDateTime &since, qint64 exceptRun)
{
    // What was heard of rang, even if we believed that it had not left. A sender's clock may lie, so a call began no
    // later than it was heard of. An automation may ring too; once its call was heard of, that is the ring.
    Statement query(
        db, u"WITH heard AS ("
            "SELECT coalesce(a.sending_at, min(c.started_at, c.heard_at), c.heard_at, c.created_at, 0) AS rang_at, "
            "c.placed_by AS placed_by, c.attempt_id = '' AS foreign_call, c.id AS id "
            "FROM calls c LEFT JOIN attempts a ON a.call_id = c.id WHERE c.phone = ? AND "
            "(c.heard_at IS NOT NULL OR a.state IN ('sending', 'placed', 'unconfirmed')) AND rang_at > ?), "
            "triggered AS (SELECT at AS rang_at, placed_by, id FROM automation_runs "
            "WHERE phone = ? AND state <> 'not_sent' AND at > ? AND id <> ? AND NOT EXISTS (SELECT 1 FROM heard "
            "WHERE foreign_call AND heard.rang_at BETWEEN automation_runs.at AND automation_runs.at + 600000)) "
            "SELECT rang_at, placed_by, id FROM heard UNION ALL SELECT rang_at, placed_by, id FROM triggered "
            "ORDER BY rang_at, id"_s);
    QList<Ring> rings;
    const qint64 after = since.isValid() ? since.toMSecsSinceEpoch() : qint64(-1);
    query.run(phone, after, phone, after, exceptRun);
    while (query.next())
        rings.append({.at = query.time(), .by = query.text()});
    return rings;
}

QList<Call> foreignInFlight(Connection &db, const QString &phone, const QDateTime &since)
{
    QList<Call> calls;
    const QList<callrow::Row> rows =
        callrow::where(db,
                       u"c.phone = ? AND c.attempt_id = '' AND c.status IN ('queued', 'in_progress') AND "
                       "coalesce(c.started_at, c.created_at) > ? ORDER BY c.created_at, c.id"_s,
                       {phone, since.toMSecsSinceEpoch()});
    for (const callrow::Row &row : rows)
        calls.append(row.call);
    return calls;
}

} // namespace ringback::storage::calls
