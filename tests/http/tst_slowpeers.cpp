// Two hundred peers that send and read as slowly as they can, on real sockets: the others don't notice, and each ends
// by its deadline. tests/soak/slowpeers is the long form.
#include "http/server.h"
#include "recordinghandler.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

#include <QTest>

#include <vector>

using namespace ringback;
using namespace ringback::http;
using namespace std::chrono_literals;

class tst_SlowPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allEndByTheirDeadlines_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("drop");
        QTest::addColumn<int>("seconds");
        QTest::newRow("heads") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nX-") << QByteArray("a") << 10;
        QTest::newRow("bodies") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n")
                                << QByteArray(100, 'b') << 30;
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("1\r\nb\r\n") << 30;
    }
    void allEndByTheirDeadlines()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, drop);
        QFETCH(int, seconds);
        for (auto &peer : peers)
            peer->send(first);
        for (int second = 0; second < seconds - 1; ++second) {
            clock.advance(1s);
            for (auto &peer : peers)
                peer->send(drop);
            if (second % 5 == 0)
                QVERIFY(othersAreServed());
        }
        QCOMPARE(server->connectionCount(), many);
        clock.advance(1s); // 408
        QTRY_COMPARE(int(handler.refusals.size()), many);
        clock.advance(3s); // the time to read it
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void slowReadersHoldLittle()
    {
        handler.answerBody = QByteArray(100'000, 'x');
        peers.resize(few);
        QTRY_COMPARE(server->connectionCount(), few);
        for (auto &peer : peers) {
            peer->stopReading();
            peer->send(QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n").repeated(1000));
        }
        const auto standsStill = [this] {
            const size_t before = handler.requests.size();
            return othersAreServed() && handler.requests.size() == before + 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(standsStill(), 30'000);
        // Beyond what the system takes (some MB each) nobody is given more than a little.
        QVERIFY2(handler.requests.size() < size_t(few) * 200, qPrintable(QString::number(handler.requests.size())));
        clock.advance(31s);
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void init()
    {
        handler.requests.clear();
        handler.refusals.clear();
        handler.answerBody.clear();
        server = std::make_unique<Server>(handler, clock, ServerLimits{.connectionsPerAddress = many + 1});
        QVERIFY(server->listen(QHostAddress::LocalHost, 0).ok());
        for (int i = 0; i < many; ++i) {
            peers.push_back(std::make_unique<RawPeer>());
            peers.back()->connectTo(server->port());
        }
        QTRY_COMPARE(server->connectionCount(), many);
        for (auto &peer : peers)
            QTRY_VERIFY(peer->isConnected());
    }
    void cleanup()
    {
        peers.clear();
        server.reset();
    }

private:
    /// A normal request, answered soon by the real clock while all the slow ones are there.
    [[nodiscard]] bool othersAreServed()
    {
        const int before = server->connectionCount();
        RawPeer normal;
        normal.connectTo(server->port());
        normal.send("GET /normal HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const bool served =
            QTest::qWaitFor([&normal] { return normal.isClosed() && normal.answers("HTTP/1.1 200 ") == 1; }, 5000);
        return served && QTest::qWaitFor([&] { return server->connectionCount() <= before; }, 5000);
    }

    static constexpr int many = 200;
    static constexpr int few = 20; // what waits for a reader fills the system's buffers, some MB each
    ManualClock clock;
    RecordingHandler handler;
    std::unique_ptr<Server> server;
    std::vector<std::unique_ptr<RawPeer>> peers;
};

QTEST_GUILESS_MAIN(tst_SlowPeers)
#include "tst_slowpeers.moc"
