#include "engine/enginefixture.h"
#include "engine/recovery.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"
#include "storage/donotcall.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
namespace callbacks = storage::callbacks;

class TestCallbackQueue : public QObject
{
    Q_OBJECT

    // Lisbon is at one o'clock when the fixture's clock starts.
    static inline const QString lisbon = u"+351912345678"_s;

    static QString firstAgent(EngineFixture &fixture) { return fixture.wait(fixture.engine->agents()).first().id; }

    static Callback add(EngineFixture &fixture, const QString &phone = lisbon, Priority priority = Priority::Normal)
    {
        CallbackDraft draft;
        draft.phone = phone;
        draft.name = u"Ana Silva"_s;
        draft.reason = u"Card  blocked"_s;
        draft.priority = priority;
        draft.fields = {{u"order"_s, 12}, {u"ringback_attempt_id"_s, u"forged"_s}};
        const Result<Callback> added = fixture.wait(fixture.engine->addCallback(draft));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    static Callback now(EngineFixture &fixture, qint64 id) { return *callbacks::byId(*fixture.reader, id); }

    static Result<qint64> place(EngineFixture &fixture, qint64 callbackId, const QString &phone = lisbon)
    {
        CallIntent intent;
        intent.phone = phone;
        intent.callbackId = callbackId;
        intent.agentId = firstAgent(fixture);
        return fixture.wait(fixture.engine->placeCall(intent));
    }

    static void block(EngineFixture &fixture, const QString &phone)
    {
        auto db = storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadWrite);
        if (!db || !storage::donotcall::add(**db, {.phone = phone}).ok())
            qFatal("not blocked");
    }

private Q_SLOTS:
    void addsInAnyNotationAndJoins()
    {
        EngineFixture fixture;
        QSignalSpy changed(fixture.engine.get(), &Engine::callbacksChanged);
        const Callback added = add(fixture, u"+351 (912) 345-678"_s);
        QCOMPARE(added.phone, lisbon);
        QCOMPARE(added.reason, u"Card blocked"_s);
        QCOMPARE(added.source, u"hand"_s);
        QCOMPARE(added.dueAt, fixture.clock->now());
        QVERIFY(added.contactId != 0);
        QTRY_COMPARE(changed.size(), 1);
        const Callback joined = add(fixture, u"+351 912345678"_s, Priority::High);
        QCOMPARE(joined.id, added.id);
        QCOMPARE(joined.priority, Priority::High);
        QCOMPARE(fixture.wait(fixture.engine->addCallback({.phone = u"12"_s})).error().kind, ErrorKind::InvalidInput);
    }

