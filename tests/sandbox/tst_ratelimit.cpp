#include "sandbox/ratelimit.h"

#include <QTest>

using namespace ringback::sandbox;

class TestRateLimit : public QObject
{
    Q_OBJECT

    static int admitted(RateLimit &limit, qint64 at, int asked)
    {
        int count = 0;
        for (int i = 0; i < asked; ++i)
            count += limit.admit(at) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void fixedWindowsFollowOneAnother()
    {
        RateLimit limit(3);
        QCOMPARE(admitted(limit, 5'000, 1), 1);
        QCOMPARE(admitted(limit, 64'999, 3), 2);
        QCOMPARE(limit.msLeft(64'999), 1);
        QCOMPARE(admitted(limit, 65'000, 4), 3); // twice the limit around the edge
        QCOMPARE(admitted(limit, 244'999, 1), 1);
        QCOMPARE(admitted(limit, 245'000, 4), 3); // the edges stay where they are
    }

    void thePhaseMovesTheEdge()
    {
        RateLimit limit(3, RateWindow::Fixed, 59'000);
        QCOMPARE(admitted(limit, 5'000, 4), 3);
        QCOMPARE(limit.msLeft(5'000), 1'000);
        QCOMPARE(admitted(limit, 5'999, 1), 0);
        QCOMPARE(admitted(limit, 6'000, 4), 3);
    }

    void aSlidingWindowForgetsOneByOne()
    {
        RateLimit limit(3, RateWindow::Sliding);
        QCOMPARE(admitted(limit, 5'000, 1), 1);
        QCOMPARE(admitted(limit, 64'999, 3), 2);
        QCOMPARE(limit.msLeft(64'999), 1);
        QCOMPARE(admitted(limit, 65'000, 4), 1);
        QCOMPARE(limit.msLeft(65'000), 59'999); // what was refused doesn't count
        QCOMPARE(admitted(limit, 124'999, 4), 2);
    }

    void noLimit()
    {
        RateLimit limit(0, RateWindow::Sliding);
        QCOMPARE(admitted(limit, 0, 1000), 1000);
        QCOMPARE(limit.msLeft(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
