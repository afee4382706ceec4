#include "sandbox/apiclient.h"
#include "sandbox/faults.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

using namespace ringback;
using namespace ringback::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each way to fail, as a client meets it. Over a raw socket: Qt's own client would send a POST twice.
class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokens();
    void diceAreSeeded();
    void answersInPlace_data();
    void answersInPlace();
    void hang();
    void acceptThenHang();
    void acceptThenClose();
    void reset();
    void truncate();
    void slow();
    void noCallId();
    void otherRequestsAreNotAccepted();
    void connectionsGoOn();

private:
    void sendCall();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<RawPeer> m_peer;
    QByteArray m_callBody;
};

void TstFaults::init()
{
    m_peer.reset();
    m_service.reset();
    m_clock = std::make_unique<ManualClock>();
    m_service = std::make_unique<Service>(*m_clock, Options{});
    QVERIFY(m_service->start().ok());
    ApiClient client(m_service->url());
    m_callBody = ApiClient::callBody(client.contactAt(u"+14155550123"_s), client.firstAgent());
    m_peer = std::make_unique<RawPeer>();
    m_peer->connectTo(static_cast<quint16>(m_service->url().port()));
    QTRY_VERIFY(m_peer->isConnected());
}

void TstFaults::sendCall()
{
    m_peer->send("POST /contact/call HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-token: a\r\nteam_id: b\r\nContent-Type: "
                 "application/json\r\n"
                 "Content-Length: " +
                 QByteArray::number(m_callBody.size()) + "\r\n\r\n" + m_callBody);
}

void TstFaults::tokens()
{
    for (const char *word : {"429", "500", "html", "truncate", "hang", "accept-then-hang", "accept-then-close", "reset",
                             "slow", "no-call-id", "drop-webhook", "duplicate-webhook", "reorder-webhook"}) {
        const auto fault = faultFromToken(QLatin1StringView(word).toString());
        QVERIFY2(fault.has_value(), word);
        QCOMPARE(token(*fault), QString::fromLatin1(word));
    }
    QVERIFY(!faultFromToken(u"404"));
}

void TstFaults::diceAreSeeded()
{
    FaultDice a(5, {{Fault::Slow, 0.5}});
    FaultDice b(5, {{Fault::Slow, 0.5}});
    int happened = 0;
    for (int i = 0; i < 1'000; ++i) {
        const bool slow = a.happens(Fault::Slow);
        QCOMPARE(b.happens(Fault::Slow), slow);
        QVERIFY(!a.happens(Fault::Reset));
        happened += slow ? 1 : 0;
    }
    QVERIFY(happened > 400 && happened < 600);
}

void TstFaults::answersInPlace_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("429") << u"429"_s << QByteArray("HTTP/1.1 429") << QByteArray("Retry-After: ");
    QTest::newRow("500") << u"500"_s << QByteArray("HTTP/1.1 500") << QByteArray("\"error\":{");
    QTest::newRow("html") << u"html"_s << QByteArray("HTTP/1.1 502") << QByteArray("<h1>502 Bad Gateway</h1>");
}

void TstFaults::answersInPlace()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, part);
    m_service->setFaults({{*faultFromToken(fault), 1.0}});
    sendCall();
    QTRY_COMPARE(m_peer->answers(start), 1);
    QTRY_VERIFY(m_peer->received().contains(part));
    QVERIFY(m_service->placedCalls().isEmpty());
}

// That nothing comes can't be waited for: a second client, served after the first, shows that its turn has passed.
void TstFaults::hang()
{
    m_service->setFaults({{Fault::Hang, 1.0}});
    sendCall();
    QCOMPARE(ApiClient(m_service->url()).ask("GET", u"/_sandbox/calls"_s).status, 200);
    QVERIFY(m_peer->received().isEmpty());
    QVERIFY(!m_peer->isClosed());
    QVERIFY(m_service->placedCalls().isEmpty());
}

void TstFaults::acceptThenHang()
{
    m_service->setFaults({{Fault::AcceptThenHang, 1.0}});
    sendCall();
    QTRY_COMPARE(m_service->placedCalls().size(), 1);
    QCOMPARE(ApiClient(m_service->url()).ask("GET", u"/user"_s).status, 200);
    QVERIFY(m_peer->received().isEmpty());
    QVERIFY(!m_peer->isClosed());
}

void TstFaults::acceptThenClose()
{
    m_service->setFaults({{Fault::AcceptThenClose, 1.0}});
    sendCall();
    QTRY_VERIFY(m_peer->isClosed());
    QVERIFY(m_peer->received().isEmpty());
    QCOMPARE(m_service->placedCalls().size(), 1);
}

void TstFaults::reset()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_service->url().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    m_service->setFaults({{Fault::Reset, 1.0}});
    socket.write("POST /contact/call HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(m_service->placedCalls().isEmpty());
}

void TstFaults::truncate()
{
    m_service->setFaults({{Fault::Truncate, 1.0}});
    sendCall();
    QTRY_VERIFY(m_peer->isClosed());
    const QByteArray received = m_peer->received();
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY(!received.contains("X-Sandbox"));
    const QByteArray body = received.mid(received.indexOf("\r\n\r\n") + 4);
    QVERIFY(received.contains("Content-Length: "));
    QVERIFY(!body.isEmpty() && !body.endsWith('}'));
    QCOMPARE(m_service->placedCalls().size(), 1);
}

void TstFaults::slow()
{
    m_service->setFaults({{Fault::Slow, 1.0}});
    sendCall();
    QTRY_COMPARE(m_service->placedCalls().size(), 1);
    QCOMPARE(ApiClient(m_service->url()).ask("GET", u"/_sandbox/calls"_s).status, 200);
    QVERIFY(m_peer->received().isEmpty());
    m_clock->advance(3s);
    QTRY_COMPARE(m_peer->answers("HTTP/1.1 200"), 1);
}

void TstFaults::noCallId()
{
    m_service->setFaults({{Fault::NoCallId, 1.0}});
    ApiClient client(m_service->url());
    const Answer answer = client.ask("POST", u"/contact/call"_s, m_callBody);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data().value(u"status"_s).toString(), u"queued"_s);
    QVERIFY(!answer.data().contains(u"call_id"_s));
    QVERIFY(!answer.body.contains(m_service->placedCalls().first().value(u"call_id"_s).toString().toUtf8()));
}

void TstFaults::otherRequestsAreNotAccepted()
{
    m_service->setFaults({{Fault::AcceptThenClose, 1.0}, {Fault::AcceptThenHang, 1.0}, {Fault::NoCallId, 1.0}});
    ApiClient client(m_service->url());
    QCOMPARE(client.ask("GET", u"/user"_s).status, 200);
    QCOMPARE(client.ask("POST", u"/contact/call"_s, "{}").status, 400);
}

// Without faults the front is as good as not there: many requests on one connection, heads and bodies in pieces.
void TstFaults::connectionsGoOn()
{
    for (int i = 1; i <= 3; ++i) {
        sendCall();
        QTRY_COMPARE(m_peer->answers("HTTP/1.1 200"), i);
    }
    m_peer->sendByteByByte("GET /user HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-token: a\r\nteam_id: b\r\n\r\n");
    QTRY_VERIFY(m_peer->received().contains("user_sandbox"));
    QCOMPARE(m_service->placedCalls().size(), 3);
    QVERIFY(!m_peer->isClosed());
}

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
