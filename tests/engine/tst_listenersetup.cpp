// What the settings make of the listener, and what is told about it.
#include "engine/certificatewatch.h"
#include "engine/commands/healthchecks.h"
#include "engine/enginefixture.h"
#include "engine/listenersetup.h"
#include "storage/deliveries.h"
#include "support/testcertificate.h"

#include <QFile>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestListenerSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndProxies()
    {
        Settings settings;
        settings.publicUrl = QUrl(u"https://tunnel.example.org:8443/x"_s);
        settings.allowedHosts = {u"console.lan"_s};
        settings.proxies = {u"10.0.0.0/8"_s, u"192.0.2.7"_s};
        const auto setup = listenerSetup(settings, {"new", "old"}, QDateTime::currentDateTimeUtc());
        QVERIFY(setup.ok());
        QCOMPARE(setup->config.hosts, (QByteArrayList{"tunnel.example.org", "console.lan"}));
        QVERIFY(setup->config.secretAlways);
        QCOMPARE(setup->config.secrets, (QByteArrayList{"new", "old"}));
        QCOMPARE(setup->config.proxies.size(), 2);
        QVERIFY(!setup->config.tls);
        QVERIFY(!listenerSetup({}, {}, {})->config.secretAlways);
    }

    void certificate()
    {
        const auto now = QDateTime::currentDateTimeUtc();
        const Settings settings = withCertificate(TestCertificate::make());
        const auto setup = listenerSetup(settings, {}, now);
        QVERIFY(setup.ok() && setup->config.tls);
        QVERIFY(setup->certificateWarning.isEmpty());
        const auto expired = listenerSetup(withCertificate(TestCertificate::make(-7200, -3600)), {}, now);
        QVERIFY(expired.ok() && expired->config.tls); // peers decide
        QVERIFY2(expired->certificateWarning.contains(u"expired"_s), qPrintable(expired->certificateWarning));
        Settings half = settings;
        half.tlsKey.clear();
        QVERIFY(!listenerSetup(half, {}, now).ok());
        half.tlsKey = u"/nowhere/key.pem"_s;
        QVERIFY(!listenerSetup(half, {}, now).ok());
    }

    void exposure()
    {
        Settings settings;
        QVERIFY(exposureOf(settings).isEmpty());
        settings.listenAddress = QHostAddress(u"::1"_s);
        QVERIFY(exposureOf(settings).isEmpty());
        settings.listenAddress = QHostAddress(QHostAddress::AnyIPv4);
        QVERIFY(exposureOf(settings).contains(u"every network"_s) && exposureOf(settings).contains(u"encryption"_s));
        settings.listenAddress = QHostAddress(u"192.0.2.7"_s);
        settings.tlsCertificate = u"c"_s;
        QVERIFY(exposureOf(settings).contains(u"192.0.2.7"_s) && !exposureOf(settings).contains(u"encryption"_s));
    }

    void exposureIsToldOnceAndByTheDoctor()
    {
        EngineFixture fixture;
        QVERIFY(fixture.wait(fixture.engine->state()).listenerWarnings.isEmpty());
        fixture.notices.clear();
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.listenAddress = QHostAddress(QHostAddress::AnyIPv4);
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        const EngineState state = fixture.wait(fixture.engine->state());
        QCOMPARE(state.listenerWarnings, QStringList{exposureOf(settings)});
        QCOMPARE(fixture.notices.size(), 1);
        QCOMPARE(fixture.notices.first().text, exposureOf(settings));
        QVERIFY(checkListener(state).ok);
        QVERIFY(checkListener(state).detail.contains(exposureOf(settings)));
    }

    void badCertificateIsTheListenersFault()
    {
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.tlsCertificate = settings.tlsKey = u"/nowhere/cert.pem"_s;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QVERIFY(fixture.wait(fixture.engine->state()).listenerFault.contains(u"/nowhere/cert.pem"_s));
    }

    void renewedCertificateIsTakenUp()
    {
        EngineFixture fixture;
        Settings settings = fixture.wait(fixture.engine->settings());
        const long ahead = long(QDateTime::currentDateTimeUtc().secsTo(fixture.clock->now()));
        const Settings files = withCertificate(TestCertificate::make(ahead - 7200, ahead - 3600));
        settings.tlsCertificate = files.tlsCertificate;
        settings.tlsKey = files.tlsKey;
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
        QCOMPARE(fixture.wait(fixture.engine->state()).listenerWarnings.size(), 1);
        (void)withCertificate(TestCertificate::make(ahead - 3600, ahead + 365L * 24 * 3600));
        QFile key(settings.tlsKey);
        QVERIFY(key.open(QIODevice::ReadWrite) &&
                key.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        key.close();
        fixture.clock->advance(CertificateWatch::interval);
        QCOMPARE(fixture.wait(fixture.engine->state()).listenerWarnings, QStringList());
    }

    void repeatAddsALineAndNothingElse()
    {
        EngineFixture fixture;
        storage::deliveries::Row first;
        for (int round = 0; round < 3; ++round) {
            if (round == 2) { // and after a restart
                fixture.stopEngine();
                fixture.startEngine();
            }
            QCOMPARE(fixture.postSigned("/webhook/request-callback", R"({"phone":"+351914000221"})", "m1"), 200);
            QTRY_COMPARE(storage::deliveries::order(*fixture.reader).size(), round + 1);
            const auto newest =
                storage::deliveries::byId(*fixture.reader, storage::deliveries::order(*fixture.reader).first());
            if (round == 0) {
                QTRY_COMPARE(stateOfNewest(fixture), DeliveryResult::State::Applied);
                first = *newest;
                continue;
            }
            QCOMPARE(newest->result.state, DeliveryResult::State::Duplicate);
            QVERIFY(newest->result.note.contains(QString::number(first.delivery.id)));
            QCOMPARE(newest->result.callbackId, 0);
            QCOMPARE(fixture.lastAnswer, "{\"delivery\":\"" + QByteArray::number(first.delivery.id) + "\"}");
        }
    }

    void keysGivenTwiceAreNoted()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/request-callback", R"({"phone":"+351914000221","a":{"x":1,"x":2}})"), 200);
        QTRY_COMPARE(stateOfNewest(fixture), DeliveryResult::State::Applied);
        const auto row =
            storage::deliveries::byId(*fixture.reader, storage::deliveries::order(*fixture.reader).first());
        QVERIFY2(row->result.note.contains(u"“x”"_s), qPrintable(row->result.note));
    }

private:
    static DeliveryResult::State stateOfNewest(EngineFixture &fixture)
    {
        const auto ids = storage::deliveries::order(*fixture.reader);
        return ids.isEmpty() ? DeliveryResult::State::Pending
                             : storage::deliveries::byId(*fixture.reader, ids.first())->result.state;
    }
    Settings withCertificate(const TestCertificate &made)
    {
        Settings settings;
        settings.tlsCertificate = directory.filePath(u"cert.pem"_s);
        settings.tlsKey = directory.filePath(u"key.pem"_s);
        QFile certificate(settings.tlsCertificate);
        QFile key(settings.tlsKey);
        if (!certificate.open(QIODevice::WriteOnly) || !key.open(QIODevice::WriteOnly))
            qFatal("can't write");
        certificate.write(made.certificate);
        key.write(made.key);
        return settings;
    }

    QTemporaryDir directory;
};

QTEST_GUILESS_MAIN(TestListenerSetup)
#include "tst_listenersetup.moc"
