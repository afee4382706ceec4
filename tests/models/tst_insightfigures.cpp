#include "models/insights.h"
#include "models/insighttables.h"
#include "models/insighttargets.h"

#include <QLocale>
#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;
using storage::insights::CallFacts;
using storage::insights::WaitFact;

namespace {

const QTimeZone lisbon("Europe/Lisbon");

QDateTime local(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 10, day), QTime(hour, minute), lisbon);
}

InsightQuestion question(int first, int last)
{
    InsightQuestion asked;
    asked.period = {QDate(2026, 10, first), QDate(2026, 10, last)};
    asked.zone = lisbon;
    asked.now = local(31, 12);
    return asked;
}

class Facts
{
public:
    Facts &add(const QDateTime &at, CallStatus status, int outcome = 0, float seconds = -1, int agent = 0)
    {
        facts.calls.push_back({at.toMSecsSinceEpoch(), status, outcome, agent, seconds});
        return *this;
    }

    CallFacts facts{.calls = {},
                    .outcomes = {QString(), u"Refund agreed"_s, u"Not interested"_s},
                    .agents = {u"a"_s, u"b"_s},
                    .agentTitles = {u"Support"_s, u"=Sales"_s}};
};

} // namespace

class TestInsights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums()
    {
        using enum CallStatus;
        Facts facts;
        facts
            .add(local(7, 9), Completed, 1, 400) // the period before
            .add(local(7, 9), NoAnswer)
            .add(local(10, 9), Completed, 1, 100)
            .add(local(10, 9, 1), Completed, 2, 300)
            .add(local(10, 9, 2), Transferred, 0, 50)
            .add(local(11, 10), LeftVoicemail, 0, 20)
            .add(local(11, 10), Busy)
            .add(local(11, 11), NoAnswer, 0, -1, 1)
            .add(local(11, 12), Failed)
            .add(local(12, 9), InProgress)
            .add(local(12, 9), Suppressed)
            .add(local(12, 9), Scheduled);
        const std::vector<WaitFact> waits{{local(7, 8).toMSecsSinceEpoch(), 1000},
                                          {local(10, 8).toMSecsSinceEpoch(), 60},
                                          {local(12, 8).toMSecsSinceEpoch(), 120}};
        const Insights insights = computeInsights(question(10, 12), facts.facts, waits);
        QCOMPARE(insights.figures.calls, 8);
        QCOMPARE(insights.figures.rang, 6);
        QCOMPARE(insights.figures.answered, 3);
        QCOMPARE(insights.figures.resolved, 1);
        QCOMPARE(insights.figures.medianTalk, 100.0);
        QCOMPARE(insights.figures.medianWait, 90.0);
        QCOMPARE(insights.figures.answerRate(), 0.5);
        QCOMPARE(insights.before.calls, 2);
        QCOMPARE(insights.before.answerRate(), 0.5);
        QCOMPARE(insights.before.medianWait, 1000.0);
        QCOMPARE(insights.steps.size(), 3);
        QCOMPARE(insights.steps.at(0).counts, (std::array{2, 1, 0, 0, 0, 0}));
        QCOMPARE(insights.steps.at(1).counts, (std::array{0, 0, 1, 2, 1, 0}));
        QCOMPARE(insights.steps.at(2).counts, (std::array{0, 0, 0, 0, 0, 1}));
        QCOMPARE(insights.steps.at(0).medianTalk, 100.0);
        QVERIFY(!insights.steps.at(1).medianTalk);
        QCOMPARE(insights.steps.at(2).medianWait, 120.0);
        // What never left is told of among the statuses only.
        int all = 0;
        for (const StatusCount &status : insights.statuses)
            all += status.count;
        QCOMPARE(all, 10);
        QCOMPARE(insights.statuses.first().status, CallStatus::Completed);
        QCOMPARE(insights.outcomes.size(), 3);
        QCOMPARE(insights.agents.size(), 2);
        QCOMPARE(insights.agents.first().title, u"Support"_s);
        QCOMPARE(insights.agents.last().figures.calls, 1);
        QVERIFY(!insights.agents.last().figures.resolvedRate());
    }

    void theHourThatComesTwice()
    {
        Facts facts;
        // 00:30 UTC is 01:30 in summer time, 01:30 UTC is 01:30 again.
        const QDateTime summer(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
        facts.add(summer, CallStatus::Completed).add(summer.addSecs(3600), CallStatus::NoAnswer);
        const Insights insights = computeInsights(question(25, 25), facts.facts, {});
        QCOMPARE(insights.steps.size(), 25);
        QCOMPARE(insights.steps.at(1).total(), 1);
        QCOMPARE(insights.steps.at(2).total(), 1);
        const HeatCell &cell = insights.heat.at(6).at(1); // Sunday
        QCOMPARE(cell.rang, 2);
        QCOMPARE(cell.answered, 1);
        QVERIFY(!cell.rate()); // too few to tell
    }

    void weekdayAndHourAreTheZonesOwn()
    {
        Facts facts;
        for (int i = 0; i < HeatCell::fewest; ++i)
            facts.add(QDateTime(QDate(2026, 10, 19), QTime(23, 30), Qt::UTC), CallStatus::Completed);
        const Insights insights = computeInsights(question(19, 21), facts.facts, {});
        QCOMPARE(insights.heat.at(1).at(0).rate(), 1.0); // Tuesday, half past midnight
        QCOMPARE(insights.steps.at(1).total(), HeatCell::fewest);
    }

    void nothing()
    {
        const Insights insights = computeInsights(question(10, 12), {}, {});
        QVERIFY(insights.isEmpty());
        QCOMPARE(insights.steps.size(), 3);
        QVERIFY(!insights.figures.answerRate() && !insights.figures.medianTalk);
        const Standing standing = standingOf(Measure::AnswerRate, insights, {});
        QCOMPARE(standing.target, Standing::Target::None);
        QCOMPARE(standing.trend, Standing::Trend::Unknown);
        QVERIFY(computeInsights({}, {}, {}).steps.isEmpty());
    }

    void standings()
    {
        Insights insights;
        insights.question = question(10, 13);
        insights.figures = {.calls = 40, .rang = 1000, .answered = 596, .medianTalk = 90, .medianWait = 601};
        insights.before = {.calls = 20, .rang = 10, .answered = 6, .medianTalk = 90, .medianWait = 900};
        insights.queue.overdue = 1;
        InsightTargets targets;
        targets.set(Measure::Calls, 10.0);
        const auto of = [&](Measure measure) { return standingOf(measure, insights, targets); };
        QCOMPARE(of(Measure::Calls).target, Standing::Target::Met); // ten a day
        QCOMPARE(of(Measure::Calls).trend, Standing::Trend::Up);
        QVERIFY(!of(Measure::Calls).isBetter);
        QCOMPARE(of(Measure::AnswerRate).target, Standing::Target::Met); // shown as 60 %
        QCOMPARE(of(Measure::AnswerRate).trend, Standing::Trend::Same);
        QCOMPARE(of(Measure::MedianWait).target, Standing::Target::Missed);
        QCOMPARE(of(Measure::MedianWait).trend, Standing::Trend::Down);
        QVERIFY(of(Measure::MedianWait).isBetter);
        QCOMPARE(of(Measure::MedianTalk).target, Standing::Target::None);
        QCOMPARE(of(Measure::Overdue).target, Standing::Target::Missed);
    }

    void targetsSurvive()
    {
        InsightTargets targets;
        targets.set(Measure::AnswerRate, std::nullopt);
        targets.set(Measure::MedianTalk, 120.0);
        targets.judge.set(u"Call back later"_s, true);
        QCOMPARE(InsightTargets::fromJson(targets.toJson()), targets);
        QCOMPARE(InsightTargets::fromJson("no json"), InsightTargets());
        QCOMPARE(InsightTargets::fromJson(R"({"answer_rate":"x","median_wait":-1,"resolved_outcomes":[1]})"),
                 InsightTargets());
    }

    void outcomes_data()
    {
        QTest::addColumn<bool>("resolved");
        for (const char *yes : {"Refund agreed", "Resolved", "wants to book now", "Invoice  corrected", "SUCCESS"})
            QTest::newRow(yes) << true;
        for (const char *no : {"Not interested", "Unresolved", "Call back later", "Booking failed", "Needs a person",
                               "No agreement", "weather", ""})
            QTest::newRow(no) << false;
    }
    void outcomes()
    {
        const QString outcome = QString::fromLatin1(QTest::currentDataTag());
        OutcomeJudge judge;
        QTEST(judge.isResolved(outcome), "resolved");
        const bool other = !judge.isResolved(outcome);
        judge.set(outcome, other);
        QCOMPARE(judge.isResolved(outcome.toUpper()), other && !outcome.isEmpty());
        judge.set(outcome, !other);
        QVERIFY(judge.toJson().isEmpty()); // nothing to keep
    }

    void csvIsTheSameEverywhere()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        Facts facts;
        for (int i = 0; i < 3; ++i)
            facts.add(local(10, 9), i < 2 ? CallStatus::Completed : CallStatus::NoAnswer, i < 2 ? 1 : 0, 90.5F, 1);
        const QList<QStringList> rows = csvRows(computeInsights(question(10, 12), facts.facts, {}));
        QCOMPARE(rows.first(), (QStringList{u"table"_s, u"row"_s, u"column"_s, u"value"_s}));
        QVERIFY(rows.contains(QStringList{u"figures"_s, u"2026-10-10/2026-10-12"_s, u"answer_rate"_s, u"0.666667"_s}));
        QVERIFY(rows.contains(QStringList{u"time"_s, u"2026-10-10"_s, u"completed"_s, u"2"_s}));
        QVERIFY(rows.contains(QStringList{u"time"_s, u"2026-10-10"_s, u"median_talk_seconds"_s, u"90.5"_s}));
        QVERIFY(rows.contains(QStringList{u"outcomes"_s, u"Refund agreed"_s, u"calls"_s, u"2"_s}));
        QVERIFY(rows.contains(QStringList{u"hours"_s, u"sat 09"_s, u"answered"_s, u"2"_s}));
        QVERIFY(rows.contains(QStringList{u"agents"_s, u"=Sales"_s, u"calls"_s, u"3"_s}));
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 4);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void tablesSpeakTheLocalesLanguage()
    {
        Facts facts;
        for (int i = 0; i < 1200; ++i)
            facts.add(local(10, 9), CallStatus::Completed, 1, 90);
        const Insights insights = computeInsights(question(10, 12), facts.facts, {});
        QLocale::setDefault(QLocale(QLocale::German));
        const FigureTable calls = callsTable(insights);
        QCOMPARE(calls.rows.size(), 3);
        QCOMPARE(calls.rows.first().at(1), u"1.200"_s);
        QLocale::setDefault(QLocale(QLocale::English));
        for (const FigureTable &table : {calls, timesTable(insights), outcomesTable(insights), statusesTable(insights),
                                         heatTable(insights), agentsTable(insights)}) {
            QVERIFY(!table.rows.isEmpty());
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.titles.size());
        }
        QCOMPARE(outcomesTable(insights).rows.first(),
                 (QStringList{u"Refund agreed"_s, u"1,200"_s, u"100 %"_s, u"Yes"_s}));
        QCOMPARE(outcomeText({u"a\u202eb\nc"_s, 1, false}), u"a\\u202Eb c"_s); // it can't turn the line round
        QCOMPARE(weekdays(Qt::Sunday), (QList<int>{6, 0, 1, 2, 3, 4, 5}));
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insightfigures.moc"
