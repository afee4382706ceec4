#pragma once

#include "core/result.h"
#include "http/client.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <optional>

namespace ringback::thoughtly {

/// One try of a request: a whole answer of any status, or why there is none.
using Outcome = Result<http::ClientReply, http::Failure>;

/// What a request does, as far as repeating it goes.
enum class Deed { Read, Remove, Subscribe, Create, Trigger, Call };

/// After which endings a request goes out again by itself, and how often at most.
struct RetryRule
{
    Deed deed;
    bool afterUnsent;      ///< nothing left this computer
    bool afterRateLimit;   ///< 429: Thoughtly didn't look at it
    bool afterServerFault; ///< 408 and 5xx but 501 and 505
    bool afterBreak;       ///< it may have arrived, and no whole answer came
    bool gated;            ///< only through a gate, which is asked before each try
    int repeats;
};

inline constexpr std::array retryRules{
    //                          unsent 429   5xx    broken gated  repeats
    RetryRule{Deed::Read, true, true, true, true, false, 3},
    RetryRule{Deed::Remove, true, true, true, true, false, 3},      // gone is gone: a 404 counts as done
    RetryRule{Deed::Subscribe, true, true, false, false, false, 3}, // a second one might deliver twice
    RetryRule{Deed::Create, true, true, false, false, false, 3},    // the engine searches by number first
    RetryRule{Deed::Trigger, true, true, false, false, false, 3},   // nobody knows what the automation does
    RetryRule{Deed::Call, true, true, false, false, true, 3},       // each try after a fresh verdict
};

[[nodiscard]] const RetryRule &retryRule(Deed deed);
[[nodiscard]] bool mayRepeat(const RetryRule &rule, const Outcome &outcome);

/// Whether Thoughtly may have done what was asked although it didn't say so: lost answers, 408, 5xx, 3xx.
[[nodiscard]] bool leavesOpen(const Outcome &outcome);

/// Exponential backoff with full jitter: a random part (0 to 1) of 1 s, 2 s, 4 s, … up to 30 s.
[[nodiscard]] std::chrono::milliseconds backoff(int repeat, double random);
/// How long everything rests after the n-th 429 in a row (from 0) that didn't say so itself: a second, and the same
/// backoff with full jitter upon it, up to 60 s, so that several seats of one key don't come back at once.
[[nodiscard]] std::chrono::milliseconds restAfterRateLimit(int inARow, double random);
/// What `Retry-After` says, in seconds or as a date; at most ten minutes. Nothing when it's missing or makes no sense.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const http::Headers &headers, const QDateTime &now);

} // namespace ringback::thoughtly
