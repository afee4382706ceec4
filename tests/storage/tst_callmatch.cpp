// Which call an observation is found to be about.
#include "storage/callsamples.h"
#include "storage/contacts.h"

#include <functional>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = Attempt::State;

using Change = std::function<void(CallObservation &)>;
Q_DECLARE_METATYPE(Change)

class TestCallMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One attempt, planned at 0 and sent at 1; is the observation at 60 taken for its call?
    void matchesOurAttempt_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isOurs");
        const auto row = [](const char *name, State state, bool isOurs, Change change) {
            QTest::newRow(name) << state << change << isOurs;
        };
        const auto named = [](CallObservation &o) { o.thoughtlyCallId = u"t-1"_s; };
        row("phone, agent, time", State::Placed, true, [](CallObservation &) {});
        row("the same, with a new call id", State::Placed, true, named);
        row("attempt id alone", State::Placed, true, [](CallObservation &o) {
            o = {.attemptId = u"a1"_s, .status = CallStatus::Completed, .observedAt = at(99'999)};
        });
        row("contact instead of phone", State::Placed, true, [](CallObservation &o) {
            o.phone.clear();
            o.contactId = u"c-1"_s;
        });
        row("agent not said", State::Placed, true, [](CallObservation &o) { o.agentId.clear(); });
        row("another agent", State::Placed, false, [](CallObservation &o) { o.agentId = u"agent-2"_s; });
        row("another phone", State::Placed, false, [](CallObservation &o) { o.phone = u"+14155550199"_s; });
        row("neither phone nor contact", State::Placed, false, [](CallObservation &o) { o.phone.clear(); });
        row("another's attempt id", State::Placed, false, [](CallObservation &o) { o.attemptId = u"theirs"_s; });
        row("answer not known yet", State::Sending, true, named);
        row("unconfirmed", State::Unconfirmed, true, named);
        row("nothing sent yet", State::Planned, false, named);
        row("certainly not sent", State::NotSent, false, named);
        row("cancelled", State::Cancelled, false, named);
        row("began just inside the window", State::Placed, true, [](CallObservation &o) { o.startedAt = at(601); });
        row("began outside the window", State::Placed, false, [](CallObservation &o) { o.startedAt = at(602); });
        row("began before, inside", State::Placed, true, [](CallObservation &o) { o.startedAt = at(-599); });
        row("began before, outside", State::Placed, false, [](CallObservation &o) { o.startedAt = at(-600); });
        row("ended later, but began inside", State::Placed, true, [](CallObservation &o) {
            o.endedAt = at(1500);
            o.durationSeconds = 1200;
        });
        row("a long call that says no time", State::Placed, true, [](CallObservation &o) { o.observedAt = at(3600); });
        row("longer than any call", State::Placed, false, [](CallObservation &o) { o.observedAt = at(7202); });
        row("absurd duration", State::Placed, false, [](CallObservation &o) { o.durationSeconds = 1e300; });
    }
    void matchesOurAttempt()
    {
        QFETCH(State, state);
        QFETCH(Change, change);
        QFETCH(bool, isOurs);
        Database db;
        VERIFY_OK(contacts::insert(*db, {.phone = anasPhone, .thoughtlyId = u"c-1"_s}));
        const qint64 contact = contacts::byPhone(*db, anasPhone)->id;
        const Result<calls::NewCall> ours = calls::insertPlanned(*db, {.call = {},
                                                                       .attempt = {.id = u"a1"_s,
                                                                                   .contactId = contact,
                                                                                   .agentId = u"agent-1"_s,
                                                                                   .phone = anasPhone,
                                                                                   .plannedAt = at(0)}});
        if (state == State::Planned || state == State::Cancelled || state == State::NotSent)
            VERIFY_OK(calls::setAttemptState(*db, u"a1"_s, state, at(1)));
        for (const State step : {State::Sending, state}) {
            if (state == State::Sending || state == State::Placed || state == State::Unconfirmed)
                VERIFY_OK(calls::setAttemptState(*db, u"a1"_s, step, at(1)));
        }
        CallObservation observation = heard(CallStatus::InProgress, 60);
        change(observation);
        const Result<calls::Applied> applied = calls::apply(*db, observation);
        VERIFY_OK(applied);
        QCOMPARE(applied->isNew, !isOurs);
        QCOMPARE(applied->callId == ours->call.id, isOurs);
        const Call call = *calls::byId(*db, applied->callId);
        QCOMPARE(call.attemptId, isOurs ? u"a1"_s : QString());
        QCOMPARE(call.thoughtlyCallId, observation.thoughtlyCallId);
    }

    void callIdComesFirst()
    {
        Database db;
        plannedCall(*db, u"a1"_s, 0, State::Placed);
        CallObservation known = heard(CallStatus::InProgress, 5);
        known.thoughtlyCallId = u"t-9"_s;
        known.phone = u"+14155550199"_s;
        const qint64 id = calls::apply(*db, known)->callId;
        known.phone = anasPhone; // now it would fit the attempt as well
        known.status = CallStatus::Completed;
        QCOMPARE(calls::apply(*db, known)->callId, id);
        QCOMPARE(calls::byThoughtlyId(*db, u"t-9"_s)->id, id);
    }

    void neverStealsACallWithAnotherId()
    {
        Database db;
        const qint64 ours = plannedCall(*db, u"a1"_s, 0, State::Placed).call.id;
        VERIFY_OK(calls::attachThoughtlyId(*db, u"a1"_s, u"t-1"_s));
        CallObservation other = heard(CallStatus::Completed, 30);
        other.thoughtlyCallId = u"t-2"_s;
        const Result<calls::Applied> byTime = calls::apply(*db, other);
        QVERIFY(byTime->isNew);
        other.thoughtlyCallId = u"t-3"_s;
        other.attemptId = u"a1"_s; // one attempt, two calls: both must be seen
        const Result<calls::Applied> byAttempt = calls::apply(*db, other);
        QVERIFY(byAttempt->isNew);
        QCOMPARE(calls::byId(*db, ours)->thoughtlyCallId, u"t-1"_s);
        QCOMPARE(calls::byId(*db, ours)->status, CallStatus::Queued);
    }

    void takesTheNearestInTime()
    {
        Database db;
        const qint64 early = plannedCall(*db, u"a1"_s, 0, State::Placed).call.id;
        const qint64 late = plannedCall(*db, u"a2"_s, 300, State::Placed).call.id;
        CallObservation observation = heard(CallStatus::InProgress, 400);
        observation.startedAt = at(290);
        observation.thoughtlyCallId = u"t-2"_s;
        QCOMPARE(calls::apply(*db, observation)->callId, late);
        observation.thoughtlyCallId = u"t-1"_s; // the nearest has its id by now
        QCOMPARE(calls::apply(*db, observation)->callId, early);
    }

    void lookUpThatCameFirstIsTheAttemptsCall()
    {
        Database db;
        CallObservation early = heard(CallStatus::InProgress, 3);
        early.thoughtlyCallId = u"t-1"_s;
        early.agentTitle = u"Heard line"_s;
        const qint64 stray = calls::apply(*db, early)->callId;
        const qint64 ours = plannedCall(*db, u"a1"_s, 0, State::Placed).call.id;
        CallObservation both = heard(CallStatus::Completed, 40);
        both.thoughtlyCallId = u"t-1"_s;
        both.attemptId = u"a1"_s;
        const Result<calls::Applied> applied = calls::apply(*db, both);
        VERIFY_OK(applied);
        QCOMPARE(applied->callId, ours);
        QCOMPARE(applied->removedCallId, stray);
        QCOMPARE(calls::byId(*db, stray), std::nullopt);
        const Call call = *calls::byThoughtlyId(*db, u"t-1"_s);
        QCOMPARE(call.id, ours);
        QCOMPARE(call.agentTitle, u"Heard line"_s);
        QCOMPARE(call.status, CallStatus::Completed);
    }

    void unnamedRepeatMakesNoSecondRow()
    {
        Database db;
        CallObservation unnamed = heard(CallStatus::NoAnswer, 0);
        const Result<calls::Applied> first = calls::apply(*db, unnamed);
        QVERIFY(first->isNew);
        for (const int second : {5, 700, 86'400}) { // soon, after the window, next day
            unnamed.observedAt = at(second);
            const Result<calls::Applied> again = calls::apply(*db, unnamed);
            QCOMPARE(again->callId, first->callId);
            QVERIFY(!again->changed && !again->isNew);
        }
        // But when a call is under way next day, the same words are news of it.
        const qint64 ours = plannedCall(*db, u"a1"_s, 172'800, State::Placed).call.id;
        unnamed.observedAt = at(172'900);
        QCOMPARE(calls::apply(*db, unnamed)->callId, ours);
        QCOMPARE(calls::byId(*db, ours)->status, CallStatus::NoAnswer);
    }

    void unnamedEventsOfOneCallShareItsRow()
    {
        Database db;
        const qint64 id = calls::apply(*db, heard(CallStatus::InProgress, 0))->callId;
        QCOMPARE(calls::apply(*db, heard(CallStatus::Completed, 300))->callId, id);
        // It's over: what comes now is another one.
        QVERIFY(calls::apply(*db, heard(CallStatus::Busy, 400))->isNew);
    }
};

QTEST_GUILESS_MAIN(TestCallMatch)
#include "tst_callmatch.moc"
