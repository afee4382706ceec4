#include "engine/budgetkeeper.h"
#include "engine/enginefixture.h"
#include "http/rawserver.h"
#include "storage/store.h"
#include "storage/values.h"
#include "thoughtly/client.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using thoughtly::Lane;
using thoughtly::RateBudget;

namespace {

/// Stands at a moment after the computer's start.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(qint64 steadyMs) : m_steadyMs(steadyMs) {}

    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC); }
    [[nodiscard]] qint64 steadyMs() const override { return m_steadyMs; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}

private:
    qint64 m_steadyMs;
};

} // namespace

class TestBudgetKeeper : public QObject
{
    Q_OBJECT

    static constexpr auto boot = "boot-1";

    /// What a budget has left that starts from the database with this clock.
    static int leftAfterRestart(storage::Store &store, Clock &clock, const QByteArray &bootId)
    {
        auto db = storage::Connection::open(store.databasePath(), storage::Connection::Mode::ReadOnly);
        RateBudget budget(clock);
        BudgetKeeper(clock, store, bootId).restore(**db, budget);
        return budget.left();
    }

private Q_SLOTS:
    void countsOnWhateverTheClocksDo()
    {
        QTemporaryDir directory;
        auto store = storage::Store::open(directory.path());
        QVERIFY(store.ok());
        ManualClock clock;
        QCOMPARE(leftAfterRestart(**store, clock, boot), 100);
        const BudgetKeeper keeper(clock, **store, boot);
        RateBudget budget(clock);
        budget.setKeeper(
            [&](const auto &ledger, QObject *context, const auto &kept) { keeper.keep(ledger, context, kept); });
        int sent = 0;
        const qint64 before = (*store)->commitCount();
        for (int i = 0; i < 40; ++i)
            budget.acquire(Lane::Queue, this, [&sent] { ++sent; });
        QCOMPARE(sent, 0);
        QTRY_COMPARE(sent, 40);
        QCOMPARE((*store)->commitCount() - before, 2); // the first alone, the others together

        QCOMPARE(leftAfterRestart(**store, clock, boot), 60);
        clock.jump(std::chrono::hours(5));
        QCOMPARE(leftAfterRestart(**store, clock, boot), 60);
        clock.jump(-std::chrono::hours(50));
        QCOMPARE(leftAfterRestart(**store, clock, boot), 60);
        clock.advance(90s + 249ms);
        QCOMPARE(leftAfterRestart(**store, clock, boot), 60); // they may have arrived at their deadline
        clock.advance(1ms);
        QCOMPARE(leftAfterRestart(**store, clock, boot), 100);
    }

    void anotherStartOfTheComputer()
    {
        QTemporaryDir directory;
        auto store = storage::Store::open(directory.path());
        QVERIFY(store.ok());
        ManualClock clock; // 1000 s after its start
        const BudgetKeeper keeper(clock, **store, boot);
        bool kept = false;
        keeper.keep({{{clock.steadyMs() - 20'000, true}, {clock.steadyMs(), false}}, 0}, this,
                    [&kept] { kept = true; });
        QTRY_VERIFY(kept);
        // How long the computer was off isn't known for sure: it may have been no time.
        StoppedClock justUp(10'000);
        QCOMPARE(leftAfterRestart(**store, justUp, "boot-2"), 98);
        StoppedClock upForAMinute(60'000);
        QCOMPARE(leftAfterRestart(**store, upForAMinute, "boot-2"), 99);
        StoppedClock upForTwo(120'000);
        QCOMPARE(leftAfterRestart(**store, upForTwo, "boot-2"), 100);
        StoppedClock unknown(10'000);
        QCOMPARE(leftAfterRestart(**store, unknown, ""), 98);
    }

    void damagedNotesAreNoNotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut off") << uR"({"boot":"boot-1","requests":[[1)"_s;
        QTest::newRow("another shape") << uR"({"boot":7,"at":"x","requests":{"a":[]},"rest_until":[]})"_s;
        QTest::newRow("a list") << u"[1,2,3]"_s;
    }
    void damagedNotesAreNoNotes()
    {
        QFETCH(QString, text);
        QTemporaryDir directory;
        auto store = storage::Store::open(directory.path());
        QVERIFY(store.ok());
        const auto written = (*store)->write(
            [text](storage::Connection &db) { return storage::values::set(db, u"thoughtly.spent"_s, text); });
        QTRY_VERIFY(written.isFinished());
        ManualClock clock;
        QCOMPARE(leftAfterRestart(**store, clock, boot), 100);
    }

    void theEngineWritesBeforeItSends()
    {
        EngineFixture fixture;
        std::unique_ptr<RawServer> server;
        QList<qsizetype> onDisk;
        server = std::make_unique<RawServer>([&](RawServer::Peer &peer) {
            if (peer.received.isEmpty())
                return;
            const QString text = storage::values::get(*fixture.reader, u"thoughtly.spent"_s);
            onDisk.append(QJsonDocument::fromJson(text.toUtf8()).object()["requests"_L1].toArray().size());
            peer.close();
        });
        const int left = fixture.wait(fixture.engine->state()).budgetLeft;
        QVERIFY(left < 100);
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.apiUrl = server->url({});
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QTRY_VERIFY(!onDisk.isEmpty());
        QVERIFY(onDisk.first() > 100 - left); // more than one, if others waited with it
    }

    void theEngineRemembersAcrossRestarts()
    {
        EngineFixture fixture;
        const int first = 100 - fixture.wait(fixture.engine->state()).budgetLeft;
        QVERIFY(first > 0);
        for (int start = 2; start < 5; ++start) {
            fixture.stopEngine();
            fixture.startEngine();
            QTRY_COMPARE(100 - fixture.wait(fixture.engine->state()).budgetLeft, start * first);
        }
        fixture.stopEngine();
        fixture.clock->advance(91s);
        fixture.startEngine();
        QCOMPARE(100 - fixture.wait(fixture.engine->state()).budgetLeft, first);
    }
};

QTEST_GUILESS_MAIN(TestBudgetKeeper)
#include "tst_budgetkeeper.moc"