    void aDoNotCallNumberIsNotQueued()
    {
        EngineFixture fixture;
        block(fixture, lisbon);
        const Result<Callback> refused = fixture.wait(fixture.engine->addCallback({.phone = lisbon}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(u"do-not-call"_s));
        QVERIFY(!storage::contacts::byPhone(*fixture.reader, lisbon)); // nothing of it is left behind

        QCOMPARE(fixture.post("/request-callback", "{\"phone\":\"+351912345678\"}"), 200);
        const auto delivery = [&] {
            const QList<qint64> ids = storage::deliveries::order(*fixture.reader);
            return ids.isEmpty() ? std::nullopt : storage::deliveries::byId(*fixture.reader, ids.first());
        };
        QTRY_VERIFY(delivery() && delivery()->result.state == DeliveryResult::State::Applied);
        QVERIFY(delivery()->result.note.contains(u"do-not-call"_s));
        QCOMPARE(delivery()->result.callbackId, qint64(0));
        QVERIFY(!callbacks::openFor(*fixture.reader, lisbon));
    }

    void laterSkipAndDone()
    {
        EngineFixture fixture;
        Engine &engine = *fixture.engine;
        const qint64 id = add(fixture).id;
        const QDateTime later = fixture.clock->now().addSecs(3600);
        QCOMPARE(fixture.wait(engine.postponeCallback(id, fixture.clock->now())).error().kind, ErrorKind::InvalidInput);
        QVERIFY(fixture.wait(engine.postponeCallback(id, later)).ok());
        QCOMPARE(now(fixture, id).dueAt, later);
        QCOMPARE(fixture.wait(engine.skipCallback(id, u"  "_s)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(fixture.wait(engine.skipCallback(id, u"Solved by mail"_s)).ok());
        QCOMPARE(now(fixture, id).state, Callback::State::Skipped);
        QCOMPARE(now(fixture, id).closedReason, u"Solved by mail"_s);
        QCOMPARE(now(fixture, id).closedAt, fixture.clock->now());
        QCOMPARE(fixture.wait(engine.completeCallback(id)).error().kind, ErrorKind::Refused);
        QCOMPARE(fixture.wait(engine.completeCallback(99)).error().kind, ErrorKind::NotFound);

        const qint64 second = add(fixture).id;
        QVERIFY(second != id);
        QVERIFY(fixture.wait(engine.completeCallback(second)).ok());
        QCOMPARE(now(fixture, second).state, Callback::State::Done);
        // A closed one isn't called.
        const Result<qint64> refused = place(fixture, second);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
    }

    void aCallServesTheOpenCallback()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        Engine &engine = *fixture.engine;
        const qint64 id = add(fixture, lisbon, Priority::High).id;
        QSignalSpy changed(&engine, &Engine::callbacksChanged);
        const Result<qint64> callId = place(fixture, 0); // the callback isn't named
        QVERIFY(callId.ok());
        QCOMPARE(now(fixture, id).state, Callback::State::Calling);
        QCOMPARE(now(fixture, id).attempts, 1);
        QCOMPARE(fixture.call(*callId)->priority, Priority::High);
        QVERIFY(!changed.isEmpty());
        for (const auto &refused :
             {fixture.wait(engine.postponeCallback(id, fixture.clock->now().addDays(1))),
              fixture.wait(engine.skipCallback(id, u"x"_s)), fixture.wait(engine.completeCallback(id))}) {
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
        }
        QVERIFY(!place(fixture, id).ok());

        QTRY_COMPARE(fixture.placed(), 1); // urgent: the clock stands still
        const QJsonObject metadata = fixture.service->placedCalls().first()["request"_L1]["metadata"_L1].toObject();
        QCOMPARE(metadata["issue_type"_L1].toString(), u"Card blocked"_s);
        QCOMPARE(metadata["order"_L1].toInt(), 12);
        QCOMPARE(metadata["ringback_attempt_id"_L1].toString(), fixture.call(*callId)->attemptId);
        QVERIFY(fixture.advanceUntil([&] { return now(fixture, id).state != Callback::State::Calling; }));
        QCOMPARE(now(fixture, id).attempts, 1);
        QVERIFY(now(fixture, id).lastResult.has_value());
    }

    void takenBackItWaitsAsBefore()
    {
        EngineFixture fixture;
        const Callback before = add(fixture);
        const Result<qint64> callId = place(fixture, before.id);
        QVERIFY(callId.ok());
        QCOMPARE(now(fixture, before.id).state, Callback::State::Calling);
        QVERIFY(fixture.wait(fixture.engine->undoCall(*callId)).ok());
        QTRY_COMPARE(now(fixture, before.id), before);
        // The next one is the first try again.
        const Result<qint64> again = place(fixture, before.id);
        QVERIFY(again.ok());
        QCOMPARE(fixture.call(*again)->attempt, 1);
    }

    void theSecondTryIsTheSecond()
    {
        EngineFixture fixture;
        const qint64 id = add(fixture).id;
        for (int n = 1; n <= 2; ++n) {
            const Result<qint64> callId = place(fixture, id);
            QVERIFY2(callId.ok(), callId ? "" : qPrintable(callId.error().message));
            QCOMPARE(fixture.call(*callId)->attempt, n);
            // Only then is it known how Thoughtly calls the call.
            QVERIFY(fixture.advanceUntil([&] { return !fixture.call(*callId)->thoughtlyCallId.isEmpty(); }));
            const QJsonObject outcome{
                {u"id"_s, fixture.call(*callId)->thoughtlyCallId},
                {u"version"_s, 1000000}, // the simulated customer's own end comes to nothing
                {u"status"_s, u"NO_ANSWER"_s},
                {u"metadata"_s, QJsonObject{{u"ringback_attempt_id"_s, fixture.call(*callId)->attemptId}}}};
            const QByteArray body = QJsonDocument(outcome).toJson();
            QCOMPARE(fixture.post("/webhook/call-completed", body), 200);
            QTRY_COMPARE(now(fixture, id).state, Callback::State::Waiting);
            QCOMPARE(now(fixture, id).attempts, n);
            QCOMPARE(now(fixture, id).lastResult, CallStatus::NoAnswer);
            QVERIFY(now(fixture, id).dueAt > fixture.clock->now().addSecs(3600));
            fixture.clock->advance(std::chrono::hours(2));
        }
    }

    void afterACrashItWaitsAgain()
    {
        EngineFixture fixture;
        const Callback before = add(fixture);
        QVERIFY(place(fixture, before.id).ok());
        fixture.stopEngine(); // within the undo time: nothing was sent
        fixture.startEngine();
        QTRY_COMPARE(now(fixture, before.id), before);
    }

    void manyAtOnce()
    {
        EngineFixture fixture;
        QList<qint64> ids;
        for (int i = 0; i < 8; ++i)
            ids.append(add(fixture, u"+35191234567%1"_s.arg(i)).id);
        QVERIFY(fixture.wait(fixture.engine->completeCallback(ids.at(3))).ok());
        ids.append(4711);
        ids.append(ids.first()); // twice: rings once
        const QList<PlacedCallback> placed = fixture.wait(fixture.engine->placeCallbacks(ids, firstAgent(fixture)));
        QCOMPARE(placed.size(), 10);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            QCOMPARE(placed.at(i).callbackId, ids.at(i));
            const bool isRefused = i == 3 || i >= 8;
            QCOMPARE(placed.at(i).call.ok(), !isRefused);
            if (isRefused)
                QVERIFY(!placed.at(i).call.error().message.isEmpty());
        }
        QTRY_COMPARE(fixture.placed(), 7); // without an undo time: the clock stands still
        QVERIFY(fixture.wait(fixture.engine->placeCallbacks({})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallbackQueue)
#include "tst_callbackqueue.moc"
