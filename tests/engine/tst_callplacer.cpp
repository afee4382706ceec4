#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/contacts.h"

using namespace ringback;
using namespace Qt::StringLiterals;
using sandbox::Fault;

class TestCallPlacer : public QObject
{
    Q_OBJECT

    // Lisbon is at noon when the fixture's clock starts.
    static CallIntent intentFor(const QString &phone = u"+351914000221"_s)
    {
        CallIntent intent;
        intent.phone = phone;
        intent.name = u"Ana Silva"_s;
        return intent;
    }

    static QString firstAgent(EngineFixture &fixture) { return fixture.wait(fixture.engine->agents()).first().id; }

    static qint64 place(EngineFixture &fixture, CallIntent intent = intentFor())
    {
        intent.agentId = firstAgent(fixture);
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        return id ? *id : 0;
    }

    static CallStatus statusOf(EngineFixture &fixture, qint64 id) { return fixture.call(id)->status; }

private Q_SLOTS:
    void theOutcomeComesByWebhook()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        const qint64 id = place(fixture);
        QVERIFY(id != 0);
        QCOMPARE(statusOf(fixture, id), CallStatus::Scheduled);
        QCOMPARE(fixture.placed(), 0);
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, id)); }));
        const Call call = *fixture.call(id);
        QCOMPARE(fixture.placed(), 1);
        QVERIFY(!call.thoughtlyCallId.isEmpty());
        QVERIFY(!call.outcome.isEmpty());
        QVERIFY(call.durationSeconds.has_value());
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void theOutcomeComesByAsking()
    {
        EngineFixture fixture; // no webhook is connected
        const qint64 id = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, id)); }));
        QCOMPARE(fixture.call(id)->knownBy, Source::LookUp);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void takenBackNothingIsSent()
    {
        EngineFixture fixture;
        const qint64 id = place(fixture);
        fixture.clock->advance(std::chrono::milliseconds(2999));
        QVERIFY(fixture.wait(fixture.engine->undoCall(id)).ok());
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Cancelled; }));
        fixture.clock->advance(std::chrono::minutes(5));
        QCOMPARE(fixture.placed(), 0);
        QVERIFY(!fixture.wait(fixture.engine->undoCall(id)).ok());
    }

    void tooLateToTakeBack()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor();
        intent.priority = Priority::High;
        const qint64 id = place(fixture, intent);
        QTRY_COMPARE(fixture.placed(), 1);
        const Result<Done> undone = fixture.wait(fixture.engine->undoCall(id));
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().kind, ErrorKind::Refused);
    }

    void anUrgentCallDoesNotWait()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor();
        intent.priority = Priority::High;
        QVERIFY(place(fixture, intent) != 0);
        QTRY_COMPARE(fixture.placed(), 1); // the clock stands still
        QCOMPARE(fixture.service->placedCalls().first()["request"_L1]["priority"_L1].toString(), u"high"_s);
    }

    void aDoubleClickRingsOnce()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor();
        intent.agentId = firstAgent(fixture);
        QList<QFuture<Result<qint64>>> futures;
        for (int i = 0; i < 5; ++i)
            futures.append(fixture.engine->placeCall(intent));
        int accepted = 0;
        for (const auto &future : futures) {
            const Result<qint64> id = fixture.wait(future);
            accepted += id.ok() ? 1 : 0;
            if (!id)
                QCOMPARE(id.error().kind, ErrorKind::Refused);
        }
        QCOMPARE(accepted, 1);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() > 0; }));
        fixture.clock->advance(std::chrono::seconds(30));
        QCOMPARE(fixture.placed(), 1);
    }

    void anAnswerThatNeverCameIsUnconfirmedThenConfirmsItself()
    {
        EngineFixture fixture({{Fault::AcceptThenClose, 1.0}});
        const qint64 id = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Unconfirmed; }));
        QCOMPARE(fixture.placed(), 1);
        QTRY_VERIFY(!fixture.notices.isEmpty());
        QCOMPARE(fixture.notices.last().level, Notice::Level::Warning);
        // The number stays locked meanwhile.
        QCOMPARE(place(fixture), qint64(0));
        fixture.service->setFaults({});
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, id)); }));
        QVERIFY(!fixture.call(id)->thoughtlyCallId.isEmpty());
        QCOMPARE(fixture.placed(), 1);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 1);
    }

    void aRefusalIsNotSentAndSaysWhy()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor();
        intent.agentId = u"no-such-agent"_s;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, *id) == CallStatus::Failed; }));
        QVERIFY(!fixture.call(*id)->cause.isEmpty());
        QTRY_VERIFY(!fixture.notices.isEmpty());
        QCOMPARE(fixture.notices.last().level, Notice::Level::Error);
        QCOMPARE(fixture.placed(), 0);
        // Nothing rang: the number is free again.
        QVERIFY(place(fixture) != 0);
    }

    void aContactThatThoughtlyLostIsLookedForByTheNextCall()
    {
        EngineFixture fixture;
        const qint64 first = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, first)); }));
        const Contact known = *storage::contacts::byId(*fixture.reader, fixture.call(first)->contactId);
        const auto writer =
            storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadWrite);
        QVERIFY(writer.ok());
        QVERIFY(storage::contacts::setThoughtlyId(**writer, known.id, u"gone"_s).ok());

        const qint64 lost = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, lost) == CallStatus::Failed; }));
        QCOMPARE(fixture.placed(), 1);
        QVERIFY(fixture.call(lost)->cause.contains("Call again"_L1));

        const qint64 again = place(fixture);
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, again)); }));
        QCOMPARE(fixture.placed(), 2);
        QCOMPARE(storage::contacts::byId(*fixture.reader, known.id)->thoughtlyId, known.thoughtlyId); // not made twice
    }

    void aPauseIsWaitedForAndTheCallGoesOutOnce()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor();
        intent.priority = Priority::High;
        // The contact is created first, so that the 429 meets the call.
        Contact draft;
        draft.phone = intent.phone;
        const Result<Contact> contact = fixture.wait(fixture.engine->addContact(draft));
        QVERIFY(fixture.wait(fixture.engine->publishContact(contact->id)).ok());
        fixture.service->setFaults({{Fault::TooManyRequests, 1.0}});
        const qint64 id = place(fixture, intent);
        const auto attempt = [&] { return *storage::calls::attempt(*fixture.reader, fixture.call(id)->attemptId); };
        QTRY_VERIFY(attempt().state == Attempt::State::Planned && !attempt().resultDetail.isEmpty());
        // Held back it has certainly not rung: a crash now would leave a plan, not a doubt.
        QCOMPARE(statusOf(fixture, id), CallStatus::Scheduled);
        QVERIFY(!attempt().sendingAt.isValid());
        fixture.service->setFaults({});
        QVERIFY(fixture.advanceUntil([&] { return isFinal(statusOf(fixture, id)); }));
        QCOMPARE(fixture.placed(), 1);
        QCOMPARE(attempt().state, Attempt::State::Placed);
    }

    void heldBackItCanBeTakenBack()
    {
        EngineFixture fixture({{Fault::TooManyRequests, 1.0}});
        CallIntent intent = intentFor();
        intent.priority = Priority::High;
        const qint64 id = place(fixture, intent);
        QVERIFY(id != 0);
        QVERIFY(fixture.wait(fixture.engine->undoCall(id)).ok());
        fixture.service->setFaults({});
        QVERIFY(fixture.advanceUntil([&] { return statusOf(fixture, id) == CallStatus::Cancelled; }));
        fixture.clock->advance(std::chrono::minutes(5));
        QVERIFY(fixture.wait(fixture.engine->refreshAgents()).ok()); // whatever waited has had its turn
        QCOMPARE(fixture.placed(), 0);
    }

    void anImpossibleNumberIsRefused()
    {
        EngineFixture fixture;
        CallIntent intent = intentFor(u"12"_s);
        intent.agentId = firstAgent(fixture);
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(!id.ok());
        QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(storage::calls::order(*fixture.reader).size(), 0);
        QCOMPARE(storage::contacts::count(*fixture.reader), 0);
    }

    void noVoiceAgentChosen()
    {
        EngineFixture fixture; // three agents, none set
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intentFor()));
        QVERIFY(!id.ok());
        QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestCallPlacer)
#include "tst_callplacer.moc"
