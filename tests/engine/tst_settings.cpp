#include "engine/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = m_directory.filePath(u"settings.ini"_s);
        QFile::remove(m_file);
    }

    void commandLineGoesOverEnvironmentOverFile()
    {
        SettingsSource file(m_file, {}, {});
        Settings settings = file.load().value();
        settings.listenPort = 1111;
        settings.agentId = u"from-file"_s;
        QVERIFY(file.save(settings));

        QCOMPARE(SettingsSource(m_file, {}, {}).load()->listenPort, quint16(1111));
        const SettingsSource::Values environment{{u"RINGBACK_LISTEN"_s, u"0.0.0.0:2222"_s}};
        const SettingsSource::Values line{{u"RINGBACK_LISTEN"_s, u"[::1]:3333"_s}};
        QCOMPARE(SettingsSource(m_file, {}, environment).load()->listenPort, quint16(2222));
        const Settings both = SettingsSource(m_file, line, environment).load().value();
        QCOMPARE(both.listenPort, quint16(3333));
        QCOMPARE(both.listenAddress, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(both.agentId, u"from-file"_s);
    }

    void whatComesFromAboveIsNotWritten()
    {
        SettingsSource source(m_file, {}, {{u"THOUGHTLY_AGENT_ID"_s, u"from-environment"_s}});
        QCOMPARE(source.fixed(), QStringList{u"THOUGHTLY_AGENT_ID"_s});
        QVERIFY(source.save(source.load().value()));
        QVERIFY(SettingsSource(m_file, {}, {}).load()->agentId.isEmpty());
    }

    void everySettingSurvivesTheFile()
    {
        SettingsSource source(m_file, {}, {});
        Settings settings;
        settings.apiUrl = QUrl(u"https://api.example.com/v1"_s);
        settings.wireFormat = WireFormat::Guide;
        settings.agentId = u"agent 7, \"x\""_s;
        settings.listenAddress = QHostAddress(u"192.0.2.7"_s);
        settings.listenPort = 9;
        settings.publicUrl = QUrl(u"https://tunnel.example.com"_s);
        settings.tlsCertificate = u"/etc/ringback/cert.pem"_s;
        settings.tlsKey = u"/etc/ringback/key.pem"_s;
        settings.allowedHosts = {u"console.lan"_s, u"hook.example.org"_s};
        settings.proxies = {u"10.0.0.0/8"_s, u"fd00::1"_s};
        settings.region = u"PT"_s;
        settings.verdict.hours = {QTime(9, 30), QTime(18, 0)};
        settings.verdict.mostAttempts = 0;
        settings.verdict.recent = std::chrono::minutes(1440);
        settings.undoTime = std::chrono::milliseconds(0);
        settings.serviceLevel.late = std::chrono::minutes(45);
        settings.userName = u"Müller; R=5"_s;
        QVERIFY(source.save(settings));
        QCOMPARE(source.load().value(), settings);
    }

    void unusableValues_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("no port") << u"RINGBACK_LISTEN"_s << u"127.0.0.1"_s;
        QTest::newRow("port too large") << u"RINGBACK_LISTEN"_s << u"127.0.0.1:70000"_s;
        QTest::newRow("host name") << u"RINGBACK_LISTEN"_s << u"example.com:80"_s;
        QTest::newRow("no scheme") << u"THOUGHTLY_API_URL"_s << u"api.example.com"_s;
        QTest::newRow("other scheme") << u"THOUGHTLY_API_URL"_s << u"ftp://api.example.com"_s;
    }
    void unusableValues()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Result<Settings> settings = SettingsSource(m_file, {}, {{variable, value}}).load();
        QVERIFY(!settings.ok());
        QCOMPARE(settings.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(settings.error().message.contains(variable), qPrintable(settings.error().message));
    }

    void unusableProxy()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[listener]\nproxies=10.0.0.0/8 proxy.lan\n");
        file.close();
        const Result<Settings> settings = SettingsSource(m_file, {}, {}).load();
        QVERIFY(!settings.ok() && settings.error().message.contains(u"listener/proxies"_s));
    }

    void formerSecrets()
    {
        const SettingsSource source(m_file, {}, {{u"RINGBACK_FORMER_WEBHOOK_SECRETS"_s, u" one  two "_s}});
        QCOMPARE(source.formerWebhookSecrets(), (QByteArrayList{"one", "two"}));
    }

    void unusableValuesInTheFile_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("too many attempts") << u"calls/attempts_per_day"_s << u"21"_s;
        QTest::newRow("fewer than none") << u"calls/attempts_per_day"_s << u"-1"_s;
        QTest::newRow("more than a day") << u"calls/recent_minutes"_s << u"1441"_s;
        QTest::newRow("no number") << u"calls/recent_minutes"_s << u"soon"_s;
        QTest::newRow("too long") << u"calls/undo_ms"_s << u"10001"_s;
        QTest::newRow("later than a week") << u"calls/late_after_minutes"_s << u"10081"_s;
    }
    void unusableValuesInTheFile()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        {
            QSettings file(m_file, QSettings::IniFormat);
            file.setValue(key, value);
        }
        const Result<Settings> settings = SettingsSource(m_file, {}, {}).load();
        QVERIFY(!settings.ok());
        QVERIFY2(settings.error().message.contains(key), qPrintable(settings.error().message));
    }

    void dotEnv()
    {
        const auto values = SettingsSource::parseDotEnv("# a comment\n"
                                                        "THOUGHTLY_API_TOKEN=abc # trailing\n"
                                                        "export THOUGHTLY_TEAM_ID=\"te#am\"\r\n"
                                                        "EMPTY=\n"
                                                        "QUOTED='a b'\n"
                                                        "not a line\n"
                                                        "URL=http://h/?a=b#c\n");
        QCOMPARE(values.value(u"THOUGHTLY_API_TOKEN"_s), u"abc"_s);
        QCOMPARE(values.value(u"THOUGHTLY_TEAM_ID"_s), u"te#am"_s);
        QCOMPARE(values.value(u"EMPTY"_s, u"x"_s), QString());
        QCOMPARE(values.value(u"QUOTED"_s), u"a b"_s);
        QCOMPARE(values.value(u"URL"_s), u"http://h/?a=b#c"_s);
        QCOMPARE(values.size(), 5);
    }

    void credentialsComeFromAboveOnly()
    {
        QVERIFY(!SettingsSource(m_file, {}, {}).credentials().isComplete());
        const SettingsSource source(m_file, {}, {{u"THOUGHTLY_API_TOKEN"_s, u"t"_s}, {u"THOUGHTLY_TEAM_ID"_s, u"m"_s}});
        QCOMPARE(source.credentials(), (Credentials{u"t"_s, u"m"_s}));
    }

private:
    QTemporaryDir m_directory;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
