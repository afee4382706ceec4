#include "storage/agents.h"
#include "storage/callbacks.h"
#include "storage/callsamples.h"
#include "storage/insights.h"
#include "storage/statement.h"

#include <QTest>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

insights::Span span(int from, int to, const QString &agent = {})
{
    return {at(from), at(to), agent};
}

/// A row as only figures see it.
void addCall(Connection &db, int second, const QString &status, const QString &outcome, const QString &agent,
             std::optional<double> seconds)
{
    Statement insert(db, u"INSERT INTO calls (attempt_id, thoughtly_call_id, status, outcome, cause, phone, "
                         "contact_name, thoughtly_contact_id, agent_id, agent_title, placed_by, attempt, priority, "
                         "created_at, duration_seconds, known_by, search_text) VALUES ('', '', ?, ?, '', '', '', '', "
                         "?, ?, '', 1, 'normal', ?, ?, 'local', '')"_s);
    if (!insert.run(status, outcome, agent, u"Title of "_s + agent, at(second), seconds))
        qFatal("%s", qPrintable(insert.error().detail));
}

qint64 addCallback(Connection &db, int second, const QString &source, const QString &phone)
{
    Callback callback;
    callback.phone = phone;
    callback.source = source;
    callback.requestedAt = callback.dueAt = at(second);
    const Result<Callback> stored = callbacks::insertOrJoin(db, callback);
    return stored ? stored->id : 0;
}

void addAttempt(Connection &db, const QString &id, qint64 callbackId, int second, bool leaves = true,
                const QString &agent = u"a"_s)
{
    calls::NewCall planned;
    planned.attempt = {
        .id = id, .callbackId = callbackId, .agentId = agent, .phone = anasPhone, .plannedAt = at(second)};
    planned.call.attemptId = id;
    if (!calls::insertPlanned(db, planned))
        qFatal("not planned");
    if (leaves && !calls::setAttemptState(db, id, Attempt::State::Sending, at(second)))
        qFatal("not sent");
}

} // namespace

class TestInsights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsComeInTheOrderOfTime()
    {
        Database database;
        addCall(*database, 30, u"no_answer"_s, {}, u"b"_s, {});
        addCall(*database, 10, u"completed"_s, u"Refund agreed"_s, u"a"_s, 61.5);
        addCall(*database, 20, u"transferred"_s, u"Refund agreed"_s, u"a"_s, -5.0);
        addCall(*database, 0, u"completed"_s, u"before the span"_s, u"a"_s, 1.0);
        addCall(*database, 40, u"completed"_s, u"at its end"_s, u"a"_s, 1.0);
        addCall(*database, 35, u"a word of tomorrow"_s, {}, {}, {});
        const auto facts = insights::calls(*database, span(10, 40));
        VERIFY_OK(facts);
        QCOMPARE(facts->calls.size(), std::size_t(4));
        QCOMPARE(facts->calls.at(0).atMs, at(10).toMSecsSinceEpoch());
        QCOMPARE(facts->calls.at(0).status, CallStatus::Completed);
        QCOMPARE(facts->calls.at(0).seconds, 61.5F);
        QCOMPARE(facts->calls.at(1).seconds, -1.0F); // nobody talks for less than nothing
        QCOMPARE(facts->calls.at(2).status, CallStatus::NoAnswer);
        QCOMPARE(facts->calls.at(3).status, CallStatus::NoOutcome);
        QCOMPARE(facts->calls.at(0).outcome, facts->calls.at(1).outcome);
        QCOMPARE(facts->outcomes.at(facts->calls.at(0).outcome), u"Refund agreed"_s);
        QCOMPARE(facts->outcomes.at(facts->calls.at(2).outcome), QString());
        QCOMPARE(facts->agents.at(facts->calls.at(2).agent), u"b"_s);
        QCOMPARE(facts->agentTitles.at(facts->calls.at(2).agent), u"Title of b"_s);
    }

    void oneAgentsOnly()
    {
        Database database;
        addCall(*database, 1, u"completed"_s, {}, u"a"_s, {});
        addCall(*database, 2, u"completed"_s, {}, u"b"_s, {});
        const auto facts = insights::calls(*database, span(0, 10, u"b"_s));
        VERIFY_OK(facts);
        QCOMPARE(facts->calls.size(), std::size_t(1));
        QCOMPARE(facts->agents, QStringList{u"b"_s});
    }

    void waitsAreFromTheRequestToTheFirstAttemptThatLeft()
    {
        Database database;
        const qint64 asked = addCallback(*database, 0, u"request"_s, u"+351910000001"_s);
        addAttempt(*database, u"1"_s, asked, 50, false); // taken back
        addAttempt(*database, u"2"_s, asked, 90);
        addAttempt(*database, u"3"_s, asked, 900);
        addAttempt(*database, u"4"_s, addCallback(*database, 10, u"lead"_s, u"+351910000002"_s), 40, true, u"b"_s);
        addAttempt(*database, u"5"_s, addCallback(*database, 20, u"reminder"_s, u"+351910000003"_s), 30);
        addCallback(*database, 30, u"request"_s, u"+351910000004"_s); // still waits
        addAttempt(*database, u"6"_s, addCallback(*database, 100, u"request"_s, u"+351910000005"_s), 130);
        const auto waits = insights::waits(*database, span(0, 100));
        VERIFY_OK(waits);
        QCOMPARE(waits->size(), std::size_t(2));
        QCOMPARE(waits->at(0).seconds, 90.0);
        QCOMPARE(waits->at(0).askedAtMs, at(0).toMSecsSinceEpoch());
        QCOMPARE(waits->at(1).seconds, 30.0);
        const auto ofB = insights::waits(*database, span(0, 100, u"b"_s));
        VERIFY_OK(ofB);
        QCOMPARE(ofB->size(), std::size_t(1));
        QCOMPARE(ofB->at(0).seconds, 30.0);
    }

    void theQueueAsItStands()
    {
        Database database;
        addCallback(*database, 0, u"request"_s, u"+351910000001"_s);
        addCallback(*database, 100, u"request"_s, u"+351910000002"_s);
        addCall(*database, 5, u"in_progress"_s, {}, {}, {});
        addCall(*database, 6, u"completed"_s, {}, {}, {});
        const auto queue = insights::queue(*database, at(50));
        VERIFY_OK(queue);
        QCOMPARE(*queue, (insights::QueueFacts{2, 1, 1}));
    }

    void agentsOfTheListAndOfCalls()
    {
        Database database;
        VERIFY_OK(agents::replaceAll(*database, {{.id = u"x"_s, .title = u"Billing"_s}}));
        addCall(*database, 1, u"completed"_s, {}, u"b"_s, {});
        addCall(*database, 2, u"completed"_s, {}, u"x"_s, {});
        addCall(*database, 3, u"completed"_s, {}, {}, {});
        const auto names = insights::agents(*database);
        VERIFY_OK(names);
        QCOMPARE(*names, (QList<insights::AgentName>{{u"x"_s, u"Billing"_s}, {u"b"_s, u"Title of b"_s}}));
        const auto first = insights::firstCallAt(*database);
        VERIFY_OK(first);
        QCOMPARE(*first, at(1));
    }

    void nothingAtAll()
    {
        Database database;
        QVERIFY(insights::calls(*database, span(0, 10))->calls.empty());
        QVERIFY(insights::waits(*database, span(0, 10))->empty());
        QCOMPARE(*insights::queue(*database, at(0)), insights::QueueFacts());
        QVERIFY(insights::agents(*database)->isEmpty());
        QVERIFY(!insights::firstCallAt(*database)->isValid());
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
