#pragma once

#include "sandbox/service.h"

#include <deque>
#include <optional>

namespace ringback::sandbox {

/// Thoughtly's limit, held to the letter: so many requests in a minute. What is refused isn't counted.
class RateLimit
{
public:
    /// 0: no limit. `phaseMs`: how much of its window has passed when the first request comes (fixed windows).
    explicit RateLimit(int requests, RateWindow window = RateWindow::Fixed, qint64 phaseMs = 0)
        : m_requests(requests), m_window(window), m_phaseMs(phaseMs)
    {
    }

    /// Whether a request at this moment (milliseconds, steady) is within the limit; counts it if so.
    [[nodiscard]] bool admit(qint64 nowMs);
    /// Milliseconds until a request that was refused at this moment may come again.
    [[nodiscard]] qint64 msLeft(qint64 nowMs) const;

private:
    void forget(qint64 nowMs);

    int m_requests;
    RateWindow m_window;
    qint64 m_phaseMs;
    std::deque<qint64> m_counted;        ///< in the window
    std::optional<qint64> m_windowStart; ///< fixed windows follow one another from the first request on
};

} // namespace ringback::sandbox
