#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHardening final : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_report;

private slots:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"THOUGHTLY_API_TOKEN"_s, u"token-seen-nowhere"_s);
        environment.insert(u"THOUGHTLY_TEAM_ID"_s, u"team-seen-nowhere"_s);
        environment.insert(u"RINGBACK_WEBHOOK_SECRET"_s, u"hook-seen-nowhere"_s);
        environment.insert(u"RINGBACK_STORE"_s, u"postgresql://me:store-seen-nowhere@db/x"_s);
        environment.insert(u"RINGBACK_LISTEN"_s, u"127.0.0.1:8787"_s);
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(QStringLiteral(HARDENING_PROBE), QStringList());
        QVERIFY(QTest::qWaitFor([&probe] { return probe.state() == QProcess::NotRunning; }, 20'000));
        m_report = QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
        QVERIFY(!m_report.isEmpty());
    }

    void takesTheSecrets()
    {
        const QJsonObject expected{
            {u"THOUGHTLY_API_TOKEN"_s, u"token-seen-nowhere"_s},
            {u"THOUGHTLY_TEAM_ID"_s, u"team-seen-nowhere"_s},
            {u"RINGBACK_WEBHOOK_SECRET"_s, u"hook-seen-nowhere"_s},
            {u"RINGBACK_STORE"_s, u"postgresql://me:store-seen-nowhere@db/x"_s},
        };
        QCOMPARE(m_report.value("taken"_L1).toObject(), expected);
    }

    void leavesNoTrace()
    {
        for (const auto place : {"child"_L1, "proc"_L1}) {
            const QString seen = m_report.value(place).toString();
            QVERIFY2(seen.contains("RINGBACK_LISTEN=127.0.0.1:8787"_L1), "what is no secret stays");
            QVERIFY(!seen.contains("seen-nowhere"_L1));
        }
        QVERIFY(!m_report.value("child"_L1).toString().contains("THOUGHTLY_"_L1));
    }

    void dumpsNothing()
    {
        QVERIFY(m_report.value("hardened"_L1).toBool());
        QCOMPARE(m_report.value("core_limit"_L1).toInt(-1), 0);
        QCOMPARE(m_report.value("dumpable"_L1).toInt(-1), 0);
    }

    void keepsFilesToTheOwner() { QCOMPARE(m_report.value("umask"_L1).toInt(-1), 0077); }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
