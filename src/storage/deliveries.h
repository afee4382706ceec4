#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>

#include <limits>
#include <optional>

namespace ringback::storage::deliveries {

/// Appends to the journal; its id. Nothing else happens on this path.
Result<qint64> append(Connection &db, const Delivery &delivery);
/// Writes what a delivery became.
Result<Done> setResult(Connection &db, const DeliveryResult &result);
/// Notes how far every delivery has its result: what pending() need not read again. Once for many setResult() is
/// enough.
Result<Done> moveMark(Connection &db);

/// Empties a delivery: what stays is that one came, and when. A result of it says no more than `note`.
Result<Done> blank(Connection &db, qint64 id, const QString &note);

struct Row
{
    Delivery delivery; ///< without body and headers in lists
    DeliveryResult result;
};
/// Ids newest first; limit 0: all.
[[nodiscard]] QList<qint64> order(Connection &db, int limit = 0);
/// Newest, which is how they came: by their ids.
enum class SortColumn { Newest, Kind, State, Note, Path, Peer };
struct Place
{
    qint64 id = 0;
    QByteArray text = {}; ///< of the column, folded
};
struct Filter
{
    std::optional<DeliveryResult::State> state = {};
    std::optional<DeliveryKind> kind = {};

    bool operator==(const Filter &) const = default;
};
/// Of all that pass, or of those of these that exist and pass; in any order.
[[nodiscard]] QList<Place> places(Connection &db, SortColumn column, const Filter &filter = {});
[[nodiscard]] QList<Place> places(Connection &db, SortColumn column, const Filter &filter, const QList<qint64> &ids);
[[nodiscard]] QList<Row> byIds(Connection &db, const QList<qint64> &ids);
/// With headers and body.
[[nodiscard]] std::optional<Row> byId(Connection &db, qint64 id);
/// The earliest before this one that was about the same call or callback, best one with the same body; 0: none.
[[nodiscard]] qint64 firstLike(Connection &db, const DeliveryResult &result);
/// Deliveries without a result, oldest first: what a start after a crash decodes. At most `limit`, and none more once
/// their bodies hold so many bytes; only those that came after the one with the id `after`.
[[nodiscard]] QList<Delivery> pending(Connection &db, int limit,
                                      qsizetype bytes = std::numeric_limits<qsizetype>::max(), qint64 after = 0);
/// Those with bodies of which nothing could be made, oldest first, that came after the one with the id `after`.
[[nodiscard]] QList<Delivery> notUnderstood(Connection &db, qint64 after, int limit);

} // namespace ringback::storage::deliveries
