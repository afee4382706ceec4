// The short form of the fault campaign; the long one, at every byte, is `./dev soak faults`.
#include "engine/faultcampaign.h"

#include <QTest>

#include <cstdio>

using namespace ringback;

Q_DECLARE_METATYPE(ringback::Fault::Mode)

class TestFaultCampaign : public QObject
{
    Q_OBJECT

    static constexpr int stride = 17;

    FaultCampaign m_campaign{1};

    static void modes()
    {
        QTest::addColumn<Fault::Mode>("mode");
        for (const Fault::Mode mode : faultModes())
            QTest::addRow("%s", qPrintable(word(mode))) << mode;
    }

private Q_SLOTS:
    void cleanup()
    {
        const QStringList faults = m_campaign.takeFaults();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void cleanupTestCase()
    {
        std::printf("%s", qPrintable(m_campaign.table()));
        QVERIFY(m_campaign.cases() > 400);
        QVERIFY2(m_campaign.resolvedShare() >= 0.99, qPrintable(QString::number(m_campaign.resolvedShare())));
    }

    void callsOnFreshConnections_data() { modes(); }
    void callsOnFreshConnections()
    {
        QFETCH(Fault::Mode, mode);
        m_campaign.calls(mode, false, stride);
    }

    void callsOverTls_data() { modes(); }
    void callsOverTls()
    {
        QFETCH(Fault::Mode, mode);
        m_campaign.calls(mode, true, 900);
    }

    void callsOnReusedConnections_data() { modes(); }
    void callsOnReusedConnections()
    {
        QFETCH(Fault::Mode, mode);
        m_campaign.reused(mode, stride);
    }

    void contactsOnReusedConnections_data() { modes(); }
    void contactsOnReusedConnections()
    {
        QFETCH(Fault::Mode, mode);
        m_campaign.contacts(mode, 2 * stride);
    }

    void nobodyThere() { m_campaign.nobodyThere(8); }
};

QTEST_GUILESS_MAIN(TestFaultCampaign)
#include "tst_faultcampaign.moc"
