#include "storage/deliveries.h"

#include "storage/fold.h"
#include "storage/idlist.h"
#include "storage/statement.h"
#include "storage/values.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

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

/// What a column is sorted by, read with as few pages as it takes: bodies stand in the same rows.
QString valueOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Kind:
        return u"d.kind"_s;
    case SortColumn::State:
        return u"coalesce(r.state, 'pending')"_s;
    case SortColumn::Note:
        return u"coalesce(r.note, '')"_s;
    case SortColumn::Path:
        return u"d.path"_s;
    case SortColumn::Peer:
        return u"d.peer"_s;
    case SortColumn::Newest:
        break;
    }
    return u"''"_s;
}

/// What is asked of the rows, with its values.
struct Condition
{
    QStringList parts = {};
    QVariantList values = {};
    bool isOfResult = false;

    [[nodiscard]] QString tables() const
    {
        return isOfResult ? u" LEFT JOIN delivery_results r ON r.delivery_id = d.id"_s : QString();
    }
    [[nodiscard]] QString where() const { return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s); }
};

Condition conditionOf(const Filter &filter)
{
    Condition condition;
    if (filter.state) {
        condition.isOfResult = true;
        condition.parts.append(valueOf(SortColumn::State) + u" = ?"_s);
        condition.values.append(token(*filter.state));
    }
    if (filter.kind) {
        condition.parts.append(u"d.kind = ?"_s);
        condition.values.append(token(*filter.kind));
    }
    return condition;
}

QList<Place> newestWhere(Connection &db, const Condition &condition)
{
    QList<Place> places;
    Statement query(
        db, u"SELECT d.id FROM deliveries d%1%2 ORDER BY d.id DESC"_s.arg(condition.tables(), condition.where()));
    query.runWith(condition.values);
    while (query.next())
        places.append(Place{.id = query.integer()});
    return places;
}

QList<Place> placesWhere(Connection &db, SortColumn column, Condition condition)
{
    if (column == SortColumn::Newest)
        return newestWhere(db, condition);
    condition.isOfResult |= column == SortColumn::State || column == SortColumn::Note;
    QList<Place> places;
    QHash<QByteArray, QByteArray> foldedTexts; // most are there many times
    Statement query(db, u"SELECT d.id, CAST(%1 AS BLOB) FROM deliveries d%2%3"_s.arg(
                            valueOf(column), condition.tables(), condition.where()));
    query.runWith(condition.values);
    while (query.next()) {
        const qint64 id = query.integer();
        const QByteArray said = query.bytes();
        auto known = foldedTexts.find(said);
        if (known == foldedTexts.end())
            known = foldedTexts.insert(said, fold(QString::fromUtf8(said)).toUtf8());
        places.append({id, *known});
    }
    return places;
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

QList<Place> places(Connection &db, SortColumn column, const Filter &filter)
{
    return placesWhere(db, column, conditionOf(filter));
}

QList<Place> places(Connection &db, SortColumn column, const Filter &filter, const QList<qint64> &ids)
{
    Condition condition = conditionOf(filter);
    condition.parts.append(u"d.id IN (SELECT value FROM json_each(?))"_s);
    condition.values.append(idList(ids));
    return placesWhere(db, column, condition);
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

qint64 firstLike(Connection &db, const DeliveryResult &result)
{
    const bool isOfCall = result.callId != 0;
    if (!isOfCall && result.callbackId == 0)
        return 0;
    Statement query(db,
                    u"SELECT r.delivery_id FROM delivery_results r JOIN deliveries d ON d.id = r.delivery_id "
                    "WHERE r.%1 = ? AND r.delivery_id < ? "
                    "ORDER BY d.body = (SELECT body FROM deliveries WHERE id = ?) DESC, r.delivery_id LIMIT 1"_s.arg(
                        isOfCall ? u"call_id"_s : u"callback_id"_s));
    const qint64 about = isOfCall ? result.callId : result.callbackId;
    return query.run(about, result.deliveryId, result.deliveryId) && query.next() ? query.integer() : 0;
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

QList<Delivery> notUnderstood(Connection &db, qint64 after, int limit)
{
    QList<Delivery> deliveries;
    Statement query(db, u"SELECT d.id, received_at, kind, path, peer, body FROM delivery_results r "
                        "JOIN deliveries d ON d.id = r.delivery_id WHERE r.delivery_id > ? "
                        "AND r.state = 'not_understood' ORDER BY r.delivery_id LIMIT ?"_s);
    query.run(after, limit);
    while (query.next()) {
        Delivery delivery = readHead(query);
        delivery.body = query.bytes();
        deliveries.append(std::move(delivery));
    }
    return deliveries;
}

} // namespace ringback::storage::deliveries
