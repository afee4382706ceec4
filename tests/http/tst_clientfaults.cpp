#include "http/client.h"
#include "http/rawserver.h"
#include "support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringback {

namespace {

using http::ClientReply;
using http::ClientRequest;
using http::Failure;
using Reply = Result<ClientReply, Failure>;

// Where the server stops…
enum Stage {
    OnAccept,
    AfterHead,
    HalfWayBody,
    AfterAll,
    MidStatusLine,
    AfterStatusLine,
    MidHeaders,
    AfterHeaders,
    MidBody,
    MidChunk,
    BetweenChunks,
    MidStatusLineOf404,
    MidBodyOf404,
    MidChunkOf404,
};
// … and how.
enum Way { Close, Reset, Stall };

const QByteArray chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray answerUpTo(Stage stage)
{
    switch (stage) {
    case MidStatusLine:
        return "HTTP/1.1 20";
    case AfterStatusLine:
        return "HTTP/1.1 200 OK\r\n";
    case MidHeaders:
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Cut: ";
    case AfterHeaders:
        return "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n";
    case MidBody:
        return "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"data\":";
    case MidChunk:
        return chunkedHead + "14\r\n{\"data\":";
    case BetweenChunks:
        return chunkedHead + "2\r\n{}\r\n";
    case MidStatusLineOf404:
        return "HTTP/1.1 404 Not";
    case MidBodyOf404:
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 20\r\n\r\n{\"error\":";
    case MidChunkOf404:
        return "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"error\":";
    default:
        return {};
    }
}

void stopAt(RawServer::Peer &peer, Stage stage, Way way)
{
    const bool reached = stage == OnAccept || (stage == AfterHead && peer.headSize() > 0) ||
                         (stage == HalfWayBody && peer.bodySize() > 0) || peer.isWhole();
    if (!reached || peer.over)
        return;
    peer.write(answerUpTo(stage));
    if (way == Close)
        peer.close();
    else if (way == Reset)
        peer.reset();
    else
        peer.over = true;
}

ClientRequest request(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    ClientRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.headers.append("Content-Type", "application/json");
    request.deadline = 30s;
    return request;
}

} // namespace

class TestClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTwice_data();
    void neverTwice();
    void staleConnection();
    void wholeAnswers_data();
    void wholeAnswers();
    void deceptiveAnswers_data();
    void deceptiveAnswers();
};

void TestClientFaults::neverTwice_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("reused");
    const char *const stages[] = {"on accept",      "after head",      "half-way body", "after all", "mid status line",
                                  "status line",    "mid headers",     "after headers", "mid body",  "mid chunk",
                                  "between chunks", "404 status line", "404 body",      "404 chunk"};
    const char *const ways[] = {"close", "reset", "stall"};
    for (int stage = OnAccept; stage <= MidChunkOf404; ++stage) {
        for (int way = Close; way <= Stall; ++way) {
            for (const QByteArray method : {"GET", "POST", "DELETE"}) {
                for (const int size : {0, 120, 400'000}) {
                    const bool fits =
                        method == "POST" ? size < 1000 || stage <= AfterAll : size == (method == "GET" ? 0 : 120);
                    if (!fits || (size == 0 && stage == HalfWayBody))
                        continue;
                    for (const bool reused : {false, true}) {
                        if (reused && (stage == OnAccept || method == "DELETE"))
                            continue;
                        QTest::addRow("%s %s %d bytes, %s, %s", ways[way], method.constData(), size, stages[stage],
                                      reused ? "reused" : "fresh")
                            << stage << way << method << size << reused;
                    }
                }
            }
        }
    }
}

void TestClientFaults::neverTwice()
{
    QFETCH(int, stage);
    QFETCH(int, way);
    QFETCH(QByteArray, method);
    QFETCH(int, size);
    QFETCH(bool, reused);

    bool wholeSeen = false;
    bool stopped = false;
    RawServer server([&](RawServer::Peer &peer) {
        if (reused && peer.exchange == 0 && (peer.received.isEmpty() || peer.received.startsWith("GET /warm"))) {
            if (peer.isWhole()) {
                peer.write(RawServer::ok("{}"));
                peer.next();
            }
            return;
        }
        wholeSeen = wholeSeen || peer.isWhole();
        stopAt(peer, static_cast<Stage>(stage), static_cast<Way>(way));
        stopped = stopped || peer.over;
    });
    ManualClock clock;
    http::Client client(clock);
    if (reused) {
        auto warm = client.send(request("GET", server.url(u"/warm"_s), {}));
        QVERIFY(QTest::qWaitFor([&] { return warm.isFinished(); }));
        QVERIFY(warm.result().ok());
    }
    auto future = client.send(request(method, server.url(u"/contact/call"_s), QByteArray(size, 'x')));
    QVERIFY(QTest::qWaitFor([&] { return stopped; }));
    if (way == Stall) {
        QVERIFY(!future.isFinished());
        clock.advance(30s);
    }
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));

    QCOMPARE(future.resultCount(), 1);
    const Reply reply = future.result();
    QVERIFY2(!reply.ok(), "a broken answer was taken for a whole one");
    const Failure &failure = reply.error();
    QVERIFY(!failure.error.message.isEmpty());
    if (wholeSeen)
        QCOMPARE(failure.sent, Failure::Sent::Maybe);
    if (way == Stall)
        QCOMPARE(failure.error.kind, ErrorKind::Timeout);
    QVERIFY2(server.wire().count(method + " /contact/call") <= 1, "the request went out twice");
    QVERIFY2(server.wire().count('x') <= size + 40, "the body went out twice");
}

