#include "core/callstatus.h"

#include <QSet>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCallStatus : public QObject
{
    Q_OBJECT

private slots:
    void tokensRoundTrip()
    {
        QSet<QString> seen;
        for (const CallStatus status : allCallStatuses) {
            QVERIFY(!token(status).isEmpty());
            QVERIFY(!seen.contains(token(status)));
            seen.insert(token(status));
            QVERIFY(callStatusFromToken(token(status)) == status);
        }
        QCOMPARE(seen.size(), 13);
    }

    // Scripts and the database rely on these words.
    void tokensAreThePublishedOnes()
    {
        const QString published = u"scheduled queued unconfirmed in_progress completed transferred left_voicemail "
                                  "no_answer busy failed suppressed cancelled no_outcome"_s;
        for (const QString &word : published.split(u' '))
            QVERIFY2(callStatusFromToken(word), qPrintable(word));
    }

    void otherTokensAreNothing()
    {
        for (const QString &word : {QString(), u"Completed"_s, u"completed "_s, u"left voicemail"_s, u"done"_s})
            QVERIFY2(!callStatusFromToken(word), qPrintable(word));
    }

    void wireWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<CallStatus>("status");

        QTest::newRow("queued") << u"Not Started|NOT_STARTED|not-started|notStarted|queued|QUEUED"_s
                                << CallStatus::Queued;
        QTest::newRow("in progress") << u"In Progress|IN_PROGRESS|in-progress|inProgress| in progress "_s
                                     << CallStatus::InProgress;
        QTest::newRow("completed") << u"Completed|COMPLETED|success|SUCCESS|ended|Ended"_s << CallStatus::Completed;
        QTest::newRow("transferred") << u"Transferred|TRANSFERRED|PHONE_TRANSFER"_s << CallStatus::Transferred;
        QTest::newRow("voicemail") << u"Left Voicemail|LEFT_VOICEMAIL|left.voicemail|voicemail|leftVoicemail"_s
                                   << CallStatus::LeftVoicemail;
        QTest::newRow("no answer") << u"No Answer|NO_ANSWER|no-answer|NoAnswer|no\tanswer"_s << CallStatus::NoAnswer;
        QTest::newRow("busy") << u"Busy|BUSY|busy"_s << CallStatus::Busy;
        QTest::newRow("failed") << u"Failed|FAILED|failure|Failure"_s << CallStatus::Failed;
        QTest::newRow("suppressed") << u"Suppressed|SUPPRESSED"_s << CallStatus::Suppressed;
        QTest::newRow("cancelled") << u"Cancelled|CANCELLED|canceled"_s << CallStatus::Cancelled;
    }

    void wireWords()
    {
        QFETCH(QString, words);
        QFETCH(CallStatus, status);
        for (const QString &word : words.split(u'|'))
            QVERIFY2(callStatusFromWire(word) == status, qPrintable(word));
    }

    void unknownWordsAreNothing()
    {
        const QStringList words{QString(),
                                u" "_s,
                                u"_"_s,
                                u"qualified"_s,
                                u"PHONE_CALL"_s,
                                u"NEW_RESPONSE"_s,
                                u"completedbusy"_s,
                                QString(1'000'000, u'x')};
        for (const QString &word : words)
            QVERIFY2(!callStatusFromWire(word), qPrintable(word.left(40)));
    }

    void statusMovesForward()
    {
        const std::array life{CallStatus::Scheduled,  CallStatus::Unconfirmed, CallStatus::Queued,
                              CallStatus::InProgress, CallStatus::NoOutcome,   CallStatus::Completed,
                              CallStatus::Transferred};
        for (std::size_t i = 1; i < life.size(); ++i)
            QVERIFY(rank(life[i - 1]) < rank(life[i]));
        for (const CallStatus end : {CallStatus::Cancelled, CallStatus::Failed, CallStatus::Suppressed,
                                     CallStatus::Busy, CallStatus::NoAnswer, CallStatus::LeftVoicemail})
            QCOMPARE(rank(end), rank(CallStatus::Completed));
    }

    void finalAndInFlightExcludeEachOther()
    {
        for (const CallStatus status : allCallStatuses)
            QVERIFY(!(isFinal(status) && isInFlight(status)));
        QVERIFY(isFinal(CallStatus::Transferred));
        QVERIFY(isFinal(CallStatus::Cancelled));
        QVERIFY(!isFinal(CallStatus::NoOutcome));
        QVERIFY(isInFlight(CallStatus::Unconfirmed));
        QVERIFY(isInFlight(CallStatus::InProgress));
        QVERIFY(!isInFlight(CallStatus::Scheduled));
        QVERIFY(!isInFlight(CallStatus::NoOutcome));
    }
};

QTEST_APPLESS_MAIN(TestCallStatus)
#include "tst_callstatus.moc"
