#include "storage/deliveries.h"

#include "storage/idlist.h"
#include "storage/statement.h"
#include "storage/values.h"

#include <algorithm>

namespace ringback::storage::deliveries {

using namespace Qt::StringLiterals;

namespace {

// Up to this id every delivery has its result. Without it a start would read the whole journal to find what is pending.
QString decodedThroughName()
{
    return u"deliveries.decoded_through"_s;
}

qint64 decodedThrough(Connection &db)
{
    return values::get(db, decodedThroughName()).toLongLong();
}

Delivery readHead(Statement &row)
{
    return Delivery{.id = row.integer(),
                    .receivedAt = row.time(),
                    .kind = deliveryKindFromToken(row.text()).value_or(DeliveryKind::CallCompleted),
                    .path = row.text(),
                    .peer = row.text()};
}

DeliveryResult readResult(Statement &row, qint64 deliveryId)
{
    return DeliveryResult{.deliveryId = deliveryId,
                          .state = deliveryStateFromToken(row.text()).value_or(DeliveryResult::State::Pending),
                          .callId = row.integer(),
                          .callbackId = row.integer(),
                          .note = row.text()};
}

bool hasResult(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT 1 FROM delivery_results WHERE delivery_id = ? AND state <> 'pending'"_s);
    return query.run(id) && query.next();
}

qint64 nextAfter(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT id FROM deliveries WHERE id > ? ORDER BY id LIMIT 1"_s);
    return query.run(id) && query.next() ? query.integer() : 0;
}

} // namespace

Result<qint64> append(Connection &db, const Delivery &delivery)
{
    Statement statement(db, u"INSERT INTO deliveries (received_at, kind, path, peer, headers, body) "
                            "VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(delivery.receivedAt, token(delivery.kind), delivery.path, delivery.peer, delivery.headers,
                       delivery.body))
        return statement.error();
    return statement.insertedId();
}

Result<Done> setResult(Connection &db, const DeliveryResult &result)
{
    {
        Statement statement(db,
                            u"INSERT INTO delivery_results (delivery_id, state, call_id, callback_id, note) "
                            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (delivery_id) DO UPDATE SET state = excluded.state, "
                            "call_id = excluded.call_id, callback_id = excluded.callback_id, note = excluded.note"_s);
        if (!statement.run(result.deliveryId, token(result.state), reference(result.callId),
                           reference(result.callbackId), result.note))
            return statement.error();
    }
    if (result.state == DeliveryResult::State::Pending && result.deliveryId <= decodedThrough(db))
        return values::set(db, decodedThroughName(), QString::number(result.deliveryId - 1)); // to be decoded again
    return Done{};
}

Result<Done> blank(Connection &db, qint64 id, const QString &note)
{
    Statement empty(db, u"UPDATE deliveries SET headers = x'', body = x'', peer = '' WHERE id = ?"_s);
    if (!empty.run(id))
        return empty.error();
    Statement result(db, u"UPDATE delivery_results SET note = ? WHERE delivery_id = ?"_s);
    return result.run(note, id) ? Result<Done>(Done{}) : Result<Done>(result.error());
}

Result<Done> moveMark(Connection &db)
{
    const qint64 mark = decodedThrough(db);
    qint64 moved = mark;
    for (qint64 next = nextAfter(db, moved); next != 0 && hasResult(db, next); next = nextAfter(db, next))
        moved = next;
    return moved == mark ? Result<Done>(Done{}) : values::set(db, decodedThroughName(), QString::number(moved));
}

QList<qint64> order(Connection &db, int limit)
{
    QList<qint64> ids;
    Statement query(db, u"SELECT id FROM deliveries ORDER BY id DESC LIMIT ?"_s);
    query.run(limit > 0 ? limit : -1);
    while (query.next())
        ids.append(query.integer());
    return ids;
}

QList<qint64> existing(Connection &db, const QList<qint64> &ids)
{
    QList<qint64> found;
    Statement query(db, u"SELECT id FROM deliveries WHERE id IN (SELECT value FROM json_each(?))"_s);
    query.run(idList(ids));
    while (query.next())
        found.append(query.integer());
    return found;
}

QList<Row> byIds(Connection &db, const QList<qint64> &ids)
{
    QList<Row> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        Statement query(
            db, u"SELECT d.id, d.received_at, d.kind, d.path, d.peer, r.state, r.call_id, r.callback_id, r.note "
                "FROM deliveries d LEFT JOIN delivery_results r ON r.delivery_id = d.id WHERE d.id = ?"_s);
        if (query.run(id) && query.next()) {
            Delivery delivery = readHead(query);
            rows.append({std::move(delivery), readResult(query, id)});
        }
    }
    return rows;
}

std::optional<Row> byId(Connection &db, qint64 id)
{
    QList<Row> rows = byIds(db, {id});
    if (rows.isEmpty())
        return std::nullopt;
    Statement query(db, u"SELECT headers, body FROM deliveries WHERE id = ?"_s);
    if (query.run(id) && query.next()) {
        rows.first().delivery.headers = query.bytes();
        rows.first().delivery.body = query.bytes();
    }
    return rows.takeFirst();
}

QList<Delivery> pending(Connection &db, int limit, qsizetype bytes, qint64 after)
{
    QList<Delivery> deliveries;
    Statement query(db, u"SELECT id, received_at, kind, path, peer, headers, body FROM deliveries WHERE id > ? "
                        "AND NOT EXISTS (SELECT 1 FROM delivery_results r WHERE r.delivery_id = deliveries.id "
                        "AND r.state <> 'pending') ORDER BY id LIMIT ?"_s);
    query.run(std::max(decodedThrough(db), after), limit);
    for (qsizetype held = 0; held < bytes && query.next();) {
        Delivery delivery = readHead(query);
        delivery.headers = query.bytes();
        delivery.body = query.bytes();
        held += delivery.body.size();
        deliveries.append(std::move(delivery));
    }
    return deliveries;
}

} // namespace ringback::storage::deliveries
