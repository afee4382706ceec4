#include "engine/enginefixture.h"
#include "platform/privatebus.h"
#include "platform/sleepwatch.h"
#include "storage/calls.h"

#include <QDBusMessage>

using namespace ringback;
using namespace Qt::StringLiterals;
using sandbox::Listing;

class TestCatchUp : public QObject
{
    Q_OBJECT

    /// The clock steps on, for a request may have to be repeated.
    static Result<CatchUpReport> caughtUp(EngineFixture &fixture)
    {
        const auto report = fixture.engine->catchUp();
        return fixture.advanceUntil([&report] { return report.isFinished(); }) ? report.result()
                                                                               : Result<CatchUpReport>(Error{});
    }

    static QString firstAgent(EngineFixture &fixture) { return fixture.wait(fixture.engine->agents()).first().id; }

    static int known(EngineFixture &fixture) { return static_cast<int>(storage::calls::order(*fixture.reader).size()); }

    static bool catchesUp(EngineFixture &fixture)
    {
        return fixture.wait(fixture.engine->state()).light == EngineState::Light::CatchingUp;
    }

    /// Lets the catch-up of a start begin and come to its end, while the clock stands still. The requests it took.
    static int settle(EngineFixture &fixture)
    {
        QByteArrayList requests;
        const auto isDone = [&] {
            requests += fixture.service->takeRequests();
            return requests.join('\n').contains("/responses") && !catchesUp(fixture);
        };
        return QTest::qWaitFor(isDone, 20'000) ? static_cast<int>(requests.size()) : 0;
    }

    static QStringList texts(const EngineFixture &fixture)
    {
        QStringList all;
        for (const Notice &notice : fixture.notices)
            all.append(notice.text);
        return all;
    }

    /// An agent with known past calls, all read, and the engine stopped at noon; what is added then was missed.
    static void stopWithPast(EngineFixture &fixture, int past)
    {
        const QDateTime now = fixture.clock->now();
        fixture.service->addPastCalls(firstAgent(fixture), past, now.addDays(-3), now.addDays(-2));
        QVERIFY(settle(fixture) > 0);
        QVERIFY(caughtUp(fixture).ok());
        fixture.clock->advance(std::chrono::minutes(2));
        QVERIFY(caughtUp(fixture).ok());
        QCOMPARE(known(fixture), past);
        fixture.stopEngine();
        fixture.clock->advance(std::chrono::hours(1));
        fixture.notices.clear();
        fixture.service->takeRequests();
    }

private Q_SLOTS:
    void missedOutcomesNewestFirst_data()
    {
        QTest::addColumn<int>("past");
        QTest::newRow("the first calls ever") << 0;
        QTest::newRow("after many others") << 160;
    }
    void missedOutcomesNewestFirst()
    {
        QFETCH(int, past);
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, past);
        const QDateTime now = fixture.clock->now();
        fixture.service->addPastCalls(agent, 500, now.addSecs(-3500), now.addSecs(-60));
        fixture.service->takeRequests();
        fixture.startEngine();
        const int requests = settle(fixture);
        QCOMPARE(known(fixture), past + 500);
        QVERIFY2(requests <= 15, qPrintable(QString::number(requests)));
        QCOMPARE(texts(fixture).filter(u"Caught up: 500 outcome"_s).size(), 1);
    }

