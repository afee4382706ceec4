#include "http/client.h"
#include "http/rawserver.h"
#include "support/manualclock.h"
#include "support/testcertificate.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringback {

namespace {

using http::ClientRequest;
using http::Failure;
using Reply = Result<http::ClientReply, Failure>;

ClientRequest post(const QUrl &url)
{
    ClientRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"x-api-token", "tk_secret"}, {"team_id", "team_secret"}, {"Content-Type", "application/json"}};
    request.body = R"({"contact_id":"c1"})";
    return request;
}

void serve(RawServer::Peer &peer)
{
    if (peer.isWhole()) {
        peer.write(RawServer::ok("{}"));
        peer.next();
    }
}

} // namespace

class TestClientRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); }
    void writesWhatItWasGiven();
    void redirectsAreAnswers_data();
    void redirectsAreAnswers();
    void refusals_data();
    void refusals();
    void practiceModeStaysHome();
    void refusedConnection();
    void urgentOnesPassTheSlowOnes();
    void proxyOnlyForOthers();
    void brokenTls();
    void untrustedCertificate();
    void deadlineBeforeAnything();
    void idleTimeout();
    void oversizedAnswer();
    void noCookies();
    void destructionCancels();
    void ownerMayDieInTheContinuation();

private:
    Reply answerTo(http::Client &client, ClientRequest request);

    ManualClock m_clock;
};

Reply TestClientRules::answerTo(http::Client &client, ClientRequest request)
{
    auto future = client.send(std::move(request));
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return Failure{Failure::Sent::Maybe, {ErrorKind::Internal, u"never finished"_s}};
    return future.result();
}

void TestClientRules::writesWhatItWasGiven()
{
    RawServer server(serve);
    http::Client client(m_clock);
    ClientRequest request = post(server.url(u"/a%20b?x=1%2B2"_s));
    request.method = "DELETE";
    QVERIFY(answerTo(client, request).ok());
    const QByteArray wire = server.wire();
    QVERIFY(wire.startsWith("DELETE /a%20b?x=1%2B2 HTTP/1.1\r\n"));
    QVERIFY(wire.contains("\r\nx-api-token: tk_secret\r\n"));
    QVERIFY(wire.contains("\r\nContent-Length: 19\r\n"));
    QVERIFY(wire.contains("\r\nUser-Agent: Ringback/"));
    QVERIFY(!wire.toLower().contains("upgrade"));
    QVERIFY(wire.endsWith(R"({"contact_id":"c1"})"));
}

void TestClientRules::redirectsAreAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *method : {"GET", "POST", "DELETE"})
            QTest::addRow("%d %s", status, method) << status << QByteArray(method);
    }
}

void TestClientRules::redirectsAreAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    RawServer other(serve);
    RawServer server([&](RawServer::Peer &peer) {
        if (!peer.isWhole())
            return;
        peer.write("HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nLocation: " + other.url().toEncoded() +
                   "\r\nContent-Length: 0\r\n\r\n");
        peer.next();
    });
    http::Client client(m_clock);
    ClientRequest request = post(server.url());
    request.method = method;
    if (method != "POST")
        request.body.clear();
    const Reply reply = answerTo(client, request);
    QVERIFY(reply.ok());
    QCOMPARE(reply->status, status);
    // One more round trip, so that a follow-up would have had the time to arrive.
    QVERIFY(answerTo(client, request).ok());
    QCOMPARE(other.connections(), 0);
}

void TestClientRules::refusals_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("http to others") << u"http://api.example.com/?q=tk"_s << QByteArray("t") << ErrorKind::Refused;
    QTest::addRow("http to nearly loopback")
        << u"http://localhost.example.com/"_s << QByteArray("t") << ErrorKind::Refused;
    QTest::addRow("http to a number that isn't loopback")
        << u"http://128.0.0.1/"_s << QByteArray("t") << ErrorKind::Refused;
    QTest::addRow("file") << u"file:///etc/passwd"_s << QByteArray("t") << ErrorKind::InvalidInput;
    QTest::addRow("ftp") << u"ftp://127.0.0.1/"_s << QByteArray("t") << ErrorKind::InvalidInput;
    QTest::addRow("nothing") << QString() << QByteArray("t") << ErrorKind::InvalidInput;
    QTest::addRow("no host") << u"https:///x"_s << QByteArray("t") << ErrorKind::InvalidInput;
    QTest::addRow("password") << u"https://u:tk_p@127.0.0.1/"_s << QByteArray("t") << ErrorKind::InvalidInput;
    QTest::addRow("header splitting") << u"http://127.0.0.1:1/"_s << QByteArray("t\r\nX-Evil: 1")
                                      << ErrorKind::InvalidInput;
    QTest::addRow("header with zero") << u"http://127.0.0.1:1/"_s << QByteArray("t\0u", 3) << ErrorKind::InvalidInput;
}

