#include "http/server.h"
#include "recordinghandler.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ringback;
using namespace ringback::http;
using namespace std::chrono_literals;

class tst_Server : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThePortIsTaken()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server first(handler, clock);
        Server second(handler, clock);
        QVERIFY(first.listen(QHostAddress::LocalHost, 0).ok());
        QVERIFY(first.isListening());
        QCOMPARE(first.address(), QHostAddress(QHostAddress::LocalHost));
        const auto taken = second.listen(QHostAddress::LocalHost, first.port());
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().kind, ErrorKind::Unavailable);
        QCOMPARE(taken.error().message,
                 QStringLiteral("Port %1 on 127.0.0.1 is taken by another program. Choose another port in Settings.")
                     .arg(first.port()));
        QVERIFY(!second.isListening());
    }

    void saysThatTheAddressIsNotOurs()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock);
        const auto failed = server.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().kind, ErrorKind::Unavailable);
        QVERIFY(failed.error().message.contains(QStringLiteral("192.0.2.1")));
    }

    void theOldestIncompleteConnectionGivesWay()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock, {.connections = 3});
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        RawPeer working, halfSent, idle, fourth, fifth, sixth, seventh;

        handler.holdsBack = true;
        const auto comes = [&](RawPeer &peer, const QByteArray &bytes, int connections) {
            peer.connectTo(server.port());
            QTRY_VERIFY(peer.isConnected());
            peer.send(bytes);
            QTRY_COMPARE(server.connectionCount(), connections);
        };
        const QByteArray whole("GET /w HTTP/1.1\r\nHost: x\r\n\r\n");
        comes(working, whole, 1);
        QTRY_COMPARE(handler.requests.size(), size_t(1));
        comes(halfSent, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc", 2);
        QTRY_COMPARE(handler.headsSeen.size(), size_t(2));
        comes(idle, "", 3);

        comes(fourth, whole, 3);
        QTRY_VERIFY(halfSent.isClosed());
        QTRY_COMPARE(handler.refusals.size(), size_t(1));
        QVERIFY(!idle.isClosed());
        comes(fifth, whole, 3);
        QTRY_VERIFY(idle.isClosed());
        QCOMPARE(handler.refusals.size(), size_t(1)); // it had asked for nothing
        QTRY_COMPARE(handler.requests.size(), size_t(3));

        // All three wait for the handler: now the new one has to go.
        sixth.connectTo(server.port());
        QTRY_VERIFY(sixth.isClosed());
        handler.release(0);
        QTRY_VERIFY(working.received().endsWith("/w|"));
        // An answered connection is idle, so it gives way again.
        comes(seventh, "", 3);
        QTRY_VERIFY(working.isClosed());
    }

    void oneAddressHoldsOnlyItsShare()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock, {.connections = 4, .connectionsPerAddress = 2});
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        RawPeer neighbour, first, second, third;
        const auto comes = [&](RawPeer &peer, const char *from, int connections) {
            peer.bindTo(QHostAddress(QString::fromLatin1(from)));
            peer.connectTo(server.port());
            QTRY_VERIFY(peer.isConnected());
            QTRY_COMPARE(server.connectionCount(), connections);
        };
        comes(neighbour, "127.0.0.1", 1);
        comes(first, "127.0.0.2", 2);
        comes(second, "127.0.0.2", 3);
        // Its own oldest gives way, not the neighbour that was there before.
        comes(third, "127.0.0.2", 3);
        QTRY_VERIFY(first.isClosed());
        QVERIFY(!neighbour.isClosed());

        // None of its own can: the new one is turned away, and that is told.
        handler.holdsBack = true;
        for (RawPeer *peer : {&second, &third})
            peer->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(handler.requests.size(), size_t(2));
        RawPeer fourth;
        fourth.bindTo(QHostAddress(QStringLiteral("127.0.0.2")));
        fourth.connectTo(server.port());
        QTRY_VERIFY(fourth.isClosed());
        QCOMPARE(handler.refusals.size(), size_t(1));

        // A proxy stands for many.
        server.setUncapped({QHostAddress::parseSubnet(QStringLiteral("127.0.0.2/32"))});
        RawPeer fifth;
        comes(fifth, "127.0.0.2", 4);
        QVERIFY(!neighbour.isClosed());
    }

    void littleIsHeldForWhoNeverReads()
    {
        ManualClock clock;
        RecordingHandler handler;
        handler.answerBody = QByteArray(1000, 'x');
        Server server(handler, clock);
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        // Its own window is small, so that what the system holds for it is on our side.
        const int reader = ::socket(AF_INET, SOCK_STREAM, 0);
        const int window = 4096;
        ::setsockopt(reader, SOL_SOCKET, SO_RCVBUF, &window, sizeof window);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(server.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(reader, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const QByteArray requests = QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n").repeated(10'000);
        qsizetype sent = 0;
        const auto standsStill = [&] {
            const size_t before = handler.requests.size();
            const ssize_t moved = ::send(reader, requests.constData() + sent, size_t(requests.size() - sent),
                                         MSG_DONTWAIT | MSG_NOSIGNAL);
            sent += std::max<ssize_t>(moved, 0);
            return !QTest::qWaitFor([&] { return handler.requests.size() > before; }, 50) && before > 0;
        };
        QTRY_VERIFY(standsStill());
        QVERIFY2(handler.requests.size() < 500, qPrintable(QString::number(handler.requests.size())));
        ::close(reader);
    }

    void closeAnswersWhatIsUnderWay()
    {
        ManualClock clock;
        RecordingHandler handler;
        handler.holdsBack = true;
        Server server(handler, clock);
        QSignalSpy closed(&server, &Server::closed);
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        const quint16 port = server.port();
        RawPeer busy, idle, half, late;
        for (RawPeer *peer : {&busy, &idle, &half}) {
            peer->connectTo(port);
            QTRY_VERIFY(peer->isConnected());
        }
        QTRY_COMPARE(server.connectionCount(), 3);
        busy.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
        half.send("GET /3 HT");
        QTRY_COMPARE(handler.requests.size(), size_t(2));

        server.close();
        QVERIFY(!server.isListening());
        QTRY_VERIFY(idle.isClosed());
        QTRY_VERIFY(half.isClosed());
        late.connectTo(port);
        QTRY_VERIFY(!late.isConnected());
        QCOMPARE(closed.count(), 0);
        QVERIFY(!busy.isClosed());
        handler.release(1);
        handler.release(0);
        QTRY_COMPARE(busy.answers(), 2);
        QVERIFY(busy.received().indexOf("/1|") < busy.received().indexOf("/2|"));
        QCOMPARE(busy.received().count("Connection: close"), 1);
        QTRY_VERIFY(busy.isClosed());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(server.connectionCount(), 0);
    }

    void closeWithoutConnections()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock);
        QSignalSpy closed(&server, &Server::closed);
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        server.close();
        QTRY_COMPARE(closed.count(), 1);
    }

    void bodiesOfAllConnectionsAreBounded()
    {
        ManualClock clock;
        RecordingHandler handler;
        handler.holdsBack = true;
        Server server(handler, clock, {.bodyBytes = 1000, .totalBodyBytes = 1500});
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        const QByteArray request =
            "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'b');
        RawPeer first, second, third;
        first.connectTo(server.port());
        first.send(request);
        QTRY_COMPARE(handler.requests.size(), size_t(1));
        // Even when its peer has gone, the handler still holds the body.
        first.close();
        second.connectTo(server.port());
        second.send(request);
        QTRY_VERIFY(second.received().startsWith("HTTP/1.1 429 "));
        QVERIFY(second.received().contains("Retry-After: "));
        QCOMPARE(handler.refusals.at(0).status, 429);
        QCOMPARE(handler.requests.size(), size_t(1));
        handler.release(0);
        third.connectTo(server.port());
        third.send(request);
        QTRY_COMPARE(handler.requests.size(), size_t(2));
    }

    void responderOutlivesTheServer()
    {
        ManualClock clock;
        RecordingHandler handler;
        handler.holdsBack = true;
        auto server = std::make_unique<Server>(handler, clock);
        QVERIFY(server->listen(QHostAddress::LocalHost, 0).ok());
        RawPeer peer;
        peer.connectTo(server->port());
        peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(handler.requests.size(), size_t(1));
        server.reset();
        handler.release(0);
        QTRY_VERIFY(peer.isClosed());
        QCOMPARE(peer.received(), QByteArray());
    }

    void tellsBothAddresses()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock);
        QVERIFY(server.listen(QHostAddress::Any, 0).ok()); // dual stack: peers come as ::ffff:127.0.0.1
        RawPeer peer;
        peer.connectTo(server.port());
        peer.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(handler.requests.size(), size_t(1));
        QCOMPARE(handler.requests[0].peer, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(handler.requests[0].local, QHostAddress(QHostAddress::LocalHost));
    }

    void ticksOnlyWhileSomebodyIsThere()
    {
        ManualClock clock;
        RecordingHandler handler;
        Server server(handler, clock);
        QVERIFY(server.listen(QHostAddress::LocalHost, 0).ok());
        QCOMPARE(clock.waiting(), 0);
        RawPeer peer, another;
        peer.connectTo(server.port());
        another.connectTo(server.port());
        QTRY_COMPARE(server.connectionCount(), 2);
        QCOMPARE(clock.waiting(), 1);
        clock.advance(60s);
        QCOMPARE(server.connectionCount(), 0);
        QCOMPARE(clock.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_server.moc"
