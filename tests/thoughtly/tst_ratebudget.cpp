#include "support/manualclock.h"
#include "thoughtly/client.h"
#include "thoughtly/ratebudget.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace ringback {

using thoughtly::Lane;
using thoughtly::RateBudget;
using thoughtly::RateLedger;

class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reserveIsForClicks();
    void lanesInOrderThenFirstComeFirstServed();
    void windowSlides();
    void heldUntilAnswered();
    void pauseHoldsEverything();
    void deadContextsAreDropped();
    void budgetMayDieInGo();
    void survivesARestart();
    void restoresAtMostWhatCanBe();
    void onDiskBeforeItLeaves();
    void budgetMayDieWhileWriting();
    void tellsHowLongItTakes();
    void keepsTheServersLimit_data();
    void keepsTheServersLimit();

private:
    static void spend(RateBudget &budget, Lane lane, QObject *context, int times, int *count)
    {
        for (int i = 0; i < times; ++i)
            budget.acquire(lane, context, [count] { ++*count; });
    }
};

void TestRateBudget::reserveIsForClicks()
{
    ManualClock clock;
    RateBudget budget(clock);
    int low = 0;
    int clicks = 0;
    spend(budget, Lane::CatchUp, this, 95, &low);
    QCOMPARE(low, 90);
    QCOMPARE(budget.left(), 10);
    QCOMPARE(budget.waiting(), 5);
    spend(budget, Lane::Click, this, 12, &clicks);
    QCOMPARE(clicks, 10);
    QCOMPARE(budget.left(), 0);
    QCOMPARE(budget.waiting(), 7);
    QCOMPARE(budget.limit(), 100);
}

void TestRateBudget::lanesInOrderThenFirstComeFirstServed()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 1, .reserve = 0});
    QByteArray order;
    const auto add = [&](Lane lane, char name) { budget.acquire(lane, this, [&order, name] { order += name; }); };
    add(Lane::CatchUp, 'x');
    for (const auto &[lane, name] :
         {std::pair(Lane::CatchUp, 'g'), std::pair(Lane::LookUp, 'e'), std::pair(Lane::Click, 'a'),
          std::pair(Lane::Queue, 'c'), std::pair(Lane::LookUp, 'f'), std::pair(Lane::Click, 'b'),
          std::pair(Lane::Queue, 'd'), std::pair(Lane::CatchUp, 'h')})
        add(lane, name);
    clock.advance(20min);
    QCOMPARE(order, "xabcdefgh");
}

void TestRateBudget::windowSlides()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 2, .reserve = 0});
    QSignalSpy changed(&budget, &RateBudget::changed);
    int count = 0;
    spend(budget, Lane::Click, this, 1, &count);
    clock.advance(30s);
    spend(budget, Lane::Click, this, 2, &count);
    QCOMPARE(count, 2);
    clock.advance(30s + 249ms);
    QCOMPARE(count, 2);
    clock.advance(1ms);
    QCOMPARE(count, 3);
    changed.clear();
    clock.advance(30s);
    QCOMPARE(budget.left(), 1);
    QVERIFY2(!changed.isEmpty(), "whoever shows what is left must hear of it");
}

void TestRateBudget::heldUntilAnswered()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 1, .reserve = 0});
    RateBudget::Hold hold;
    int count = 0;
    budget.acquire(Lane::Click, this, [&](RateBudget::Hold held) { hold = std::move(held); });
    spend(budget, Lane::Click, this, 1, &count);
    clock.advance(5min);
    QCOMPARE(count, 0); // the server may see it only now
    hold.reset();
    clock.advance(60s + 249ms);
    QCOMPARE(count, 0);
    clock.advance(1ms);
    QCOMPARE(count, 1);
}

void TestRateBudget::pauseHoldsEverything()
{
    ManualClock clock;
    RateBudget budget(clock);
    int count = 0;
    budget.pause(10s);
    budget.pause(3s); // a shorter one doesn't cut it
    spend(budget, Lane::Click, this, 1, &count);
    clock.advance(9'999ms);
    QCOMPARE(count, 0);
    clock.advance(1ms);
    QCOMPARE(count, 1);
}

void TestRateBudget::deadContextsAreDropped()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 1, .reserve = 0});
    int dead = 0;
    int living = 0;
    auto context = std::make_unique<QObject>();
    spend(budget, Lane::Click, this, 1, &living);
    spend(budget, Lane::Click, context.get(), 3, &dead);
    spend(budget, Lane::Click, this, 1, &living);
    context.reset();
    QCOMPARE(budget.waiting(), 1);
    clock.advance(61s);
    QCOMPARE(dead, 0);
    QCOMPARE(living, 2);
}

