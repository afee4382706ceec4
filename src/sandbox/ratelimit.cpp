#include "sandbox/ratelimit.h"

#include <algorithm>

namespace ringback::sandbox {

bool RateLimit::admit(qint64 nowMs)
{
    if (m_requests <= 0)
        return true;
    if (nowMs - m_windowStart >= windowMs) {
        m_windowStart = nowMs;
        m_used = 0;
    }
    if (m_used >= m_requests)
        return false;
    ++m_used;
    return true;
}

qint64 RateLimit::msLeft(qint64 nowMs) const
{
    return std::max<qint64>(0, m_windowStart + windowMs - nowMs);
}

} // namespace ringback::sandbox
