#include "models/callfacets.h"

#include <algorithm>

namespace ringback::models {

namespace {

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

void limitTime(storage::calls::Filter &filter, const QString &when, const QDate &today)
{
    if (when == callfacet::today)
        filter.since = startOf(today);
    else if (when == callfacet::week)
        filter.since = startOf(today.addDays(1 - daysOfWeek));
    else if (when == callfacet::month)
        filter.since = startOf(today.addDays(1 - daysOfMonth));
    if (when != callfacet::yesterday)
        return;
    filter.since = startOf(today.addDays(-1));
    filter.until = startOf(today);
}

} // namespace

storage::calls::Filter callFilter(const Facets &facets, const QDate &today)
{
    storage::calls::Filter filter;
    limitTime(filter, facets.value(callfacet::when), today);
    const QString status = facets.value(callfacet::status);
    const auto known = std::find_if(allCallStatuses.begin(), allCallStatuses.end(),
                                    [&status](CallStatus one) { return token(one) == status; });
    if (known != allCallStatuses.end())
        filter.status = *known;
    filter.agentId = facets.value(callfacet::agent);
    filter.outcome = facets.value(callfacet::outcome);
    return filter;
}

storage::deliveries::Filter deliveryFilter(const Facets &facets)
{
    return {deliveryStateFromToken(facets.value(deliveryfacet::state)),
            deliveryKindFromToken(facets.value(deliveryfacet::kind))};
}

} // namespace ringback::models
