// Calls that nobody clicked for: only where a rule and the settings say so, once each, never in doubt, and stopped at
// once.
#include "engine/enginefixture.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/rules.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString anasPhone = u"+351914000221"_s;
const QString busyPhone = u"+912255501234"_s; // 17:30 there when the fixture's clock starts
const QString jonsPhone = u"+14155550142"_s;  // five in the morning

} // namespace

class TestAutomaticCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void aLeadIsCalledOnce()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, anasPhone);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(fixture.advanceUntil([&] { return callback(fixture, anasPhone).state == Callback::State::Done; }));
        const Call call = storage::calls::byIds(*fixture.reader, storage::calls::order(*fixture.reader)).first();
        QCOMPARE(call.by, u"a rule"_s);
        fixture.clock->advance(24h);
        QVERIFY(!fixture.advanceUntil([&] { return fixture.placed() > 1; }, 20));
    }

    /// Two switches, both off at first: the rule's and that of the settings.
    void nothingDialsUnlessBothAllowIt()
    {
        EngineFixture fixture;
        rule(fixture);
        lead(fixture, anasPhone);
        QTRY_COMPARE(callback(fixture, anasPhone).reason, u"Call the lead"_s); // the rule has acted
        QCOMPARE(callback(fixture, anasPhone).automatic, Callback::Automatic::No);
        // Allowed later, it counts for what comes then.
        allow(fixture, false);
        QVERIFY(staysAt(fixture, 0));
    }

    void oneThatIsAsleepIsCalledInTheMorning()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, jonsPhone);
        QTRY_COMPARE(callback(fixture, jonsPhone).automatic, Callback::Automatic::Armed);
        QTRY_VERIFY(callback(fixture, jonsPhone).dueAt > fixture.clock->now().addSecs(3600));
        QVERIFY(!fixture.advanceUntil([&] { return fixture.placed() > 0; }, 20));
        const QDateTime morning = callback(fixture, jonsPhone).dueAt;
        fixture.clock->advance(std::chrono::seconds(fixture.clock->now().secsTo(morning) - 1));
        QVERIFY(!fixture.advanceUntil([&] { return fixture.placed() > 0; }, 1));
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(fixture.clock->now() >= morning);
    }

    void aBusyLineIsTriedAgainAsTheRetryRulesSay()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, busyPhone);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(fixture.advanceUntil([&] { return callback(fixture, busyPhone).state == Callback::State::Waiting; }));
        QCOMPARE(callback(fixture, busyPhone).automatic, Callback::Automatic::Armed);
        fixture.clock->advance(9min);
        QVERIFY(!fixture.advanceUntil([&] { return fixture.placed() > 1; }, 20));
        fixture.clock->advance(2min);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 2; }));
    }

    void takenBackByAPersonItStaysWithThem()
    {
        EngineFixture fixture;
        allow(fixture);
        QSignalSpy undo(fixture.engine.get(), &Engine::undoStarted);
        lead(fixture, anasPhone);
        QTRY_COMPARE(undo.count(), 1);
        QVERIFY(fixture.wait(fixture.engine->undoCall(undo.first().first().toLongLong())).ok());
        QTRY_COMPARE(callback(fixture, anasPhone).state, Callback::State::Waiting);
        QVERIFY(staysAt(fixture, 0));
    }

    void calledByAPersonItIsTheirs()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, jonsPhone); // not before the morning
        QTRY_VERIFY(callback(fixture, jonsPhone).dueAt > fixture.clock->now().addSecs(3600));
        CallIntent intent;
        intent.phone = jonsPhone;
        intent.agentId = fixture.wait(fixture.engine->agents()).first().id;
        intent.force = u"she asked for it"_s;
        QVERIFY(fixture.wait(fixture.engine->placeCall(intent)).ok());
        QTRY_COMPARE(callback(fixture, jonsPhone).automatic, Callback::Automatic::No);
    }

    void whatGivesDoubtIsLeftToAPerson()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, u"+80012345678"_s); // a number that lies nowhere: nobody knows what time it is there
        QVERIFY(fixture.advanceUntil([&] { return saysTo(fixture, u"waits for you"_s); }));
        QVERIFY(staysAt(fixture, 0));
        QCOMPARE(callback(fixture, u"+80012345678"_s).automatic, Callback::Automatic::No);
    }

    void whoCameDueLongAgoIsNotCalledLate()
    {
        EngineFixture fixture;
        allow(fixture);
        const QString path = fixture.engine->databasePath();
        fixture.stopEngine();
        arm(path, anasPhone, fixture.clock->now().addSecs(-2 * 3600));
        fixture.startEngine();
        QVERIFY(fixture.advanceUntil([&] { return saysTo(fixture, u"came due"_s); }));
        QVERIFY(staysAt(fixture, 0));
    }

    /// Claimed, and then the machine died: it may have rung, so it is not tried again.
    void aClaimOutlivesACrash()
    {
        EngineFixture fixture;
        allow(fixture);
        const QString path = fixture.engine->databasePath();
        fixture.stopEngine();
        arm(path, anasPhone, fixture.clock->now());
        {
            auto db = open(path);
            const std::optional<Callback> armed = storage::callbacks::nextArmed(*db, fixture.clock->now());
            QVERIFY(armed);
            QVERIFY(storage::callbacks::claimAutomatic(*db, *armed, fixture.clock->now()).ok());
        }
        fixture.startEngine();
        QVERIFY(staysAt(fixture, 0));
        QCOMPARE(callback(fixture, anasPhone).state, Callback::State::Waiting);
    }

    void stoppingTakesBackWhatHasNotLeft()
    {
        EngineFixture fixture;
        allow(fixture);
        QSignalSpy undo(fixture.engine.get(), &Engine::undoStarted);
        lead(fixture, jonsPhone);
        lead(fixture, anasPhone);
        QTRY_COMPARE(undo.count(), 1);
        QTRY_COMPARE(callback(fixture, jonsPhone).automatic, Callback::Automatic::Armed);
        set(fixture, [](Settings &settings) { settings.automaticCalls = 0; });
        QTRY_COMPARE(callback(fixture, jonsPhone).automatic, Callback::Automatic::No);
        QTRY_COMPARE(callback(fixture, anasPhone).state, Callback::State::Waiting);
        fixture.clock->advance(12h);
        QVERIFY(staysAt(fixture, 0));
        // Allowed anew, what was stopped stays stopped.
        set(fixture, [](Settings &settings) { settings.automaticCalls = 50; });
        QVERIFY(staysAt(fixture, 0));
    }

    void aRuleThatIsSwitchedOffCallsNobodyAnyMore()
    {
        EngineFixture fixture;
        allow(fixture);
        lead(fixture, jonsPhone);
        QTRY_VERIFY(callback(fixture, jonsPhone).dueAt > fixture.clock->now().addSecs(3600));
        const QDateTime morning = callback(fixture, jonsPhone).dueAt;
        Rule rule = storage::rules::all(*fixture.reader).first();
        rule.enabled = false;
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
        QTRY_COMPARE(callback(fixture, jonsPhone).automatic, Callback::Automatic::No);
        fixture.clock->advance(std::chrono::seconds(fixture.clock->now().secsTo(morning) + 1));
        QVERIFY(staysAt(fixture, 0));
    }

    void aRuleThatIsSwitchedOffHoldsBackWhatHasNotLeft()
    {
        EngineFixture fixture;
        allow(fixture);
        QSignalSpy undo(fixture.engine.get(), &Engine::undoStarted);
        lead(fixture, anasPhone);
        QTRY_COMPARE(undo.count(), 1);
        Rule rule = storage::rules::all(*fixture.reader).first();
        rule.enabled = false;
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
        QTRY_COMPARE(callback(fixture, anasPhone).automatic, Callback::Automatic::No);
        QVERIFY(fixture.advanceUntil([&] { return saysTo(fixture, u"Automatic calls were stopped"_s); }));
        QVERIFY(staysAt(fixture, 0));
        QCOMPARE(callback(fixture, anasPhone).state, Callback::State::Waiting); // for a person
    }

    void aFloodIsCalledAFewAtATimeAndSoManyADay()
    {
        EngineFixture fixture;
        allow(fixture);
        set(fixture, [](Settings &settings) { settings.automaticCalls = 5; });
        for (int i = 0; i < 8; ++i)
            lead(fixture, u"+35191400030%1"_s.arg(i));
        int most = 0;
        QVERIFY(fixture.advanceUntil([&] {
            most = std::max(most, storage::callbacks::automaticCalls(*fixture.reader, {}).underWay);
            return fixture.placed() == 5;
        }));
        QCOMPARE(most, 3);
        QVERIFY(fixture.advanceUntil([&] { return saysTo(fixture, u"as many as the settings allow"_s); }));
        QVERIFY(staysAt(fixture, 5));
        QCOMPARE(std::count_if(fixture.notices.begin(), fixture.notices.end(),
                               [](const Notice &notice) { return notice.text.contains(u"as many as"_s); }),
                 1);
    }

    /// A call that leads to a call that leads to a call.
    void noRuleCallsWhoeverWasCalled()
    {
        const QJsonObject json{{u"name"_s, u"Again"_s},
                               {u"when"_s, u"call_ended"_s},
                               {u"then"_s, QJsonArray{QJsonObject{{u"do"_s, u"callback"_s}, {u"automatic"_s, true}}}}};
        const Result<Rule> rule = ruleFromJson(json);
        QCOMPARE(rule.error().kind, ErrorKind::InvalidInput);
    }

