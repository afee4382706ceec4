#include "storage/callsamples.h"
#include "storage/contacts.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;
using State = Attempt::State;

class TestAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callAndAttemptAreBornTogether()
    {
        Database db;
        const qint64 contact = *contacts::insert(*db, {.phone = anasPhone, .name = u"Ana"_s});
        const Result<calls::NewCall> born = calls::insertPlanned(
            *db, {.call = {.contactName = u"A. Silva"_s,
                           .agentTitle = u"Support line"_s,
                           .by = u"mia"_s,
                           .attempt = 2,
                           .priority = Priority::High},
                  .attempt = {.contactId = contact, .agentId = u"agent-1"_s, .phone = anasPhone, .plannedAt = at(0)}});
        VERIFY_OK(born);
        QVERIFY(!born->attempt.id.isEmpty());
        QCOMPARE(calls::attempt(*db, born->attempt.id), born->attempt);
        Call expected = born->call;
        expected.contactName = u"Ana"_s; // the contact's own
        QCOMPARE(calls::byId(*db, born->call.id), expected);
        QCOMPARE(expected.attemptId, born->attempt.id);
        QCOMPARE(expected.createdAt, at(0));
        QCOMPARE(expected.phone, anasPhone);
        QCOMPARE(expected.contactId, contact);
        QCOMPARE(calls::detail(*db, expected.id)->timeline,
                 (QList<TimelineEntry>{{.at = at(0), .source = Source::Local, .what = u"planned"_s}}));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A statement failed"_s));
        QVERIFY(!calls::insertPlanned(*db, {.call = {}, .attempt = born->attempt})); // the id is taken
    }

    void statusFollowsTheAttempt_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<CallStatus>("status");
        QTest::newRow("planned") << State::Planned << CallStatus::Scheduled;
        QTest::newRow("sending") << State::Sending << CallStatus::Scheduled;
        QTest::newRow("placed") << State::Placed << CallStatus::Queued;
        QTest::newRow("not sent") << State::NotSent << CallStatus::Failed;
        QTest::newRow("unconfirmed") << State::Unconfirmed << CallStatus::Unconfirmed;
        QTest::newRow("cancelled") << State::Cancelled << CallStatus::Cancelled;
    }
    void statusFollowsTheAttempt()
    {
        QFETCH(State, state);
        Database db;
        const qint64 id = plannedCall(*db, u"a1"_s, 0, state).call.id;
        QTEST(calls::byId(*db, id)->status, "status");
        QCOMPARE(calls::attempt(*db, u"a1"_s)->state, state);
        QCOMPARE(calls::detail(*db, id)->timeline.last().what, token(state));
        QCOMPARE(calls::attemptsIn(*db, state).size(), 1);
    }

    void causeAndTimesAreKept()
    {
        Database db;
        const qint64 id = plannedCall(*db, u"a1"_s, 0, State::Sending).call.id;
        VERIFY_OK(calls::setAttemptState(*db, u"a1"_s, State::NotSent, at(5), u"No route"_s));
        const auto call = calls::byId(*db, id);
        QCOMPARE(call->cause, u"No route"_s);
        QCOMPARE(call->knownAt, at(5));
        const auto attempt = calls::attempt(*db, u"a1"_s);
        QCOMPARE(attempt->sendingAt, at(1));
        QCOMPARE(attempt->resultAt, at(5));
        QCOMPARE(attempt->resultDetail, u"No route"_s);
    }

    void neverGoesBack_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<QList<State>>("allowed");
        QTest::newRow("planned") << State::Planned << QList<State>{State::Sending, State::NotSent, State::Cancelled};
        QTest::newRow("sending") << State::Sending
                                 << QList<State>{State::Placed, State::NotSent, State::Unconfirmed, State::Planned};
        QTest::newRow("unconfirmed") << State::Unconfirmed << QList<State>{State::Placed, State::NotSent};
        QTest::newRow("placed") << State::Placed << QList<State>{};
        QTest::newRow("not sent") << State::NotSent << QList<State>{};
        QTest::newRow("cancelled") << State::Cancelled << QList<State>{};
    }
    void neverGoesBack()
    {
        QFETCH(State, from);
        QFETCH(QList<State>, allowed);
        for (const State to :
             {State::Planned, State::Sending, State::Placed, State::NotSent, State::Unconfirmed, State::Cancelled}) {
            Database db;
            const qint64 id = plannedCall(*db, u"a1"_s, 0, from).call.id;
            const auto before = calls::detail(*db, id);
            const Result<Done> moved = calls::setAttemptState(*db, u"a1"_s, to, at(9));
            const bool isChange = to != from;
            QCOMPARE(moved.ok(), !isChange || allowed.contains(to));
            if (!moved)
                QCOMPARE(moved.error().kind, ErrorKind::Refused);
            QCOMPARE(calls::detail(*db, id) != before, isChange && allowed.contains(to));
        }
    }

    void unknownAttemptIsNotFound()
    {
        Database db;
        QCOMPARE(calls::setAttemptState(*db, u"x"_s, State::Placed, at(0)).error().kind, ErrorKind::NotFound);
        QCOMPARE(calls::attempt(*db, u""_s), std::nullopt);
    }

    void openOnesLockTheNumber()
    {
        Database db;
        plannedCall(*db, u"planned"_s, 0);
        plannedCall(*db, u"sending"_s, 10, State::Sending);
        plannedCall(*db, u"unconfirmed"_s, 20, State::Unconfirmed);
        plannedCall(*db, u"placed"_s, 30, State::Placed);
        plannedCall(*db, u"not-sent"_s, 40, State::NotSent);
        plannedCall(*db, u"cancelled"_s, 50, State::Cancelled);
        plannedCall(*db, u"other"_s, 60, State::Placed, u"+14155550123"_s);
        const auto openIds = [&] {
            QStringList ids;
            for (const Attempt &attempt : calls::openAttempts(*db, anasPhone))
                ids << attempt.id;
            return ids;
        };
        QCOMPARE(openIds(), (QStringList{u"planned"_s, u"sending"_s, u"unconfirmed"_s, u"placed"_s}));
        // Heard to have ended: the number is free again, whatever the request's answer was.
        for (const QString &id : {u"unconfirmed"_s, u"placed"_s}) {
            CallObservation ended = heard(CallStatus::Completed, 70);
            ended.attemptId = id;
            VERIFY_OK(calls::apply(*db, ended));
        }
        QCOMPARE(openIds(), (QStringList{u"planned"_s, u"sending"_s}));
    }

    void attemptsInAreOldestFirst()
    {
        Database db;
        plannedCall(*db, u"young"_s, 9, State::Sending);
        plannedCall(*db, u"old"_s, 1, State::Sending, u"+14155550123"_s);
        const QList<Attempt> sending = calls::attemptsIn(*db, State::Sending);
        QCOMPARE(sending.size(), 2);
        QCOMPARE(sending.first().id, u"old"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
