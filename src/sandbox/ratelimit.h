#pragma once

#include <QtGlobal>

namespace ringback::sandbox {

/// Thoughtly's limit: so many requests in a fixed minute; the minute starts with the first request after the last one
/// ran out.
class RateLimit
{
public:
    /// 0: no limit.
    explicit RateLimit(int requests) : m_requests(requests) {}

    /// Whether a request at this moment (milliseconds, steady) is within the limit; counts it if so.
    [[nodiscard]] bool admit(qint64 nowMs);
    /// Milliseconds until the window ends.
    [[nodiscard]] qint64 msLeft(qint64 nowMs) const;

private:
    static constexpr qint64 windowMs = 60'000;

    int m_requests;
    int m_used = 0;
    qint64 m_windowStart = -windowMs;
};

} // namespace ringback::sandbox
