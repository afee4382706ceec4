#pragma once

#include <QList>

#include <optional>

namespace ringback::models {

/// One step from an old order of rows to a new one.
struct OrderEdit
{
    enum class Kind {
        Insert, ///< `ids` before row `first`
        Remove, ///< `count` rows from row `first` on
        Move,   ///< row `first` to before row `target`, both counted before the move
    };

    Kind kind = Kind::Insert;
    qsizetype first = 0;
    qsizetype count = 0;
    qsizetype target = 0;
    QList<qint64> ids = {};

    bool operator==(const OrderEdit &) const = default;
};

/// The fewest moves, and runs of insertions and removals, that make `to` of `from`, each step counted after those
/// before it. Nothing when the change is large (what differs is not worth telling one by one) or an id is there twice.
/// Takes time for the part that differs only: both ends that are alike are compared, no more.
[[nodiscard]] std::optional<QList<OrderEdit>> orderEdits(const QList<qint64> &from, const QList<qint64> &to);

} // namespace ringback::models
