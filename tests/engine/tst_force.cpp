// Calls that a person places in spite of the verdict.
#include "engine/enginefixture.h"
#include "storage/calls.h"
#include "storage/statement.h"

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

const QString anasPhone = u"+351914000221"_s;
const QString jonsPhone = u"+14155550123"_s; // five in the morning when the fixture's clock starts

Result<qint64> place(EngineFixture &fixture, const QString &phone, const QString &force = {})
{
    CallIntent intent;
    intent.phone = phone;
    intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
    intent.force = force;
    return fixture.wait(fixture.engine->placeCall(intent));
}

std::optional<TimelineEntry> step(EngineFixture &fixture, qint64 callId, const QString &what)
{
    const QList<TimelineEntry> timeline = storage::calls::detail(*fixture.reader, callId)->timeline;
    const auto found = std::find_if(timeline.begin(), timeline.end(),
                                    [&what](const TimelineEntry &entry) { return entry.what == what; });
    return found == timeline.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsKeptWithTheCall()
    {
        EngineFixture fixture;
        const Result<qint64> refused = place(fixture, jonsPhone);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(u"outside"_s), qPrintable(refused.error().message));

        const Result<qint64> id = place(fixture, jonsPhone, u" he asked\nfor five "_s);
        QVERIFY(id.ok());
        const auto forced = step(fixture, *id, u"forced"_s);
        QVERIFY(forced.has_value());
        QCOMPARE(forced->source, Source::Person);
        QVERIFY2(forced->detail.startsWith(u"he asked for five"_s), qPrintable(forced->detail));
        QVERIFY2(forced->detail.contains(u"outside"_s), qPrintable(forced->detail));
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; })); // the second verdict knows it too
    }

    void aBlankReasonIsNone_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blank") << u" \t\n"_s;
    }
    void aBlankReasonIsNone()
    {
        QFETCH(QString, reason);
        EngineFixture fixture;
        for (const QString &phone : {anasPhone, jonsPhone})
            QCOMPARE(place(fixture, phone, reason).error().kind, ErrorKind::InvalidInput);
        QVERIFY(storage::calls::order(*fixture.reader).isEmpty());
    }

    void whereNothingStandsAgainstItTheReasonIsAllThereIs()
    {
        EngineFixture fixture;
        const Result<qint64> id = place(fixture, anasPhone, u"to be sure"_s);
        QCOMPARE(step(fixture, *id, u"forced"_s)->detail, u"to be sure"_s);
        QCOMPARE(place(fixture, anasPhone, u"twice"_s).error().kind, ErrorKind::Refused); // it is being called
        QVERIFY(!step(fixture, *place(fixture, u"+351914000222"_s), u"forced"_s));
    }

    void doNotCallCantBeForced()
    {
        EngineFixture fixture;
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = anasPhone})).ok());
        QCOMPARE(place(fixture, anasPhone, u"please"_s).error().kind, ErrorKind::Refused);
        QVERIFY(storage::calls::order(*fixture.reader).isEmpty());
    }

    void theHourEndsWhileTheCallWaits()
    {
        EngineFixture fixture;
        // Two seconds before nine in the evening in Lisbon; the undo time is three.
        fixture.clock->jump(std::chrono::hours(8) - 2s);
        const Result<qint64> plain = place(fixture, anasPhone);
        const Result<qint64> forced = place(fixture, u"+351914000222"_s, u"she waits for it"_s);
        QVERIFY(plain.ok() && forced.ok());
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1 && isFinal(fixture.call(*plain)->status); }));
        QCOMPARE(fixture.call(*plain)->status, CallStatus::Failed);
        QVERIFY2(fixture.call(*plain)->cause.contains(u"outside"_s), qPrintable(fixture.call(*plain)->cause));
        QCOMPARE(fixture.service->placedCalls().size(), 1);
    }

    void aCallWithoutATraceIsSettledByWhoCallsAgain()
    {
        EngineFixture fixture({{Fault::AcceptThenClose, 1.0}});
        const Result<qint64> lost = place(fixture, anasPhone);
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(*lost)->status == CallStatus::Unconfirmed; }));
        QCOMPARE(place(fixture, anasPhone, u"no patience"_s).error().kind, ErrorKind::Refused);
        lookedForInVain(fixture, *lost);
        const Verdict verdict = fixture.wait(fixture.engine->verdict(anasPhone));
        QCOMPARE(verdict.cause, Verdict::Cause::NoTrace);
        QVERIFY(!place(fixture, anasPhone).ok());

        const Result<qint64> again = place(fixture, anasPhone, u"it did not ring"_s);

        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(fixture.call(*lost)->status, CallStatus::Failed);
        const QString who = fixture.wait(fixture.engine->settings()).userName;
        QVERIFY(step(fixture, *lost, u"not_sent"_s)->detail.contains(who));
        QVERIFY(step(fixture, *again, u"forced"_s)->detail.contains(u"No trace"_s));
    }

private:
    /// What a look-up writes down that saw all calls of that time.
    static void lookedForInVain(EngineFixture &fixture, qint64 callId)
    {
        const auto db = storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadWrite);
        storage::Statement update(**db, u"UPDATE calls SET checked_at = ? WHERE id = ?"_s);
        QVERIFY(update.run(fixture.clock->now().addSecs(90), callId));
    }
};

QTEST_GUILESS_MAIN(TestForce)
#include "tst_force.moc"
