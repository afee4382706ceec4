#include "sandbox/ratelimit.h"

#include <algorithm>

namespace ringback::sandbox {

namespace {

constexpr qint64 windowMs = 60'000;

} // namespace

void RateLimit::forget(qint64 nowMs)
{
    if (m_window == RateWindow::Sliding) {
        while (!m_counted.empty() && nowMs - m_counted.front() >= windowMs)
            m_counted.pop_front();
        return;
    }
    if (!m_windowStart)
        m_windowStart = nowMs - m_phaseMs;
    const qint64 windows = (nowMs - *m_windowStart) / windowMs;
    *m_windowStart += windows * windowMs;
    if (windows > 0)
        m_counted.clear();
}

bool RateLimit::admit(qint64 nowMs)
{
    if (m_requests <= 0)
        return true;
    forget(nowMs);
    if (static_cast<int>(m_counted.size()) >= m_requests)
        return false;
    m_counted.push_back(nowMs);
    return true;
}

qint64 RateLimit::msLeft(qint64 nowMs) const
{
    if (m_counted.empty())
        return 0;
    const qint64 start = m_window == RateWindow::Sliding ? m_counted.front() : *m_windowStart;
    return std::max<qint64>(0, start + windowMs - nowMs);
}

} // namespace ringback::sandbox
