#include "engine/commands/callend.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

using State = Attempt::State;
Q_DECLARE_METATYPE(ringback::Attempt::State)
Q_DECLARE_METATYPE(ringback::CallStatus)

class TestCallEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void runsOutOfTime_data();
    void runsOutOfTime();
    void saysWhy();
};

void TestCallEnd::ends_data()
{
    constexpr int none = -1;
    QTest::addColumn<State>("state");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("waiting");

    QTest::newRow("planned") << State::Planned << CallStatus::Scheduled << none << none;
    QTest::newRow("sending") << State::Sending << CallStatus::Scheduled << none << none;
    QTest::newRow("not sent") << State::NotSent << CallStatus::Failed << 1 << 1;
    QTest::newRow("undone") << State::Cancelled << CallStatus::Cancelled << 1 << 1;
    QTest::newRow("unconfirmed") << State::Unconfirmed << CallStatus::Unconfirmed << 3 << none;
    QTest::newRow("unconfirmed, then found") << State::Unconfirmed << CallStatus::Queued << 0 << none;
    QTest::newRow("unconfirmed, then over") << State::Unconfirmed << CallStatus::Completed << 0 << 0;
    QTest::newRow("placed") << State::Placed << CallStatus::Queued << 0 << none;
    QTest::newRow("in progress") << State::Placed << CallStatus::InProgress << 0 << none;
    QTest::newRow("no outcome isn't the end") << State::Placed << CallStatus::NoOutcome << 0 << none;
    QTest::newRow("completed") << State::Placed << CallStatus::Completed << 0 << 0;
    QTest::newRow("transferred") << State::Placed << CallStatus::Transferred << 0 << 0;
    QTest::newRow("busy is done") << State::Placed << CallStatus::Busy << 0 << 0;
    QTest::newRow("no answer is done") << State::Placed << CallStatus::NoAnswer << 0 << 0;
    QTest::newRow("voicemail is done") << State::Placed << CallStatus::LeftVoicemail << 0 << 0;
    QTest::newRow("failed") << State::Placed << CallStatus::Failed << 0 << 1;
    QTest::newRow("suppressed") << State::Placed << CallStatus::Suppressed << 0 << 1;
    QTest::newRow("cancelled over there") << State::Placed << CallStatus::Cancelled << 0 << 1;
    QTest::newRow("the outcome outran the answer") << State::Sending << CallStatus::Completed << 0 << 0;
}

void TestCallEnd::ends()
{
    QFETCH(State, state);
    QFETCH(CallStatus, status);
    QFETCH(int, atOnce);
    QFETCH(int, waiting);
    Call call;
    call.status = status;
    Attempt attempt;
    attempt.state = state;

    const auto code = [](const std::optional<CallEnd> &end) { return end ? static_cast<int>(end->code) : -1; };
    QCOMPARE(code(endOf(call, attempt, false)), atOnce);
    QCOMPARE(code(endOf(call, attempt, true)), waiting);
    for (const bool wait : {false, true}) {
        if (const std::optional<CallEnd> end = endOf(call, attempt, wait))
            QCOMPARE(end->error.isEmpty(), end->code == ExitDone);
    }
}

void TestCallEnd::runsOutOfTime_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("sending") << State::Sending << CallStatus::Scheduled << 4;
    QTest::newRow("queued") << State::Placed << CallStatus::Queued << 4;
    QTest::newRow("unconfirmed") << State::Unconfirmed << CallStatus::Unconfirmed << 3;
    QTest::newRow("confirmed since") << State::Unconfirmed << CallStatus::InProgress << 4;
}

void TestCallEnd::runsOutOfTime()
{
    QFETCH(State, state);
    QFETCH(CallStatus, status);
    Call call;
    call.status = status;
    Attempt attempt;
    attempt.state = state;
    const CallEnd end = endOutOfTime(call, attempt);
    QTEST(static_cast<int>(end.code), "code");
    QVERIFY(!end.error.isEmpty());
}

void TestCallEnd::saysWhy()
{
    Call call;
    call.id = 12;
    call.status = CallStatus::Failed;
    call.cause = u"Number not in service"_s;
    Attempt attempt;
    attempt.state = State::Placed;
    QCOMPARE(endOf(call, attempt, true)->error, u"Number not in service"_s);
    attempt.state = State::NotSent;
    attempt.resultDetail = u"Thoughtly refused the token."_s;
    QCOMPARE(endOf(call, attempt, false)->error, u"Thoughtly refused the token."_s);
    attempt.state = State::Unconfirmed;
    call.status = CallStatus::Unconfirmed;
    QVERIFY(endOf(call, attempt, false)->error.contains(u"12"_s)); // what to look at
}

QTEST_GUILESS_MAIN(TestCallEnd)
#include "tst_callend.moc"
