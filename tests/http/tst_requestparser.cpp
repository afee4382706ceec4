#include "http/requestparser.h"

#include <QTest>

using namespace ringback::http;
using Event = RequestParser::Event;

namespace {

/// What came of a stream of bytes: the requests, and the status of the fault that ended it (0: none).
struct Reading
{
    std::vector<ServerRequest> requests;
    std::vector<bool> keepAlive;
    int status = 0;
    const char *reason = "";
    RequestParser::Phase phase = RequestParser::Phase::Idle;
};

Reading read(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser(16 * 1024, 1000);
    Reading reading;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
        for (bool more = true; more;) {
            switch (parser.next(piece)) {
            case Event::NeedMore:
                more = false;
                break;
            case Event::Head:
                break;
            case Event::Complete:
                reading.keepAlive.push_back(parser.keepAlive());
                reading.requests.push_back(parser.take());
                break;
            case Event::Failed:
                reading.status = parser.fault().status;
                reading.reason = parser.fault().reason;
                reading.phase = parser.phase();
                return reading;
            }
        }
    }
    reading.phase = parser.phase();
    return reading;
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /a HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

QByteArray target(const QByteArray &text)
{
    return "GET " + text + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray host(const QByteArray &text)
{
    return "GET / HTTP/1.1\r\nHost: " + text + "\r\n\r\n";
}

} // namespace

/// The conformance table: each row is named by the clause that it stands on, and is read whole and byte by byte.
class tst_RequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray chunked("Transfer-Encoding: chunked\r\n");