void TestClientFaults::staleConnection()
{
    // The server closes while idle; the client may not have noticed when the next request goes out.
    for (int round = 0; round < 30; ++round) {
        RawServer server([&](RawServer::Peer &peer) {
            if (!peer.isWhole())
                return;
            peer.write(RawServer::ok("{}"));
            if (peer.received.startsWith("GET /warm"))
                peer.close();
            else
                peer.next();
        });
        ManualClock clock;
        http::Client client(clock);
        auto warm = client.send(request("GET", server.url(u"/warm"_s), {}));
        QVERIFY(QTest::qWaitFor([&] { return warm.isFinished(); }));
        auto shared = client.send(request("POST", server.url(u"/shared"_s), "{}"));
        ClientRequest alone = request("POST", server.url(u"/alone"_s), "{}");
        alone.freshConnection = true;
        auto fresh = client.send(alone);
        QVERIFY(QTest::qWaitFor([&] { return shared.isFinished() && fresh.isFinished(); }));
        QVERIFY2(fresh.result().ok(), "a fresh connection can't be stale");
        QCOMPARE(server.wire().count("POST /alone"), 1);
        QVERIFY(server.wire().count("POST /shared") <= 1);
        if (shared.result().ok())
            QCOMPARE(server.wire().count("POST /shared"), 1);
    }
}

void TestClientFaults::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("length") << RawServer::ok("{}") << 200 << QByteArray("{}");
    QTest::addRow("chunked") << chunkedHead + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n" << 200 << QByteArray("{}");
    QTest::addRow("empty") << RawServer::ok("") << 200 << QByteArray();
    QTest::addRow("after 100 Continue") << "HTTP/1.1 100 Continue\r\n\r\n" + RawServer::ok("{}") << 200
                                        << QByteArray("{}");
    QTest::addRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    for (const char *scheme : {"Basic realm=x", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM"}) {
        QTest::addRow("401 %s", scheme) << "HTTP/1.1 401 No\r\nContent-Length: 2\r\nWWW-Authenticate: " +
                                               QByteArray(scheme) + "\r\n\r\n{}"
                                        << 401 << QByteArray("{}");
    }
    for (const int status :
         {201, 300, 400, 403, 404, 407, 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599}) {
        QTest::addRow("%d", status) << "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 2\r\n\r\n{}"
                                    << status << QByteArray("{}");
    }
}

void TestClientFaults::wholeAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    RawServer server([&](RawServer::Peer &peer) {
        if (peer.isWhole()) {
            peer.write(answer);
            peer.next();
        }
    });
    ManualClock clock;
    http::Client client(clock);
    auto future = client.send(request("POST", server.url(), "{}"));
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    QVERIFY(future.result().ok());
    QCOMPARE(future.result()->status, status);
    QCOMPARE(future.result()->body, body);
    QCOMPARE(server.wire().count("POST /"), 1);
}

void TestClientFaults::deceptiveAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("early hints") << "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" +
                                        RawServer::ok("{\"for\":\"first\"}");
    QTest::addRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 60\r\n\r\n{}");
    QTest::addRow("negative length") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\nConnection: close\r\n\r\n{}");
}

// What Qt takes for whole and isn't; the rest of it must not become the answer to the next request.
void TestClientFaults::deceptiveAnswers()
{
    QFETCH(QByteArray, answer);
    RawServer server([&](RawServer::Peer &peer) {
        if (!peer.isWhole())
            return;
        const bool deceive = peer.received.startsWith("POST /first");
        peer.write(deceive ? answer : RawServer::ok("{\"for\":\"second\"}"));
        if (deceive && answer.contains("close"))
            peer.close();
        else
            peer.next();
    });
    ManualClock clock;
    http::Client client(clock);
    auto first = client.send(request("POST", server.url(u"/first"_s), "{}"));
    QVERIFY(QTest::qWaitFor([&] { return first.isFinished(); }));
    QVERIFY(!first.result().ok());
    QCOMPARE(first.result().error().error.kind, ErrorKind::Unreadable);
    QCOMPARE(first.result().error().sent, Failure::Sent::Maybe);
    auto second = client.send(request("POST", server.url(u"/second"_s), "{}"));
    QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }));
    QVERIFY(second.result().ok());
    QCOMPARE(second.result()->body, "{\"for\":\"second\"}");
}

} // namespace ringback

QTEST_GUILESS_MAIN(ringback::TestClientFaults)
#include "tst_clientfaults.moc"
