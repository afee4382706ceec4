#include "engine/verdict.h"
#include "storage/agents.h"
#include "storage/callsamples.h"
#include "storage/donotcall.h"
#include "storage/statement.h"

#include <QLocale>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = Verdict::Cause;
using Kind = Verdict::Kind;
using State = Attempt::State;

namespace {

using Arrange = std::function<void(Connection &)>;

const QString jonsPhone = u"+14155550123"_s;   // five in the morning at the tests' noon
const QString shipsPhone = u"+870773111632"_s; // satellites have no clock on the wall

constexpr int day = 24 * 3600;

/// A call of ours that was over a minute after it left.
void rang(Connection &db, const QString &attemptId, int second, const QString &phone = anasPhone)
{
    plannedCall(db, attemptId, second - 1, State::Placed, phone);
    (void)calls::apply(db, {.attemptId = attemptId,
                            .status = CallStatus::NoAnswer,
                            .source = Source::Webhook,
                            .observedAt = at(second + 60)});
}

/// One of another seat's.
void heardOf(Connection &db, const QString &callId, CallStatus status, int second)
{
    (void)calls::apply(db, {.thoughtlyCallId = callId,
                            .phone = anasPhone,
                            .status = status,
                            .startedAt = at(second),
                            .source = Source::LookUp,
                            .observedAt = at(0)});
}

/// Left at second 0 without an answer, and was looked for in vain so many seconds later.
void lost(Connection &db, int checkedAfter)
{
    plannedCall(db, u"lost"_s, -121, State::Unconfirmed);
    Statement update(db, u"UPDATE calls SET checked_at = ? WHERE attempt_id = 'lost'"_s);
    if (!update.run(at(-120 + checkedAfter)))
        qFatal("not looked for");
}

void enter(Connection &db)
{
    (void)donotcall::add(db, {anasPhone, at(-9 * day), u"hand"_s, u"rui"_s, u"Asked by mail"_s});
}

void knowAgents(Connection &db)
{
    (void)agents::replaceAll(db, {{u"agent-1"_s, u"Support line"_s}, {u"old"_s, u"Old line"_s, {}, true}});
}

Verdict judged(const Arrange &arrange, VerdictQuestion question = {anasPhone}, const VerdictRules &rules = {})
{
    Database db;
    arrange(*db);
    return judge(*db, question, rules, at(0));
}

} // namespace

