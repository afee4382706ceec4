// A thousand requests of the queue against servers that hold their limit to the letter, with clicks in between, answers
// that take their time, and a program that is killed and started again.
#include "sandbox/ratelimit.h"
#include "support/manualclock.h"
#include "thoughtly/client.h"
#include "thoughtly/ratebudget.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;
using sandbox::RateLimit;
using sandbox::RateWindow;
using std::chrono::milliseconds;
using thoughtly::Lane;
using thoughtly::RateBudget;
using thoughtly::RateLedger;

namespace {

constexpr int limit = 100;
constexpr int reserve = 10;
constexpr int total = 1000;

/// The server, the way there, and a program that may die.
class World
{
public:
    World(RateWindow window, qint64 phaseMs, quint32 seed) : m_server(limit, window, phaseMs), m_random(seed)
    {
        start();
    }

    void queue(int count)
    {
        for (int i = 0; i < count; ++i) {
            ++m_queued;
            m_budget->acquire(Lane::Queue, m_program.get(), [this](const RateBudget::Hold &hold) {
                --m_queued;
                send(hold);
            });
        }
    }

    void click()
    {
        const bool hadBudget = m_budget->left() > 0;
        const qint64 at = clock.steadyMs();
        m_budget->acquire(Lane::Click, m_program.get(), [this, at, hadBudget](const RateBudget::Hold &hold) {
            if (hadBudget) {
                ++quickClicks;
                longestClickMs = std::max(longestClickMs, clock.steadyMs() - at);
            }
            send(hold);
        });
    }

    /// kill -9, and the next start a moment later: only what is on disk is known.
    void killAndRestart()
    {
        m_budget.reset();
        m_program.reset();
        const int lost = std::exchange(m_queued, 0);
        clock.advance(random(0, 3'000));
        start();
        queue(lost);
    }

    milliseconds random(int from, int to) { return milliseconds(m_random.bounded(from, to)); }

    ManualClock clock;
    int arrived = 0;
    int tooMany = 0; ///< answers 429
    int quickClicks = 0;
    qint64 longestClickMs = 0;
    qint64 firstSent = 0;
    qint64 lastSent = 0;

private:
    void start()
    {
        m_program = std::make_unique<QObject>();
        m_budget = std::make_unique<RateBudget>(clock, thoughtly::RateLimits{.requests = limit, .reserve = reserve});
        m_budget->restore(m_disk);
        m_budget->setKeeper([this](const RateLedger &ledger, QObject *context, const std::function<void()> &kept) {
            clock.after(random(1, 20), context, [this, ledger, kept] {
                m_disk = ledger;
                kept();
            });
        });
    }

    void send(const RateBudget::Hold &hold)
    {
        lastSent = clock.steadyMs();
        if (firstSent == 0)
            firstSent = lastSent;
        // On its way: it arrives whether its sender lives or not.
        clock.after(random(10, 300), &m_wire, [this, hold] {
            ++arrived;
            tooMany += m_server.admit(clock.steadyMs()) ? 0 : 1;
            clock.after(random(10, 300), &m_wire, [hold] {});
        });
    }

    RateLimit m_server;
    QRandomGenerator m_random;
    QObject m_wire;
    RateLedger m_disk;
    std::unique_ptr<QObject> m_program;
    std::unique_ptr<RateBudget> m_budget;
    int m_queued = 0;
};

} // namespace

Q_DECLARE_METATYPE(RateWindow)

class TestBudgetCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTooManyNeverIdle_data()
    {
        QTest::addColumn<RateWindow>("window");
        QTest::addColumn<int>("phase");
        QTest::addRow("sliding") << RateWindow::Sliding << 0;
        // Around the edges, where a client that counts in windows of its own sends twice the limit at once.
        for (const int phase : {0, 1, 249, 500, 15'000, 30'000, 45'000, 59'000, 59'750, 59'999})
            QTest::addRow("fixed, %d ms in", phase) << RateWindow::Fixed << phase;
    }

    void neverTooManyNeverIdle()
    {
        QFETCH(RateWindow, window);
        QFETCH(int, phase);
        World world(window, phase, 7);
        world.queue(total);
        world.clock.advance(20min);
        QCOMPARE(world.arrived, total);
        QCOMPARE(world.tooMany, 0);
        // The first and the last burst are no use of the time between them.
        const double elapsed = static_cast<double>(world.lastSent - world.firstSent);
        const int bursts = (total - 1) / (limit - reserve);
        const double utilisation = bursts * (limit - reserve) / (elapsed * (limit - reserve) / 60'000.0);
        QVERIFY2(utilisation >= 0.98, qPrintable(QString::number(utilisation)));
    }

    void clicksDontWait_data()
    {
        QTest::addColumn<RateWindow>("window");
        QTest::addColumn<int>("phase");
        QTest::addRow("sliding") << RateWindow::Sliding << 0;
        QTest::addRow("fixed") << RateWindow::Fixed << 59'750;
    }
    void clicksDontWait()
    {
        QFETCH(RateWindow, window);
        QFETCH(int, phase);
        World world(window, phase, 11);
        world.queue(total);
        int clicks = 0;
        for (; world.clock.steadyMs() < 1'000'000 + 12 * 60'000; ++clicks) {
            world.clock.advance(world.random(1, 11'000));
            world.click();
        }
        world.clock.advance(20min);
        QCOMPARE(world.arrived, total + clicks);
        QCOMPARE(world.tooMany, 0);
        QVERIFY2(world.quickClicks > 100, qPrintable(QString::number(world.quickClicks)));
        QVERIFY2(world.longestClickMs <= 1'000, qPrintable(QString::number(world.longestClickMs)));
    }

    void killsDontHelp_data() { clicksDontWait_data(); }
    void killsDontHelp()
    {
        QFETCH(RateWindow, window);
        QFETCH(int, phase);
        World world(window, phase, 13);
        world.queue(total);
        for (int i = 0; i < 150; ++i) {
            world.clock.advance(world.random(1, i % 3 == 0 ? 200 : 12'000));
            world.click();
            if (i % 2 == 0)
                world.clock.advance(world.random(0, 40));
            world.killAndRestart();
        }
        world.clock.advance(20min);
        QVERIFY2(world.arrived >= total, qPrintable(QString::number(world.arrived)));
        QCOMPARE(world.tooMany, 0);
    }
};

QTEST_GUILESS_MAIN(TestBudgetCampaign)
#include "tst_budgetcampaign.moc"
