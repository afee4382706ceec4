// The short form; the long one is `./dev soak faults`.
#include "cli/killcampaign.h"

#include <QTest>

#include <cstdio>

using namespace ringback;

class TestKillCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsOnce()
    {
        KillCampaign campaign(1);
        campaign.run(10);
        std::printf("%s", qPrintable(campaign.table()));
        QVERIFY2(campaign.faults.isEmpty(), qPrintable(campaign.faults.join(u'\n')));
        QVERIFY(campaign.kills > 0);
        QVERIFY(campaign.rang > 0);
    }
};

QTEST_GUILESS_MAIN(TestKillCampaign)
#include "tst_killcampaign.moc"
