// Credentials, doctor, contacts, and data directories that can't be used.
#include "cli/ctl.h"
#include "cli/scriptedapi.h"
#include "platform/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void doctorIsContent();
    void doctorFindsFaults();
    void checksCredentials();
    void credentialsNeedAKeychain();
    void credentialsLiveInTheKeychain();
    void credentialsNeedBoth();
    void keepsContacts();
    void contactThatThoughtlyRefuses();
    void unusableDirectory();
    void corruptDatabase();
    void unusableSetting();
    void practiceModeNeedsNothing();
    void leavesNoSecretBehind();
};

void TestSetup::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help of a command") << QStringList{u"callback"_s, u"--help"_s} << 0;
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"dance"_s} << 2;
    QTest::newRow("no phone") << QStringList{u"callback"_s} << 2;
    QTest::newRow("bad wait") << QStringList{u"callback"_s, u"1"_s, u"--wait"_s, u"x"_s} << 2;
    QTest::newRow("token as an argument") << QStringList{u"credentials"_s, u"set"_s, u"tok"_s} << 2;
}

void TestSetup::usage()
{
    QFETCH(QStringList, arguments);
    Ctl ctl(u"http://127.0.0.1:1"_s, Ctl::Directory::None);
    const Ctl::Ended ended = ctl.run(arguments);
    QTEST(ended.code, "code");
    QCOMPARE(ended.out.isEmpty(), ended.code == 2);
    QCOMPARE(ended.err.isEmpty(), ended.code == 0);
    QVERIFY(!QDir(ctl.dataDirectory()).exists()); // nothing was touched
}

void TestSetup::doctorIsContent()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const Ctl::Ended ended = ctl.run({u"doctor"_s, u"--json"_s});
    QStringList names;
    for (const QJsonObject &check : ended.documents()) {
        names.append(check["check"_L1].toString());
        QVERIFY2(check["ok"_L1].toBool(), qPrintable(check["detail"_L1].toString()));
        QVERIFY(!check["detail"_L1].toString().isEmpty());
    }
    QCOMPARE(names, (QStringList{u"keychain"_s, u"api"_s, u"listener"_s, u"webhook"_s, u"outcomes"_s, u"store"_s,
                                 u"clock"_s, u"disk"_s}));
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.err.isEmpty());
    QCOMPARE(ctl.run({u"doctor"_s}).out.count('\n'), 8);
}

void TestSetup::doctorFindsFaults()
{
    ScriptedApi api;
    api.on("GET /user", ScriptedApi::status("401 Unauthorized", "{}", "application/json"));
    Ctl ctl(api.url());
    ctl.setVariable(u"RINGBACK_LISTEN"_s, u"127.0.0.1:%1"_s.arg(api.port())); // taken
    const Ctl::Ended ended = ctl.run({u"doctor"_s, u"--json"_s});
    QStringList faults;
    for (const QJsonObject &check : ended.documents()) {
        if (!check["ok"_L1].toBool())
            faults.append(check["check"_L1].toString());
    }
    QCOMPARE(faults, (QStringList{u"api"_s, u"listener"_s}));
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.lastError().contains("api, listener"));

    ctl.setVariable(u"THOUGHTLY_API_TOKEN"_s, {});
    QVERIFY(ctl.run({u"doctor"_s}).out.startsWith("FAULT  keychain"));
}

void TestSetup::checksCredentials()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const Ctl::Ended good = ctl.run({u"credentials"_s, u"check"_s, u"--json"_s});
    QVERIFY2(good.code == 0, good.err.constData());
    QCOMPARE(good.lastDocument()["email"_L1].toString(), u"eva@example.com"_s);

    api.on("GET /user", ScriptedApi::status("401 Unauthorized", "s3cret-token is bad", "text/plain"));
    const Ctl::Ended bad = ctl.run({u"credentials"_s, u"check"_s});
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.out.isEmpty());
    QVERIFY(!bad.err.contains("s3cret"));
}

void TestSetup::credentialsNeedAKeychain()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const Ctl::Ended ended = ctl.run({u"credentials"_s, u"set"_s, u"--json"_s}, "tok-4711\nteam-4711\n");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.lastError().contains("THOUGHTLY_API_TOKEN"), ended.err.constData());
    QVERIFY(!ended.out.contains("4711") && !ended.err.contains("4711"));
}

void TestSetup::credentialsLiveInTheKeychain()
{
    PrivateBus bus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    ScriptedApi api;
    Ctl ctl(api.url());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    environment.insert(u"HOME"_s, ctl.directory().path());
    environment.insert(u"XDG_DATA_HOME"_s, ctl.directory().path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, ctl.directory().path());
    environment.remove(u"DISPLAY"_s);
    QProcess keyring;
    keyring.setProcessEnvironment(environment);
    keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    keyring.write("correct horse");
    keyring.closeWriteChannel();
    QDBusConnection connection = bus.connect();
    QTRY_VERIFY(connection.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value());
    ctl.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    ctl.setVariable(u"THOUGHTLY_API_TOKEN"_s, {});
    ctl.setVariable(u"THOUGHTLY_TEAM_ID"_s, {});

    const Ctl::Ended set =
        ctl.run({u"credentials"_s, u"set"_s, u"--json"_s}, R"({"api_token":"tok-4711","team_id":"team-4711"})");
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.lastDocument()["stored_in"_L1].toString(), u"keychain"_s);
    QVERIFY(!set.out.contains("4711"));
    QCOMPARE(ctl.run({u"credentials"_s, u"check"_s}).code, 0);
    QVERIFY(api.wire().contains("tok-4711"));
    QCOMPARE(ctl.run({u"doctor"_s}).code, 0);
    QCOMPARE(ctl.run({u"credentials"_s, u"clear"_s}).code, 0);
    QCOMPARE(ctl.run({u"credentials"_s, u"check"_s}).code, 1);

    keyring.terminate();
    QTRY_COMPARE(keyring.state(), QProcess::NotRunning);
}