    void missedOutcomesInRandomOrder()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        Listing listing;
        listing.order = Listing::Order::Shuffled;
        fixture.service->setListing(listing);
        stopWithPast(fixture, 160);
        const QDateTime now = fixture.clock->now();
        fixture.service->addPastCalls(agent, 500, now.addSecs(-3500), now.addSecs(-60));
        fixture.startEngine();
        QVERIFY(fixture.advanceUntil([&] { return known(fixture) == 660 && !catchesUp(fixture); }));
        QCOMPARE(texts(fixture).filter(u"Caught up: 500 outcome"_s).size(), 1);
    }

    void rowsThatMoveAreNotMissed_data()
    {
        QTest::addColumn<int>("arriving");
        QTest::addColumn<int>("leaving");
        QTest::newRow("arriving") << 3 << 0;
        QTest::newRow("leaving") << 0 << 3;
    }
    void rowsThatMoveAreNotMissed()
    {
        QFETCH(int, arriving);
        QFETCH(int, leaving);
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 0);
        const QDateTime now = fixture.clock->now();
        const QStringList missed = fixture.service->addPastCalls(agent, 300, now.addSecs(-3500), now.addSecs(-60));
        Listing listing;
        listing.arriving = arriving;
        listing.leaving = leaving;
        fixture.service->setListing(listing);
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        Listing still = fixture.service->listing();
        still.arriving = still.leaving = 0;
        fixture.service->setListing(still);
        const auto isThere = [&](const QString &id) {
            return still.removed.contains(id) || storage::calls::byThoughtlyId(*fixture.reader, id);
        };
        // What slipped through while rows moved comes by the sweep that follows.
        QVERIFY(fixture.advanceUntil([&] { return std::all_of(missed.begin(), missed.end(), isThere); }));
    }

    void theVeryFirstTakesTheNewestAndSweepsQuietly()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        QVERIFY(settle(fixture) > 0);
        fixture.stopEngine();
        // Another data directory: an account with a past.
        const QDateTime now = fixture.clock->now();
        fixture.service->addPastCalls(agent, 400, now.addDays(-300), now.addDays(-2));
        fixture.adjust = [](Engine::Options &options) { options.dataDirectory += u"-2"_s; };
        fixture.service->takeRequests();
        fixture.startEngine();
        QVERIFY(settle(fixture) <= 1 + 4);
        QCOMPARE(known(fixture), 100);
        QVERIFY(fixture.advanceUntil([&] { return known(fixture) == 400; }));
        QVERIFY(texts(fixture).filter(u"Caught up"_s).isEmpty());
        // From then on, the sweep at its end, what comes is news.
        const QDateTime later = fixture.clock->now().addSecs(20);
        QVERIFY(fixture.advanceUntil([&] { return fixture.clock->now() >= later; }));
        fixture.service->addPastCalls(agent, 2, fixture.clock->now().addSecs(-90), fixture.clock->now());
        const Result<CatchUpReport> report = caughtUp(fixture);
        QVERIFY(report.ok());
        QCOMPARE(report->outcomes.count, 2);
        QVERIFY(report->outcomes.from < report->outcomes.until);
        QCOMPARE(texts(fixture).filter(u"Caught up: 2 outcome"_s).size(), 1);
    }

    void aWalkThatBrokeOffIsMadeUpFor()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 160);
        const QDateTime now = fixture.clock->now();
        QCOMPARE(fixture.service->addPastCalls(agent, 400, now.addSecs(-3500), now.addSecs(-60)).size(), 400);
        fixture.startEngine();
        QVERIFY(QTest::qWaitFor([&] { return known(fixture) > 160; }, 20'000));
        fixture.stopEngine(); // in the middle, the newest pages read
        fixture.startEngine();
        QVERIFY(fixture.advanceUntil([&] { return known(fixture) == 560; }));
    }

    void aListThatCantBeReadIsAGapUntilItCan()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 60);
        Listing listing;
        listing.forbidden = {agent};
        fixture.service->setListing(listing);
        fixture.startEngine();
        QTRY_COMPARE(fixture.wait(fixture.engine->state()).gaps.size(), 1);
        const CatchUpGap gap = fixture.wait(fixture.engine->state()).gaps.first();
        QCOMPARE(gap.agentId, agent);
        QVERIFY(gap.from.isValid() && gap.from < gap.until);
        QVERIFY(!gap.why.isEmpty());
        QCOMPARE(texts(fixture).filter(u"may be missing"_s).size(), 1);
        // It outlives a restart, and is told once.
        fixture.stopEngine();
        fixture.service->takeRequests();
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        QCOMPARE(fixture.wait(fixture.engine->state()).gaps.size(), 1);
        QCOMPARE(fixture.wait(fixture.engine->state()).gaps.first().from, gap.from);
        QCOMPARE(texts(fixture).filter(u"may be missing"_s).size(), 1);
        const Result<CatchUpReport> report = caughtUp(fixture);
        QVERIFY(report.ok()); // the other agents could be read
        QCOMPARE(report->gaps.size(), 1);
        fixture.service->setListing({});
        fixture.clock->advance(std::chrono::seconds(11));
        QVERIFY(caughtUp(fixture).ok());
        QTRY_VERIFY(fixture.wait(fixture.engine->state()).gaps.isEmpty());
    }

    void theTimerAsksAgain()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 3);
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        fixture.service->addPastCalls(agent, 2, fixture.clock->now(), fixture.clock->now());
        fixture.clock->advance(std::chrono::minutes(4));
        QCOMPARE(known(fixture), 3);
        fixture.clock->advance(std::chrono::seconds(61));
        QTRY_COMPARE(known(fixture), 5);
        QVERIFY(texts(fixture).filter(u"Caught up"_s).isEmpty()); // without a webhook that is how outcomes come
    }

    void aJumpOfTheClockIsAReason()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 3);
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        fixture.clock->advance(std::chrono::seconds(30));
        fixture.service->addPastCalls(agent, 2, fixture.clock->now(), fixture.clock->now());
        fixture.clock->jump(std::chrono::minutes(20));
        QCOMPARE(known(fixture), 3);
        fixture.clock->advance(std::chrono::seconds(31));
        QTRY_COMPARE(known(fixture), 5);
    }

    void wakingUpIsAReason()
    {
        PrivateBus bus;
        QDBusConnection login = bus.connect();
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 3);
        fixture.adjust = [&bus](Engine::Options &options) {
            options.sleepWatch = std::make_shared<platform::SleepWatch>(bus.connect());
        };
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        fixture.clock->advance(std::chrono::seconds(30));
        fixture.service->addPastCalls(agent, 2, fixture.clock->now(), fixture.clock->now());
        QDBusMessage woke = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        woke.setArguments({false});
        login.send(woke);
        QTRY_COMPARE(texts(fixture).filter(u"Caught up: 2 outcome"_s).size(), 1);
        QCOMPARE(known(fixture), 5);
    }

    void theNetworkThatIsBackIsAReason()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        stopWithPast(fixture, 3);
        fixture.startEngine();
        QVERIFY(settle(fixture) > 0);
        fixture.clock->advance(std::chrono::seconds(30));
        const auto light = [&] { return fixture.wait(fixture.engine->state()).light; };
        fixture.service->setFaults({{sandbox::Fault::Reset, 1.0}});
        (void)fixture.engine->refreshAgents();
        const auto asked = fixture.engine->catchUp();
        QVERIFY(fixture.advanceUntil([&] { return light() == EngineState::Light::CutOff; }));
        QVERIFY(fixture.advanceUntil([&] { return asked.isFinished(); }));
        QVERIFY(!asked.result().ok());
        QVERIFY(fixture.wait(fixture.engine->state()).gaps.isEmpty()); // it is only cut off
        fixture.service->addPastCalls(agent, 2, fixture.clock->now(), fixture.clock->now());
        fixture.service->setFaults({});
        // Well before the timer would.
        QVERIFY(fixture.advanceUntil([&] { return known(fixture) == 5; }, 120));
        QTRY_COMPARE(light(), EngineState::Light::Live);
    }

    void asksBelowItsLaneOnly()
    {
        EngineFixture fixture;
        const QString agent = firstAgent(fixture);
        Listing listing;
        listing.order = Listing::Order::Shuffled;
        fixture.service->setListing(listing);
        stopWithPast(fixture, 10);
        fixture.clock->advance(std::chrono::minutes(2));
        const QDateTime now = fixture.clock->now();
        fixture.service->addPastCalls(agent, 2000, now.addSecs(-3500), now.addSecs(-60));
        fixture.startEngine();
        for (int i = 0; i < 55; ++i)
            (void)fixture.engine->refreshAgents();
        // The clock stands still: a sweep of forty pages may take what the reserve leaves of the minute, and no more.
        QVERIFY(QTest::qWaitFor([&] { return fixture.wait(fixture.engine->state()).budgetWaiting > 0; }, 30'000));
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = agent;
        intent.priority = Priority::High;
        QVERIFY(fixture.wait(fixture.engine->placeCall(intent)).ok());
        QTRY_COMPARE(fixture.placed() - 2010, 1);
    }
};

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
