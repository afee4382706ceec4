#include "core/disposition.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<ringback::Disposition>)

class TestDisposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAndDigits()
    {
        QList<int> digits;
        for (const Disposition disposition : allDispositions) {
            QCOMPARE(dispositionFromToken(token(disposition)), disposition);
            digits.append(digitOf(disposition));
        }
        QCOMPARE(digits, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 0}));
        QCOMPARE(dispositionFromToken(u""), std::nullopt);
        QCOMPARE(dispositionFromToken(u"Resolved"), std::nullopt);
    }

    void suggestion_data()
    {
        QTest::addColumn<CallStatus>("status");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<std::optional<Disposition>>("expected");
        const auto row = [](const char *name, CallStatus status, const QString &outcome,
                            std::optional<Disposition> expected) {
            QTest::newRow(name) << status << outcome << expected;
        };
        using enum CallStatus;
        row("under way", InProgress, u"resolved"_s, std::nullopt);
        row("nobody knows", NoOutcome, {}, std::nullopt);
        row("completed, nothing told", Completed, {}, std::nullopt);
        row("completed with an outcome", Completed, u"Invoice corrected"_s, Disposition::Resolved);
        row("busy", Busy, {}, Disposition::Busy);
        row("no answer", NoAnswer, {}, Disposition::NoAnswer);
        row("voicemail", LeftVoicemail, {}, Disposition::LeftVoicemail);
        row("the outcome says more than the status", Completed, u"LEFT_VOICEMAIL"_s, Disposition::LeftVoicemail);
        row("do not call", Completed, u"Resolved – Do-Not-Call!"_s, Disposition::DoNotCall);
        row("not resolved", Completed, u"Not resolved"_s, Disposition::NeedsPerson);
        row("callback", Completed, u"callback_requested"_s, Disposition::CallbackRequested);
        row("wrong number", Failed, u"wrong number"_s, Disposition::WrongNumber);
        row("no part of a word", Completed, u"Businesslike"_s, Disposition::Resolved);
        row("transferred", Transferred, {}, std::nullopt);
        row("only signs", Transferred, u"\u202e\u0000%s<b>"_s, std::nullopt);
    }
    void suggestion()
    {
        QFETCH(CallStatus, status);
        QFETCH(QString, outcome);
        QFETCH(std::optional<Disposition>, expected);
        QCOMPARE(suggestedDisposition({.status = status, .outcome = outcome}), expected);
    }

    void theCauseTellsOfANumber()
    {
        QCOMPARE(suggestedDisposition({.status = CallStatus::Failed, .cause = u"Number not in service."_s}),
                 Disposition::NotInService);
    }
};

QTEST_APPLESS_MAIN(TestDisposition)

#include "tst_disposition.moc"
