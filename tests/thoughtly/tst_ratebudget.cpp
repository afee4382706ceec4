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

class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reserveIsForClicks();
    void lanesInOrderThenFirstComeFirstServed();
    void windowSlides();
    void heldUntilAnswered();
    void tellsHowLongAClickWouldWait();
    void pauseHoldsEverything();
    void deadContextsAreDropped();
    void budgetMayDieInGo();
    void survivesARestart_data();
    void survivesARestart();
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

void TestRateBudget::tellsHowLongAClickWouldWait()
{
    ManualClock clock;
    RateBudget budget(clock, {.requests = 2, .reserve = 0, .margin = 0ms});
    int count = 0;
    spend(budget, Lane::Click, this, 1, &count);
    QCOMPARE(budget.clickWait(), 0ms);
    clock.advance(10s);
    spend(budget, Lane::Click, this, 1, &count);
    clock.advance(5s);
    QCOMPARE(budget.clickWait(), 45s);
    budget.pause(50s);
    QCOMPARE(budget.clickWait(), 50s);
    clock.advance(50s);
    QCOMPARE(budget.clickWait(), 0ms);
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

void TestRateBudget::survivesARestart_data()
{
    QTest::addColumn<int>("offForMs");
    QTest::addColumn<int>("left");
    QTest::addRow("at once") << 0 << 40;
    QTest::addRow("the first half is over") << 35'000 << 70;
    QTest::addRow("all is over") << 61'000 << 100;
    QTest::addRow("the clock was set back") << -3'600'000 << 40;
}

void TestRateBudget::survivesARestart()
{
    QFETCH(int, offForMs);
    QFETCH(int, left);
    ManualClock before;
    RateBudget old(before);
    int count = 0;
    spend(old, Lane::Queue, this, 30, &count);
    before.advance(30s);
    spend(old, Lane::Queue, this, 30, &count);
    QCOMPARE(old.spent().size(), 60);

    ManualClock after(before.now().addMSecs(offForMs)); // its steady clock starts anew
    RateBudget fresh(after);
    fresh.restore(old.spent());
    QCOMPARE(fresh.left(), left);
    after.advance(61s);
    QCOMPARE(fresh.left(), 100);

    fresh.restore(QList<qint64>(5000, after.now().toMSecsSinceEpoch()));
    QCOMPARE(fresh.left(), 0);
    after.advance(61s);
    QCOMPARE(fresh.left(), 100);
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

    const double best = (total - 1) / share * 60'000.0;
    const double taken = static_cast<double>(sent.last() - sent.first());
    if (slowEvery == 0)
        QVERIFY2(best / taken >= 0.98, qPrintable(QString::number(best / taken)));
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestRateBudget)
#include "tst_ratebudget.moc"
