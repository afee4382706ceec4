// `ringbackctl callback`, against the simulated Thoughtly and against a scripted one.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"
#include "support/rawpeer.h"

#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// A port that was free a moment ago.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

class Sandbox
{
public:
    explicit Sandbox(const QStringList &arguments = {})
    {
        m_process.start(Ctl::program(u"thoughtly-sandbox"_s),
                        QStringList{u"--port"_s, u"0"_s, u"--agents"_s, u"1"_s} + arguments);
        m_url = Ctl::readyUrl(m_process);
    }
    ~Sandbox()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Sandbox)
    [[nodiscard]] QString url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

QByteArray row(const QByteArray &status)
{
    return R"([{"id":"t1","status":")" + status +
           R"(","metadata":{"attempt_id":"@ATTEMPT@"},"phone_number":"+14155550123"}])";
}

} // namespace

class TestCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeByAsking_data();
    void outcomeByAsking();
    void outcomeByWebhook();
    void withoutWaiting();
    void printsALineForPeople();
    void sendsWhatItWasTold();
    void endsByTheStatus_data();
    void endsByTheStatus();
    void timeRunsOut();
    void interrupted_data();
    void interrupted();
    void askedFirstForTheOnlyAgent();
    void listsAndShows();
};

void TestCallback::outcomeByAsking_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("status");
    QTest::newRow("agrees") << u"+351912345678"_s << u"completed"_s;
    QTest::newRow("busy") << u"+912255501234"_s << u"busy"_s;
}

void TestCallback::outcomeByAsking()
{
    QFETCH(QString, phone);
    const Sandbox sandbox({u"--call-time"_s, u"200"_s});
    Ctl ctl(sandbox.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, phone, u"--wait"_s, u"50"_s, u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.documents().size(), 1);
    QTEST(ended.lastDocument()["status"_L1].toString(), "status");
    QCOMPARE(ended.lastDocument()["known_by"_L1].toString(), u"look_up"_s);
    QCOMPARE(ended.lastDocument()["phone"_L1].toString(), phone);
}

void TestCallback::outcomeByWebhook()
{
    const QString listen = u"127.0.0.1:%1"_s.arg(freePort());
    // Long enough to be told before a look-up, which comes after 2 s at the earliest and again after 4 s, finds it.
    const Sandbox sandbox(
        {u"--call-time"_s, u"300"_s, u"--webhook"_s, u"http://"_s + listen + u"/webhook/call-completed"_s});
    Ctl ctl(sandbox.url());

    const Ctl::Ended ended =
        ctl.run({u"--json"_s, u"--listen"_s, listen, u"callback"_s, u"+351912345678"_s, u"--wait"_s, u"50"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.lastDocument()["status"_L1].toString(), u"completed"_s);
    QCOMPARE(ended.lastDocument()["outcome"_L1].toString(), u"Invoice corrected"_s);
    QCOMPARE(ended.lastDocument()["known_by"_L1].toString(), u"webhook"_s);
    const Ctl::Ended deliveries = ctl.run({u"delivery"_s, u"list"_s, u"--json"_s});
    QVERIFY(!deliveries.documents().isEmpty());
    const QString id = deliveries.lastDocument()["id"_L1].toString();
    const Ctl::Ended replayed = ctl.run({u"delivery"_s, u"replay"_s, id, u"--json"_s});
    QVERIFY2(replayed.code == 0, replayed.err.constData());
    QVERIFY(replayed.lastDocument()["body"_L1].toString().contains(u"+351912345678"_s));
    QCOMPARE(replayed.lastDocument()["call_id"_L1], ended.lastDocument()["id"_L1]);
}

void TestCallback::withoutWaiting()
{
    ScriptedApi api;
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"(415) 555-0123"_s, u"--name"_s, u"Ana Silva"_s, u"--json"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    QJsonObject call = ended.lastDocument();
    // What changes from run to run; the rest is what scripts read.
    for (const QString &name : {u"attempt_id"_s, u"known_at"_s, u"by"_s}) {
        QVERIFY2(call[name].isString(), qPrintable(name));
        call.remove(name);
    }
    QCOMPARE(call, (QJsonObject{{u"id"_s, u"1"_s},
                                {u"thoughtly_call_id"_s, u"t1"_s},
                                {u"status"_s, u"queued"_s},
                                {u"outcome"_s, QJsonValue::Null},
                                {u"phone"_s, u"+14155550123"_s},
                                {u"contact"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Ana Silva"_s}}},
                                {u"agent"_s, QJsonObject{{u"id"_s, u"ag1"_s}, {u"title"_s, u"Support line"_s}}},
                                {u"attempt"_s, 1},
                                {u"priority"_s, u"normal"_s},
                                {u"started_at"_s, QJsonValue::Null},
                                {u"ended_at"_s, QJsonValue::Null},
                                {u"duration_seconds"_s, QJsonValue::Null},
                                {u"known_by"_s, u"local"_s}}));
    QCOMPARE(api.count("POST /contact/call"), 1);
}

void TestCallback::printsALineForPeople()
{
    ScriptedApi api;
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--name"_s, u"Ana \x1b[31mSilva"_s});

    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out.count('\n'), 1);
    QVERIFY2(ended.out.contains("queued") && ended.out.contains("+14155550123"), ended.out.constData());
    QVERIFY(!ended.out.contains('\x1b')); // nothing that a terminal would obey
    QVERIFY(ended.err.startsWith("ringbackctl: "));
}

void TestCallback::sendsWhatItWasTold()
{
    ScriptedApi api;
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--agent"_s, u"ag9"_s, u"--priority"_s,
                                      u"high"_s, u"--email"_s, u"ana@example.com"_s, u"--field"_s, u"order=4711"_s});

    QVERIFY2(ended.code == 0, ended.err.constData());
    const QByteArray sent = api.wire().mid(api.wire().indexOf("POST /contact/call"));
    for (const QByteArray &part : {QByteArray("\"interview_id\":\"ag9\""), QByteArray("\"contact_id\":\"c1\""),
                                   QByteArray("\"order\":\"4711\""), QByteArray("\"high\"")})
        QVERIFY2(sent.contains(part), part.constData());
    QVERIFY(api.wire().contains("\"email\":\"ana@example.com\""));
}