private:
    /// Nobody else is called within the next two minutes, in which it looks six times.
    static bool staysAt(EngineFixture &fixture, int calls)
    {
        constexpr int looks = 6;
        for (int i = 0; i < looks; ++i) {
            fixture.clock->advance(21s);
            if (fixture.advanceUntil([&] { return fixture.placed() > calls; }, 3))
                return false;
        }
        return true;
    }
    static void set(EngineFixture &fixture, const std::function<void(Settings &)> &change)
    {
        Settings settings = fixture.wait(fixture.engine->settings());
        change(settings);
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
    }
    static void rule(EngineFixture &fixture)
    {
        Rule rule;
        rule.name = u"Call the lead"_s;
        rule.enabled = true;
        rule.event = Rule::Event::LeadArrived;
        RuleAction call{.kind = RuleAction::Kind::Callback};
        call.automatic = true;
        rule.actions = {call};
        QVERIFY(fixture.wait(fixture.engine->saveRule(rule)).ok());
    }
    static void allow(EngineFixture &fixture, bool withRule = true)
    {
        const QString agent = fixture.wait(fixture.engine->agents()).first().id;
        set(fixture, [&agent](Settings &settings) {
            settings.automaticCalls = 50;
            settings.agentId = agent;
        });
        if (withRule)
            rule(fixture);
    }
    static void lead(EngineFixture &fixture, const QString &phone)
    {
        const QJsonObject body{{u"name"_s, u"Ana Silva"_s}, {u"phone"_s, phone}};
        QCOMPARE(fixture.post("/webhook/new-lead", QJsonDocument(body).toJson()), 200);
        QTRY_VERIFY(storage::callbacks::openFor(*fixture.reader, phone));
    }
    static std::unique_ptr<storage::Connection> open(const QString &path)
    {
        auto opened = storage::Connection::open(path, storage::Connection::Mode::ReadWrite);
        return opened ? std::move(*opened) : nullptr;
    }
    static void arm(const QString &path, const QString &phone, const QDateTime &due)
    {
        Callback callback;
        callback.phone = phone;
        callback.requestedAt = callback.dueAt = due;
        callback.automatic = Callback::Automatic::Armed;
        auto db = open(path);
        QVERIFY(storage::callbacks::insertOrJoin(*db, callback).ok());
    }
    /// The newest one for that number.
    static Callback callback(EngineFixture &fixture, const QString &phone)
    {
        storage::Statement query(*fixture.reader, u"SELECT max(id) FROM callbacks WHERE phone = ?"_s);
        const bool found = query.run(phone) && query.next();
        return found ? storage::callbacks::byId(*fixture.reader, query.integer()).value_or(Callback()) : Callback();
    }
    static bool saysTo(EngineFixture &fixture, const QString &words)
    {
        return std::any_of(fixture.notices.begin(), fixture.notices.end(),
                           [&words](const Notice &notice) { return notice.text.contains(words); });
    }
};

QTEST_GUILESS_MAIN(TestAutomaticCaller)
#include "tst_automaticcaller.moc"
