#include "gui/callcheck.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCallCheck : public QObject
{
    Q_OBJECT

    static QDateTime at(int seconds)
    {
        return QDateTime(QDate(2026, 5, 20), QTime(14, 0), Qt::LocalTime).addSecs(seconds);
    }

    static CallDetail detail(CallStatus status, int sent, int checked)
    {
        CallDetail detail;
        detail.call.id = 7;
        detail.call.status = status;
        detail.call.createdAt = at(0);
        if (checked >= 0)
            detail.call.checkedAt = at(checked);
        detail.timeline = {{.at = at(0), .what = u"planned"_s}, {.at = at(sent), .what = u"sending"_s}};
        return detail;
    }

private Q_SLOTS:
    void saysHowItStands_data()
    {
        QTest::addColumn<CallStatus>("status");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("checked");
        QTest::addColumn<QString>("words"); // none: hidden
        QTest::addColumn<bool>("isLost");
        QTest::newRow("in progress") << CallStatus::InProgress << 3 << 9 << QString() << false;
        QTest::newRow("completed") << CallStatus::Completed << 3 << 9 << QString() << false;
        QTest::newRow("not looked up yet") << CallStatus::Unconfirmed << 3 << -1 << u"Looking it up…"_s << false;
        QTest::newRow("looked up") << CallStatus::Unconfirmed << 3 << 62 << u"last checked"_s << false;
        QTest::newRow("long planned, just sent") << CallStatus::Unconfirmed << 100 << 189 << u"Looking"_s << false;
        QTest::newRow("without a trace") << CallStatus::Unconfirmed << 3 << 93 << u"No trace"_s << true;
        QTest::newRow("no outcome") << CallStatus::NoOutcome << 3 << 120 << u"No outcome (checked "_s << false;
        QTest::newRow("no outcome, not checked") << CallStatus::NoOutcome << 3 << -1 << u"No outcome"_s << false;
    }
    void saysHowItStands()
    {
        QFETCH(CallStatus, status);
        QFETCH(int, sent);
        QFETCH(int, checked);
        QFETCH(QString, words);
        QFETCH(bool, isLost);
        CallCheck check;
        check.show(detail(status, sent, checked));
        QCOMPARE(check.isVisible(), !words.isEmpty());
        const auto *label = check.findChild<QLabel *>(u"checkWords"_s);
        QVERIFY2(words.isEmpty() || label->text().contains(words), qPrintable(label->text()));
        for (const QString &name : {u"callAgain"_s, u"didRing"_s})
            QCOMPARE(check.findChild<QPushButton *>(name)->isVisible(), isLost);
        QCOMPARE(check.findChild<QPushButton *>(u"closeCall"_s)->isVisible(), status == CallStatus::NoOutcome);
    }

    void itsButtonsAsk()
    {
        CallCheck check;
        QSignalSpy again(&check, &CallCheck::callAgainRequested);
        QSignalSpy rang(&check, &CallCheck::didRingRequested);
        QSignalSpy closed(&check, &CallCheck::closeRequested);
        check.show(detail(CallStatus::Unconfirmed, 0, 100));
        QTest::mouseClick(check.findChild<QPushButton *>(u"callAgain"_s), Qt::LeftButton);
        QTest::mouseClick(check.findChild<QPushButton *>(u"didRing"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        QCOMPARE(rang.size(), 1);
        // Only statuses that end a call are offered.
        const QList<QAction *> offered = check.findChild<QPushButton *>(u"closeCall"_s)->menu()->actions();
        QCOMPARE(offered.size(), 8);
        offered.first()->trigger();
        QCOMPARE(closed.size(), 1);
        QVERIFY(isFinal(closed.first().first().value<CallStatus>()));
    }
};

QTEST_MAIN(TestCallCheck)
#include "tst_callcheck.moc"
