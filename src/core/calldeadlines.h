#pragma once

#include <chrono>

namespace ringback {

// How long is waited for news of a call.

/// An unconfirmed call that a look-up can't find so long after it was sent has left no trace.
inline constexpr std::chrono::seconds traceTime{90};
/// A queued call, or one in progress, of which nothing new came for so long is past its deadline.
inline constexpr std::chrono::minutes quietDeadline{30};
/// So is a call that stayed unconfirmed for so long.
inline constexpr std::chrono::hours unconfirmedDeadline{24};

} // namespace ringback
