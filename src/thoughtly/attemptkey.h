#pragma once

#include <QLatin1StringView>

namespace ringback::thoughtly {

/// The metadata key under which an attempt's id of ours travels to Thoughtly and comes back.
inline constexpr QLatin1StringView attemptKey{"ringback_attempt_id"};

} // namespace ringback::thoughtly
