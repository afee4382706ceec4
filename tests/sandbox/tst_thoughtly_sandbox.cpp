#include "sandbox/apiclient.h"

#include <QProcess>
#include <QTemporaryFile>

#include <csignal>

using namespace ringback::sandbox;
using namespace Qt::StringLiterals;

/// The program as a script would use it.
class TstThoughtlySandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadyLineAndACleanEnd();
    void flags();
    void wrongUsage_data();
    void wrongUsage();
};

namespace {

QString program()
{
    return qEnvironmentVariable("RINGBACK_BIN", QCoreApplication::applicationDirPath() + u"/../bin"_s) +
           u"/thoughtly-sandbox"_s;
}

/// Ends with the test, whatever becomes of it.
struct Running
{
    ~Running()
    {
        process.kill();
        if (!QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }))
            qWarning("the sandbox did not end");
    }

    /// The address of its ready line; empty when none came.
    QUrl start(const QStringList &arguments)
    {
        process.start(program(), arguments);
        if (!QTest::qWaitFor([this] { return process.canReadLine(); }, 15'000))
            return {};
        const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
        return ready.value(u"ready"_s).toBool() ? QUrl(ready.value(u"url"_s).toString()) : QUrl();
    }

    QProcess process;
};

} // namespace

void TstThoughtlySandbox::oneReadyLineAndACleanEnd()
{
    Running running;
    const QUrl url = running.start({u"--port"_s, u"0"_s});
    QVERIFY(url.port() > 0);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QCOMPARE(ApiClient(url).ask("GET", u"/user"_s).status, 200);
    ::kill(static_cast<pid_t>(running.process.processId()), SIGTERM);
    QTRY_COMPARE(running.process.state(), QProcess::NotRunning);
    QCOMPARE(running.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(running.process.exitCode(), 0);
    QCOMPARE(running.process.readAllStandardOutput(), QByteArray());
}

void TstThoughtlySandbox::flags()
{
    QTemporaryFile script;
    QVERIFY(script.open());
    script.write("{\"customers\":[{\"name\":\"Zed\",\"phone\":\"+14155550199\",\"behaviour\":\"busy\"}]}");
    script.close();
    Running running;
    QStringList flags{u"--agents"_s, u"5"_s, u"--contacts"_s, u"1"_s, u"--rate-limit"_s, u"3"_s};
    flags += QStringList{u"--rate-window"_s, u"sliding"_s, u"--dialect"_s, u"guide"_s};
    flags += QStringList{u"--script"_s, script.fileName(), u"--fault"_s, u"no-call-id"_s, u"slow=0"_s};
    flags += QStringList{u"--seed"_s, u"9"_s, u"--call-time"_s, u"10"_s, u"--webhook"_s, u"http://127.0.0.1:9/x"_s};
    const QUrl url = running.start(flags);
    QVERIFY(!url.isEmpty());
    ApiClient client(url);
    const QJsonArray agents = client.ask("GET", u"/interview"_s).list(u"interviews"_s);
    QCOMPARE(agents.size(), 5);
    const QJsonArray contacts = client.ask("GET", u"/contact"_s).list(u"contacts"_s);
    QCOMPARE(contacts.size(), 1);
    const QByteArray body = ApiClient::callBody(contacts[0][u"id"_s].toString(), agents[0][u"id"_s].toString());
    const Answer call = client.ask("POST", u"/contact/call"_s, body);
    QCOMPARE(call.json.value(u"status"_s).toString(), u"queued"_s);
    QVERIFY(!call.json.contains(u"call_id"_s));
    QCOMPARE(client.ask("GET", u"/user"_s).status, 429);
    QTRY_COMPARE(client.ask("GET", u"/_sandbox/calls"_s).list(u"calls"_s)[0][u"status"_s].toString(), u"BUSY"_s);
}

void TstThoughtlySandbox::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown flag") << QStringList{u"--nonsense"_s} << 2;
    QTest::newRow("unknown fault") << QStringList{u"--fault"_s, u"418"_s} << 2;
    QTest::newRow("impossible probability") << QStringList{u"--fault"_s, u"500=1.5"_s} << 2;
    QTest::newRow("probability that is none") << QStringList{u"--fault"_s, u"500=often"_s} << 2;
    QTest::newRow("unknown dialect") << QStringList{u"--dialect"_s, u"klingon"_s} << 2;
    QTest::newRow("unknown window") << QStringList{u"--rate-window"_s, u"broken"_s} << 2;
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"70000"_s} << 2;
    QTest::newRow("webhook without host") << QStringList{u"--webhook"_s, u"x"_s} << 2;
    QTest::newRow("missing script") << QStringList{u"--script"_s, u"/nonexistent.json"_s} << 2;
    QTest::newRow("script that is none") << QStringList{u"--script"_s, program()} << 1;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
}

void TstThoughtlySandbox::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    Running running;
    running.process.start(program(), arguments);
    QTRY_COMPARE(running.process.state(), QProcess::NotRunning);
    QCOMPARE(running.process.exitCode(), code);
    QCOMPARE(running.process.readAllStandardOutput().isEmpty(), code != 0);
    QCOMPARE(running.process.readAllStandardError().isEmpty(), code == 0);
}

QTEST_GUILESS_MAIN(TstThoughtlySandbox)
#include "tst_thoughtly_sandbox.moc"
