// What people say of calls, and what is heard of them meanwhile.
#include "storage/callmarks.h"
#include "storage/callsamples.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

CallObservation told(const QString &outcome, int second)
{
    CallObservation observation = heard(CallStatus::Completed, second);
    observation.thoughtlyCallId = u"t-1"_s;
    observation.outcome = outcome;
    observation.version = second;
    return observation;
}

} // namespace

class TestCallMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteAndADispositionAreKept()
    {
        Database db;
        const qint64 id = plannedCall(*db, u"a1"_s, 0, Attempt::State::Placed).call.id;
        const QString note = u"' OR 1=1; -- \u202e\nsecond line \U0001f600"_s;
        VERIFY_OK(callmarks::setNote(*db, id, note));
        VERIFY_OK(callmarks::setDisposition(*db, id, Disposition::Busy, u"mia"_s, at(9)));
        CallObservation observation = told(u"Resolved"_s, 20);
        observation.attemptId = u"a1"_s;
        VERIFY_OK(calls::apply(*db, observation));
        CallMarks marks = calls::detail(*db, id)->marks;
        QCOMPARE(marks, (CallMarks{.note = note,
                                   .disposition = Disposition::Busy,
                                   .dispositionBy = u"mia"_s,
                                   .dispositionAt = at(9),
                                   .heardOutcome = u"Resolved"_s}));

        VERIFY_OK(callmarks::setDisposition(*db, id, std::nullopt, u"mia"_s, at(30)));
        VERIFY_OK(callmarks::setNote(*db, id, {}));
        QCOMPARE(calls::detail(*db, id)->marks, CallMarks{.heardOutcome = u"Resolved"_s});
    }

    void whatIsHeardDoesNotUndoACorrection()
    {
        Database db;
        const qint64 id = calls::apply(*db, told(u"Refund agreed"_s, 10))->callId;
        VERIFY_OK(callmarks::correctOutcome(*db, id, u"Refund refused"_s, at(20)));
        VERIFY_OK(calls::apply(*db, told(u"Refund paid"_s, 30)));
        CallDetail detail = *calls::detail(*db, id);
        QCOMPARE(detail.call.outcome, u"Refund refused"_s);
        QCOMPARE(detail.marks.heardOutcome, u"Refund paid"_s);
        QCOMPARE(detail.marks.correctedAt, at(20));
        QCOMPARE(calls::order(*db, {.text = u"refused"_s}), QList{id}); // and is found by it

        VERIFY_OK(callmarks::correctOutcome(*db, id, {}, at(40)));
        detail = *calls::detail(*db, id);
        QCOMPARE(detail.call.outcome, u"Refund paid"_s);
        QVERIFY(!detail.marks.correctedAt.isValid());
    }

    void aCallThatIsGone()
    {
        Database db;
        QCOMPARE(callmarks::setNote(*db, 7, u"x"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(callmarks::setDisposition(*db, 7, {}, {}, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(callmarks::correctOutcome(*db, 7, u"x"_s, at(0)).error().kind, ErrorKind::NotFound);
        QCOMPARE(callmarks::of(*db, 7), CallMarks());
    }

    /// Both rows were written upon before they turned out to be one call.
    void twoRowsThatAreOneCall()
    {
        Database db;
        const qint64 ours = plannedCall(*db, u"a1"_s, 0, Attempt::State::Placed, u"+351910000000"_s).call.id;
        const qint64 other = calls::apply(*db, told(u"Resolved"_s, 10))->callId;
        QVERIFY(other != ours);
        VERIFY_OK(callmarks::setNote(*db, ours, u"first"_s));
        VERIFY_OK(callmarks::setNote(*db, other, u"second"_s));
        VERIFY_OK(callmarks::setDisposition(*db, other, Disposition::NotInterested, u"mia"_s, at(11)));
        VERIFY_OK(callmarks::correctOutcome(*db, other, u"Refused"_s, at(12)));
        QCOMPARE(calls::attachThoughtlyId(*db, u"a1"_s, u"t-1"_s)->removedCallId, other);
        const CallDetail detail = *calls::detail(*db, ours);
        QCOMPARE(detail.marks.note, u"first\nsecond"_s);
        QCOMPARE(detail.marks.disposition, Disposition::NotInterested);
        QCOMPARE(detail.marks.dispositionAt, at(11));
        QCOMPARE(detail.call.outcome, u"Refused"_s);
        QCOMPARE(detail.marks.correctedAt, at(12));
    }

    void lateOutcomesByFrequency()
    {
        Database db;
        int second = 10;
        for (const QString &words : {u"Rare"_s, u"Often"_s, u"Often"_s, u""_s}) {
            CallObservation observation = told(words, ++second);
            observation.thoughtlyCallId = u"t-%1"_s.arg(second);
            VERIFY_OK(calls::apply(*db, observation));
        }
        QCOMPARE(callmarks::recentOutcomes(*db), (QStringList{u"Often"_s, u"Rare"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCallMarks)

#include "tst_callmarks.moc"