void TestCallback::endsByTheStatus_data()
{
    QTest::addColumn<QByteArray>("wireStatus");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("busy") << QByteArray("BUSY") << u"busy"_s << 0;
    QTest::newRow("no answer") << QByteArray("No Answer") << u"no_answer"_s << 0;
    QTest::newRow("failed") << QByteArray("FAILED") << u"failed"_s << 1;
    QTest::newRow("suppressed") << QByteArray("Suppressed") << u"suppressed"_s << 1;
}

void TestCallback::endsByTheStatus()
{
    QFETCH(QByteArray, wireStatus);
    ScriptedApi api;
    api.setResponses(row(wireStatus));
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s, u"--json"_s});

    QTEST(ended.code, "code");
    QTEST(ended.lastDocument()["status"_L1].toString(), "status");
}

void TestCallback::timeRunsOut()
{
    ScriptedApi api;
    api.setResponses(row("IN_PROGRESS"));
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"6"_s, u"--json"_s});

    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.lastDocument()["status"_L1].toString(), u"in_progress"_s);
    QVERIFY2(ended.lastError().contains("in_progress"), ended.err.constData());
}

void TestCallback::interrupted_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<int>("code");
    QTest::newRow("while the call goes on") << true << 4;
    QTest::newRow("while the answer is open") << false << 3;
}

void TestCallback::interrupted()
{
    QFETCH(bool, answered);
    ScriptedApi api;
    if (!answered)
        api.on("POST /contact/call", [](RawServer::Peer &) {});
    Ctl ctl(api.url());
    const auto process = ctl.start({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s, u"--json"_s});
    QByteArray told;
    if (answered)
        QTRY_VERIFY((told += process->readAllStandardError()).contains("Thoughtly took the call."));
    else
        QTRY_COMPARE(api.count("POST /contact/call"), 1);

    ::kill(static_cast<pid_t>(process->processId()), SIGINT);

    const Ctl::Ended ended = Ctl::finish(*process);
    QTEST(ended.code, "code");
    QCOMPARE(ended.documents().size(), 1);
    QVERIFY(!ended.lastError().isEmpty());
}

void TestCallback::askedFirstForTheOnlyAgent()
{
    ScriptedApi api;
    api.on("GET /interview",
           ScriptedApi::status("200 OK", R"({"data":[{"id":"a","title":"A"},{"id":"b","title":"B"}]})",
                               "application/json"));
    Ctl ctl(api.url());

    const Ctl::Ended ended = ctl.run({u"callback"_s, u"+14155550123"_s});

    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.lastError().contains("voice agent"), ended.err.constData());
    QCOMPARE(api.count("POST /contact/call"), 0);
}

void TestCallback::listsAndShows()
{
    ScriptedApi api;
    api.setResponses(row("COMPLETED"));
    Ctl ctl(api.url());
    QCOMPARE(ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"50"_s}).code, 0);

    const Ctl::Ended list =
        ctl.run({u"call"_s, u"list"_s, u"--status"_s, u"completed"_s, u"--agent"_s, u"ag1"_s, u"--json"_s});
    QCOMPARE(list.documents().size(), 1);
    const auto searched = [&ctl](const QString &words) {
        return ctl.run({u"call"_s, u"list"_s, u"--search"_s, words, u"--limit"_s, u"5"_s, u"--json"_s}).documents();
    };
    QCOMPARE(searched(u"0415 555"_s).size(), 1); // any part of the number
    QVERIFY(searched(u"415 nobody"_s).isEmpty());
    QVERIFY(ctl.run({u"call"_s, u"list"_s, u"--status"_s, u"busy"_s, u"--json"_s}).out.isEmpty());
    QVERIFY(ctl.run({u"call"_s, u"list"_s, u"--since"_s, u"2199-01-01"_s, u"--json"_s}).out.isEmpty());

    for (const QString &id : {u"1"_s, u"t1"_s}) { // ours, and Thoughtly's
        const QJsonObject shown = ctl.run({u"call"_s, u"show"_s, id, u"--json"_s}).lastDocument();
        for (const QString &key : {u"transcript"_s, u"variables"_s, u"timeline"_s, u"recording_url"_s})
            QVERIFY2(shown.contains(key), qPrintable(key));
        QCOMPARE(shown["status"_L1].toString(), u"completed"_s);
    }
    const Ctl::Ended none = ctl.run({u"call"_s, u"show"_s, u"99"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(none.out.isEmpty());
    QVERIFY(none.lastError().contains("99"));
}

QTEST_GUILESS_MAIN(TestCallback)
#include "tst_callback.moc"
