#include "core/calldeadlines.h"
#include "engine/enginefixture.h"
#include "engine/lookup.h"
#include "storage/calls.h"

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::Listing;

class TestLookUp : public QObject
{
    Q_OBJECT

    /// The clock steps on, for a request may have to be repeated.
    static Result<CatchUpReport> caughtUp(EngineFixture &fixture)
    {
        const auto report = fixture.engine->catchUp();
        return fixture.advanceUntil([&report] { return report.isFinished(); }) ? report.result()
                                                                               : Result<CatchUpReport>(Error{});
    }

    static qint64 place(EngineFixture &fixture)
    {
        CallIntent intent;
        intent.phone = u"+351914000221"_s; // the script's customer who agrees
        intent.name = u"Ana Silva"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        intent.priority = Priority::High;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        return id ? *id : 0;
    }

    static CallStatus statusOf(EngineFixture &fixture, qint64 id) { return fixture.call(id)->status; }

    static Attempt attemptOf(EngineFixture &fixture, qint64 id)
    {
        return *storage::calls::attempt(*fixture.reader, fixture.call(id)->attemptId);
    }

    static int told(const EngineFixture &fixture, const QString &words)
    {
        return static_cast<int>(std::count_if(fixture.notices.begin(), fixture.notices.end(),
                                              [&](const Notice &notice) { return notice.text.contains(words); }));
    }

    static qint64 secondsSinceSent(EngineFixture &fixture, qint64 id)
    {
        return attemptOf(fixture, id).sendingAt.secsTo(fixture.clock->now());
    }

    static void hideAll(EngineFixture &fixture, bool hidden)
    {
        Listing listing;
        if (hidden) {
            for (const QJsonObject &call : fixture.service->placedCalls())
                listing.removed.insert(call["call_id"_L1].toString());
        }
        fixture.service->setListing(listing);
    }

    /// A call that nobody knows to have been placed.
    static qint64 placeUnconfirmed(EngineFixture &fixture, bool leavesATrace = true)
    {
        fixture.service->setFaults({{Fault::AcceptThenHang, 1.0}});
        const qint64 id = place(fixture);
        const bool isSent = fixture.advanceUntil([&] { return fixture.placed() == 1; });
        if (!leavesATrace)
            hideAll(fixture, true);
        const bool isUnconfirmed =
            isSent && fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Unconfirmed; });
        fixture.service->setFaults({});
        return isUnconfirmed ? id : 0;
    }

    static bool traceIsLost(EngineFixture &fixture)
    {
        return fixture.advanceUntil([&] { return told(fixture, u"No trace"_s) > 0; });
    }

    static qint64 placeWithoutOutcome(EngineFixture &fixture)
    {
        const qint64 id = place(fixture);
        if (!fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Queued; }))
            return 0;
        hideAll(fixture, true);
        fixture.clock->advance(quietDeadline + 2min);
        return fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::NoOutcome; }) ? id : 0;
    }