void TestSetup::credentialsNeedBoth()
{
    Ctl ctl(u"http://127.0.0.1:1"_s);
    const Ctl::Ended ended = ctl.run({u"credentials"_s, u"set"_s}, "tok-4711\n");
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.err.contains("4711"));
}

void TestSetup::keepsContacts()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    const Ctl::Ended added =
        ctl.run({u"contact"_s, u"add"_s, u"(415) 555-0123"_s, u"--name"_s, u"Ana Silva"_s, u"--email"_s,
                 u"ana@example.com"_s, u"--company"_s, u"Acme"_s, u"--tag"_s, u"vip"_s, u"--json"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(added.lastDocument()["phone"_L1].toString(), u"+14155550123"_s);
    QCOMPARE(added.lastDocument()["thoughtly_id"_L1].toString(), u"c1"_s);
    QCOMPARE(api.count("POST /contact/create"), 1);

    QCOMPARE(ctl.run({u"contact"_s, u"search"_s, u"silva acme"_s, u"--json"_s}).documents().size(), 1);
    QCOMPARE(ctl.run({u"contact"_s, u"search"_s, u"5550123"_s, u"--json"_s}).documents().size(), 1);
    QVERIFY(ctl.run({u"contact"_s, u"search"_s, u"nobody"_s, u"--json"_s}).out.isEmpty());
    QVERIFY(ctl.run({u"contact"_s, u"list"_s, u"--offset"_s, u"1"_s, u"--json"_s}).out.isEmpty());
    QCOMPARE(ctl.run({u"contact"_s, u"show"_s, u"c1"_s, u"--json"_s}).lastDocument()["company"_L1].toString(),
             u"Acme"_s);

    const Ctl::Ended again = ctl.run({u"contact"_s, u"add"_s, u"+1 415 555 0123"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.lastError().contains("Ana Silva"));
}

void TestSetup::contactThatThoughtlyRefuses()
{
    ScriptedApi api;
    api.on("POST /contact/create",
           ScriptedApi::status("400 Bad Request", R"({"error":{"message":"no"}})", "application/json"));
    Ctl ctl(api.url());
    const Ctl::Ended ended = ctl.run({u"contact"_s, u"add"_s, u"+14155550123"_s, u"--json"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.lastError().contains("saved here"), ended.err.constData());
    QCOMPARE(ended.lastDocument()["thoughtly_id"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(ctl.run({u"contact"_s, u"list"_s, u"--json"_s}).documents().size(), 1);
}

void TestSetup::unusableDirectory()
{
    Ctl ctl(u"http://127.0.0.1:1"_s);
    QFile inTheWay(ctl.directory().filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    for (const QString &path : {inTheWay.fileName(), inTheWay.fileName() + u"/below"_s, u"/proc/nowhere"_s}) {
        const Ctl::Ended ended = ctl.run({u"call"_s, u"list"_s, u"--data-dir"_s, path});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.size() > 30, ended.err.constData());
    }
}

void TestSetup::corruptDatabase()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    QCOMPARE(ctl.run({u"contact"_s, u"list"_s}).code, 0);
    const QStringList files = QDir(ctl.dataDirectory()).entryList({u"*.sqlite"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile database(ctl.dataDirectory() + u'/' + files.first());
    const QByteArray garbage = QByteArray("not a database ").repeated(2000);
    QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(database.write(garbage), garbage.size());
    database.close();

    const Ctl::Ended ended = ctl.run({u"contact"_s, u"list"_s});

    QCOMPARE(ended.code, 1);
    QVERIFY(ended.out.isEmpty());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(database.open(QIODevice::ReadOnly));
    QCOMPARE(database.readAll(), garbage); // never overwritten
}

void TestSetup::unusableSetting()
{
    Ctl ctl(u"ftp://nowhere"_s);
    const Ctl::Ended ended = ctl.run({u"call"_s, u"list"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.lastError().contains("THOUGHTLY_API_URL"), ended.err.constData());
}

void TestSetup::practiceModeNeedsNothing()
{
    Ctl ctl(u"https://thoughtly.invalid"_s, Ctl::Directory::None); // never asked
    ctl.setVariable(u"THOUGHTLY_API_TOKEN"_s, {});
    const Ctl::Ended agents = ctl.run({u"agent"_s, u"list"_s, u"--practice"_s, u"--json"_s});
    QVERIFY2(agents.code == 0, agents.err.constData());
    QVERIFY(!agents.documents().isEmpty());
    QVERIFY(!QDir(ctl.dataDirectory()).exists()); // a directory of its own
    QVERIFY(QDir(ctl.dataDirectory() + u"-practice"_s).exists());
}

void TestSetup::leavesNoSecretBehind()
{
    ScriptedApi api;
    Ctl ctl(api.url());
    ctl.setVariable(u"RINGBACK_WEBHOOK_SECRET"_s, u"s3cret-webhook"_s);
    QCOMPARE(ctl.run({u"callback"_s, u"+14155550123"_s, u"--wait"_s, u"1"_s}).code, 4);
    const QDir data(ctl.dataDirectory());
    const QStringList files = data.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"ringback.log"_s));
    for (const QString &name : files) {
        QFile file(data.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(name));
        QVERIFY2((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"