void TestClientRules::refusals()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, token);
    QFETCH(ErrorKind, kind);
    http::Client client(m_clock);
    ClientRequest request = post(QUrl(url));
    request.headers = {{"x-api-token", token}};
    const auto future = client.send(request);
    QVERIFY2(future.isFinished(), "a refusal needs no waiting");
    const Failure failure = future.result().error();
    QCOMPARE(failure.sent, Failure::Sent::Never);
    QCOMPARE(failure.error.kind, kind);
    QVERIFY(!failure.error.message.isEmpty());
    QVERIFY(!failure.error.message.contains(u"tk"));
}

void TestClientRules::practiceModeStaysHome()
{
    RawServer server(serve);
    http::Client client(m_clock);
    client.setLoopbackOnly(true);
    const auto future = client.send(post(QUrl(u"https://api.thoughtly.com/contact/call"_s)));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().error.kind, ErrorKind::Refused);
    QCOMPARE(future.result().error().sent, Failure::Sent::Never);
    QVERIFY(answerTo(client, post(server.url())).ok());
    QVERIFY(answerTo(client, post(QUrl(u"http://localhost:%1/"_s.arg(server.port())))).ok());
}

void TestClientRules::refusedConnection()
{
    http::Client client(m_clock);
    for (const bool fresh : {false, true}) {
        ClientRequest request = post(QUrl(u"http://127.0.0.1:1/contact?q=tk_secret"_s));
        request.freshConnection = fresh;
        const Reply reply = answerTo(client, request);
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error().sent, Failure::Sent::Never);
        QCOMPARE(reply.error().error.kind, ErrorKind::Network);
        QCOMPARE(reply.error().error.message, u"127.0.0.1:1 refuses connections."_s);
    }
}

void TestClientRules::urgentOnesPassTheSlowOnes()
{
    RawServer server([](RawServer::Peer &peer) {
        if (peer.isWhole() && peer.received.contains(" /quick ")) {
            peer.write(RawServer::ok("{}"));
            peer.next();
        }
    });
    http::Client client(m_clock);
    QList<QFuture<Reply>> slow;
    for (int i = 0; i < 12; ++i)
        slow.append(client.send(post(server.url(u"/slow"_s))));
    QTRY_COMPARE(server.wire().count(" /slow "), 6); // as many as Qt lets through at once
    ClientRequest urgent = post(server.url(u"/quick"_s));
    urgent.urgent = true;
    QVERIFY(answerTo(client, urgent).ok());
    QVERIFY(answerTo(client, urgent).ok());
    QCOMPARE(server.connections(), 7); // and they share theirs
}

void TestClientRules::proxyOnlyForOthers()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1));
    RawServer server(serve);
    http::Client client(m_clock);
    QVERIFY(answerTo(client, post(server.url())).ok());
    ClientRequest fresh = post(server.url());
    fresh.freshConnection = true;
    QVERIFY(answerTo(client, fresh).ok());

    for (const QString &host : {u"localhost:1"_s, u"127.0.0.2:1"_s, u"[::1]:1"_s}) {
        const Reply refused = answerTo(client, post(QUrl(u"http://%1/"_s.arg(host))));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().error.message, u"%1 refuses connections."_s.arg(host));
    }

    const Reply reply = answerTo(client, post(QUrl(u"https://api.example.invalid/contact/call"_s)));
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().sent, Failure::Sent::Never);
    QCOMPARE(reply.error().error.message, u"The proxy on the way to api.example.invalid can't be reached."_s);
}

void TestClientRules::brokenTls()
{
    RawServer server([](RawServer::Peer &peer) {
        if (!peer.received.isEmpty()) {
            peer.write("HTTP/1.1 400 This is plain HTTP\r\n\r\n");
            peer.close();
        }
    });
    http::Client client(m_clock);
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const Reply reply = answerTo(client, post(url));
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().error.kind, ErrorKind::Tls);
    QCOMPARE(reply.error().sent, Failure::Sent::Never);
    QVERIFY(!server.wire().contains("tk_secret"));
}

