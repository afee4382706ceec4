// Automations that staff trigger: held to the verdict, written down first, posted once.
#include "engine/enginefixture.h"
#include "storage/automations.h"
#include "storage/callorder.h"
#include "storage/calls.h"

#include <QJsonDocument>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace automations = storage::automations;
using State = AutomationRun::State;

class TestAutomationKeeper : public QObject
{
    Q_OBJECT

    // It is 12:00 UTC on 20 May 2026, 13:00 in Lisbon.
    static inline const QString ana = u"+351912345678"_s;

    static qint64 save(EngineFixture &fixture, const QString &address = u"abcdef123456"_s)
    {
        const Automation automation{.name = u"Feedback"_s,
                                    .fields = {{.name = u"reason"_s, .label = u"Reason"_s, .required = true}}};
        const Result<qint64> id = fixture.wait(fixture.engine->saveAutomation(automation, address));
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    static AutomationWish wish(qint64 id, const QString &phone = ana)
    {
        return {.automationId = id, .phone = phone, .values = {{u"reason"_s, u"refund"_s}}};
    }
    static Result<AutomationRun> trigger(EngineFixture &fixture, const AutomationWish &wish)
    {
        const QFuture<Result<AutomationRun>> run = fixture.engine->triggerAutomation(wish);
        if (!fixture.advanceUntil([&run] { return run.isFinished(); }))
            qFatal("it never ended");
        return run.result();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void triggersForAPersonAndCountsAsARing()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture);
        const Result<AutomationRun> run = trigger(fixture, wish(id));
        QVERIFY2(run.ok(), run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->state, State::Sent);
        QCOMPARE(fixture.placed(), 1); // the simulated automation calls
        const QByteArray request = QJsonDocument(fixture.service->placedCalls().first()).toJson();
        QVERIFY(request.contains("refund") && request.contains(ana.toUtf8()));
        QCOMPARE(storage::calls::rings(*fixture.reader, ana).size(), 1);
        // Whoever would call now takes care.
        const Verdict verdict = fixture.wait(fixture.engine->verdict(ana));
        QCOMPARE(verdict.kind, Verdict::Kind::Caution);
        QCOMPARE(verdict.cause, Verdict::Cause::Recent);
    }

