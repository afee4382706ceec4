#pragma once

#include "core/call.h"

#include <QJsonObject>

namespace ringback {

/// A call as scripts read it. Keys are stable; ids are text; times are ISO 8601 in UTC; what isn't known is null.
[[nodiscard]] QJsonObject toJson(const Call &call);
/// The same with `transcript`, `variables`, `timeline` and `recording_url`.
[[nodiscard]] QJsonObject toJson(const CallDetail &detail);

} // namespace ringback
