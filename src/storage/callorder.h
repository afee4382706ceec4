#pragma once

#include "storage/calls.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The calls in the order of any column.
namespace ringback::storage::calls {

/// Newest: those under way first, then the newest.
enum class SortColumn { Newest, Status, Time, Contact, Phone, Agent, Outcome, Duration, Attempt, By };

/// What a call is sorted by; of those that are alike in it the newest come first.
struct SortPlace
{
    qint64 id = 0;
    qint64 number = 0;
    QByteArray text = {}; ///< folded
    std::optional<qint64> createdAtMs = {};

    /// How far back: rises with the age, one without a time is the oldest.
    [[nodiscard]] qint64 age() const;
};
/// Whether `a` comes before `b`.
[[nodiscard]] bool operator<(const SortPlace &a, const SortPlace &b);

/// Of all calls that pass the filter, or of those of these that do; in any order.
[[nodiscard]] QList<SortPlace> sortPlaces(Connection &db, const Filter &filter, SortColumn column);
[[nodiscard]] QList<SortPlace> sortPlaces(Connection &db, const Filter &filter, SortColumn column,
                                          const QList<qint64> &ids);

} // namespace ringback::storage::calls
