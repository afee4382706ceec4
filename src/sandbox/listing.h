#pragma once

#include "sandbox/book.h"
#include "sandbox/service.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace ringback::sandbox {

/// The lists of the API: filtered, sorted and cut into pages as the query says. The query has passed queryFault.
[[nodiscard]] QJsonArray listAgents(const Book &book, const QUrlQuery &query);
[[nodiscard]] QJsonArray listContacts(const Book &book, const QUrlQuery &query);
[[nodiscard]] QJsonArray listResponses(const Book &book, const Listing &listing, const QString &agentId,
                                       const QUrlQuery &query);

} // namespace ringback::sandbox