void TestRateBudget::budgetMayDieInGo()
{
    ManualClock clock;
    auto budget = std::make_unique<RateBudget>(clock);
    RateBudget::Hold hold;
    budget->acquire(Lane::Click, this, [&](RateBudget::Hold held) {
        hold = std::move(held);
        budget.reset();
    });
    QVERIFY(!budget);
    hold.reset();
    clock.advance(2min);
}

void TestRateBudget::survivesARestart()
{
    ManualClock clock;
    RateBudget old(clock);
    int count = 0;
    QList<RateBudget::Hold> holds;
    spend(old, Lane::Queue, this, 30, &count);
    clock.advance(30s);
    spend(old, Lane::Queue, this, 30, &count);
    old.acquire(Lane::Click, this, [&holds](RateBudget::Hold hold) { holds.append(std::move(hold)); });
    old.pause(45s);
    const RateLedger ledger = old.ledger();
    QCOMPARE(ledger.requests.size(), 61);

    clock.advance(10s);
    RateBudget fresh(clock);
    fresh.restore(ledger);
    QCOMPARE(fresh.left(), 39);
    clock.advance(20s + 250ms);
    QCOMPARE(fresh.left(), 69);
    int clicks = 0;
    spend(fresh, Lane::Click, this, 1, &clicks);
    QCOMPARE(clicks, 0); // the pause goes on
    clock.advance(15s);
    QCOMPARE(clicks, 1);
    // Nobody saw what became of the request that was under way: it may have arrived until the new start.
    clock.advance(24s + 999ms);
    QCOMPARE(fresh.left(), 98);
    clock.advance(1ms);
    QCOMPARE(fresh.left(), 99);
}

void TestRateBudget::restoresAtMostWhatCanBe()
{
    ManualClock clock;
    RateBudget budget(clock);
    RateLedger ledger;
    const qint64 hour = 3'600'000;
    ledger.requests = QList<RateLedger::Request>(5000, {clock.steadyMs() + hour, true});
    ledger.restUntil = clock.steadyMs() + 24 * hour;
    budget.restore(ledger);
    QCOMPARE(budget.left(), 0);
    clock.advance(61s); // from the future: as if spent just now
    QCOMPARE(budget.left(), 100);
    clock.advance(9min);
    int clicks = 0;
    spend(budget, Lane::Click, this, 1, &clicks);
    QCOMPARE(clicks, 1);

    RateBudget other(clock);
    other.restore({{{clock.steadyMs() - 60'250, true}, {clock.steadyMs() - 90'250, false}}, 0});
    QCOMPARE(other.left(), 100); // both are over
}

void TestRateBudget::onDiskBeforeItLeaves()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 100, .reserve = 0});
    QList<RateLedger> written;
    QList<std::function<void()>> done;
    budget.setKeeper([&](const RateLedger &ledger, QObject *, const std::function<void()> &kept) {
        written.append(ledger);
        done.append(kept);
    });
    int count = 0;
    spend(budget, Lane::Queue, this, 50, &count);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().requests.size(), 1);
    QCOMPARE(count, 0);
    QCOMPARE(budget.left(), 50);

    auto context = std::make_unique<QObject>();
    int dead = 0;
    spend(budget, Lane::Queue, context.get(), 1, &dead);
    done.takeFirst()();
    QCOMPARE(count, 1);
    QCOMPARE(written.size(), 2); // one write for all that came meanwhile
    QCOMPARE(written.last().requests.size(), 51);
    QVERIFY(!written.last().requests.last().answered);
    context.reset();
    done.takeFirst()();
    QCOMPARE(count, 50);
    QCOMPARE(dead, 0);
    QCOMPARE(budget.left(), 50); // what never left is given back
    QCOMPARE(written.size(), 2);

    budget.pause(5s);
    QCOMPARE(written.size(), 3);
    QCOMPARE(written.last().restUntil, clock.steadyMs() + 5000);
}

void TestRateBudget::budgetMayDieWhileWriting()
{
    ManualClock clock;
    auto budget = std::make_unique<RateBudget>(clock);
    std::function<void()> write;
    budget->setKeeper([&](const RateLedger &, QObject *, std::function<void()> kept) { write = std::move(kept); });
    int count = 0;
    spend(*budget, Lane::Click, this, 2, &count);
    budget.reset();
    write = {}; // its context is gone, so it never runs
    clock.advance(2min);
    QCOMPARE(count, 0);
}