        row("9112-2.2 bare LF ends the request line", 400, "GET / HTTP/1.1\nHost: x\r\n\r\n");
        row("9112-2.2 bare LF ends a field", 400, "GET / HTTP/1.1\r\nHost: x\n\r\n");
        row("9112-2.2 bare LF everywhere", 400, "GET / HTTP/1.1\nHost: x\n\n");
        row("9112-2.2 bare CR in the request line", 400, "GET /\rb HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-2.2 bare CR in a field", 400, "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n");
        row("9112-2.2 bare CR ends the head", 400, "GET / HTTP/1.1\r\nHost: x\r\n\rX");
        row("9112-2.2 two empty lines in front", 400, "\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-2.2 space before the first field", 400, "GET / HTTP/1.1\r\n Host: x\r\n\r\n");
        row("9112-2.3 HTTP/2.0", 505, "GET / HTTP/2.0\r\nHost: x\r\n\r\n");
        row("9112-2.3 HTTP/1.2", 505, "GET / HTTP/1.2\r\nHost: x\r\n\r\n");
        row("9113-3.4 HTTP/2 preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("9112-2.3 lower case name", 400, "GET / http/1.1\r\nHost: x\r\n\r\n");
        row("9112-2.3 two digits", 400, "GET / HTTP/1.10\r\nHost: x\r\n\r\n");
        row("9112-2.3 no minor", 400, "GET / HTTP/1\r\nHost: x\r\n\r\n");
        row("9112-2.3 HTTP/0.9", 400, "GET /\r\n\r\n");
        row("9112-2.3 HTTP/0.9 with a version", 400, "GET / HTTP/0.9\r\n\r\n");
        row("9112-3 two spaces", 400, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3 tab for a space", 400, "GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3 space at the end", 400, "GET / HTTP/1.1 \r\nHost: x\r\n\r\n");
        row("9112-3 space in front", 400, " GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3 no target", 400, "GET HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3 a word too many", 400, "GET / x HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3 very long request line", 414, target("/" + QByteArray(9000, 'a')));
        row("9112-3 a TLS greeting", 400, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9));
        row("9110-9.1 unknown method", 501, "BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9110-9.1 methods have a case", 501, "get / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9110-9.1 method is no token", 400, "G@T / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9110-9.3.6 CONNECT", 501, "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n");
        row("9110-9.3.8 TRACE", 501, "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("9112-3.2 fragment", 400, target("/a#b"));
        row("9112-3.2 no slash", 400, target("a"));
        row("9112-3.2.4 asterisk without OPTIONS", 400, target("*"));
        row("9112-3.2 broken percent-encoding", 400, target("/%4"));
        row("9112-3.2 percent-encoding that isn't hex", 400, target("/%zz"));
        row("9112-3.2 backslash", 400, target("/a\\b"));
        row("9112-3.2 obs-text", 400, target("/\xc3\xa9"));
        row("9112-3.2 NUL", 400, target(QByteArray("/a\0b", 4)));
        row("9112-3.2.2 other scheme", 400, target("ftp://x/"));
        row("9110-4.2.1 empty authority", 400, target("http:///a"));
        row("9110-4.2.4 userinfo", 400, target("http://u:p@x/"));
        row("9112-3.2 no Host", 400, "GET / HTTP/1.1\r\nA: b\r\n\r\n");
        row("9112-3.2 two Hosts", 400, "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
        row("9112-3.2 two equal Hosts", 400, "GET / HTTP/1.1\r\nHost: x\r\nhost: x\r\n\r\n");
        row("9112-3.2 two Hosts in HTTP/1.0", 400, "GET / HTTP/1.0\r\nHost: x\r\nHost: x\r\n\r\n");
        row("9112-3.2 empty Host", 400, host(""));
        row("9112-3.2 Host with userinfo", 400, host("u@x"));
        row("9112-3.2 Host with a path", 400, host("x/y"));
        row("9112-3.2 Host list", 400, host("x, y"));
        row("9112-3.2 Host with a space", 400, host("x y"));
        row("9112-3.2 Host port not a number", 400, host("x:y"));
        row("9112-3.2 Host port too large", 400, host("x:65536"));
        row("9112-3.2 Host with half a literal", 400, host("[::1"));
        row("9112-3.2 Host literal with a tail", 400, host("[::1]x"));
        row("9112-3.2 Host without a name", 400, host(":80"));
        row("9112-5.1 space before the colon", 400, post("Content-Length : 0\r\n"));
        row("9112-5.1 tab before the colon", 400, post("A\t: 0\r\n"));
        row("9112-5 no colon", 400, post("abc\r\n"));
        row("9112-5 no name", 400, post(": b\r\n"));
        row("9110-5.6.2 name is no token", 400, post("A(b): c\r\n"));
        row("9110-5.1 obs-text in a name", 400, post("\xc3\xa9: c\r\n"));
        row("9112-5.2 obs-fold", 400, post("A: b\r\n c\r\n"));
        row("9112-5.2 obs-fold with a tab", 400, post("A: b\r\n\tc\r\n"));
        row("9112-5.2 folded coding", 400, post("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"));
        row("9110-5.5 NUL in a value", 400, post(QByteArray("A: b\0c\r\n", 8)));
        row("9110-5.5 control character in a value", 400, post("A: b\x0b\r\n"));
        row("9110-5.5 DEL in a value", 400, post("A: b\x7f\r\n"));
        row("6585-5 large fields", 431, post("A: " + QByteArray(17'000, 'a') + "\r\n"));
        row("6585-5 many fields", 431, post(QByteArray("A: b\r\n").repeated(101)));
        row("9112-6.1 TE and CL", 400, post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"));
        row("9112-6.1 CL and TE", 400, post("Content-Length: 5\r\n" + chunked, "0\r\n\r\n"));
        row("9112-6.1 TE in HTTP/1.0", 400, "POST / HTTP/1.0\r\n" + chunked + "\r\n0\r\n\r\n");
        row("9112-6.1 unknown coding before chunked", 501, post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
        row("9112-6.1 chunked twice", 400, post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"));
        row("9112-6.1 chunked in two fields", 400, post(chunked + chunked, "0\r\n\r\n"));
        row("9112-6.3 chunked not last", 400, post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n"));
        row("9112-6.3 identity", 400, post("Transfer-Encoding: identity\r\n"));
        row("9112-6.3 gzip alone", 400, post("Transfer-Encoding: gzip\r\n"));
        row("9112-6.3 look-alike", 400, post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"));
        row("9112-6.3 quoted", 400, post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"));
        row("9112-6.3 parameter", 400, post("Transfer-Encoding: chunked;a=b\r\n", "0\r\n\r\n"));
        row("9112-6.3 empty coding", 400, post("Transfer-Encoding:\r\n"));
        row("9112-6.3 empty coding and a length", 400, post("Transfer-Encoding:\r\nContent-Length: 1\r\n", "x"));
        row("9112-6.3 empty list members", 400, post("Transfer-Encoding: ,chunked,\r\n", "0\r\n\r\n"));
        row("9112-6.3 lengths that differ", 400, post("Content-Length: 1\r\nContent-Length: 2\r\n", "xy"));
        row("9112-6.3 lengths that agree", 400, post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"));
        row("9112-6.3 list of lengths", 400, post("Content-Length: 1, 1\r\n", "x"));
        row("9110-8.6 plus", 400, post("Content-Length: +1\r\n", "x"));
        row("9110-8.6 minus", 400, post("Content-Length: -1\r\n", "x"));
        row("9110-8.6 hex", 400, post("Content-Length: 0x1\r\n", "x"));
        row("9110-8.6 fraction", 400, post("Content-Length: 1.0\r\n", "x"));
        row("9110-8.6 inner space", 400, post("Content-Length: 1 0\r\n", "x"));
        row("9110-8.6 empty", 400, post("Content-Length:\r\n"));
        row("9110-8.6 overflow of 64 bits", 400, post("Content-Length: 18446744073709551617\r\n", "x"));
        row("9110-8.6 largest of 64 bits", 413, post("Content-Length: 18446744073709551615\r\n", "x"));
        row("9110-15.5.14 larger than allowed", 413, post("Content-Length: 1001\r\n", "x"));
        row("9110-15.5.14 chunks larger than allowed", 413, post(chunked, "3e9\r\n"));
        row("9112-7.1 chunk size with a sign", 400, post(chunked, "+0\r\n\r\n"));
        row("9112-7.1 chunk without CRLF", 400, post(chunked, "1\r\nxx\r\n0\r\n\r\n"));
        row("9110-10.1.1 unknown expectation", 417, post("Expect: the-unexpected\r\n"));
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            const Reading reading = read(bytes, step);
            QCOMPARE(reading.status, status);
            QCOMPARE(reading.requests.size(), size_t(0));
            QVERIFY(qstrlen(reading.reason) > 0);
            QCOMPARE(reading.phase, RequestParser::Phase::Failed);
        }
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("line"); // method path?query host body keep-alive
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &line) {
            QTest::newRow(name) << bytes << line;
        };
        row("9112-3 simple", host("x"), "GET /? x [] 1");
        row("9112-2.2 one empty line in front", "\r\n" + host("x"), "GET /? x [] 1");
        row("9112-3.2.1 query", target("/a/b?c=d&e=/?"), "GET /a/b?c=d&e=/? x [] 1");
        row("9112-3.2.1 stays encoded", target("/a%2Fb?%20"), "GET /a%2Fb?%20 x [] 1");
        row("9112-3.2.1 two slashes", target("//a"), "GET //a? x [] 1");
        row("9112-3.2.2 absolute form overrules Host", target("http://y:8080/a?b"), "GET /a?b y:8080 [] 1");
        row("9112-3.2.2 absolute form without a path", target("HTTP://y"), "GET /? y [] 1");
        row("9112-3.2.2 absolute form, query only", target("https://y?a"), "GET /?a y [] 1");
        row("9112-3.2.4 asterisk form", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "OPTIONS *? x [] 1");
        row("9110-7.2 Host with a port", host("localhost:8787"), "GET /? localhost:8787 [] 1");
        row("9110-7.2 Host with an IPv6 literal", host("[::1]:80"), "GET /? [::1]:80 [] 1");
        row("9110-9.3.2 HEAD", "HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n", "HEAD /a? x [] 1");
        row("9112-5.1 no space after the colon", "GET / HTTP/1.1\r\nhOST:x\r\n\r\n", "GET /? x [] 1");
        row("9112-5.1 spaces around the value", "GET / HTTP/1.1\r\nHost: \t x \t\r\n\r\n", "GET /? x [] 1");
        row("9110-5.5 obs-text and empty values", "GET / HTTP/1.1\r\nHost: x\r\nA: \xff\r\nB:\r\n\r\n",
            "GET /? x [] 1");
        row("9112-6.2 length", post("Content-Length: 3\r\n", "abc"), "POST /a? x [abc] 1");
        row("9110-8.6 leading zeros", post("Content-Length: 003\r\n", "abc"), "POST /a? x [abc] 1");
        row("9112-6.3 no length is no body", post(""), "POST /a? x [] 1");
        row("9112-7.1 chunked", post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"),
            "POST /a? x [abc] 1");
        row("9112-7.1 chunked in any case", post("TRANSFER-ENCODING: Chunked\r\n", "0\r\n\r\n"), "POST /a? x [] 1");
        row("9112-7.1.2 trailers",
            post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\nHost: evil\r\nConnection: close\r\n\r\n"),
            "POST /a? x [a] 1");
        row("9112-9.3 close", post("Connection: close\r\n"), "POST /a? x [] 0");
        row("9112-9.3 close in a list", post("Connection: Foo, Close\r\n"), "POST /a? x [] 0");
        row("9112-9.3 HTTP/1.0 closes", "GET / HTTP/1.0\r\n\r\n", "GET /?  [] 0");
        row("9112-9.3 HTTP/1.0 kept", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /?  [] 1");
        row("9112-C.2.2 HTTP/1.0 with a length", "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\na", "POST /?  [a] 0");
        row("9110-10.1.1 expectation ignored in HTTP/1.0", "GET / HTTP/1.0\r\nExpect: x\r\n\r\n", "GET /?  [] 0");
        row("9110-7.8 upgrade ignored",
            post("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n"), "POST /a? x [] 1");
        row("body of controls and newlines", post("Content-Length: 4\r\n", QByteArray("\0\r\n\x1f", 4)),
            "POST /a? x [" + QByteArray("\0\r\n\x1f", 4) + "] 1");
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, line);
        for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            const Reading reading = read(bytes, step);
            QVERIFY2(reading.status == 0, reading.reason);
            QCOMPARE(reading.requests.size(), size_t(1));
            const ServerRequest &request = reading.requests.front();
            QCOMPARE(request.method + ' ' + request.path + '?' + request.query + ' ' + request.headers.value("Host") +
                         " [" + request.body + "] " + (reading.keepAlive.front() ? '1' : '0'),
                     line);
            QCOMPARE(reading.phase, RequestParser::Phase::Idle);
        }
    }

    void keepsTheOrderOfFields()
    {
        const auto reading = read("GET / HTTP/1.1\r\nHost: x\r\nB: 2\r\nA: 1\r\nB: 3\r\n\r\n", 1000);
        QCOMPARE(reading.requests.at(0).headers, (Headers{{"Host", "x"}, {"B", "2"}, {"A", "1"}, {"B", "3"}}));
    }

    void pipelined()
    {
        const QByteArray bytes = post("Content-Length: 1\r\n", "1") +
                                 post("Transfer-Encoding: chunked\r\n", "1\r\n2\r\n0\r\n\r\n") + host("x") +
                                 post("Content-Length: 1\r\n", "4") + "GET";
        for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(13)}) {
            const Reading reading = read(bytes, step);
            QCOMPARE(reading.requests.size(), size_t(4));
            QCOMPARE(reading.requests[0].body, "1");
            QCOMPARE(reading.requests[1].body, "2");
            QCOMPARE(reading.requests[3].body, "4");
            QCOMPARE(reading.requests[3].headers.fields().size(), 2);
            QCOMPARE(reading.phase, RequestParser::Phase::Head);
        }
    }

    void tellsWhoWaitsForContinue()
    {
        RequestParser parser(1000, 1000);
        const QByteArray waiting = post("Expect: 100-Continue\r\nContent-Length: 1\r\n");
        QByteArrayView input(waiting);
        QCOMPARE(parser.next(input), Event::Head);
        QVERIFY(parser.expectsContinue());
        QCOMPARE(parser.phase(), RequestParser::Phase::Body);

        RequestParser other(1000, 1000);
        const QByteArray nothingToSend = post("Expect: 100-continue\r\n");
        input = nothingToSend;
        QCOMPARE(other.next(input), Event::Head);
        QVERIFY(!other.expectsContinue());
    }

    void staysFailed()
    {
        RequestParser parser(1000, 1000);
        QByteArrayView bad("GET / HTTP/1.1\n");
        QCOMPARE(parser.next(bad), Event::Failed);
        const QByteArray good = host("x");
        QByteArrayView input(good);
        QCOMPARE(parser.next(input), Event::Failed);
    }
};

QTEST_GUILESS_MAIN(tst_RequestParser)
#include "tst_requestparser.moc"
