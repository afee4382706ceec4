#include "engine/listorder.h"

#include <algorithm>

namespace ringback {

namespace {

/// So many steps down without one up, or so many in all with some up: by chance that happens to no list.
constexpr int proof = 10;
constexpr std::array orders{ListOrder::ByCreation, ListOrder::ByStart, ListOrder::ByUpdate};
constexpr std::array tokens{"", "none", "created", "started", "updated"};

} // namespace

QString token(ListOrder order)
{
    return QString::fromLatin1(tokens.at(static_cast<std::size_t>(order)));
}

ListOrder listOrderFromToken(QStringView token)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(),
                                    [token](const char *known) { return token == QLatin1StringView(known); });
    return found == tokens.end() ? ListOrder::Unknown : static_cast<ListOrder>(found - tokens.begin());
}

bool isNewestFirst(ListOrder order)
{
    return std::find(orders.begin(), orders.end(), order) != orders.end();
}

QDateTime timeBy(ListOrder order, const CallObservation &row)
{
    switch (order) {
    case ListOrder::ByCreation:
        return row.createdAt;
    case ListOrder::ByStart:
        return row.startedAt;
    case ListOrder::ByUpdate:
        return row.updatedAt;
    case ListOrder::Unknown:
    case ListOrder::None:
        break;
    }
    return {};
}

void OrderEvidence::add(const QList<CallObservation> &page)
{
    for (std::size_t i = 0; i < orders.size(); ++i) {
        QDateTime before;
        for (const CallObservation &row : page) {
            const QDateTime at = timeBy(orders[i], row);
            if (!at.isValid())
                continue;
            if (before.isValid() && at != before)
                ++(at < before ? m_steps[i].down : m_steps[i].up);
            before = at;
        }
    }
}

ListOrder OrderEvidence::order() const
{
    bool refuted = false;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const Steps &steps = m_steps[i];
        if (steps.up == 0 && steps.down >= proof)
            return orders[i];
        refuted = refuted || (steps.up > 0 && steps.up + steps.down >= proof);
    }
    return refuted ? ListOrder::None : ListOrder::Unknown;
}

} // namespace ringback