private Q_SLOTS:
    void unconfirmedResolvesWithin90Seconds_data()
    {
        QTest::addColumn<bool>("bare");
        QTest::newRow("by attempt id") << false;
        QTest::newRow("by contact, agent and time") << true;
    }
    void unconfirmedResolvesWithin90Seconds()
    {
        QFETCH(bool, bare);
        EngineFixture fixture;
        Listing listing;
        listing.bare = bare;
        fixture.service->setListing(listing);
        const qint64 id = placeUnconfirmed(fixture);
        QVERIFY(id != 0);
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) != CallStatus::Unconfirmed; }));
        QVERIFY2(secondsSinceSent(fixture, id) <= 90, qPrintable(QString::number(secondsSinceSent(fixture, id))));
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, id)); }));
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
        QCOMPARE(fixture.placed(), 1);
        const Attempt attempt = attemptOf(fixture, id);
        QCOMPARE(attempt.state, Attempt::State::Placed);
        QVERIFY2(attempt.resultDetail.contains(u"It did ring at"_s), qPrintable(attempt.resultDetail));
        QCOMPARE(told(fixture, u"No trace"_s), 0);
    }

    void noTraceIsToldOnce()
    {
        EngineFixture fixture;
        const qint64 id = placeUnconfirmed(fixture, false);
        QVERIFY(id != 0);
        QVERIFY(traceIsLost(fixture));
        QVERIFY(secondsSinceSent(fixture, id) >= 90 && secondsSinceSent(fixture, id) <= 120);
        QVERIFY(fixture.notices.last().text.contains(u"Ana Silva"_s));
        QCOMPARE(fixture.notices.last().callId, id);
        QVERIFY(fixture.call(id)->checkedAt.isValid());
        fixture.service->takeRequests();
        // It goes on looking, slower, and says it no more, not even after a restart.
        const QDateTime lost = fixture.call(id)->checkedAt;
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(id)->checkedAt > lost; }));
        const QDateTime checked = fixture.call(id)->checkedAt;
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(id)->checkedAt > checked; }));
        QVERIFY(checked.secsTo(fixture.call(id)->checkedAt) >= 10);
        fixture.stopEngine();
        fixture.startEngine();
        const QDateTime before = fixture.call(id)->checkedAt;
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(id)->checkedAt > before; }));
        QCOMPARE(told(fixture, u"No trace"_s), 1);
        QCOMPARE(statusOf(fixture, id), CallStatus::Unconfirmed);
    }

    void aPersonSaysWhetherItRang_data()
    {
        QTest::addColumn<bool>("rang");
        QTest::addColumn<CallStatus>("status");
        QTest::addColumn<int>("state");
        QTest::newRow("rang") << true << CallStatus::NoOutcome << int(Attempt::State::Placed);
        QTest::newRow("did not ring") << false << CallStatus::Failed << int(Attempt::State::NotSent);
    }
    void aPersonSaysWhetherItRang()
    {
        QFETCH(bool, rang);
        QFETCH(CallStatus, status);
        EngineFixture fixture;
        const qint64 id = placeUnconfirmed(fixture, false);
        QVERIFY(id != 0);
        const Result<Done> tooEarly = fixture.wait(fixture.engine->resolveUnconfirmed(id, rang));
        QVERIFY(!tooEarly.ok());
        QCOMPARE(tooEarly.error().kind, ErrorKind::Refused);
        QVERIFY(traceIsLost(fixture));
        QVERIFY(fixture.wait(fixture.engine->resolveUnconfirmed(id, rang)).ok());
        QCOMPARE(statusOf(fixture, id), status);
        QTEST(int(attemptOf(fixture, id).state), "state");
        const CallDetail detail = *storage::calls::detail(*fixture.reader, id);
        QVERIFY(std::any_of(detail.timeline.begin(), detail.timeline.end(),
                            [](const TimelineEntry &entry) { return entry.detail.contains(u"ring"_s); }));
        QVERIFY(!fixture.wait(fixture.engine->resolveUnconfirmed(id, rang)).ok()); // once
        // Either way the number is free again.
        QVERIFY(place(fixture) != 0);
    }

    void pastItsDeadlineItHasNoOutcomeUntilOneComes()
    {
        EngineFixture fixture;
        const qint64 id = placeWithoutOutcome(fixture);
        QVERIFY(id != 0);
        const Call call = *fixture.call(id);
        QVERIFY(call.checkedAt.isValid());
        QVERIFY(call.createdAt.secsTo(call.checkedAt) >= 30 * 60);
        QVERIFY(call.createdAt.secsTo(call.checkedAt) <= 42 * 60);
        QCOMPARE(call.knownBy, Source::LookUp);
        hideAll(fixture, false);
        QVERIFY(caughtUp(fixture).ok());
        QVERIFY(isFinal(statusOf(fixture, id)));
        QVERIFY(!fixture.call(id)->outcome.isEmpty());
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void whatCouldNotBeLookedUpHasNoEnd()
    {
        EngineFixture fixture;
        const qint64 id = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Queued; }));
        fixture.service->setFaults({{Fault::Reset, 1.0}});
        const QDateTime late = fixture.clock->now().addSecs(40 * 60);
        QVERIFY(fixture.advanceUntil([&] {
            fixture.clock->advance(5s);
            return fixture.clock->now() > late;
        }));
        QVERIFY(isInFlight(statusOf(fixture, id)));
    }

    void closedByHand()
    {
        EngineFixture fixture;
        const qint64 id = placeWithoutOutcome(fixture);
        QVERIFY(id != 0);
        QVERIFY(!fixture.wait(fixture.engine->closeCall(id, CallStatus::Queued)).ok());
        QVERIFY(fixture.wait(fixture.engine->closeCall(id, CallStatus::NoAnswer, u"rang out"_s)).ok());
        QCOMPARE(statusOf(fixture, id), CallStatus::NoAnswer);
        QCOMPARE(fixture.call(id)->knownBy, Source::Person);
        const CallDetail detail = *storage::calls::detail(*fixture.reader, id);
        QVERIFY(detail.timeline.last().detail.contains(u"rang out"_s));
        QVERIFY(!fixture.wait(fixture.engine->closeCall(id, CallStatus::Busy)).ok()); // it has its end
        // What Thoughtly says in the end has more weight.
        hideAll(fixture, false);
        fixture.clock->advance(1s);
        QVERIFY(caughtUp(fixture).ok());
        QCOMPARE(fixture.call(id)->knownBy, Source::CatchUp);
        QVERIFY(!fixture.call(id)->outcome.isEmpty());
    }

    void withAWebhookItAsksNowAndThen()
    {
        EngineFixture fixture;
        QVERIFY(caughtUp(fixture).ok());
        const auto lists = [&fixture] {
            const QByteArrayList requests = fixture.service->takeRequests();
            return std::count_if(requests.begin(), requests.end(),
                                 [](const QByteArray &request) { return request.contains("/responses"); });
        };
        QCOMPARE(fixture.post("/webhook/call-completed", R"({"call_id":"x","status":"completed"})"), 200);
        const qint64 id = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Queued; }));
        hideAll(fixture, true);
        (void)lists();
        const auto age = [&] { return secondsSinceSent(fixture, id); };
        QVERIFY(fixture.advanceUntil([&] { return age() >= 25; }));
        QCOMPARE(lists(), 0);
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(id)->checkedAt.isValid(); }));
        QVERIFY(age() >= 30); // how long the answer took is the machine's business
        QCOMPARE(lists(), 1);
    }

    void oftenWhileYoungAndSeldomLater()
    {
        for (const bool works : {false, true}) {
            QVERIFY(LookUp::interval(10s, works) < LookUp::interval(5min, works));
            QVERIFY(LookUp::interval(5min, works) < LookUp::interval(1h, works));
            QVERIFY(LookUp::interval(1h, works) < LookUp::interval(24h, works));
            QVERIFY(LookUp::interval(10s, works) <= 30s);
        }
    }

    void unconfirmedIsLookedForAtFixedTimes()
    {
        QCOMPARE(LookUp::untilTrace(0s, {}), 5s);
        QCOMPARE(LookUp::untilTrace(2s, {}), 3s);
        QCOMPARE(LookUp::untilTrace(5s, 5s), 10s);
        QCOMPARE(LookUp::untilTrace(31s, {}), 0s); // the answer was long in coming
        QCOMPARE(LookUp::untilTrace(31s, 31s), 29s);
        QCOMPARE(LookUp::untilTrace(60s, 60s), 30s);
        QVERIFY(!LookUp::untilTrace(traceTime, traceTime).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLookUp)
#include "tst_lookup.moc"
