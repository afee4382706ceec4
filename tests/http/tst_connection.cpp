#include "http/connection.h"
#include "http/tlsidentity.h"
#include "recordinghandler.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"
#include "support/testcertificate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace ringback::http;
using namespace std::chrono_literals;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void initTestCase()
    {
        const TestCertificate made = TestCertificate::make();
        QVERIFY(writeFile("certificate.pem", made.certificate) && writeFile("key.pem", made.key));
    }
    void init()
    {
        QFETCH_GLOBAL(bool, tls);
        clock = std::make_unique<ManualClock>();
        handler = std::make_unique<RecordingHandler>();
        server = std::make_unique<Server>(*handler, *clock, ServerLimits{.bodyBytes = 100'000});
        QVERIFY(server->listen(QHostAddress::LocalHost, 0).ok());
        isTls = tls;
        if (tls) {
            auto identity = TlsIdentity::load(directory.filePath(QStringLiteral("certificate.pem")),
                                              directory.filePath(QStringLiteral("key.pem")));
            QVERIFY(identity.ok());
            server->setTls(*identity);
        }
        peer = std::make_unique<RawPeer>();
        connectNow(*peer);
        QTRY_VERIFY(peer->isConnected());
        QTRY_COMPARE(server->connectionCount(), 1);
    }
    void cleanup()
    {
        peer.reset();
        server.reset();
    }

    void answersAndKeeps()
    {
        peer->send(post("one"));
        QTRY_COMPARE(peer->received(),
                     "HTTP/1.1 200 OK\r\nDate: Wed, 20 May 2026 12:00:00 GMT\r\nContent-Length: 6\r\n\r\n/p|one");
        clock->advance(1s);
        peer->sendByteByByte(post("two"));
        QTRY_COMPARE(peer->answers(), 2);
        QVERIFY(peer->received().endsWith("12:00:01 GMT\r\nContent-Length: 6\r\n\r\n/p|two"));
        QVERIFY(!peer->isClosed());
    }

    void closesWhenAsked()
    {
        peer->send(get("/a", "Connection: close\r\n") + get("/b"));
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(peer->received().contains("Connection: close\r\n"));
        QCOMPARE(peer->answers(), 1);
        QCOMPARE(handler->requests.size(), size_t(1));
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void headHasNoBody()
    {
        peer->send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n" + get("/b"));
        QTRY_COMPARE(peer->answers(), 2);
        QVERIFY(peer->received().contains("Content-Length: 3\r\n\r\nHTTP/1.1"));
    }

    void halfClosedPeerIsAnsweredLater_data()
    {
        QTest::addColumn<int>("requests");
        QTest::newRow("one") << 1;
        QTest::newRow("more than are taken at once") << 40;
    }
    void halfClosedPeerIsAnsweredLater()
    {
        QFETCH(int, requests);
        if (isTls) // an end by halves is plain TCP's
            return;
        handler->holdsBack = true;
        peer->send(post("late").repeated(requests));
        peer->endSending();
        size_t released = 0;
        for (int i = 0; i < requests; ++i) {
            QTRY_VERIFY(handler->requests.size() > released);
            clock->advance(1min); // a slow commit is not the peer's fault
            QVERIFY(!peer->isClosed());
            handler->release(released++);
        }
        QTRY_COMPARE(peer->answers("HTTP/1.1 200 OK"), requests);
        QVERIFY(peer->received().endsWith("/p|late"));
        QTRY_VERIFY(peer->isClosed());
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void halfClosedInTheMiddleIsRefused()
    {
        if (isTls)
            return;
        peer->send(get("/a") + "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc");
        QTRY_COMPARE(peer->answers(), 1);
        peer->endSending();
        QTRY_COMPARE(peer->answers("HTTP/1.1 400 "), 1);
        QTRY_VERIFY(peer->isClosed());
        QCOMPARE(handler->requests.size(), size_t(1));
        QCOMPARE(handler->refusals.size(), size_t(1));
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void peerThatVanishesIsForgotten()
    {
        handler->holdsBack = true;
        peer->send(post("a"));
        QTRY_COMPARE(handler->requests.size(), size_t(1));
        peer->close();
        handler->release(0);
        handler->release(0); // a second answer is ignored
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void pipelinedAnswersKeepTheOrder()
    {
        handler->holdsBack = true;
        peer->send(get("/1") + post("2") + get("/3"));
        QTRY_COMPARE(handler->requests.size(), size_t(3));
        handler->release(2);
        handler->release(1);
        handler->release(0);
        handler->release(0);
        QTRY_COMPARE(peer->answers(), 3);
        const QByteArray all = peer->received();
        QVERIFY(all.indexOf("/1|") < all.indexOf("/p|2") && all.indexOf("/p|2") < all.indexOf("/3|"));
    }

    void takesNoMoreThanASmallPipeline()
    {
        handler->holdsBack = true;
        peer->send(get("/a").repeated(1000));
        QTRY_VERIFY(!handler->requests.empty());
        const size_t atOnce = handler->requests.size();
        QVERIFY(atOnce >= 2 && atOnce <= 32);
        for (size_t i = 0; i < 1000; ++i) {
            QTRY_VERIFY(handler->requests.size() > i);
            QVERIFY(handler->requests.size() - i <= atOnce);
            handler->release(i);
        }
        QTRY_COMPARE(peer->answers(), 1000);
    }

    void slowReaderHoldsUpOnlyItself()
    {
        handler->answerBody = QByteArray(50'000, 'x');
        peer->stopReading();
        peer->send(get("/a").repeated(1000));
        QTRY_VERIFY(handler->requests.size() > 1);
        // Others are served meanwhile, and the first one stands still.
        const auto standsStill = [this] {
            const size_t before = handler->requests.size();
            settle();
            return handler->requests.size() == before + 1;
        };
        QTRY_VERIFY(standsStill());
        QVERIFY2(handler->requests.size() < 600, qPrintable(QString::number(handler->requests.size())));
        peer->resumeReading();
        QTRY_COMPARE_WITH_TIMEOUT(peer->answers(), 1000, 20'000);
    }

    void slowReaderIsDroppedInTheEnd()
    {
        handler->answerBody = QByteArray(40'000'000, 'x');
        peer->stopReading();
        peer->send(get("/a"));
        QTRY_COMPARE(handler->requests.size(), size_t(1));
        clock->advance(29s);
        QCOMPARE(server->connectionCount(), 1);
        clock->advance(2s);
        QCOMPARE(server->connectionCount(), 0);
    }

    void deadlines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("status"); // 0: closed without a word
        QTest::newRow("nothing sent") << QByteArray() << 10 << 0;
        QTest::newRow("head cut off") << QByteArray("GET / HTTP/1.1\r\nHo") << 10 << 408;
        QTest::newRow("body cut off") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc") << 30
                                      << 408;
        QTest::newRow("kept without use") << get("/a") << 30 << 0;
        QTest::newRow("second head cut off") << get("/a") + "GET" << 10 << 408;
    }
    void deadlines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, seconds);
        QFETCH(int, status);
        peer->send(bytes);
        const bool answered = bytes.contains("GET /a");
        if (answered)
            QTRY_COMPARE(peer->answers(), 1);
        settle();
        if (QTest::currentTestFailed())
            return;
        if (bytes.endsWith("Ho")) {
            // Dribbling doesn't help: the deadline is absolute.
            for (int i = 0; i < 9; ++i) {
                clock->advance(1s);
                peer->send("s");
            }
            seconds -= 9;
        }
        clock->advance(std::chrono::seconds(seconds) - 300ms);
        QVERIFY(!peer->isClosed());
        QCOMPARE(server->connectionCount(), 1);
        clock->advance(300ms);
        if (status != 0)
            peer->endSending(); // or it lingers
        QTRY_VERIFY(peer->isClosed());
        QCOMPARE(peer->answers("HTTP/1.1 408 "), status == 408 ? 1 : 0);
        QCOMPARE(handler->refusals.size(), size_t(status == 408 ? 1 : 0));
    }

    void refusedEarlyIsNotRead()
    {
        handler->refusedPath = "/p";
        peer->send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\n\r\n");
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(peer->received().startsWith("HTTP/1.1 403 "));
        QVERIFY(peer->received().contains("Connection: close\r\n"));
        QCOMPARE(handler->requests.size(), size_t(0));
        QCOMPARE(handler->refusals.size(), size_t(0)); // the handler knows already
    }

    void refusalSurvivesWhatIsStillBeingSent()
    {
        handler->refusedPath = "/p";
        peer->send(post(QByteArray(100'000, 'x')));
        QTRY_VERIFY(peer->received().endsWith("}"));
        QVERIFY(peer->received().startsWith("HTTP/1.1 403 "));
        QTRY_VERIFY(peer->isClosed());
    }

    void lingeringEndsByItself()
    {
        peer->send("bad\n");
        QTRY_VERIFY(peer->received().startsWith("HTTP/1.1 400 "));
        peer->endSending();
        QTRY_COMPARE(server->connectionCount(), 0);

        RawPeer stubborn;
        connectNow(stubborn);
        stubborn.send("bad\n");
        QTRY_VERIFY(stubborn.received().startsWith("HTTP/1.1 400 "));
        clock->advance(3s);
        QCOMPARE(server->connectionCount(), 0);
    }

    void malformedAfterGoodIsAnsweredInOrder()
    {
        handler->holdsBack = true;
        peer->send(get("/1") + "GET / HTTP/3.0\r\n\r\n" + get("/2"));
        QTRY_COMPARE(handler->refusals.size(), size_t(1));
        QCOMPARE(handler->refusals[0].status, 505);
        QVERIFY(!handler->refusals[0].reason.isEmpty());
        QCOMPARE(peer->answers(), 0);
        handler->release(0);
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(peer->received().startsWith("HTTP/1.1 200 "));
        QCOMPARE(peer->answers("HTTP/1.1 505 "), 1);
        QCOMPARE(handler->requests.size(), size_t(1));
    }

    void expectContinue()
    {
        const QByteArray head("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        peer->send(head);
        QTRY_COMPARE(peer->received(), "HTTP/1.1 100 Continue\r\n\r\n");
        peer->send("abc");
        QTRY_VERIFY(peer->received().endsWith("/p|abc"));
        // Not needed when the body is there already.
        peer->send(head + "def");
        QTRY_VERIFY(peer->received().endsWith("/p|def"));
        QCOMPARE(peer->answers("HTTP/1.1 100 "), 1);
    }

    void expectContinueWaitsForItsTurn()
    {
        handler->holdsBack = true;
        peer->send(get("/1") + "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QTRY_COMPARE(handler->headsSeen.size(), size_t(2));
        QCOMPARE(peer->received(), "");
        handler->release(0);
        QTRY_VERIFY(peer->received().endsWith("/1|HTTP/1.1 100 Continue\r\n\r\n"));
        peer->send("abc");
        QTRY_COMPARE(handler->requests.size(), size_t(2));
    }

    void expectContinueIsRefusedWithoutIt()
    {
        handler->refusedPath = "/p";
        peer->send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QTRY_VERIFY(peer->isClosed());
        QVERIFY(peer->received().startsWith("HTTP/1.1 403 "));
    }

    void largeBodyInPieces()
    {
        const QByteArray body(100'000, 'z');
        peer->send(post(body));
        QTRY_VERIFY(peer->received().endsWith("zzz"));
        QCOMPARE(handler->requests.at(0).body, body);
    }

private:
    /// Another peer is served: by then the server has read what the first one sent before.
    void settle()
    {
        const int before = server->connectionCount();
        RawPeer other;
        connectNow(other);
        other.send(get("/settle", "Connection: close\r\n"));
        QTRY_VERIFY(other.isClosed());
        QTRY_COMPARE(server->connectionCount(), before);
    }

    void connectNow(RawPeer &which) const
    {
        isTls ? which.connectEncryptedTo(server->port()) : which.connectTo(server->port());
    }
    bool writeFile(const char *name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir directory;
    bool isTls = false;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<RecordingHandler> handler;
    std::unique_ptr<Server> server;
    std::unique_ptr<RawPeer> peer;
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
