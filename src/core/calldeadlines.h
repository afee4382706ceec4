#pragma once

#include <QDateTime>

#include <chrono>

namespace ringback {

// How long is waited for news of a call.

/// An unconfirmed call that a look-up can't find so long after it was sent has left no trace.
inline constexpr std::chrono::seconds traceTime{90};
/// A queued call, or one in progress, of which nothing new came for so long is past its deadline.
inline constexpr std::chrono::minutes quietDeadline{30};
/// So is a call that stayed unconfirmed for so long.
inline constexpr std::chrono::hours unconfirmedDeadline{24};

/// Whether a look-up that found nothing at `checkedAt` (unset: none was made) came late enough to say that the call
/// left no trace.
[[nodiscard]] inline bool leftNoTrace(const QDateTime &sentAt, const QDateTime &checkedAt)
{
    return checkedAt.isValid() && sentAt.msecsTo(checkedAt) >= std::chrono::milliseconds(traceTime).count();
}

} // namespace ringback
