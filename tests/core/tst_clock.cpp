#include "core/clock.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace ringback;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void nowIsUtcAndNow()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QDateTime now = SystemClock().now();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now.toMSecsSinceEpoch() && now.toMSecsSinceEpoch() <= after);
    }

    void steadyNeverGoesBack()
    {
        SystemClock clock;
        qint64 last = clock.steadyMs();
        for (int i = 0; i < 10'000; ++i) {
            const qint64 now = clock.steadyMs();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void afterFiresOnceAndNotEarly()
    {
        SystemClock clock;
        const qint64 start = clock.steadyMs();
        int fired = 0;
        qint64 firedAt = 0;
        bool later = false;
        clock.after(30ms, this, [&] {
            ++fired;
            firedAt = clock.steadyMs();
        });
        clock.after(120ms, this, [&] { later = true; });
        QCOMPARE(fired, 0);
        QTRY_VERIFY(later);
        QCOMPARE(fired, 1);
        QVERIFY(firedAt - start >= 29); // both ends are rounded down to a millisecond
    }

    void afterDiesWithItsContext()
    {
        SystemClock clock;
        auto context = std::make_unique<QObject>();
        bool fired = false;
        bool later = false;
        clock.after(10ms, context.get(), [&] { fired = true; });
        clock.after(60ms, this, [&] { later = true; });
        context.reset();
        QTRY_VERIFY(later);
        QVERIFY(!fired);
    }

    void afterRunsInTheContextsThread()
    {
        QThread thread;
        QObject context;
        context.moveToThread(&thread);
        std::atomic<QThread *> ranIn = nullptr;
        QObject::connect(&thread, &QThread::started, &context,
                         [&] { SystemClock().after(0ms, &context, [&] { ranIn = QThread::currentThread(); }); });
        thread.start();
        QTRY_VERIFY(ranIn.load());
        QCOMPARE(ranIn.load(), &thread);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
