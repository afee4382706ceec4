#pragma once

#include "core/call.h"

#include <QString>

#include <array>

namespace ringback {

/// By which time the list of an agent's calls falls from its first row to its last, if by any. The API promises
/// nothing, so the rows themselves have to show it.
enum class ListOrder {
    Unknown, ///< too few rows were seen to tell
    None,    ///< by no time at all: only the whole list tells what is new
    ByCreation,
    ByStart,
    ByUpdate,
};

[[nodiscard]] QString token(ListOrder order);
[[nodiscard]] ListOrder listOrderFromToken(QStringView token);
[[nodiscard]] bool isNewestFirst(ListOrder order);
/// The time by which that order sorts; invalid when the row doesn't say it, or there is no order.
[[nodiscard]] QDateTime timeBy(ListOrder order, const CallObservation &row);

/// What the pages of one list have shown of its order.
class OrderEvidence
{
public:
    void add(const QList<CallObservation> &page);
    [[nodiscard]] ListOrder order() const;

private:
    struct Steps
    {
        int down = 0;
        int up = 0;
    };
    std::array<Steps, 3> m_steps; ///< by creation, by start, by update
};

} // namespace ringback