    void aDoubleClickIsOneRing()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture);
        const auto first = fixture.engine->triggerAutomation(wish(id));
        const auto second = fixture.engine->triggerAutomation(wish(id));
        QVERIFY(fixture.advanceUntil([&] { return first.isFinished() && second.isFinished(); }));
        QVERIFY(first.result().ok());
        QVERIFY(!second.result().ok());
        QCOMPARE(second.result().error().kind, ErrorKind::Refused);
        QCOMPARE(fixture.placed(), 1);
    }

    void neverAgainstAPersonsWishOrAtNight()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture);
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = ana})).ok());
        AutomationWish forced = wish(id);
        forced.force = u"she asked for it"_s;
        QVERIFY(!trigger(fixture, wish(id)).ok());
        QVERIFY(!trigger(fixture, forced).ok());
        const QString asleep = u"+14155550123"_s; // 05:00 in California
        const Result<AutomationRun> night = trigger(fixture, wish(id, asleep));
        QVERIFY(!night.ok());
        QCOMPARE(night.error().kind, ErrorKind::Refused);
        // By address alone, too: the number is in what is posted.
        AutomationWish other{.address = u"abcdef123456"_s, .phone = ana, .values = {{u"contact_phone"_s, ana}}};
        QVERIFY(!trigger(fixture, other).ok());
        QCOMPARE(fixture.placed(), 0);
        QVERIFY(automations::newest(*fixture.reader, 10).isEmpty());
    }

    /// It may wait for minutes: a person's word that comes meanwhile counts.
    void whoeverIsForbiddenWhileItWaitsIsNotRung()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture);
        fixture.service->setFaults({{sandbox::Fault::TooManyRequests, 1.0}});
        const auto run = fixture.engine->triggerAutomation(wish(id));
        QVERIFY(fixture.advanceUntil(
            [&] { return fixture.service->takeRequests().contains("POST /webhook/automation/abcdef123456"); }));
        QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = ana})).ok());
        fixture.service->setFaults({});
        QVERIFY(fixture.advanceUntil([&] { return run.isFinished(); }));
        QCOMPARE(run.result()->state, State::NotSent);
        QVERIFY(!run.result()->detail.isEmpty());
        QCOMPARE(fixture.placed(), 0);
    }

    /// As many rings as a day allows: the last one doesn't count against itself.
    void isNotInItsOwnWay()
    {
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.verdict.mostAttempts = 1;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        const qint64 id = save(fixture);
        QCOMPARE(trigger(fixture, wish(id))->state, State::Sent);
        fixture.clock->advance(1h);
        QVERIFY(!trigger(fixture, wish(id)).ok());
        QCOMPARE(fixture.placed(), 1);
    }

    void asksForWhatIsMissing()
    {
        EngineFixture fixture;
        AutomationWish blank = wish(save(fixture));
        blank.values = {{u"reason"_s, u" "_s}};
        const Result<AutomationRun> run = trigger(fixture, blank);
        QVERIFY(!run.ok());
        QVERIFY(run.error().message.contains(u"Reason"_s));
        QCOMPARE(fixture.wait(fixture.engine->saveAutomation({.name = u"New"_s}, {})).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(fixture.wait(fixture.engine->saveAutomation({.name = u"FEEDBACK"_s}, u"x"_s)).error().kind,
                 ErrorKind::InvalidInput); // the name is taken
        QCOMPARE(fixture.placed(), 0);
    }

    /// Its answer never came: it may have rung, so it is not repeated, and it counts.
    void whatMayHaveLeftIsUnconfirmed()
    {
        EngineFixture fixture({{sandbox::Fault::Truncate, 1.0}}); // placed, and the answer is cut off
        const qint64 id = save(fixture);
        const Result<AutomationRun> run = trigger(fixture, wish(id));
        QVERIFY(run.ok());
        QCOMPARE(run->state, State::Unconfirmed);
        QVERIFY(!run->detail.isEmpty());
        QCOMPARE(fixture.placed(), 1);
        QVERIFY(!trigger(fixture, wish(id)).ok());
        QCOMPARE(storage::calls::rings(*fixture.reader, ana).size(), 1);
        QCOMPARE(fixture.placed(), 1);
    }

    void whatNeverLeftCanBeTriedAgain()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture, u"https://127.0.0.1:1/hook"_s); // nobody listens there
        const Result<AutomationRun> run = trigger(fixture, wish(id));
        QVERIFY(run.ok());
        QCOMPARE(run->state, State::NotSent);
        QVERIFY(!run->detail.contains(u"127.0.0.1:1/hook"_s)); // the address is a secret
        QVERIFY(storage::calls::rings(*fixture.reader, ana).isEmpty());
        Automation again = *automations::byId(*fixture.reader, id);
        QVERIFY(fixture.wait(fixture.engine->saveAutomation(again, u"abcdef123456"_s)).ok());
        QCOMPARE(trigger(fixture, wish(id))->state, State::Sent);
    }

    void aCrashLeavesNothingThatGoesOutLater()
    {
        EngineFixture fixture;
        const QString path = fixture.engine->databasePath();
        fixture.stopEngine();
        {
            auto db = storage::Connection::open(path, storage::Connection::Mode::ReadWrite);
            QVERIFY(db.ok());
            QVERIFY(
                automations::begin(**db, {.automation = u"Feedback"_s, .phone = ana, .at = fixture.clock->now()}).ok());
        }
        fixture.startEngine();
        QTRY_COMPARE(automations::newest(*fixture.reader, 1).value(0).state, State::Unconfirmed);
        QCOMPARE(storage::calls::rings(*fixture.reader, ana).size(), 1);
        QCOMPARE(fixture.placed(), 0);
    }

    /// Once the automation's own call was heard of, that is the ring: it isn't counted twice.
    void aCallThatIsHeardOfIsTheSameRing()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        QVERIFY(trigger(fixture, wish(save(fixture))).ok());
        QVERIFY(fixture.advanceUntil([&] {
            return !storage::calls::sortPlaces(*fixture.reader, {}, storage::calls::SortColumn::Newest).isEmpty();
        }));
        QCOMPARE(storage::calls::rings(*fixture.reader, ana).size(), 1);
    }

    void aRemovedOneLeavesItsRings()
    {
        EngineFixture fixture;
        const qint64 id = save(fixture);
        QVERIFY(trigger(fixture, wish(id)).ok());
        QVERIFY(fixture.wait(fixture.engine->removeAutomation(id)).ok());
        QVERIFY(automations::all(*fixture.reader).isEmpty());
        QVERIFY(!trigger(fixture, wish(id)).ok());
        QCOMPARE(automations::runsOf(*fixture.reader, ana, 5).value(0).automation, u"Feedback"_s);
    }

    void forgettingAPersonForgetsTheirs()
    {
        EngineFixture fixture;
        QVERIFY(trigger(fixture, wish(save(fixture))).ok());
        QVERIFY(fixture.wait(fixture.engine->forget(ana, false)).ok());
        QVERIFY(automations::newest(*fixture.reader, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAutomationKeeper)
#include "tst_automationkeeper.moc"