void TestRateBudget::tellsHowLongItTakes()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 10, .reserve = 2});
    QCOMPARE(budget.nextFreeIn(Lane::Queue), 0ms);
    int count = 0;
    spend(budget, Lane::Queue, this, 4, &count);
    clock.advance(10s);
    spend(budget, Lane::Queue, this, 4, &count);
    QCOMPARE(count, 8);
    QCOMPARE(budget.nextFreeIn(Lane::Click), 0ms);
    QCOMPARE(budget.nextFreeIn(Lane::Queue), 50'250ms);
    spend(budget, Lane::Queue, this, 5, &count);
    QCOMPARE(budget.nextFreeIn(Lane::Queue), 60'250ms);  // the sixth of those that wait
    QCOMPARE(budget.nextFreeIn(Lane::LookUp), 60'250ms); // behind them
    spend(budget, Lane::LookUp, this, 3, &count);
    QCOMPARE(budget.nextFreeIn(Lane::Queue), 60'250ms);    // before these
    QCOMPARE(budget.nextFreeIn(Lane::CatchUp), 110'500ms); // a whole window later
    budget.pause(20s);
    QCOMPARE(budget.nextFreeIn(Lane::Click), 20'000ms);

    // It comes true.
    qint64 went = 0;
    const std::chrono::milliseconds told = budget.nextFreeIn(Lane::CatchUp);
    const qint64 asked = clock.steadyMs();
    budget.acquire(Lane::CatchUp, this, [&] { went = clock.steadyMs(); });
    clock.advance(5min);
    QCOMPARE(went - asked, told.count());
}

void TestRateBudget::keepsTheServersLimit_data()
{
    QTest::addColumn<Lane>("lane");
    QTest::addColumn<int>("share"); ///< requests a window that the lane may have
    QTest::addColumn<int>("minLatency");
    QTest::addColumn<int>("maxLatency");
    QTest::addColumn<int>("slowEvery"); ///< every n-th way there takes 8 s; 0: none
    QTest::addRow("clicks, quick net") << Lane::Click << 100 << 5 << 40 << 0;
    QTest::addRow("clicks, usual net") << Lane::Click << 100 << 30 << 400 << 0;
    QTest::addRow("look-ups, usual net") << Lane::LookUp << 90 << 30 << 400 << 0;
    QTest::addRow("clicks, some very slow") << Lane::Click << 100 << 10 << 100 << 20;
    QTest::addRow("catch-up, some very slow") << Lane::CatchUp << 90 << 10 << 100 << 20;
}

void TestRateBudget::keepsTheServersLimit()
{
    QFETCH(Lane, lane);
    QFETCH(int, share);
    QFETCH(int, minLatency);
    QFETCH(int, maxLatency);
    QFETCH(int, slowEvery);
    constexpr int total = 1000;
    ManualClock clock;
    RateBudget budget(clock);
    QRandomGenerator random(7);
    const auto latency = [&] { return std::chrono::milliseconds(random.bounded(minLatency, maxLatency)); };

    QList<qint64> sent;
    QList<qint64> arrived;
    for (int i = 0; i < total; ++i) {
        budget.acquire(lane, this, [&, i](const RateBudget::Hold &hold) {
            sent.append(clock.steadyMs());
            const bool slow = slowEvery > 0 && i % slowEvery == 0;
            clock.after(slow ? 8'000ms : latency(), this, [&, hold] {
                arrived.append(clock.steadyMs());
                clock.after(latency(), this, [hold] {});
            });
        });
    }
    clock.advance(20min);
    QCOMPARE(arrived.size(), total);

    std::sort(arrived.begin(), arrived.end());
    for (int i = 0; i + 100 < total; ++i) // a sliding window
        QVERIFY2(arrived[i + 100] - arrived[i] >= 60'000, "more than 100 arrived in some 60 seconds");
    for (qint64 phase = 0; phase < 60'000; phase += 777) { // fixed ones
        QHash<qint64, int> windows;
        for (const qint64 at : std::as_const(arrived))
            QVERIFY(++windows[(at + phase) / 60'000] <= 100);
    }

    const int wholeWindows = (total - 1) / share;
    const double best = wholeWindows * 60'000.0;
    const double taken = static_cast<double>(sent.last() - sent.first());
    if (slowEvery == 0)
        QVERIFY2(best / taken >= 0.98, qPrintable(QString::number(best / taken)));
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestRateBudget)
#include "tst_ratebudget.moc"
