#include "engine/applypace.h"

#include <QTest>

using namespace ringback;

class TestApplyPace : public QObject
{
    Q_OBJECT

    /// Stores `perMs` a millisecond for so long, a commit every two, and applies what it may. How many were applied.
    static qsizetype run(ApplyPace &pace, qint64 &now, qint64 ms, qsizetype perMs, bool awaited)
    {
        qsizetype applied = 0;
        for (const qint64 end = now + ms; now < end; now += 2) {
            pace.noteStored(2 * perMs, now);
            if (const auto share = pace.next(now)) {
                const qsizetype count = awaited ? share->whileAwaited : share->otherwise;
                pace.noteApplied(count);
                applied += count;
            }
        }
        return applied;
    }

private Q_SLOTS:
    void whileSendersWaitThreeAndAHalfThousandASecondAreApplied_data()
    {
        QTest::addColumn<int>("perMs");
        QTest::newRow("twelve thousand come") << 12;
        QTest::newRow("twenty-four thousand come") << 24;
    }
    void whileSendersWaitThreeAndAHalfThousandASecondAreApplied()
    {
        QFETCH(int, perMs);
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 1000, perMs, true);
        const qsizetype applied = run(pace, now, 10'000, perMs, true);
        QVERIFY2(applied >= 34'000 && applied <= 36'000, qPrintable(QString::number(applied)));
    }

    void inAFloodNotMoreEvenWhenNobodyWaits()
    {
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 1000, 12, false);
        const qsizetype applied = run(pace, now, 10'000, 12, false);
        QVERIFY2(applied >= 34'000 && applied <= 36'000, qPrintable(QString::number(applied)));
    }

    void aLongBacklogIsWorkedOffEvenInAFlood()
    {
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 5000, 24, false);
        const qsizetype paced = run(pace, now, 1000, 24, false);
        QVERIFY2(paced <= 3600, qPrintable(QString::number(paced)));
        run(pace, now, 5000, 24, false); // now there are 200,000
        const qsizetype more = run(pace, now, 1000, 24, false);
        QVERIFY2(more >= 20'000, qPrintable(QString::number(more)));
        pace.noteCaughtUp();
        const qsizetype pacedAgain = run(pace, now, 1000, 24, false);
        QVERIFY2(pacedAgain <= 3600, qPrintable(QString::number(pacedAgain)));
    }

    void belowAFloodAllThatFitsIsAppliedWhenNobodyWaits()
    {
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 1000, 4, false);
        const auto share = pace.next(now);
        QVERIFY(share);
        QCOMPARE(share->otherwise, ApplyPace::mostAtOnce);
    }

    void soonAfterAFloodTheBacklogGoesAtFullSpeed()
    {
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 1000, 24, true);
        QVERIFY(!pace.next(now) || pace.next(now)->otherwise < ApplyPace::mostAtOnce);
        now += 300;
        const auto share = pace.next(now);
        QVERIFY(share);
        QCOMPARE(share->otherwise, ApplyPace::mostAtOnce);
    }

    void noMoreThanAThirdOfWhatIsStoredWhileSendersWait()
    {
        ApplyPace pace;
        qint64 now = 1'000'000;
        run(pace, now, 1000, 2, true);
        const qsizetype applied = run(pace, now, 3000, 3, true);
        QVERIFY2(applied <= 3000 + 10, qPrintable(QString::number(applied)));
    }

    void oneIsAlwaysAllowed()
    {
        ApplyPace pace;
        const auto share = pace.next(0);
        QVERIFY(share);
        QCOMPARE(*share, (ApplyPace::Share{.whileAwaited = 1, .otherwise = ApplyPace::mostAtOnce}));
    }
};

QTEST_APPLESS_MAIN(TestApplyPace)
#include "tst_applypace.moc"
