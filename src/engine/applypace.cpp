#include "engine/applypace.h"

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

constexpr double perMs = 3.5;
constexpr double mostWhileAwaited = 32;
constexpr double leastInFlood = 24;
constexpr qsizetype storedForOne = 3;
/// What two cores can take in, read and apply all at once.
constexpr qsizetype floodPerMs = 6;
constexpr qint64 windowMs = 200;

} // namespace

void ApplyPace::noteStored(qsizetype count, qint64 nowMs)
{
    m_storedSince += count;
    m_backlog += count;
    if (const qint64 passed = nowMs - m_windowAtMs; passed >= windowMs) {
        m_wasFlood = passed < 2 * windowMs && m_inWindow > floodPerMs * passed;
        m_windowAtMs = nowMs;
        m_inWindow = 0;
    }
    m_inWindow += count;
}

bool ApplyPace::isFlood(qint64 nowMs) const
{
    return m_wasFlood && m_backlog < longBacklog && nowMs - m_windowAtMs < windowMs + windowMs / 2;
}

std::optional<ApplyPace::Share> ApplyPace::next(qint64 nowMs)
{
    m_allowance = std::min(mostWhileAwaited, m_allowance + perMs * double(nowMs - m_allowedAtMs));
    m_allowedAtMs = nowMs;
    const bool floods = isFlood(nowMs);
    if (floods && m_allowance < leastInFlood)
        return std::nullopt;
    const qsizetype stored = std::exchange(m_storedSince, 0);
    Share share;
    share.whileAwaited = std::max(qsizetype(1), std::min(qsizetype(m_allowance), stored / storedForOne));
    if (floods)
        share.otherwise = share.whileAwaited;
    return share;
}

void ApplyPace::noteApplied(qsizetype count)
{
    m_allowance = std::max(0.0, m_allowance - double(count));
    m_backlog -= std::min(m_backlog, count);
}

} // namespace ringback
