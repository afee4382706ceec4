// The certificate's faults in words, and what is TLS's own in a connection; tst_connection runs its tests over TLS too.
#include "http/server.h"
#include "http/tlsidentity.h"
#include "recordinghandler.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"
#include "support/testcertificate.h"
#include "support/tlspeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace ringback::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        made = TestCertificate::make();
        QVERIFY(write(u"cert.pem"_s, made.certificate) && write(u"key.pem"_s, made.key));
        QVERIFY(write(u"other.pem"_s, TestCertificate::make().key) && write(u"rubbish.pem"_s, "rubbish"));
        QVERIFY(write(u"locked.pem"_s, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n"
                                       "-----END ENCRYPTED PRIVATE KEY-----\n"));
    }

    void faultsInWords_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("message");
        QTest::newRow("no certificate") << u"none.pem"_s << u"key.pem"_s << u"The file %1 for TLS doesn't exist."_s;
        QTest::newRow("no key") << u"cert.pem"_s << u"none.pem"_s << u"The file %1 for TLS doesn't exist."_s;
        QTest::newRow("a folder") << u"cert.pem"_s << u"."_s << u"The file %1 for TLS can't be read."_s;
        QTest::newRow("certificate is none")
            << u"rubbish.pem"_s << u"key.pem"_s << u"There is no certificate in PEM form in %1."_s;
        QTest::newRow("key is none") << u"cert.pem"_s << u"rubbish.pem"_s
                                     << u"There is no key in PEM form, without a passphrase, in %1."_s;
        QTest::newRow("encrypted key") << u"cert.pem"_s << u"locked.pem"_s
                                       << u"There is no key in PEM form, without a passphrase, in %1."_s;
        QTest::newRow("another key") << u"cert.pem"_s << u"other.pem"_s
                                     << u"The key in %1 belongs to another certificate."_s;
    }
    void faultsInWords()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, message);
        const auto identity = TlsIdentity::load(path(certificate), path(key));
        QVERIFY(!identity.ok());
        QCOMPARE(identity.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(identity.error().message == message.arg(path(certificate)) ||
                     identity.error().message == message.arg(path(key)),
                 qPrintable(identity.error().message));
    }

    void warnsInTime()
    {
        const auto identity = TlsIdentity::load(path(u"cert.pem"_s), path(u"key.pem"_s));
        QVERIFY(identity.ok());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const TlsIdentity &tls = **identity;
        QCOMPARE(tls.warning(now), QString());
        QVERIFY(tls.warning(now.addDays(25)).contains(u"renew"_s));
        QVERIFY(tls.warning(now.addDays(31)).contains(u"expired"_s));
        QVERIFY(tls.warning(now.addDays(-1)).contains(u"only from"_s));
    }

    void speaksBothVersions_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("1.2") << QSsl::TlsV1_2;
        QTest::newRow("1.3") << QSsl::TlsV1_3;
    }
    void speaksBothVersions()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        Fixture f(*this);
        RawPeer peer;
        peer.connectEncryptedTo(f.server.port(), protocol);
        peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(peer.received().endsWith("/a|"));
    }

    void refusesOldVersions()
    {
        // A greeting of TLS 1.1 with one cipher of its time.
        static constexpr char greeting[] = "\x16\x03\x01\x00\x2d\x01\x00\x00\x29\x03\x02"
                                           "01234567890123456789012345678901"
                                           "\x00\x00\x02\xc0\x13\x01\x00";
        Fixture f(*this);
        RawPeer peer;
        peer.connectTo(f.server.port());
        peer.send(QByteArray(greeting, sizeof greeting - 1));
        QTRY_VERIFY(peer.isClosed());
        QVERIFY2(peer.received().startsWith("\x15\x03"), peer.received().toHex().constData()); // an alert
        QVERIFY2(peer.received().endsWith("\x02\x46"), peer.received().toHex().constData());   // protocol_version
    }

    void plainHttpIsNotAnswered()
    {
        Fixture f(*this);
        RawPeer peer;
        peer.connectTo(f.server.port());
        peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(peer.isClosed());
        QVERIFY(f.handler.requests.empty());
        QTRY_COMPARE(f.server.connectionCount(), 0);
    }

    void theHandshakeCountsAgainstTheDeadline()
    {
        Fixture f(*this);
        RawPeer peer;
        peer.connectTo(f.server.port());
        peer.send("\x16\x03\x01\x02");
        QTRY_COMPARE(f.server.connectionCount(), 1);
        f.clock.advance(9500ms);
        QCOMPARE(f.server.connectionCount(), 1);
        f.clock.advance(1s);
        QCOMPARE(f.server.connectionCount(), 0);
        QTRY_VERIFY(peer.isClosed());
    }

    void cutOffIsNoEnd()
    {
        Fixture f(*this);
        RawPeer peer;
        peer.connectEncryptedTo(f.server.port());
        peer.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc");
        QTRY_COMPARE(f.handler.headsSeen.size(), size_t(1));
        peer.close(); // without TLS's goodbye
        QTRY_COMPARE(f.server.connectionCount(), 0);
        QVERIFY(f.handler.requests.empty());
    }

    /// RFC 8446, 6.1: close_notify ends one direction only.
    void answersAfterTheGoodbye()
    {
        Fixture f(*this);
        f.handler.holdsBack = true; // as while the delivery goes to the disk
        TlsPeer peer;
        peer.connectTo(f.server.port());
        QTRY_VERIFY(peer.isConnected());
        peer.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde");
        peer.sayGoodbye();
        QTRY_COMPARE(f.handler.requests.size(), size_t(1));
        TlsPeer later; // when this one has its connection, the goodbye has been read
        later.connectTo(f.server.port());
        QTRY_VERIFY(later.isConnected());
        QVERIFY(!peer.isClosed());
        f.handler.release(0);
        QTRY_VERIFY(peer.received().endsWith("/a|abcde"));
        QTRY_VERIFY(peer.isClosed());
        QVERIFY(peer.heardGoodbye());
    }

    void halfARequestIsNoneAfterAGoodbye()
    {
        Fixture f(*this);
        TlsPeer peer;
        peer.connectTo(f.server.port());
        QTRY_VERIFY(peer.isConnected());
        peer.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc");
        peer.sayGoodbye();
        QTRY_VERIFY(peer.received().startsWith("HTTP/1.1 400 "));
        QTRY_VERIFY(peer.heardGoodbye());
        QVERIFY(f.handler.requests.empty());
    }

    /// RFC 9112, 9.8: an end without close_notify may be somebody else's doing.
    void truncated_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("in the head") << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("in the body") << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc");
        QTest::newRow("before the last chunk")
            << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    }
    void truncated()
    {
        QFETCH(QByteArray, request);
        Fixture f(*this);
        TlsPeer peer;
        peer.connectTo(f.server.port());
        QTRY_VERIFY(peer.isConnected());
        peer.send("GET /first HTTP/1.1\r\nHost: x\r\n\r\n" + request);
        QTRY_VERIFY(peer.received().endsWith("/first|"));
        peer.cutOff();
        QTRY_VERIFY(peer.isClosed());
        QTRY_COMPARE(f.server.connectionCount(), 0);
        QCOMPARE(f.handler.requests.size(), size_t(1));
    }

    void closeAnswersWhatIsUnderWay()
    {
        Fixture f(*this);
        f.handler.holdsBack = true;
        RawPeer peer;
        peer.connectEncryptedTo(f.server.port());
        peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(f.handler.requests.size(), size_t(1));
        f.server.close();
        f.handler.release(0);
        QTRY_VERIFY(peer.received().endsWith("/a|"));
        QTRY_VERIFY(peer.isClosed());
        QTRY_COMPARE(f.server.connectionCount(), 0);
    }

private:
    struct Fixture
    {
        explicit Fixture(const tst_Tls &test)
        {
            auto identity = TlsIdentity::load(test.path(u"cert.pem"_s), test.path(u"key.pem"_s));
            if (!identity || !server.listen(QHostAddress::LocalHost, 0))
                qFatal("no server");
            server.setTls(*identity);
        }
        ManualClock clock;
        RecordingHandler handler;
        Server server{handler, clock};
    };

    [[nodiscard]] QString path(const QString &name) const { return directory.filePath(name); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir directory;
    TestCertificate made;
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
