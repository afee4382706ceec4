#include "core/retrypolicy.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RetryDecision::Kind;

Q_DECLARE_METATYPE(std::chrono::minutes)

class TestRetryPolicy : public QObject
{
    Q_OBJECT

    const QDateTime m_ended{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};

    RetryDecision decide(CallStatus status, const QString &outcome = {}, int attempts = 1, int most = 3) const
    {
        return decideRetry(
            {.status = status, .outcome = outcome, .attempts = attempts, .maxAttempts = most, .endedAt = m_ended});
    }

private Q_SLOTS:
    void theTableIsComplete()
    {
        for (const CallStatus status : allCallStatuses) {
            const auto count = std::count_if(retryRules.begin(), retryRules.end(),
                                             [status](const RetryRule &rule) { return rule.status == status; });
            QCOMPARE(count, 1);
        }
    }

    void everyRow_data()
    {
        QTest::addColumn<CallStatus>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<std::chrono::minutes>("delay");
        const auto row = [](CallStatus status, Kind kind, std::chrono::minutes delay = 0min) {
            QTest::newRow(qPrintable(token(status))) << status << kind << delay;
        };
        row(CallStatus::Scheduled, Kind::Open);
        row(CallStatus::Unconfirmed, Kind::Open);
        row(CallStatus::Queued, Kind::Open);
        row(CallStatus::InProgress, Kind::Open);
        row(CallStatus::NoOutcome, Kind::WaitForPerson);
        row(CallStatus::Cancelled, Kind::WaitForPerson);
        row(CallStatus::Failed, Kind::RetryAt, 10min);
        row(CallStatus::Suppressed, Kind::Never);
        row(CallStatus::Busy, Kind::RetryAt, 10min);
        row(CallStatus::NoAnswer, Kind::RetryAt, 2h);
        row(CallStatus::LeftVoicemail, Kind::RetryAt, 24h);
        row(CallStatus::Completed, Kind::Done);
        row(CallStatus::Transferred, Kind::Done);
    }
    void everyRow()
    {
        QFETCH(CallStatus, status);
        QFETCH(Kind, kind);
        QFETCH(std::chrono::minutes, delay);
        const RetryDecision decision = decide(status);
        QCOMPARE(decision.kind, kind);
        QCOMPARE(decision.reason.isEmpty(), kind == Kind::Open);
        if (kind != Kind::RetryAt) {
            QVERIFY(!decision.at.isValid());
            return;
        }
        QCOMPARE(decision.at, m_ended.addSecs(std::chrono::seconds(delay).count()));
        QCOMPARE(decide(status, {}, 2).kind, Kind::RetryAt);
        QCOMPARE(decide(status, {}, 3).kind, Kind::Exhausted);
        QVERIFY(decide(status, {}, 3).reason.contains(u"3 of 3"_s));
        QCOMPARE(decide(status, {}, 1, 1).kind, Kind::Exhausted);
    }

    void outcomes_data()
    {
        QTest::addColumn<CallStatus>("status");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<Kind>("kind");
        const auto row = [](CallStatus status, const QString &outcome, Kind kind) {
            QTest::newRow(qPrintable(token(status) + u' ' + outcome)) << status << outcome << kind;
        };
        row(CallStatus::Completed, u"Wrong number"_s, Kind::Never);
        row(CallStatus::Failed, u"WRONG_NUMBER"_s, Kind::Never);
        row(CallStatus::NoAnswer, u"do-not-call"_s, Kind::Never);
        row(CallStatus::Transferred, u"Asked: DO NOT CALL again"_s, Kind::Never);
        row(CallStatus::Completed, u"Please don’t call"_s, Kind::Never);
        row(CallStatus::Completed, u"DNC"_s, Kind::Never);
        row(CallStatus::Completed, u"DNQ"_s, Kind::Done);
        row(CallStatus::Failed, u"Number not in service"_s, Kind::Never);
        row(CallStatus::InProgress, u"Wrong number"_s, Kind::Open); // not over yet
        row(CallStatus::Completed, u"no_answer"_s, Kind::RetryAt);
        row(CallStatus::Completed, u"Voicemail"_s, Kind::RetryAt);
        row(CallStatus::Completed, u"Busy"_s, Kind::RetryAt);
        row(CallStatus::Completed, u"Busy with the new order"_s, Kind::Done);
        row(CallStatus::Transferred, u"voicemail"_s, Kind::Done);
        row(CallStatus::Completed, u"qualified"_s, Kind::Done);
    }
    void outcomes()
    {
        QFETCH(CallStatus, status);
        QFETCH(QString, outcome);
        QFETCH(Kind, kind);
        QCOMPARE(decide(status, outcome).kind, kind);
    }

    void folds()
    {
        QCOMPARE(foldedOutcome(u"  Ño_ANSWER -- (2)"), u"no answer 2"_s);
        QCOMPARE(foldedOutcome(u"\u202e\n"), QString());
    }

    void isPushedIntoCallingHours()
    {
        const CallingHours hours;
        const QString lisbon = u"+351212345678"_s; // an hour ahead of UTC in May
        QCOMPARE(withinCallingHours(lisbon, m_ended, hours), m_ended);
        const QDateTime night(QDate(2026, 5, 20), QTime(21, 30), Qt::UTC);
        QCOMPARE(withinCallingHours(lisbon, night, hours), QDateTime(QDate(2026, 5, 21), QTime(7, 0), Qt::UTC));
        QCOMPARE(withinCallingHours(u"nowhere"_s, night, hours), night);
        QCOMPARE(withinCallingHours(lisbon, night, {QTime(8, 0), QTime(8, 0)}), night); // never
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
