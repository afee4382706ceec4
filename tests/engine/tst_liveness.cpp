#include "engine/enginefixture.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLiveness : public QObject
{
    Q_OBJECT

    static void setPublicUrl(EngineFixture &fixture, const QString &url)
    {
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.publicUrl = QUrl(url);
        QVERIFY(fixture.wait(fixture.engine->applySettings(settings)).ok());
    }

    static EngineState proven(EngineFixture &fixture)
    {
        const auto state = fixture.engine->proveWebhook();
        fixture.advanceUntil([&state] { return state.isFinished(); });
        return state.result();
    }

    /// Answers every request with that, and keeps what came.
    struct Stranger
    {
        explicit Stranger(QByteArray answer)
        {
            if (!server.listen(QHostAddress::LocalHost))
                qFatal("no port");
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    received += socket->readAll();
                    if (!received.contains("nonce"))
                        return;
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
        }
        [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(server.serverPort()); }

        QTcpServer server;
        QByteArray received;
    };

private Q_SLOTS:
    void nothingToProve()
    {
        EngineFixture fixture;
        const EngineState state = proven(fixture);
        QVERIFY(!state.webhookProvenAt.isValid());
        QVERIFY(state.webhookFault.isEmpty());
    }

    void provenThroughThePublicUrl()
    {
        EngineFixture fixture;
        setPublicUrl(fixture, QString::fromLatin1(fixture.listenerUrl()));
        QTRY_VERIFY(fixture.wait(fixture.engine->state()).webhookProvenAt.isValid()); // by itself
        QVERIFY(fixture.wait(fixture.engine->state()).webhookFault.isEmpty());
        const QDateTime first = fixture.wait(fixture.engine->state()).webhookProvenAt;
        fixture.clock->advance(5min);
        QTRY_VERIFY(fixture.wait(fixture.engine->state()).webhookProvenAt > first);
        QVERIFY(fixture.wait(fixture.engine->refusals()).isEmpty());
        // Another address has to prove itself anew.
        setPublicUrl(fixture, {});
        QVERIFY(!fixture.wait(fixture.engine->state()).webhookProvenAt.isValid());
    }

    void faultsInWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("somebody else") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                                       << u"not with this console"_s;
        QTest::newRow("another console") << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
                                         << u"not with this console"_s;
        QTest::newRow("a tunnel without end")
            << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n") << u"tunnel"_s;
        QTest::newRow("closes") << QByteArray("\r\n") << u"can't be reached"_s;
    }
    void faultsInWords()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        EngineFixture fixture;
        Stranger stranger(answer);
        setPublicUrl(fixture, stranger.url());
        const EngineState state = proven(fixture);
        QVERIFY2(state.webhookFault.contains(words), qPrintable(state.webhookFault));
        QVERIFY(!state.webhookFault.contains(u"secret"_s));
        QVERIFY(!state.webhookProvenAt.isValid());
        QVERIFY(stranger.received.startsWith("POST /webhook/secret/probe "));
        const auto isTold = [&] {
            return std::any_of(fixture.notices.begin(), fixture.notices.end(),
                               [&words](const Notice &notice) { return notice.text.contains(words); });
        };
        QVERIFY(isTold());
        // The right address makes it good.
        fixture.notices.clear();
        setPublicUrl(fixture, QString::fromLatin1(fixture.listenerUrl()));
        QTRY_VERIFY(fixture.wait(fixture.engine->state()).webhookProvenAt.isValid());
        QVERIFY(fixture.wait(fixture.engine->state()).webhookFault.isEmpty());
    }

    void aRedirectIsAFaultAndNotFollowed()
    {
        EngineFixture fixture;
        Stranger elsewhere("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        Stranger stranger("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + elsewhere.url().toLatin1() +
                          "/webhook/secret/probe\r\nContent-Length: 0\r\n\r\n");
        setPublicUrl(fixture, stranger.url());
        const EngineState state = proven(fixture);
        QVERIFY2(state.webhookFault.contains(u"leads on"_s), qPrintable(state.webhookFault));
        QVERIFY(elsewhere.received.isEmpty());
    }

    void nobodyThere()
    {
        EngineFixture fixture;
        setPublicUrl(fixture, u"http://127.0.0.1:1"_s);
        QVERIFY(proven(fixture).webhookFault.contains(u"can't be reached"_s));
    }

    void anotherNonceIsNoProof()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/secret/probe", R"({"nonce":""})"), 404);
        QCOMPARE(fixture.post("/webhook/secret/probe", R"({"nonce":"00"})"), 404);
        QVERIFY(!fixture.wait(fixture.engine->state()).webhookProvenAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
