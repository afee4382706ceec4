// From what a customer said in a call to the decision of a person, through the whole engine.
#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
namespace optouts = storage::optouts;

namespace {

/// More of the body: names and numbers in turn.
QByteArray also(const QByteArray &name, int value)
{
    return ",\"" + name + "\":" + QByteArray::number(value);
}

QByteArray body(const QByteArray &line, const QByteArray &more = {})
{
    return R"({"id":"c-1","status":"completed","contact":{"phone":"+351914000221"},"transcript":[)"
           R"({"role":"assistant","content":"Shall we stop calling you?"},{"role":"user","content":")" +
           line + R"("}])" + more + "}";
}

} // namespace

class TestOptOutKeeper : public QObject
{
    Q_OBJECT

    const QString phone = u"+351914000221"_s;

    static void hear(EngineFixture &fixture, const QByteArray &text)
    {
        QCOMPARE(fixture.post("/webhook/secret/call-completed", text), 200);
    }
    static qsizetype steps(EngineFixture &fixture, qint64 callId, const QString &what)
    {
        const QList<TimelineEntry> timeline = storage::calls::detail(*fixture.reader, callId)->timeline;
        return std::count_if(timeline.begin(), timeline.end(),
                             [&what](const TimelineEntry &entry) { return entry.what == what; });
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void blocksAtOnceAndAsks()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).kind, Verdict::Kind::Allowed);
        const QSignalSpy changed(fixture.engine.get(), &Engine::doNotCallChanged);

        hear(fixture, body("Please stop calling me. Bye."));

        QTRY_COMPARE(optouts::waitingFor(*fixture.reader, phone).size(), 1);
        const optouts::Finding finding = optouts::waitingFor(*fixture.reader, phone).first();
        QCOMPARE(finding.quote, u"Please stop calling me."_s);
        const Verdict verdict = fixture.wait(fixture.engine->verdict(phone));
        QCOMPARE(verdict.cause, Verdict::Cause::OptOut);
        QVERIFY(verdict.forbids(true));
        QVERIFY2(verdict.reason.contains(finding.quote), qPrintable(verdict.reason));
        QTRY_VERIFY(!changed.isEmpty());
        const auto isTold = [&finding](const Notice &notice) {
            return notice.callId == finding.callId && notice.text.contains(finding.quote);
        };
        QCOMPARE(std::count_if(fixture.notices.begin(), fixture.notices.end(), isTold), 1);
        CallIntent intent;
        intent.phone = phone;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        intent.force = u"but I want to"_s;
        QCOMPARE(fixture.wait(fixture.engine->placeCall(intent)).error().kind, ErrorKind::Refused);

        // Neither repeats nor news of the call ask again; a new sentence does.
        hear(fixture, body("Please stop calling me. Bye."));
        hear(fixture, body("Please stop calling me. Bye.", also("duration", 12) + also("version", 2)));
        hear(fixture, body("Please stop calling me. Bye. Wrong number!", also("duration", 12) + also("version", 3)));
        QTRY_COMPARE(optouts::ofCall(*fixture.reader, finding.callId).size(), 2);
        QCOMPARE(steps(fixture, finding.callId, u"opt_out"_s), 2);
    }

    void whatWaitsForItsUndoTimeNeverLeaves()
    {
        EngineFixture fixture;
        CallIntent intent;
        intent.phone = phone;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        const Result<qint64> id = fixture.wait(fixture.engine->placeCall(intent));
        QVERIFY(id.ok());
        hear(fixture, body("Take me off your list."));
        QTRY_COMPARE(optouts::waitingFor(*fixture.reader, phone).size(), 1);
        QVERIFY(fixture.advanceUntil([&] { return isFinal(fixture.call(*id)->status); }));
        QCOMPARE(fixture.placed(), 0);
    }

    void doNotCallEntersTheList()
    {
        EngineFixture fixture;
        QVERIFY(fixture.wait(fixture.engine->addCallback({.phone = phone})).ok());
        hear(fixture, body("Don't call me again!"));
        QTRY_COMPARE(optouts::waitingFor(*fixture.reader, phone).size(), 1);
        const optouts::Finding finding = optouts::waitingFor(*fixture.reader, phone).first();

        const auto decided = fixture.wait(fixture.engine->decideOptOut(finding.id, OptOutDecision::DoNotCall));

        QVERIFY2(decided.ok(), decided ? "" : qPrintable(decided.error().message));
        QCOMPARE(decided->decision, OptOutDecision::DoNotCall);
        const auto entry = storage::donotcall::find(*fixture.reader, phone);
        QVERIFY(entry);
        QCOMPARE(entry->source, u"opt_out"_s);
        QCOMPARE(entry->note, finding.quote);
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).cause, Verdict::Cause::DoNotCall);
        QCOMPARE(steps(fixture, finding.callId, u"opt_out_decided"_s), 1);
        QCOMPARE(fixture.wait(fixture.engine->decideOptOut(finding.id, OptOutDecision::SomethingElse)).error().kind,
                 ErrorKind::Refused);
        QCOMPARE(fixture.wait(fixture.engine->decideOptOut(99, OptOutDecision::SomethingElse)).error().kind,
                 ErrorKind::NotFound);
        // Who is on the list is not asked about.
        hear(fixture, body("Don't call me again! Leave me alone!", also("version", 2)));
        QTRY_COMPARE(optouts::ofCall(*fixture.reader, finding.callId).size(), 2);
        QVERIFY(optouts::waiting(*fixture.reader).isEmpty());
    }

    void somethingElseIsKeptAndNotAskedAgain()
    {
        EngineFixture fixture;
        hear(fixture, body("You have the wrong number."));
        QTRY_COMPARE(optouts::waiting(*fixture.reader).size(), 1);
        const optouts::Finding finding = optouts::waiting(*fixture.reader).first();
        QVERIFY(fixture.wait(fixture.engine->decideOptOut(finding.id, OptOutDecision::SomethingElse)).ok());
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).forbids(true), false);
        hear(fixture, body("You have the wrong number.", also("duration", 3) + also("version", 2)));
        QTRY_COMPARE(fixture.call(finding.callId)->durationSeconds, 3);
        QVERIFY(optouts::waiting(*fixture.reader).isEmpty());
        QVERIFY(!optouts::byId(*fixture.reader, finding.id)->decidedBy.isEmpty());
    }

    void aStopInBetweenLosesNothing()
    {
        EngineFixture fixture;
        hear(fixture, body("Stop calling."));
        fixture.stopEngine();
        fixture.notices.clear();
        fixture.startEngine();
        QTRY_COMPARE(optouts::waiting(*fixture.reader).size(), 1);
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).cause, Verdict::Cause::OptOut);
        const auto isTold = [](const Notice &notice) { return notice.text.contains(u"Stop calling."_s); };
        QTRY_COMPARE(std::count_if(fixture.notices.begin(), fixture.notices.end(), isTold), 1);
    }

    void forgettingKeepsItInForce()
    {
        EngineFixture fixture;
        hear(fixture, body("Stop calling."));
        QTRY_COMPARE(optouts::waiting(*fixture.reader).size(), 1);
        QVERIFY(fixture.wait(fixture.engine->forget(phone, false)).ok());
        QVERIFY(optouts::waiting(*fixture.reader).isEmpty());
        QCOMPARE(fixture.wait(fixture.engine->verdict(phone)).cause, Verdict::Cause::DoNotCall);
    }
};

QTEST_GUILESS_MAIN(TestOptOutKeeper)
#include "tst_optoutkeeper.moc"
