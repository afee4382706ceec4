#include "heartbeat.h"

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr double beatMs = 1;
constexpr double frameMs = 16;

} // namespace

Heartbeat::Heartbeat(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    reset();
    m_timer.start();
}

void Heartbeat::reset()
{
    m_waits.clear();
    m_overFrame = 0;
    m_worst = 0;
    m_last.start();
}

void Heartbeat::beat()
{
    const double gap = static_cast<double>(m_last.nsecsElapsed()) / 1e6;
    m_last.start();
    const double late = std::max(0.0, gap - beatMs);
    m_worst = std::max(m_worst, late);
    m_overFrame += late > frameMs ? 1 : 0;
    for (double wait = late; wait >= 0; wait -= beatMs)
        m_waits.push_back(static_cast<float>(wait));
}

QJsonObject Heartbeat::figures() const
{
    return {{u"stall_p50_ms"_s, quantile(m_waits, 0.5)},
            {u"stall_p99_ms"_s, quantile(m_waits, 0.99)},
            {u"stall_p999_ms"_s, quantile(m_waits, 0.999)},
            {u"stall_worst_ms"_s, m_worst},
            {u"stalls_over_frame"_s, m_overFrame}};
}

double quantile(std::vector<float> values, double part)
{
    if (values.empty())
        return 0;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return static_cast<double>(*place);
}

} // namespace ringback
