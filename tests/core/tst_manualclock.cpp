#include "support/manualclock.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestManualClock : public QObject
{
    Q_OBJECT

private slots:
    void standsUntilMoved()
    {
        ManualClock clock;
        const QDateTime start = clock.now();
        QCOMPARE(start, QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC));
        const qint64 steady = clock.steadyMs();
        clock.advance(90s);
        QCOMPARE(clock.now(), start.addSecs(90));
        QCOMPARE(clock.steadyMs(), steady + 90'000);
    }

    void runsWhatFallsDueInOrderAtItsTime()
    {
        ManualClock clock;
        const QDateTime start = clock.now();
        QStringList ran;
        const auto note = [&](const QString &name) {
            return [&, name] { ran.append(name + u'@' + QString::number(start.msecsTo(clock.now()))); };
        };
        clock.after(200ms, this, note(u"late"_s));
        clock.after(100ms, this, note(u"first"_s));
        clock.after(100ms, this, note(u"second"_s));
        clock.after(0ms, this, note(u"zero"_s));
        clock.after(201ms, this, note(u"never"_s));
        QVERIFY(ran.isEmpty());
        clock.advance(200ms);
        QCOMPARE(ran, QStringList({u"zero@0"_s, u"first@100"_s, u"second@100"_s, u"late@200"_s}));
        QCOMPARE(clock.waiting(), 1);
    }

    void aCallbackMayAskForMore()
    {
        ManualClock clock;
        int ticks = 0;
        std::function<void()> tick = [&] {
            ++ticks;
            clock.after(10ms, this, tick);
        };
        clock.after(10ms, this, tick);
        clock.advance(55ms);
        QCOMPARE(ticks, 5);
        QCOMPARE(clock.waiting(), 1);
    }

    void deadContextsAreLeftOut()
    {
        ManualClock clock;
        bool fired = false;
        {
            QObject context;
            clock.after(1ms, &context, [&] { fired = true; });
        }
        clock.advance(1s);
        QVERIFY(!fired);
        QCOMPARE(clock.waiting(), 0);
    }

    void jumpMovesTheWallOnly()
    {
        ManualClock clock;
        bool fired = false;
        clock.after(1s, this, [&] { fired = true; });
        const qint64 steady = clock.steadyMs();
        const QDateTime start = clock.now();
        clock.jump(-2h);
        QCOMPARE(clock.now(), start.addSecs(-7200));
        QCOMPARE(clock.steadyMs(), steady);
        QVERIFY(!fired);
        clock.advance(1s);
        QVERIFY(fired);
        QCOMPARE(clock.now(), start.addSecs(-7199));
    }
};

QTEST_GUILESS_MAIN(TestManualClock)
#include "tst_manualclock.moc"
