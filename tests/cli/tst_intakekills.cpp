// The short form; the long one is `./dev soak kill`.
#include "cli/intakekills.h"

#include <QTest>

#include <cstdio>

using namespace ringback;

class TestIntakeKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThere()
    {
        IntakeKills campaign(4);
        campaign.run(20);
        std::printf("%s", qPrintable(campaign.table()));
        QVERIFY2(campaign.faults.isEmpty(), qPrintable(campaign.faults.join(u'\n')));
        QCOMPARE(campaign.kills, 20);
        QVERIFY(campaign.inStart > 0 && campaign.whileSending > 0 && campaign.whileApplying > 0);
        QVERIFY(campaign.requestsCut > 0);
    }
};

QTEST_GUILESS_MAIN(TestIntakeKills)
#include "tst_intakekills.moc"
