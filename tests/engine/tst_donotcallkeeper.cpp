#include "engine/enginefixture.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/donotcall.h"

#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestDoNotCallKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersWhatIsLeftOpen()
    {
        EngineFixture fixture;
        const QSignalSpy changed(fixture.engine.get(), &Engine::doNotCallChanged);
        const auto added = fixture.wait(
            fixture.engine->addDoNotCall({.phone = u"tel:+351-914-000-221"_s, .note = u"  asked\nby mail "_s}));
        QVERIFY(added.ok());
        const Settings settings = fixture.wait(fixture.engine->settings());
        const DoNotCall entry{u"+351914000221"_s, fixture.clock->now(), u"hand"_s, settings.userName,
                              u"asked by mail"_s};
        QCOMPARE(*added, entry);
        QCOMPARE(changed.size(), 1);
        fixture.clock->advance(std::chrono::seconds(1));
        QCOMPARE(*fixture.wait(fixture.engine->addDoNotCall({.phone = entry.phone, .note = u"again"_s})), entry);
        QCOMPARE(fixture.wait(fixture.engine->doNotCallList()), QList<DoNotCall>{entry});
        QCOMPARE(fixture.wait(fixture.engine->verdict(entry.phone)).cause, Verdict::Cause::DoNotCall);
        QCOMPARE(fixture.wait(fixture.engine->addDoNotCall({.phone = u"12"_s})).error().kind, ErrorKind::InvalidInput);
    }

    void skipsTheOpenCallback()
    {
        EngineFixture fixture;
        const QString phone = u"+351914000221"_s;
        QCOMPARE(fixture.post("/webhook/secret/request-callback", R"({"phone":"+351914000221"})"), 200);
        QTRY_VERIFY(storage::callbacks::openFor(*fixture.reader, phone));
        const qint64 id = storage::callbacks::openFor(*fixture.reader, phone)->id;
        const QSignalSpy changed(fixture.engine.get(), &Engine::callbacksChanged);

        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = phone})).ok());

        const Callback callback = *storage::callbacks::byId(*fixture.reader, id);
        QCOMPARE(callback.state, Callback::State::Skipped);
        QCOMPARE(callback.closedReason, u"Do not call"_s);
        QCOMPARE(callback.closedAt, fixture.clock->now());
        QCOMPARE(changed.last().first().value<QList<qint64>>(), QList<qint64>{id});
    }

    void whatWaitsForItsUndoTimeNeverLeaves()
    {
        EngineFixture fixture;
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        intent.force = u"wanted"_s; // not even so
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());

        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = intent.phone})).ok());

        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QCOMPARE(fixture.call(*id)->status, CallStatus::Failed);
        QVERIFY2(fixture.call(*id)->cause.contains(u"do-not-call"_s), qPrintable(fixture.call(*id)->cause));
        fixture.clock->advance(std::chrono::minutes(5));
        QCOMPARE(fixture.placed(), 0);
    }

    void whatWasSentStays()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        CallIntent intent;
        intent.phone = u"+351914000221"_s;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = intent.phone})).ok());
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QVERIFY(!fixture.call(*id)->outcome.isEmpty());
    }

    void aCallInFlightDoesNotOpenTheCallbackAgain()
    {
        EngineFixture fixture;
        const Result<Callback> callback = fixture.wait(fixture.engine->addCallback({.phone = u"+351914000221"_s}));
        QVERIFY(callback.ok());
        CallIntent intent;
        intent.phone = callback->phone;
        intent.callbackId = callback->id;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = callback->phone})).ok());

        const QByteArray callId = storage::calls::byId(*fixture.reader, *id)->attemptId.toUtf8();
        QCOMPARE(fixture.post("/webhook/secret/call-completed",
                              R"({"status":"no_answer","metadata":{"ringback_attempt_id":")" + callId + R"("}})"),
                 200);
        QTRY_COMPARE(fixture.call(*id)->status, CallStatus::NoAnswer);
        const std::optional<Callback> after = storage::callbacks::byId(*fixture.reader, callback->id);
        QCOMPARE(after->state, Callback::State::Skipped);
        QCOMPARE(after->lastResult, CallStatus::NoAnswer);
    }

    void offTheListOnlyWithAReason()
    {
        EngineFixture fixture;
        const QString phone = u"+351914000221"_s;
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = phone})).ok());
        QCOMPARE(fixture.wait(fixture.engine->removeDoNotCall(phone, u" \t"_s)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(storage::donotcall::find(*fixture.reader, phone));
        const auto removed = fixture.wait(fixture.engine->removeDoNotCall(u"+351 914 000 221"_s, u"asked again"_s));
        QVERIFY(removed.ok());
        QCOMPARE(removed->phone, phone);
        QVERIFY(!storage::donotcall::find(*fixture.reader, phone));
        QCOMPARE(storage::donotcall::trail(*fixture.reader, phone).last().reason, u"asked again"_s);
        QCOMPARE(fixture.wait(fixture.engine->removeDoNotCall(phone, u"asked"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).kind, Verdict::Kind::Allowed);
    }
};

QTEST_GUILESS_MAIN(TestDoNotCallKeeper)
#include "tst_donotcallkeeper.moc"
