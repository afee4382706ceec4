#include "core/clock.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace ringback {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::steadyMs() const
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(callback));
}

} // namespace ringback
