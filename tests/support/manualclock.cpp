#include "support/manualclock.h"

#include <algorithm>

namespace ringback {

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    m_timers.push_back({m_steadyMs + delay.count(), m_sequence++, context, std::move(callback)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const qint64 target = m_steadyMs + by.count();
    while (true) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), [](const Timer &a, const Timer &b) {
            return std::pair(a.dueMs, a.sequence) < std::pair(b.dueMs, b.sequence);
        });
        if (next == m_timers.end() || next->dueMs > target)
            break;
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        const qint64 step = std::max<qint64>(0, timer.dueMs - m_steadyMs);
        m_steadyMs += step;
        m_now = m_now.addMSecs(step);
        if (timer.context)
            timer.callback();
    }
    m_now = m_now.addMSecs(target - m_steadyMs);
    m_steadyMs = target;
}

} // namespace ringback
