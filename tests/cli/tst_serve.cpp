// `ringbackctl serve`: ready line, deliveries, the end by signal, what stands in its way.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"
#include "support/rawpeer.h"

#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsBySignal_data();
    void endsBySignal();
    void takesDeliveries();
    void confirmsBeforeItAnswers();
    void occupiedPort();
    void callbackWithAnOccupiedPortAsksInstead();
    void secondServeIsRefused();
};

void TestServe::endsBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServe::endsBySignal()
{
    QFETCH(int, number);
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto process = ctl.start({u"serve"_s});
    const QString url = Ctl::readyUrl(*process);
    QVERIFY2(url.startsWith(u"http://127.0.0.1:"_s), qPrintable(url));

    ::kill(static_cast<pid_t>(process->processId()), number);
    const Ctl::Ended ended = Ctl::finish(*process);

    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY2(ended.out.isEmpty(), ended.out.constData()); // nothing after the ready line
}

void TestServe::takesDeliveries()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto process = ctl.start({u"serve"_s, u"--json"_s});
    const QUrl url(Ctl::readyUrl(*process));
    QVERIFY(url.port() > 0);

    RawPeer peer;
    peer.connectTo(static_cast<quint16>(url.port()));
    const QByteArray body = R"({"call_id":"t9","status":"completed","outcome":"Paid","phone_number":"+14155550123"})";
    peer.send("POST /webhook/call-completed HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
              "application/json\r\nContent-Length: " +
              QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(peer.answers("HTTP/1.1 200"), 1);
    QVERIFY(peer.received().contains("\"delivery\""));

    // Handed over to the server, since it owns the data.
    QTRY_COMPARE(ctl.run({u"call"_s, u"show"_s, u"t9"_s, u"--json"_s}).lastDocument()["outcome"_L1].toString(),
                 u"Paid"_s);
    process->terminate();
    QCOMPARE(Ctl::finish(*process).code, 0);
    // And without it.
    QCOMPARE(ctl.run({u"call"_s, u"show"_s, u"t9"_s, u"--json"_s}).lastDocument()["known_by"_L1].toString(),
             u"webhook"_s);
}

void TestServe::confirmsBeforeItAnswers()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto process = ctl.start({u"serve"_s});
    const QUrl url(Ctl::readyUrl(*process));
    RawPeer peer;
    peer.connectTo(static_cast<quint16>(url.port()));
    const QByteArray body = R"({"call_id":"t9","status":"busy"})";
    peer.send("POST /webhook/call-completed HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
              "application/json\r\nContent-Length: " +
              QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(peer.answers("HTTP/1.1 200"), 1);

    process->kill(); // in the middle of whatever it does
    (void)Ctl::finish(*process);

    const Ctl::Ended list = ctl.run({u"delivery"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.documents().size(), 1);
    QTRY_COMPARE(ctl.run({u"call"_s, u"list"_s, u"--json"_s}).lastDocument()["status"_L1].toString(), u"busy"_s);
}

void TestServe::occupiedPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ScriptedApi api;
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});

    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.lastError().contains(QByteArray::number(other.serverPort())), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
}

void TestServe::callbackWithAnOccupiedPortAsksInstead()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ScriptedApi api;
    api.setResponses(
        R"([{"id":"t1","status":"COMPLETED","metadata":{"attempt_id":"@ATTEMPT@"},"phone_number":"+14155550123"}])");
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s, u"--listen"_s,
                                      u"127.0.0.1:%1"_s.arg(other.serverPort()), u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.lastDocument()["status"_L1].toString(), u"completed"_s);
    QVERIFY2(ended.err.contains(QByteArray::number(other.serverPort())), ended.err.constData());
}

void TestServe::secondServeIsRefused()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const auto first = ctl.start({u"serve"_s});
    QVERIFY(!Ctl::readyUrl(*first).isEmpty());

    const Ctl::Ended second = ctl.run({u"serve"_s});

    QCOMPARE(second.code, 1);
    QVERIFY(second.out.isEmpty());
    QCOMPARE(second.err.count('\n'), 1);
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QCOMPARE(Ctl::finish(*first).code, 0);
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
