#include "engine/clockwatch.h"

#include "core/clock.h"

#include <cmath>

namespace ringback {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 1min;
/// Less is a clock being put right.
constexpr qint64 jumpMs = 30'000;

qint64 apart(const Clock &clock)
{
    return clock.now().toMSecsSinceEpoch() - clock.steadyMs();
}

} // namespace

ClockWatch::ClockWatch(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_apartMs(apart(clock))
{
    plan();
}

void ClockWatch::plan()
{
    m_clock.after(lookEvery, this, [this] { look(); });
}

void ClockWatch::look()
{
    const qint64 now = apart(m_clock);
    const bool jumps = std::abs(now - m_apartMs) > jumpMs;
    m_apartMs = now;
    plan();
    if (jumps)
        Q_EMIT jumped();
}

} // namespace ringback
