// What becomes of a call's row by what is heard.
#include "storage/agents.h"
#include "storage/callsamples.h"
#include "storage/contacts.h"
#include "storage/deliveries.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = Attempt::State;

namespace {

CallObservation named(CallStatus status, int second)
{
    CallObservation observation = heard(status, second);
    observation.thoughtlyCallId = u"t-1"_s;
    return observation;
}

// The life of one call as it may be told: in pieces, by several sources, contradictory, partly without a status.
QList<CallObservation> story()
{
    CallObservation notStarted = named(CallStatus::Queued, 1);
    notStarted.version = 1;
    notStarted.durationSeconds = 0;
    notStarted.contactName = u"Ana"_s;
    CallObservation inProgress = named(CallStatus::InProgress, 5);
    inProgress.source = Source::LookUp;
    inProgress.startedAt = at(4);
    CallObservation completed = named(CallStatus::Completed, 60);
    completed.version = 3;
    completed.updatedAt = at(59);
    completed.outcome = u"Invoice corrected"_s;
    completed.durationSeconds = 42.5;
    completed.endedAt = at(58);
    completed.transcript = {{.text = u"Olá"_s},
                            {.speaker = Utterance::Speaker::Customer, .text = u"Sim"_s, .atSeconds = 2}};
    completed.variables = {{u"invoice"_s, 7}};
    completed.contactId = u"c-1"_s;
    CallObservation failed = named(CallStatus::Failed, 61);
    failed.cause = u"carrier"_s;
    CallObservation transferred = named(CallStatus::Transferred, 62);
    transferred.contactName = u"Ana Silva"_s;
    CallObservation statusless = named(CallStatus::Queued, 63);
    statusless.status.reset();
    statusless.summary = u"All well."_s;
    statusless.phone = u"912 345 678"_s;
    CallObservation caughtUp = completed;
    caughtUp.source = Source::CatchUp;
    caughtUp.observedAt = at(90);
    caughtUp.version = 4;
    return {notStarted, inProgress, completed, failed, transferred, statusless, caughtUp};
}

CallDetail withoutTimeline(CallDetail detail)
{
    detail.timeline.clear(); // tells when we heard what: that is the order of arrival
    detail.call.id = 0;
    return detail;
}

} // namespace

class TestCallApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderEndsInTheSameRow_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("ours") << true;
        QTest::newRow("heard of") << false;
    }
    void everyOrderEndsInTheSameRow()
    {
        QFETCH(bool, isOurs);
        Database db;
        VERIFY_OK(contacts::insert(*db, {.phone = anasPhone, .name = u"A. S."_s, .thoughtlyId = u"c-1"_s}));
        VERIFY_OK(contacts::insert(*db, {.phone = u"912 345 678"_s, .name = u"Other"_s}));
        QRandomGenerator random(20260520);
        std::optional<CallDetail> expected;
        for (int round = 0; round < 200; ++round) {
            VERIFY_OK((*db).perform(u"BEGIN"_s));
            if (isOurs)
                plannedCall(*db, u"a1"_s, 0, State::Placed);
            QList<CallObservation> events = story() + story().mid(random.bounded(4)); // with repeats
            if (round > 0)
                std::shuffle(events.begin(), events.end(), random);
            for (CallObservation event : events) {
                if (isOurs && !event.status) // nothing but its metadata would tell whose it is
                    event.attemptId = u"a1"_s;
                VERIFY_OK(
                    calls::apply(*db, event, 0, "{\"at\":" + QByteArray::number(event.observedAt.toSecsSinceEpoch())));
            }
            QCOMPARE(db.number(u"SELECT count(*) FROM calls"_s), 1);
            const CallDetail detail = withoutTimeline(*calls::detail(*db, calls::order(*db).first()));
            if (!expected)
                expected = detail;
            QCOMPARE(detail, *expected);
            VERIFY_OK((*db).perform(u"ROLLBACK"_s));
        }
        QCOMPARE(expected->call.status, CallStatus::Transferred);
        QCOMPARE(expected->call.outcome, u"Invoice corrected"_s);
        QCOMPARE(expected->call.cause, QString());
        QCOMPARE(expected->call.durationSeconds, 42.5);
        QCOMPARE(expected->call.contactName, u"A. S."_s);
        QCOMPARE(expected->call.createdAt, isOurs ? at(0) : at(4));
        QCOMPARE(expected->call.phone, anasPhone);
        QCOMPARE(expected->call.knownAt, at(90));
        QCOMPARE(expected->call.knownBy, Source::CatchUp);
        QCOMPARE(expected->transcript, story().at(2).transcript);
        QCOMPARE(expected->summary, u"All well."_s);
        QVERIFY(expected->rawJson.endsWith(QByteArray::number(at(90).toSecsSinceEpoch())));
    }

    void lateNotStartedChangesNothing()
    {
        Database db;
        const qint64 id = calls::apply(*db, story().at(2))->callId;
        const CallDetail before = *calls::detail(*db, id);
        CallObservation late = named(CallStatus::Queued, 70);
        late.version = 9;
        late.durationSeconds = 0;
        const Result<calls::Applied> applied = calls::apply(*db, late);
        QVERIFY(!applied->changed);
        QCOMPARE(applied->after, CallStatus::Completed);
        CallDetail after = *calls::detail(*db, id);
        QCOMPARE(after.call.knownAt, at(70)); // but it was heard of again
        after.call.knownAt = before.call.knownAt;
        QCOMPARE(after, before);
    }

    void repeats()
    {
        Database db;
        CallObservation observation = story().at(2);
        const Result<calls::Applied> first = calls::apply(*db, observation, 7, "{1}");
        QVERIFY(first->isNew && first->changed);
        const CallDetail before = *calls::detail(*db, first->callId);
        QCOMPARE(before.timeline, (QList<TimelineEntry>{{.at = at(60),
                                                         .source = Source::Webhook,
                                                         .what = u"completed"_s,
                                                         .detail = u"Invoice corrected"_s,
                                                         .deliveryId = 7}}));
        QCOMPARE(before.rawJson, "{1}");

        observation.observedAt = at(500);
        const Result<calls::Applied> again = calls::apply(*db, observation, 8, "{2}");
        QVERIFY(!again->isNew && !again->changed);
        QCOMPARE(*calls::detail(*db, first->callId), before); // a repeated delivery changes nothing at all

        observation.source = Source::LookUp;
        QVERIFY(!calls::apply(*db, observation)->changed);
        const CallDetail after = *calls::detail(*db, first->callId);
        QCOMPARE(after.call.knownAt, at(500)); // but a look-up makes it fresh
        QCOMPARE(after.call.knownBy, Source::LookUp);
        QCOMPARE(after.timeline, before.timeline);
    }

    void localGuessesGiveWay_data()
    {
        QTest::addColumn<State>("guess");
        QTest::addColumn<CallStatus>("real");
        for (const State guess : {State::NotSent, State::Cancelled, State::Unconfirmed}) {
            for (const CallStatus real : {CallStatus::InProgress, CallStatus::NoAnswer, CallStatus::Completed})
                QTest::newRow(qPrintable(token(guess) + u' ' + token(real))) << guess << real;
        }
    }
    void localGuessesGiveWay()
    {
        QFETCH(State, guess);
        QFETCH(CallStatus, real);
        for (const bool guessComesFirst : {true, false}) {
            Database db;
            const State first = guess == State::Unconfirmed ? State::Sending : State::Planned;
            const qint64 id = plannedCall(*db, u"a1"_s, 0, first).call.id;
            const auto doGuess = [&] { VERIFY_OK(calls::setAttemptState(*db, u"a1"_s, guess, at(9), u"No way"_s)); };
            if (guessComesFirst)
                doGuess();
            const CallObservation bare{
                .attemptId = u"a1"_s, .status = real, .source = Source::Webhook, .observedAt = at(20)};
            VERIFY_OK(calls::apply(*db, bare));
            if (!guessComesFirst)
                doGuess();
            const Call call = *calls::byId(*db, id);
            QCOMPARE(call.status, real);
            QCOMPARE(call.cause, QString());
            QCOMPARE(call.knownAt, at(20));
        }
    }

    void causeIsKeptWhereItWentWrong()
    {
        Database db;
        CallObservation failed = named(CallStatus::Failed, 1);
        failed.cause = u"carrier"_s;
        const qint64 id = calls::apply(*db, failed)->callId;
        QCOMPARE(calls::byId(*db, id)->cause, u"carrier"_s);
        QCOMPARE(calls::detail(*db, id)->timeline.first().detail, u"carrier"_s);
    }

    void outcomeWithoutStatusIsACompletedCall()
    {
        Database db;
        CallObservation bare = named(CallStatus::Queued, 1);
        bare.status.reset();
        bare.recordingUrl = u"https://x"_s;
        QCOMPARE(calls::apply(*db, bare)->after, CallStatus::Queued);
        bare.outcome = u"Booked"_s;
        QCOMPARE(calls::apply(*db, bare)->after, CallStatus::Completed);
    }

    void linksContactsAndAgents()
    {
        Database db;
        const qint64 byPhone = *contacts::insert(*db, {.phone = anasPhone, .name = u"Ana"_s});
        const qint64 byId = *contacts::insert(*db, {.phone = u"+1"_s, .name = u"Bea"_s, .thoughtlyId = u"c-2"_s});
        VERIFY_OK(agents::replaceAll(*db, {{.id = u"agent-1"_s, .title = u"Support"_s}}));
        const qint64 id = calls::apply(*db, named(CallStatus::Queued, 1))->callId;
        QCOMPARE(calls::byId(*db, id)->contactId, byPhone);
        QCOMPARE(calls::byId(*db, id)->agentTitle, u"Support"_s);
        CallObservation withId = named(CallStatus::InProgress, 2);
        withId.contactId = u"c-2"_s; // stronger than the number
        QVERIFY(calls::apply(*db, withId)->changed);
        QCOMPARE(calls::byId(*db, id)->contactId, byId);
        QCOMPARE(calls::byId(*db, id)->contactName, u"Bea"_s);
        VERIFY_OK(contacts::remove(*db, byId));
        VERIFY_OK(calls::apply(*db, named(CallStatus::Completed, 3)));
        QCOMPARE(calls::byId(*db, id)->contactId, byId); // the link stays, the name is out of sight
        QCOMPARE(calls::byId(*db, id)->contactName, QString());
        QCOMPARE(contacts::count(*db), 1); // none was made
    }

    void attachingMergesTheTwoRows()
    {
        Database db;
        const qint64 ours = plannedCall(*db, u"a1"_s, 0, State::Sending).call.id;
        CallObservation early = story().at(2);
        early.agentId = u"agent-other"_s; // so that it isn't matched by time
        const qint64 delivery = *deliveries::append(*db, {.body = "{raw}"});
        const qint64 stray = calls::apply(*db, early, delivery, "{raw}")->callId;
        QVERIFY(stray != ours);
        VERIFY_OK(deliveries::setResult(
            *db, {.deliveryId = delivery, .state = DeliveryResult::State::Applied, .callId = stray}));

        const Result<calls::Applied> attached = calls::attachThoughtlyId(*db, u"a1"_s, u"t-1"_s);
        VERIFY_OK(attached);
        QCOMPARE(attached->callId, ours);
        QCOMPARE(attached->removedCallId, stray);
        QCOMPARE(attached->before, CallStatus::Scheduled);
        QCOMPARE(attached->after, CallStatus::Completed);
        VERIFY_OK(calls::setAttemptState(*db, u"a1"_s, State::Placed, at(2)));

        QCOMPARE(db.number(u"SELECT count(*) FROM calls"_s), 1);
        const CallDetail detail = *calls::detail(*db, ours);
        QCOMPARE(detail.call.attemptId, u"a1"_s);
        QCOMPARE(detail.call.thoughtlyCallId, u"t-1"_s);
        QCOMPARE(detail.call.status, CallStatus::Completed);
        QCOMPARE(detail.call.by, u"mia"_s);
        QCOMPARE(detail.call.knownAt, at(60));
        QCOMPARE(detail.transcript, early.transcript);
        QCOMPARE(detail.rawJson, "{raw}");
        QStringList steps;
        for (const TimelineEntry &entry : detail.timeline)
            steps << entry.what;
        QCOMPARE(steps, (QStringList{u"planned"_s, u"sending"_s, u"placed"_s, u"completed"_s}));
        QCOMPARE(deliveries::byId(*db, delivery)->result.callId, ours);
        QVERIFY(!calls::apply(*db, early, delivery)->changed); // its evidence moved too
        QCOMPARE(db.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void attachingHasLimits()
    {
        Database db;
        plannedCall(*db, u"a1"_s, 0, State::Placed);
        plannedCall(*db, u"a2"_s, 9, State::Placed);
        QVERIFY(calls::attachThoughtlyId(*db, u"a1"_s, u"t-1"_s)->changed);
        QVERIFY(!calls::attachThoughtlyId(*db, u"a1"_s, u"t-1"_s)->changed);
        QVERIFY(!calls::attachThoughtlyId(*db, u"a1"_s, u""_s)->changed);
        QCOMPARE(calls::attachThoughtlyId(*db, u"a1"_s, u"t-2"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(calls::attachThoughtlyId(*db, u"a2"_s, u"t-1"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(calls::attachThoughtlyId(*db, u"a3"_s, u"t-3"_s).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCallApply)
#include "tst_callapply.moc"