void TestClientRules::untrustedCertificate()
{
    QSslServer server;
    server.setSslConfiguration(TestCertificate::make().configuration());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto seen = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, seen] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [seen, socket] { *seen += socket->readAll(); });
    });
    http::Client client(m_clock);
    const Reply reply = answerTo(client, post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().error.kind, ErrorKind::Tls);
    QCOMPARE(reply.error().sent, Failure::Sent::Never);
    QVERIFY(reply.error().error.message.contains(u"nobody that this computer trusts"));
    QVERIFY(seen->isEmpty());
}

void TestClientRules::deadlineBeforeAnything()
{
    http::Client client(m_clock);
    RawServer server([](RawServer::Peer &) {});
    auto future = client.send(post(server.url()));
    // The event loop hasn't run, so no byte was asked for yet: this time-out is harmless, and stays so.
    m_clock.advance(30s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().error.kind, ErrorKind::Timeout);
    QCOMPARE(future.result().error().sent, Failure::Sent::Never);
    QVERIFY(answerTo(client, post(QUrl(u"http://127.0.0.1:1/"_s))).error().sent == Failure::Sent::Never);
    QVERIFY(!server.wire().contains("contact_id"));
}

void TestClientRules::idleTimeout()
{
    RawServer server([](RawServer::Peer &peer) {
        if (peer.isWhole() && !peer.over) {
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{");
            peer.over = true;
        }
    });
    http::Client client(m_clock);
    ClientRequest request = post(server.url());
    request.idleTimeout = 100ms;
    const Reply reply = answerTo(client, request);
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().error.kind, ErrorKind::Timeout);
    QCOMPARE(reply.error().sent, Failure::Sent::Maybe);
}

void TestClientRules::oversizedAnswer()
{
    const QByteArray part(1024 * 1024, 'z');
    RawServer server([&](RawServer::Peer &peer) {
        if (!peer.isWhole() || peer.over)
            return;
        peer.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        for (int i = 0; i < 40; ++i)
            peer.write(part);
        peer.over = true;
    });
    http::Client client(m_clock);
    const Reply reply = answerTo(client, post(server.url()));
    QVERIFY(!reply.ok());
    QCOMPARE(reply.error().error.kind, ErrorKind::Unreadable);
    QVERIFY(reply.error().error.message.contains(u"too large"));
    QCOMPARE(reply.error().sent, Failure::Sent::Maybe);
}

void TestClientRules::noCookies()
{
    RawServer server([](RawServer::Peer &peer) {
        if (peer.isWhole()) {
            peer.write("HTTP/1.1 200 OK\r\nSet-Cookie: track=1; Path=/\r\nCache-Control: "
                       "max-age=600\r\nContent-Length: 2\r\n\r\n{}");
            peer.next();
        }
    });
    http::Client client(m_clock);
    ClientRequest request;
    request.url = server.url();
    QVERIFY(answerTo(client, request).ok());
    QVERIFY(answerTo(client, request).ok());
    QCOMPARE(server.wire().count("GET /"), 2);
    QVERIFY(!server.wire().contains("track"));
}

void TestClientRules::destructionCancels()
{
    RawServer server([](RawServer::Peer &) {});
    auto client = std::make_unique<http::Client>(m_clock);
    auto begun = client->send(post(server.url()));
    QTRY_VERIFY(server.wire().contains("contact_id"));
    auto early = client->send(post(server.url()));
    client.reset();
    QVERIFY(begun.isFinished() && early.isFinished());
    QCOMPARE(begun.result().error().error.kind, ErrorKind::Cancelled);
    QCOMPARE(begun.result().error().sent, Failure::Sent::Maybe);
    QCOMPARE(early.result().error().error.kind, ErrorKind::Cancelled);
    QCOMPARE(early.result().error().sent, Failure::Sent::Never);
    QCOMPARE(begun.resultCount(), 1);
}

void TestClientRules::ownerMayDieInTheContinuation()
{
    RawServer server(serve);
    auto client = std::make_unique<http::Client>(m_clock);
    auto second = QFuture<Reply>();
    bool ran = false;
    client->send(post(server.url())).then([&](const Reply &reply) {
        ran = reply.ok();
        second = client->send(post(server.url()));
        client.reset();
    });
    QTRY_VERIFY(ran);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().error.kind, ErrorKind::Cancelled);
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestClientRules)
#include "tst_clientrules.moc"
