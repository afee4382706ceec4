// What RFC 9110, 9112 and their neighbours ask of a server, clause by clause, over real sockets: whole and byte by
// byte, with the exact status and whether the connection stays.
#include "http/server.h"
#include "recordinghandler.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringback;
using namespace ringback::http;

namespace {

const QByteArray next("GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
const QByteArray chunked("Transfer-Encoding: chunked\r\n");

QByteArray get(const QByteArray &target, const QByteArray &fields = "Host: x\r\n")
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

QByteArray inChunks(const QByteArray &body)
{
    return post(chunked, body);
}

/// The final statuses, in order: "200 400". Bodies here never hold a status line.
QByteArray statuses(const QByteArray &received)
{
    static const QRegularExpression line(QStringLiteral("HTTP/1\\.1 ([2-5]\\d\\d) "));
    QByteArrayList found;
    for (auto it = line.globalMatch(QString::fromLatin1(received)); it.hasNext();)
        found.append(it.next().captured(1).toLatin1());
    return found.join(' ');
}

} // namespace

class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        handler = std::make_unique<RecordingHandler>();
        server = std::make_unique<Server>(*handler, clock, ServerLimits{.bodyBytes = 1000});
        QVERIFY(server->listen(QHostAddress::LocalHost, 0).ok());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << status;
        };
        row("RFC 9112 §2.2 bare LF after the request line", 400, "GET / HTTP/1.1\nHost: x\r\n\r\n");
        row("RFC 9112 §2.2 bare LF after a field", 400, "GET / HTTP/1.1\r\nHost: x\n\r\n");
        row("RFC 9112 §2.2 bare LF ends the head", 400, "GET / HTTP/1.1\r\nHost: x\r\n\n");
        row("RFC 9112 §2.2 bare CR in the request line", 400, "GET /\r HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.2 bare CR in a value", 400, get("/", "Host: x\r\nA: b\rc\r\n"));
        row("RFC 9112 §2.2 bare CR in a name", 400, get("/", "Host: x\r\nA\r: b\r\n"));
        row("RFC 9112 §2.2 whitespace before the first field", 400, get("/", " Host: x\r\n"));
        row("RFC 9112 §2.2 more than one empty line in front", 400, "\r\n\r\n" + get("/"));
        row("RFC 9112 §2.2 garbage", 400, "\x01\x02\x03\x04\r\n\r\n");
        row("RFC 9112 §2.3 HTTP/1.2 is none of ours", 505, "GET / HTTP/1.2\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.3 HTTP/2.0 in text", 505, "GET / HTTP/2.0\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.3 name in lower case", 400, "GET / http/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.3 two digits", 400, "GET / HTTP/1.10\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.3 no minor version", 400, "GET / HTTP/1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §2.3 space inside", 400, "GET / HTTP/ 1.1\r\nHost: x\r\n\r\n");
        row("RFC 1945 §4.1 HTTP/0.9", 400, "GET /\r\n\r\n");
        row("RFC 9113 §3.4 HTTP/2 preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("RFC 8446 §5.1 TLS greeting on a plain port", 400, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9));
        row("RFC 9112 §3 two spaces", 400, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §3 tab instead of a space", 400, "GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §3 space after the version", 400, "GET / HTTP/1.1 \r\nHost: x\r\n\r\n");
        row("RFC 9112 §3 space in front", 400, " GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §3 target missing", 400, "GET HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §3 space in the target", 400, get("/a b"));
        row("RFC 9112 §3 request line too long", 414, get('/' + QByteArray(9000, 'a')));
        row("RFC 9112 §3.2 missing Host", 400, get("/", "A: b\r\n"));
        row("RFC 9112 §3.2 repeated Host", 400, get("/", "Host: x\r\nHost: y\r\n"));
        row("RFC 9112 §3.2 repeated equal Host", 400, get("/", "Host: x\r\nHOST: x\r\n"));
        row("RFC 9112 §3.2 empty Host", 400, get("/", "Host:\r\n"));
        row("RFC 9112 §3.2 malformed Host: path", 400, get("/", "Host: x/y\r\n"));
        row("RFC 9112 §3.2 malformed Host: list", 400, get("/", "Host: x, y\r\n"));
        row("RFC 9112 §3.2 malformed Host: space", 400, get("/", "Host: x y\r\n"));
        row("RFC 9112 §3.2 malformed Host: port", 400, get("/", "Host: x:http\r\n"));
        row("RFC 9112 §3.2 malformed Host: port beyond 16 bits", 400, get("/", "Host: x:65536\r\n"));
        row("RFC 9112 §3.2 malformed Host: bracket", 400, get("/", "Host: [::1\r\n"));
        row("RFC 9112 §3.2 missing Host with an absolute form", 400, get("http://x/", "A: b\r\n"));
        row("RFC 9110 §4.2.4 userinfo in Host", 400, get("/", "Host: a@x\r\n"));
        row("RFC 9110 §4.2.4 userinfo in the target", 400, get("http://a:b@x/"));
        row("RFC 9110 §4.2.1 empty authority", 400, get("http:///"));
        row("RFC 9112 §3.2.1 no slash", 400, get("a"));
        row("RFC 9112 §3.2.2 other scheme", 400, get("ftp://x/"));
        row("RFC 9112 §3.2.4 asterisk with GET", 400, get("*"));
        row("RFC 9112 §3.2 fragment", 400, get("/#a"));
        row("RFC 3986 §2.1 broken percent-encoding", 400, get("/%4"));
        row("RFC 3986 §2.1 percent-encoding that isn't hex", 400, get("/%gg"));
        row("RFC 3986 §2 backslash", 400, get("/\\"));
        row("RFC 3986 §2 byte beyond ASCII", 400, get("/\xc3\xa9"));
        row("RFC 3986 §2 NUL", 400, get(QByteArray("/\0", 2)));
        row("RFC 9110 §9.1 unknown method", 501, "BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9110 §9.1 method in lower case", 501, "get / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9110 §9.1 method is no token", 400, "G(T / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9110 §9.3.6 CONNECT", 501, "CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n");
        row("RFC 9110 §9.3.8 TRACE", 501, "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("RFC 9112 §5 no colon", 400, post("abc\r\n"));
        row("RFC 9112 §5 no name", 400, post(": b\r\n"));
        row("RFC 9112 §5.1 space before the colon", 400, post("Content-Length : 0\r\n"));
        row("RFC 9112 §5.1 tab before the colon", 400, post("A\t: b\r\n"));
        row("RFC 9110 §5.1 name with a delimiter", 400, post("A[b]: c\r\n"));
        row("RFC 9110 §5.1 name beyond ASCII", 400, post("\xc3\xa9: c\r\n"));
        row("RFC 9112 §5.2 obs-fold", 400, post("A: b\r\n c\r\n"));
        row("RFC 9112 §5.2 obs-fold with a tab", 400, post("A: b\r\n\tc\r\n"));
        row("RFC 9112 §5.2 folded Transfer-Encoding", 400, post("Transfer-Encoding:\r\n chunked\r\n"));
        row("RFC 9110 §5.5 NUL in a value", 400, post(QByteArray("A: b\0\r\n", 7)));
        row("RFC 9110 §5.5 control character in a value", 400, post("A: \x01\r\n"));
        row("RFC 9110 §5.5 DEL in a value", 400, post("A: \x7f\r\n"));
        row("RFC 6585 §5 fields too large", 431, post("A: " + QByteArray(17'000, 'a') + "\r\n"));
        row("RFC 6585 §5 too many fields", 431, post(QByteArray("A: b\r\n").repeated(101)));
        row("RFC 9112 §6.1 Transfer-Encoding and Content-Length", 400,
            post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"));
        row("RFC 9112 §6.1 Content-Length and Transfer-Encoding", 400,
            post("Content-Length: 5\r\n" + chunked, "0\r\n\r\n"));
        row("RFC 9112 §6.1 chunked in HTTP/1.0", 400, "POST / HTTP/1.0\r\nHost: x\r\n" + chunked + "\r\n0\r\n\r\n");
        row("RFC 9112 §6.1 unknown coding before chunked", 501, post("Transfer-Encoding: gzip, chunked\r\n"));
        row("RFC 9112 §6.1 chunked twice", 400, post("Transfer-Encoding: chunked, chunked\r\n"));
        row("RFC 9112 §6.1 chunked in two fields", 400, post(chunked + chunked));
        row("RFC 9112 §6.3 chunked not last", 400, post("Transfer-Encoding: chunked, gzip\r\n"));
        row("RFC 9112 §6.3 identity", 400, post("Transfer-Encoding: identity\r\n"));
        row("RFC 9112 §6.3 look-alike", 400, post("Transfer-Encoding: xchunked\r\n"));
        row("RFC 9112 §6.3 with a parameter", 400, post("Transfer-Encoding: chunked;q=1\r\n"));
        row("RFC 9112 §6.3 quoted", 400, post("Transfer-Encoding: \"chunked\"\r\n"));
        row("RFC 9112 §6.3 vertical tab hides it", 400,
            post("Transfer-Encoding: \x0b"
                 "chunked\r\n"));
        row("RFC 9112 §6.3 empty", 400, post("Transfer-Encoding:\r\n"));
        row("RFC 9112 §6.3 lengths that differ", 400, post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"));
        row("RFC 9112 §6.3 lengths that agree", 400, post("Content-Length: 1\r\nContent-Length: 1\r\n", "a"));
        row("RFC 9110 §8.6 list", 400, post("Content-Length: 1, 1\r\n", "a"));
        row("RFC 9110 §8.6 plus", 400, post("Content-Length: +1\r\n", "a"));
        row("RFC 9110 §8.6 minus", 400, post("Content-Length: -1\r\n"));
        row("RFC 9110 §8.6 hex", 400, post("Content-Length: 0x1\r\n", "a"));
        row("RFC 9110 §8.6 fraction", 400, post("Content-Length: 1.0\r\n", "a"));
        row("RFC 9110 §8.6 empty", 400, post("Content-Length:\r\n"));
        row("RFC 9110 §8.6 overflow", 400, post("Content-Length: 18446744073709551617\r\n", "a"));
        row("RFC 9110 §15.5.14 longer than allowed", 413, post("Content-Length: 1001\r\n"));
        row("RFC 9110 §15.5.14 chunks longer than allowed", 413, inChunks("3e9\r\n"));
        row("RFC 9110 §15.5.14 the sum of chunks longer than allowed", 413,
            inChunks("3e7\r\n" + QByteArray(999, 'a') + "\r\n2\r\n"));
        row("RFC 9112 §7.1 size with a plus", 400, inChunks("+1\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size with a minus", 400, inChunks("-1\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size with 0x", 400, inChunks("0x1\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 no size", 400, inChunks("\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size overflows", 413, inChunks("10000000000000001\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size of many zeros", 400, inChunks(QByteArray(17, '0') + "1\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 space before the size", 400, inChunks(" 1\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 space after the size", 400, inChunks("1 \r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size ends in a bare LF", 400, inChunks("1\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 size ends in a bare CR", 400, inChunks("1\ra\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 chunk longer than its size", 400, inChunks("1\r\nab\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1 chunk ends in a bare LF", 400, inChunks("1\r\na\n0\r\n\r\n"));
        row("RFC 9112 §7.1 last chunk ends in a bare LF", 400, inChunks("0\r\n\n"));
        row("RFC 9112 §7.1.1 giant extension", 413, inChunks("1;" + QByteArray(2000, 'e') + "\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1.1 extensions of many chunks", 413,
            inChunks(("1;" + QByteArray(400, 'e') + "\r\na\r\n").repeated(3)));
        row("RFC 9112 §7.1.1 control character in an extension", 400, inChunks("1;\x01\r\na\r\n0\r\n\r\n"));
        row("RFC 9112 §7.1.2 trailer without a colon", 400, inChunks("0\r\nabc\r\n\r\n"));
        row("RFC 9112 §7.1.2 folded trailer", 400, inChunks("0\r\nA: b\r\n c\r\n\r\n"));
        row("RFC 9112 §7.1.2 trailers too large", 431, inChunks("0\r\nA: " + QByteArray(17'000, 'a') + "\r\n\r\n"));
        row("RFC 9110 §10.1.1 unknown expectation", 417, post("Expect: something\r\n"));
    }
    /// Nothing is handed on, one answer comes, with all that a refusal carries, and the connection closes.
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const bool whole : {true, false}) {
            RawPeer peer;
            peer.connectTo(server->port());
            QTRY_VERIFY(peer.isConnected());
            whole ? peer.send(bytes + next) : peer.sendByteByByte(bytes);
            QTRY_VERIFY(peer.isClosed());
            const QByteArray answer = peer.received();
            QCOMPARE(statuses(answer), QByteArray::number(status));
            QVERIFY(answer.contains("\r\nDate: "));
            QVERIFY(answer.contains("\r\nConnection: close\r\n"));
            QVERIFY(answer.contains("\r\nContent-Type: application/problem+json\r\n")); // RFC 9457
            QVERIFY(answer.contains("\"status\":" + QByteArray::number(status)) && answer.contains("\"title\":\""));
            QVERIFY(handler->requests.empty());
        }
        QCOMPARE(handler->refusals.size(), size_t(2));
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("taken"); // path|body of each request
        QTest::addColumn<bool>("stays");
        const auto stays = [](const char *name, const QByteArray &bytes, const QByteArray &taken) {
            QTest::newRow(name) << bytes << taken << true;
        };
        const auto closes = [](const char *name, const QByteArray &bytes, const QByteArray &taken) {
            QTest::newRow(name) << bytes << taken << false;
        };
        stays("RFC 9112 §2.2 one empty line in front", "\r\n" + get("/a"), "/a|");
        stays("RFC 9112 §2.2 empty line between requests", get("/a") + "\r\n" + get("/b"), "/a| /b|");
        stays("RFC 9112 §3.2 Host with a port", get("/a", "Host: x:8787\r\n"), "/a|");
        stays("RFC 9112 §3.2 Host with an IPv6 literal", get("/a", "Host: [::1]:1\r\n"), "/a|");
        stays("RFC 9112 §3.2.1 query", get("/a?b=c&d"), "/a|");
        stays("RFC 9112 §3.2.2 absolute form", get("http://y:1/a?b"), "/a|");
        stays("RFC 9112 §3.2.2 absolute form without a path", get("http://y"), "/|");
        stays("RFC 9112 §3.2.4 asterisk form", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "*|");
        stays("RFC 9112 §5 names in any case", get("/a", "hOsT: x\r\n"), "/a|");
        stays("RFC 9112 §5.1 spaces and tabs around a value", get("/a", "Host:\t x \t\r\n"), "/a|");
        stays("RFC 9110 §5.5 obs-text in a value", get("/a", "Host: x\r\nA: \xff\r\n"), "/a|");
        stays("RFC 9110 §5.5 empty value", get("/a", "Host: x\r\nA:\r\n"), "/a|");
        stays("RFC 9112 §6.2 length", post("Content-Length: 3\r\n", "abc"), "/p|abc");
        stays("RFC 9110 §8.6 leading zeros", post("Content-Length: 0003\r\n", "abc"), "/p|abc");
        stays("RFC 9112 §6.3 neither length nor coding", post({}), "/p|");
        stays("RFC 9112 §6.3 body with GET", get("/a", "Host: x\r\nContent-Length: 1\r\n") + "b", "/a|b");
        stays("RFC 9110 §15.5.14 exactly as long as allowed", post("Content-Length: 1000\r\n", QByteArray(1000, 'z')),
              "/p|" + QByteArray(1000, 'z'));
        stays("RFC 9112 §7.1 chunks", inChunks("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"), "/p|abc");
        stays("RFC 9112 §7.1 size in capitals and with zeros", inChunks("00A\r\n0123456789\r\n0\r\n\r\n"),
              "/p|0123456789");
        stays("RFC 9112 §7.1 coding in any case", post("transfer-encoding: CHUNKED\r\n", "0\r\n\r\n"), "/p|");
        stays("RFC 9112 §7.1.1 small extension", inChunks("1;a=\"b\"\r\na\r\n0;c\r\n\r\n"), "/p|a");
        stays("RFC 9112 §7.1.2 trailers are discarded",
              inChunks("1\r\na\r\n0\r\nContent-Length: 9\r\nConnection: close\r\n\r\n"), "/p|a");
        stays("RFC 9112 §9.3 kept by default", get("/a"), "/a|");
        stays("RFC 9112 §9.3 HTTP/1.0 with keep-alive", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "/a|");
        stays("RFC 9112 §9.3.2 pipelining in order", get("/a") + post("Content-Length: 1\r\n", "1") + get("/b"),
              "/a| /p|1 /b|");
        stays("RFC 9110 §7.8 Upgrade is ignored",
              get("/a", "Host: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"),
              "/a|");
        stays("RFC 9110 §9.3.7 OPTIONS of a path", "OPTIONS /a HTTP/1.1\r\nHost: x\r\n\r\n", "/a|");
        stays("RFC 9110 §10.1.1 Expect without a body", post("Expect: 100-continue\r\n"), "/p|");
        closes("RFC 9112 §9.6 close", get("/a", "Host: x\r\nConnection: close\r\n"), "/a|");
        closes("RFC 9112 §9.6 close in a list and in capitals", get("/a", "Host: x\r\nConnection: foo, CLOSE\r\n"),
               "/a|");
        closes("RFC 9112 §9.6 nothing after close is taken", get("/a", "Host: x\r\nConnection: close\r\n") + get("/b"),
               "/a|");
        closes("RFC 9112 §9.3 HTTP/1.0", "GET /a HTTP/1.0\r\n\r\n", "/a|");
        closes("RFC 9110 §10.1.1 Expect is ignored in HTTP/1.0", "GET /a HTTP/1.0\r\nExpect: x\r\n\r\n", "/a|");
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, taken);
        QFETCH(bool, stays);
        for (const bool whole : {true, false}) {
            handler->requests.clear();
            RawPeer peer;
            peer.connectTo(server->port());
            QTRY_VERIFY(peer.isConnected());
            whole ? peer.send(bytes) : peer.sendByteByByte(bytes);
            const int wanted = int(taken.count('|'));
            QTRY_COMPARE(peer.answers("HTTP/1.1 200 OK\r\n"), wanted);
            QCOMPARE(peer.received().count("\r\nDate: "), wanted);
            QByteArrayList seen;
            for (const ServerRequest &request : handler->requests)
                seen.append(request.path + '|' + request.body);
            QCOMPARE(seen.join(' '), taken);
            if (stays) {
                peer.send(next);
                QTRY_VERIFY(peer.received().endsWith("/next|"));
                QVERIFY(!peer.received().contains("Connection: close"));
            } else {
                QTRY_VERIFY(peer.isClosed());
                QVERIFY(peer.received().contains("Connection: close\r\n"));
            }
        }
    }

    void head() // RFC 9110 §9.3.2
    {
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send("HEAD /abc HTTP/1.1\r\nHost: x\r\n\r\n" + next);
        QTRY_VERIFY(peer.received().endsWith("/next|"));
        QVERIFY(peer.received().contains("Content-Length: 5\r\n\r\nHTTP/1.1 200 OK"));
    }

    void headIsRefusedWithoutABody() // RFC 9110 §9.3.2
    {
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send("HEAD / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n");
        QTRY_VERIFY(peer.isClosed());
        QVERIFY(peer.received().startsWith("HTTP/1.1 413 ") && peer.received().endsWith("\r\n\r\n"));
    }

    void expectContinue() // RFC 9110 §10.1.1
    {
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send(post("Expect: 100-Continue\r\n" + chunked));
        QTRY_COMPARE(peer.received(), "HTTP/1.1 100 Continue\r\n\r\n");
        peer.send("1\r\na\r\n0\r\n\r\n");
        QTRY_VERIFY(peer.received().endsWith("/p|a"));
        QCOMPARE(peer.answers("HTTP/1.1 100 "), 1);
    }

    void http10IsToldThatItIsKept() // RFC 9112 §9.3, appendix C.2.2
    {
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QTRY_VERIFY(peer.received().endsWith("/a|"));
        QVERIFY(peer.received().contains("\r\nConnection: keep-alive\r\n"));
    }

    void answersKeepTheOrderWhenTheFirstIsLate() // RFC 9112 §9.3.2
    {
        handler->holdsBack = true;
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send(get("/1") + get("/2") + "BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(handler->requests.size(), size_t(2));
        handler->release(1);
        handler->release(0);
        QTRY_VERIFY(peer.isClosed());
        QCOMPARE(statuses(peer.received()), "200 200 501");
        QVERIFY(peer.received().indexOf("/1|") < peer.received().indexOf("/2|"));
    }

private:
    ManualClock clock;
    std::unique_ptr<RecordingHandler> handler;
    std::unique_ptr<Server> server;
};

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