Q_DECLARE_METATYPE(Arrange)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
    }

    void everyCause_data()
    {
        QTest::addColumn<Arrange>("arrange");
        QTest::addColumn<VerdictQuestion>("question");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<bool>("canForce");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Arrange &arrange, const VerdictQuestion &question, Kind kind,
                            Cause cause, bool canForce, const QString &words) {
            QTest::newRow(name) << arrange << question << kind << cause << canForce << words;
        };
        const Arrange nothing = [](Connection &) {};
        const VerdictQuestion ana{anasPhone};
        const auto planned = [](State state) -> Arrange {
            return [state](Connection &db) { plannedCall(db, u"a"_s, -5, state); };
        };
        const auto attempts = [](int ours, int others) -> Arrange {
            return [ours, others](Connection &db) {
                for (int i = 0; i < ours; ++i)
                    rang(db, u"a%1"_s.arg(i), -3600 * (10 - i));
                for (int i = 0; i < others; ++i)
                    heardOf(db, u"t%1"_s.arg(i), CallStatus::Completed, -3600 * (6 - i));
            };
        };

        row("nothing", nothing, ana, Kind::Allowed, Cause::None, false, u"12:00 / 13:00 in Portugal"_s);
        row(
            "called two days ago", [](Connection &db) { rang(db, u"a"_s, -2 * day); }, ana, Kind::Allowed, Cause::None,
            false, u"12:00 / 13:00 in Portugal, last called 18 May"_s);
        row("not called, but meant to", planned(State::NotSent), ana, Kind::Allowed, Cause::None, false,
            u"12:00 / 13:00 in Portugal"_s);
        row("taken back", planned(State::Cancelled), ana, Kind::Allowed, Cause::None, false,
            u"12:00 / 13:00 in Portugal"_s);
        row("do not call", enter, ana, Kind::Blocked, Cause::DoNotCall, false,
            u"On the do-not-call list since 11 May 2026, by rui: Asked by mail"_s);
        row("planned", planned(State::Planned), ana, Kind::Blocked, Cause::InFlight, false,
            u"This number is being called already."_s);
        row("sending", planned(State::Sending), ana, Kind::Blocked, Cause::InFlight, false, {});
        row("placed", planned(State::Placed), ana, Kind::Blocked, Cause::InFlight, false, {});
        row("its own plan", planned(State::Planned), {.phone = anasPhone, .ownAttemptId = u"a"_s}, Kind::Allowed,
            Cause::None, false, {});
        row(
            "another seat's", [](Connection &db) { heardOf(db, u"t"_s, CallStatus::InProgress, -60); }, ana,
            Kind::Blocked, Cause::InFlight, false, u"This number is being called by another seat."_s);
        row("another seat's, never heard of again",
            [](Connection &db) { heardOf(db, u"t"_s, CallStatus::InProgress, -7201); }, ana, Kind::Allowed, Cause::None,
            false, {});
        row("unconfirmed", planned(State::Unconfirmed), ana, Kind::Blocked, Cause::Unconfirmed, false,
            u"A call to this number is unconfirmed: it may have rung (4 s ago). It is being looked up."_s);
        row("looked up too early", [](Connection &db) { lost(db, 89); }, ana, Kind::Blocked, Cause::Unconfirmed, false,
            {});
        row(
            "no trace", [](Connection &db) { lost(db, 90); }, ana, Kind::Blocked, Cause::NoTrace, true,
            u"No trace of the call from 11:58 after 90 s: it probably did not ring. Call again?"_s);
        row("archived agent", knowAgents, {anasPhone, u"old"_s}, Kind::Blocked, Cause::ArchivedAgent, false,
            u"The voice agent “Old line” is archived: choose another."_s);
        row("known agent", knowAgents, {anasPhone, u"agent-1"_s}, Kind::Allowed, Cause::None, false, {});
        row("unknown agent", knowAgents, {anasPhone, u"new"_s}, Kind::Caution, Cause::ArchivedAgent, false,
            u"Thoughtly doesn't list this voice agent."_s);
        row("no agents known yet", nothing, {anasPhone, u"new"_s}, Kind::Allowed, Cause::None, false, {});
        row("two attempts", attempts(2, 0), ana, Kind::Allowed, Cause::None, false, {});
        row("three attempts", attempts(3, 0), ana, Kind::Blocked, Cause::Attempts, true,
            u"Calls in the last 24 hours: 3 (at most 3). Possible from"_s);
        row("with another seat's", attempts(2, 1), ana, Kind::Blocked, Cause::Attempts, true, {});
        row("three, but one long ago",
            [attempts](Connection &db) {
                attempts(2, 0)(db);
                rang(db, u"old"_s, -day);
            },
            ana, Kind::Allowed, Cause::None, false, {});
        row("too early there", nothing, {jonsPhone}, Kind::Blocked, Cause::Hours, true,
            u"05:00 in Los Angeles, outside 08:00 to 21:00. Possible from 08:00 there (15:00 here)."_s);
        row("unknown zone", nothing, {shipsPhone}, Kind::Caution, Cause::UnknownZone, false,
            u"The local time there is unknown."_s);
        row(
            "recently", [](Connection &db) { rang(db, u"a"_s, -12 * 60); }, ana, Kind::Caution, Cause::Recent, false,
            u"12:00 / 13:00 in Portugal, called 12 min ago by mia"_s);
        row(
            "recently by another seat", [](Connection &db) { heardOf(db, u"t"_s, CallStatus::Busy, -120); }, ana,
            Kind::Caution, Cause::Recent, false, u"12:00 / 13:00 in Portugal, called 2 min ago"_s);
        row("an hour ago", [](Connection &db) { rang(db, u"a"_s, -3600); }, ana, Kind::Allowed, Cause::None, false, {});
        row("budget", nothing, {.phone = anasPhone, .budgetWait = 11'200ms}, Kind::Caution, Cause::Budget, false,
            u"Thoughtly's limit is used up: this call leaves in about 12 s"_s);
    }
    void everyCause()
    {
        QFETCH(Arrange, arrange);
        QFETCH(VerdictQuestion, question);
        QFETCH(QString, words);
        const Verdict verdict = judged(arrange, question);
        QTEST(verdict.kind, "kind");
        QTEST(verdict.cause, "cause");
        QTEST(verdict.canForce, "canForce");
        QVERIFY2(verdict.reason.startsWith(words), qPrintable(verdict.reason));
        QVERIFY(!verdict.headline.isEmpty());
    }

    void theWeightierComesFirst_data()
    {
        QTest::addColumn<QList<Arrange>>("arrange");
        QTest::addColumn<VerdictQuestion>("question");
        QTest::addColumn<Cause>("cause");
        const Arrange entered = enter;
        const Arrange inFlight = [](Connection &db) { plannedCall(db, u"p"_s, -3, State::Placed); };
        const Arrange unconfirmed = [](Connection &db) { plannedCall(db, u"u"_s, -5, State::Unconfirmed); };
        const Arrange noTrace = [](Connection &db) { lost(db, 90); };
        const Arrange tooMany = [](Connection &db) {
            for (int i = 1; i <= 3; ++i)
                rang(db, u"m%1"_s.arg(i), -600 * i);
        };
        const VerdictQuestion ana{anasPhone};
        const VerdictQuestion byArchived{.phone = anasPhone, .agentId = u"old"_s, .budgetWait = 5s};
        using Arranged = QList<Arrange>;
        QTest::newRow("do not call") << Arranged{inFlight, entered, knowAgents} << byArchived << Cause::DoNotCall;
        QTest::newRow("in flight") << Arranged{unconfirmed, inFlight} << ana << Cause::InFlight;
        QTest::newRow("unconfirmed") << Arranged{unconfirmed, noTrace, knowAgents} << byArchived << Cause::Unconfirmed;
        QTest::newRow("what nobody can overrule")
            << Arranged{noTrace, tooMany, knowAgents} << byArchived << Cause::ArchivedAgent;
        QTest::newRow("no trace") << Arranged{tooMany, noTrace} << ana << Cause::NoTrace;
        QTest::newRow("attempts before what is recent") << Arranged{tooMany} << ana << Cause::Attempts;
        QTest::newRow("recent before the budget")
            << Arranged{[](Connection &db) { rang(db, u"a"_s, -300); }}
            << VerdictQuestion{.phone = anasPhone, .budgetWait = 5s} << Cause::Recent;
        QTest::newRow("a block before a caution")
            << Arranged{knowAgents} << VerdictQuestion{.phone = jonsPhone, .agentId = u"new"_s} << Cause::Hours;
    }
    void theWeightierComesFirst()
    {
        QFETCH(QList<Arrange>, arrange);
        QFETCH(VerdictQuestion, question);
        const auto all = [&arrange](Connection &db) {
            for (const Arrange &one : arrange)
                one(db);
        };
        QTEST(judged(all, question).cause, "cause");
    }

    void nextAllowed()
    {
        const auto rings = [](const QString &phone, QList<int> hoursAgo) -> Arrange {
            return [phone, hoursAgo](Connection &db) {
                for (const int hours : hoursAgo)
                    rang(db, u"r%1"_s.arg(hours), -3600 * hours, phone);
            };
        };
        // When the oldest falls out; of four the second, for one more would still be too many.
        QCOMPARE(judged(rings(anasPhone, {22, 5, 2})).nextAllowed, at(2 * 3600));
        QCOMPARE(judged(rings(anasPhone, {22, 21, 5, 2})).nextAllowed, at(3 * 3600));
        const Verdict soon = judged(rings(anasPhone, {22, 5, 2}));
        QVERIFY2(soon.reason.endsWith(u"Possible from 14:00 / 15:00 there (14:00 here)."_s), qPrintable(soon.reason));
        // Then it is half past ten in the evening in Lisbon: not before the morning on the Azores.
        const Verdict late = judged([](Connection &db) {
            for (const int minutesAgo : {870, 300, 200})
                rang(db, u"r%1"_s.arg(minutesAgo), -60 * minutesAgo);
        });
        QCOMPARE(late.nextAllowed, at(20 * 3600));
        QVERIFY2(late.reason.endsWith(u"Possible from 08:00 / 09:00 there (tomorrow 08:00 here)."_s),
                 qPrintable(late.reason));
        // Attempts and hours: the later of both, under the words of the first.
        const Verdict both = judged(rings(jonsPhone, {20, 5, 2}), {jonsPhone});
        QCOMPARE(both.cause, Cause::Attempts);
        QCOMPARE(both.nextAllowed, at(4 * 3600));
        QCOMPARE(judged([](Connection &) {}, {jonsPhone}).nextAllowed, at(3 * 3600));
        // A minute is whole.
        QCOMPARE(judged([](Connection &db) {
                     for (const int ago : {7190, 5000, 4000})
                         rang(db, u"r%1"_s.arg(ago), -ago);
                 }).nextAllowed,
                 at(day - 7190 + 50));
        // Never there, and not to be waited for.
        QVERIFY(!judged([](Connection &) {}, {anasPhone}, {.hours = {QTime(9, 0), QTime(9, 0)}}).nextAllowed.isValid());
        QVERIFY(!judged(enter).nextAllowed.isValid());
        QVERIFY(!judged([](Connection &) {}).nextAllowed.isValid());
    }

    void theRulesCanBeSwitchedOff()
    {
        const Arrange often = [](Connection &db) {
            for (int i = 1; i < 9; ++i)
                rang(db, u"m%1"_s.arg(i), -60 * i);
        };
        QCOMPARE(judged(often, {anasPhone}, {.mostAttempts = 0}).cause, Cause::Recent);
        QCOMPARE(judged(often, {anasPhone}, {.mostAttempts = 0, .recent = 0min}).cause, Cause::None);
        QCOMPARE(judged(often, {anasPhone}, {.mostAttempts = 9, .recent = 0min}).cause, Cause::None);
    }

    void whatForceOverrules_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("forbids");
        QTest::addColumn<bool>("forbidsForced");
        QTest::newRow("allowed") << Verdict{} << false << false;
        QTest::newRow("caution") << Verdict{.kind = Kind::Caution} << false << false;
        QTest::newRow("blocked") << Verdict{.kind = Kind::Blocked} << true << true;
        QTest::newRow("blocked for a time") << Verdict{.kind = Kind::Blocked, .canForce = true} << true << false;
    }
    void whatForceOverrules()
    {
        QFETCH(Verdict, verdict);
        QTEST(verdict.forbids(false), "forbids");
        QTEST(verdict.forbids(true), "forbidsForced");
    }

    void aNumberThatMayLieAnywhereIsTheStrictest()
    {
        const Verdict verdict = judged([](Connection &) {}, {u"+18005550199"_s});
        QCOMPARE(verdict.cause, Cause::Hours);
        QVERIFY2(verdict.reason.startsWith(u"01:00 to 22:00"_s), qPrintable(verdict.reason));
    }

    void findsTheAttemptsWithoutATrace()
    {
        Database db;
        lost(*db, 90);
        plannedCall(*db, u"u"_s, -5, State::Unconfirmed);
        const QList<Attempt> found = attemptsWithoutTrace(*db, anasPhone);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, u"lost"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
