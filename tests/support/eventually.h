#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace ringback {

/// Like QTest::qWaitFor, which sleeps 10 ms between two looks at the event loop: too long where both ends of many
/// connections live in this thread. Looks at the condition every few milliseconds.
template <typename Condition>
bool eventually(Condition done, int ms)
{
    constexpr int lookEveryMs = 4;
    const QDeadlineTimer end(ms);
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    wake.start(lookEveryMs);
    while (!done()) {
        if (end.hasExpired())
            return false;
        const QDeadlineTimer look(lookEveryMs);
        while (!look.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    return true;
}

} // namespace ringback
