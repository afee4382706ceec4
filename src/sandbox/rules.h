#pragma once

#include "sandbox/service.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace ringback::sandbox {

/// The request bodies of the OpenAPI description (dialect guide: of the developer guide), and its query parameters,
/// compiled in.
enum class BodyRule { ContactCreate, Call, Subscribe, Unsubscribe };
enum class QueryRule { None, Agents, Responses, Contacts };

/// What in the body breaks the rule, in words for the caller; empty: nothing.
[[nodiscard]] QString bodyFault(BodyRule rule, Dialect dialect, const QJsonObject &body);
[[nodiscard]] QString queryFault(QueryRule rule, const QUrlQuery &query);

} // namespace ringback::sandbox
