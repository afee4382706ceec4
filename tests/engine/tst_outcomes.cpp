// A callback follows its calls: whatever the order and number of events, it ends the same.
#include "engine/outcomes.h"
#include "storage/callbacks.h"
#include "storage/callsamples.h"
#include "storage/contacts.h"

#include <algorithm>
#include <random>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestOutcomes : public QObject
{
    Q_OBJECT

    static qint64 queue(Connection &db, int maxAttempts = 3)
    {
        return callbacks::insertOrJoin(
                   db, {.phone = anasPhone, .maxAttempts = maxAttempts, .requestedAt = at(0), .dueAt = at(0)})
            ->id;
    }

    /// A try for the callback at that second, moved on to the state, and followed.
    static qint64 attempt(Connection &db, qint64 callbackId, const QString &id, int second,
                          Attempt::State state = Attempt::State::Placed)
    {
        const auto planned = calls::insertPlanned(db, {.call = {},
                                                       .attempt = {.id = id,
                                                                   .callbackId = callbackId,
                                                                   .agentId = u"agent-1"_s,
                                                                   .phone = anasPhone,
                                                                   .plannedAt = at(second)}});
        if (!planned)
            qFatal("not planned");
        const qint64 callId = planned->call.id;
        follow(db, callId);
        if (state != Attempt::State::Planned && state != Attempt::State::Cancelled)
            step(db, callId, id, Attempt::State::Sending, second + 1);
        if (state != Attempt::State::Planned && state != Attempt::State::Sending)
            step(db, callId, id, state, second + 2);
        return callId;
    }
    static void step(Connection &db, qint64 callId, const QString &id, Attempt::State state, int second)
    {
        if (!calls::setAttemptState(db, id, state, at(second)).ok())
            qFatal("not moved on");
        follow(db, callId);
    }
    static void follow(Connection &db, qint64 callId)
    {
        if (!followCallback(db, callId, {}).ok())
            qFatal("not followed");
    }

    static CallObservation said(const QString &attemptId, CallStatus status, qint64 version = 0, int endsAt = -1)
    {
        CallObservation observation = heard(status, 100);
        observation.attemptId = attemptId;
        observation.version = version;
        if (endsAt >= 0)
            observation.endedAt = at(endsAt);
        return observation;
    }
    static Heard tell(Connection &db, const CallObservation &observation)
    {
        const Result<Heard> result = hear(db, observation, {});
        if (!result)
            qFatal("not heard");
        return *result;
    }
    static Callback now(Connection &db, qint64 id) { return *callbacks::byId(db, id); }

private Q_SLOTS:
    void aCallMakesItCallingAndItsEndDecides()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10, Attempt::State::Planned);
        QCOMPARE(now(*db, id).state, Callback::State::Calling);
        QCOMPARE(now(*db, id).attempts, 1);
        tell(*db, said(u"a"_s, CallStatus::InProgress));
        QCOMPARE(now(*db, id).state, Callback::State::Calling);

        QCOMPARE(tell(*db, said(u"a"_s, CallStatus::NoAnswer, 0, 60)).callbackId, id);
        QCOMPARE(now(*db, id).state, Callback::State::Waiting);
        QCOMPARE(now(*db, id).lastResult, CallStatus::NoAnswer);
        QCOMPARE(now(*db, id).dueAt, at(60 + 2 * 3600));
        QCOMPARE(now(*db, id).attempts, 1);
        QCOMPARE(tell(*db, said(u"a"_s, CallStatus::NoAnswer, 0, 60)).callbackId, qint64(0));
    }

    void betterKnowledgeChangesTheEnd()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::Completed, 1, 60));
        QCOMPARE(now(*db, id).state, Callback::State::Done);
        QCOMPARE(now(*db, id).closedAt, at(60));
        QVERIFY(!now(*db, id).closedReason.isEmpty());
        tell(*db, said(u"a"_s, CallStatus::Busy, 2, 60));
        QCOMPARE(now(*db, id).state, Callback::State::Waiting);
        QCOMPARE(now(*db, id).dueAt, at(60 + 600));
        QVERIFY(!now(*db, id).closedAt.isValid());
        QVERIFY(now(*db, id).closedReason.isEmpty());
        CallObservation wrong = said(u"a"_s, CallStatus::Busy, 3, 60);
        wrong.outcome = u"Wrong number"_s;
        tell(*db, wrong);
        QCOMPARE(now(*db, id).state, Callback::State::Skipped);
    }

    void anyOrderEndsTheSame()
    {
        QList<CallObservation> events{
            said(u"a"_s, CallStatus::Queued),          said(u"a"_s, CallStatus::InProgress, 1),
            said(u"a"_s, CallStatus::NoAnswer, 2, 40), said(u"a"_s, CallStatus::LeftVoicemail, 3, 45),
            said(u"b"_s, CallStatus::Queued),          said(u"b"_s, CallStatus::InProgress, 1),
            said(u"b"_s, CallStatus::Completed, 2),    said(u"b"_s, CallStatus::Busy, 3),
            said(u"b"_s, CallStatus::Busy, 3, 400),
        };
        events += events; // every one comes twice
        std::optional<Callback> expected;
        std::mt19937 random(20260520);
        Database db;
        for (int round = 0; round < 60; ++round) {
            VERIFY_OK((*db).perform(u"BEGIN"_s));
            const qint64 id = queue(*db);
            attempt(*db, id, u"a"_s, 10);
            attempt(*db, id, u"b"_s, 300);
            for (const CallObservation &event : std::as_const(events))
                tell(*db, event);
            const Callback callback = now(*db, id);
            QCOMPARE(callback.attempts, 2);
            QCOMPARE(callback.lastResult, CallStatus::Busy);
            QCOMPARE(callback.dueAt, at(400 + 600));
            if (!expected)
                expected = callback;
            QCOMPARE(callback, *expected);
            VERIFY_OK((*db).perform(u"ROLLBACK"_s));
            std::shuffle(events.begin(), events.end(), random);
        }
    }

    void onlyTheLatestTryDecides()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::NoAnswer, 1, 40));
        attempt(*db, id, u"b"_s, 50);
        tell(*db, said(u"a"_s, CallStatus::Completed, 2, 40));
        QCOMPARE(now(*db, id).state, Callback::State::Calling);
        tell(*db, said(u"b"_s, CallStatus::Busy, 1, 100));
        QCOMPARE(now(*db, id).state, Callback::State::Waiting);
        QCOMPARE(now(*db, id).lastResult, CallStatus::Busy);
    }

    void triesRunOut()
    {
        Database db;
        const qint64 id = queue(*db, 2);
        for (const auto &[name, second] : {std::pair{u"a"_s, 10}, std::pair{u"b"_s, 500}}) {
            QCOMPARE(now(*db, id).state, Callback::State::Waiting);
            attempt(*db, id, name, second);
            tell(*db, said(name, CallStatus::NoAnswer, 0, second + 30));
        }
        QCOMPARE(now(*db, id).state, Callback::State::Skipped);
        QCOMPARE(now(*db, id).attempts, 2);
        QVERIFY(now(*db, id).closedReason.contains(u"2 of 2"_s));
    }

    void whatWasNotSentDoesNotCount_data()
    {
        QTest::addColumn<Attempt::State>("end");
        QTest::newRow("taken back") << Attempt::State::Cancelled;
        QTest::newRow("not sent") << Attempt::State::NotSent;
    }
    void whatWasNotSentDoesNotCount()
    {
        QFETCH(Attempt::State, end);
        Database db;
        const qint64 id = queue(*db);
        const Callback before = now(*db, id);
        attempt(*db, id, u"a"_s, 10, end);
        QCOMPARE(now(*db, id), before);

        attempt(*db, id, u"b"_s, 20);
        tell(*db, said(u"b"_s, CallStatus::Busy, 0, 60));
        const Callback afterOne = now(*db, id);
        QCOMPARE(afterOne.attempts, 1);
        attempt(*db, id, u"c"_s, 700, end);
        QCOMPARE(now(*db, id), afterOne);
    }

    void notSentButHeardOfCounts()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10, Attempt::State::NotSent);
        tell(*db, said(u"a"_s, CallStatus::Completed, 0, 60));
        QCOMPARE(now(*db, id).attempts, 1);
        QCOMPARE(now(*db, id).state, Callback::State::Done);
    }

    void anUnconfirmedOneStaysCallingUntilResolved()
    {
        Database db;
        const qint64 id = queue(*db);
        const qint64 callId = attempt(*db, id, u"a"_s, 10, Attempt::State::Unconfirmed);
        QCOMPARE(now(*db, id).state, Callback::State::Calling);
        QCOMPARE(now(*db, id).attempts, 1);
        step(*db, callId, u"a"_s, Attempt::State::NotSent, 200);
        QCOMPARE(now(*db, id).state, Callback::State::Waiting);
        QCOMPARE(now(*db, id).attempts, 0);
    }

    void noOutcomeWaitsForAPersonUntilTheRealOneComes()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::NoOutcome));
        QCOMPARE(now(*db, id).state, Callback::State::Waiting);
        QCOMPARE(now(*db, id).lastResult, CallStatus::NoOutcome);
        QVERIFY(now(*db, id).dueAt <= at(100));
        tell(*db, said(u"a"_s, CallStatus::Transferred));
        QCOMPARE(now(*db, id).state, Callback::State::Done);
    }

    void whatAPersonDecidedStays()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::NoAnswer, 1, 40));
        VERIFY_OK(callbacks::postpone(*db, id, at(90'000)));
        tell(*db, said(u"a"_s, CallStatus::Busy, 2, 40)); // known better, still to be called again
        QCOMPARE(now(*db, id).dueAt, at(90'000));
        QCOMPARE(now(*db, id).lastResult, CallStatus::Busy);
        VERIFY_OK(callbacks::close(*db, id, Callback::State::Skipped, u"Duplicate"_s, at(95)));
        tell(*db, said(u"a"_s, CallStatus::LeftVoicemail, 3, 40));
        QCOMPARE(now(*db, id).state, Callback::State::Skipped);
        QCOMPARE(now(*db, id).closedReason, u"Duplicate"_s);
        QCOMPARE(now(*db, id).lastResult, CallStatus::LeftVoicemail);
    }

    void aClosedOneIsNotReopenedBesideAnother()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::Completed, 1, 40));
        const qint64 next = queue(*db);
        QVERIFY(next != id);
        tell(*db, said(u"a"_s, CallStatus::NoAnswer, 2, 40));
        QCOMPARE(now(*db, id).state, Callback::State::Done);
        QCOMPARE(now(*db, id).lastResult, CallStatus::NoAnswer);
        QCOMPARE(callbacks::openFor(*db, anasPhone)->id, next);
    }

    void anEndThatCannotBeTrueIsNotBelieved()
    {
        Database db;
        const qint64 id = queue(*db);
        attempt(*db, id, u"a"_s, 10);
        tell(*db, said(u"a"_s, CallStatus::Busy, 1, 40 * 86'400));
        QCOMPARE(now(*db, id).dueAt, at(11 + 600)); // from the sending on
    }

    void callsWithoutACallbackAreLeftAlone()
    {
        Database db;
        const qint64 id = queue(*db);
        const Callback before = now(*db, id);
        plannedCall(*db, u"x"_s, 5, Attempt::State::Placed);
        QCOMPARE(tell(*db, said(u"x"_s, CallStatus::Completed)).callbackId, qint64(0));
        QCOMPARE(now(*db, id), before);
    }
};

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
