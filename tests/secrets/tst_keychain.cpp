#include "platform/privatebus.h"
#include "secrets/keychain.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace ringback;
using namespace ringback::secrets;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secretsName = "org.freedesktop.secrets"_L1;

/// A real gnome-keyring on a bus of its own, its files in `home`.
class Keyring
{
public:
    enum class Start { Unlocked, Locked };

    Keyring(PrivateBus &bus, const QString &home, Start start) : m_bus(bus.connect())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        environment.remove(u"DISPLAY"_s);
        m_daemon.setProcessEnvironment(environment);
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
        if (start == Start::Unlocked)
            arguments.append(u"--unlock"_s);
        m_daemon.start(u"gnome-keyring-daemon"_s, arguments);
        if (start == Start::Unlocked)
            m_daemon.write("correct horse");
        m_daemon.closeWriteChannel();
    }
    ~Keyring()
    {
        stop(false);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] bool isOwner()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                              u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
        message.setArguments({QString(secretsName)});
        return QDBusPendingReply<bool>(m_bus.call(message)).value();
    }
    void lock()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                                              u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        message.setArguments({QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)})});
        QCOMPARE(m_bus.call(message).type(), QDBusMessage::ReplyMessage);
    }
    /// Alive, but deaf: what a hung service looks like.
    void stop(bool stopped) { ::kill(static_cast<pid_t>(m_daemon.processId()), stopped ? SIGSTOP : SIGCONT); }

private:
    QDBusConnection m_bus;
    QProcess m_daemon;
};

/// A prompter on whose window nobody ever types.
class SilentPrompter final : public QDBusVirtualObject
{
public:
    explicit SilentPrompter(PrivateBus &bus) : m_bus(bus.connect())
    {
        QVERIFY(m_bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this));
        QVERIFY(m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override
    {
        ++asked;
        return true;
    }
    int asked = 0;

private:
    QDBusConnection m_bus;
};

/// Starts the probe in an environment with that bus; an empty address: none.
void startProbe(QProcess &process, const QString &busAddress, const QString &home, const QStringList &steps)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"XDG_CURRENT_DESKTOP"_s);
    environment.remove(u"DESKTOP_SESSION"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    if (!busAddress.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(KEYCHAIN_PROBE), steps);
}

/// One line of the probe for each step, once it has ended.
QList<QJsonObject> linesOf(QProcess &process)
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000)) {
        process.kill();
        process.waitForFinished();
    }
    QList<QJsonObject> lines;
    const QList<QByteArray> output = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : output) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        lines.append(QJsonObject{{u"exit"_s, process.exitCode()}});
    return lines;
}

QList<QJsonObject> probe(const QString &busAddress, const QString &home, const QStringList &steps)
{
    QProcess process;
    startProbe(process, busAddress, home, steps);
    return linesOf(process);
}

QJsonObject readOf(const QString &state, const QByteArray &secret = {})
{
    return {{u"state"_s, state}, {u"secret"_s, QString::fromLatin1(secret.toHex())}};
}

const QJsonObject stored{{u"persistent"_s, true}};
const QJsonObject keptForSession{{u"persistent"_s, false}};
const QJsonObject done{{u"done"_s, true}};

ErrorKind kindOf(const QJsonObject &line)
{
    return static_cast<ErrorKind>(line.value("error"_L1).toInt(-1));
}

} // namespace

class TestKeychain final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<PrivateBus> m_bus;

    QList<QJsonObject> ask(const QStringList &steps) { return probe(m_bus->address(), m_home.path(), steps); }

private slots:
    void init()
    {
        QVERIFY(QDir(m_home.filePath(u"data"_s)).removeRecursively());
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
    }
    void cleanup() { m_bus.reset(); }

    void keepsASecretAcrossProcesses()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        const QByteArray secret("tok\0\xff\n€", 8);
        QCOMPARE(ask({u"read=token"_s}), QList{readOf(u"without"_s)});
        QCOMPARE(ask({u"write=token:"_s + QString::fromLatin1(secret.toHex())}), QList{stored});
        QCOMPARE(ask({u"read=token"_s, u"read=other"_s}), (QList{readOf(u"with"_s, secret), readOf(u"without"_s)}));
        QCOMPARE(ask({u"write=token:6e6577"_s, u"read=token"_s}), (QList{stored, readOf(u"with"_s, "new")}));
        QCOMPARE(ask({u"remove=token"_s, u"remove=token"_s, u"read=token"_s}),
                 (QList{done, done, readOf(u"without"_s)}));
    }

    void refusesAnEmptySecret()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        QCOMPARE(kindOf(ask({u"write=token:"_s}).value(0)), ErrorKind::InvalidInput);
    }

    void tellsLockedFromMissing()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        QCOMPARE(ask({u"write=token:6e6577"_s}), QList{stored});
        keyring.lock();
        // Nobody is there to type the password: the prompt counts as dismissed.
        const QList<QJsonObject> lines =
            ask({u"read=token"_s, u"read=other"_s, u"write=token:00"_s, u"write=other:00"_s, u"remove=token"_s});
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.mid(0, 2), (QList{readOf(u"locked"_s), readOf(u"locked"_s)}));
        for (const QJsonObject &line : lines.mid(2)) {
            QCOMPARE(kindOf(line), ErrorKind::Cancelled);
            QVERIFY(line.value("message"_L1).toString().contains("locked"_L1));
        }
    }

    void startsLockedOnAnExistingKeyring()
    {
        {
            Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
            QTRY_VERIFY(keyring.isOwner());
            QCOMPARE(ask({u"write=token:6e6577"_s}), QList{stored});
        }
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Locked);
        QTRY_VERIFY(keyring.isOwner());
        QCOMPARE(ask({u"read=token"_s}), QList{readOf(u"locked"_s)});
    }

    void keepsForTheSessionWithoutService()
    {
        const QList<QJsonObject> lines =
            ask({u"read=token"_s, u"write=token:6e6577"_s, u"read=token"_s, u"remove=token"_s, u"read=token"_s});
        QCOMPARE(lines, (QList{readOf(u"no_service"_s), keptForSession, readOf(u"no_service"_s, "new"), done,
                               readOf(u"no_service"_s)}));
        QCOMPARE(ask({u"write=token:6e6577"_s}), QList{keptForSession});
        QCOMPARE(ask({u"read=token"_s}), QList{readOf(u"no_service"_s)});
        QVERIFY2(!QDir(m_home.filePath(u"config"_s)).exists(), "nothing may fall back to a plain file");
    }

    void keepsForTheSessionWithoutBus_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << QString();
        QTest::newRow("nobody listens") << u"unix:path=/nonexistent/bus"_s;
        QTest::newRow("not an address") << u"disabled:"_s;
    }
    void keepsForTheSessionWithoutBus()
    {
        QFETCH(QString, address);
        QCOMPARE(probe(address, m_home.path(), {u"write=token:6e6577"_s, u"read=token"_s}),
                 (QList{keptForSession, readOf(u"no_bus"_s, "new")}));
    }

    void outlivesTheBus()
    {
        QProcess process;
        {
            Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
            QTRY_VERIFY(keyring.isOwner());
            startProbe(process, m_bus->address(), m_home.path(), {u"read=token"_s, u"pause"_s, u"read=token"_s});
            QTRY_VERIFY(process.bytesAvailable() > 0);
        }
        m_bus.reset();
        process.closeWriteChannel();
        QCOMPARE(linesOf(process), (QList{readOf(u"without"_s), readOf(u"no_bus"_s)}));
    }

    void endsWhenTheServiceHangs()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        keyring.stop(true);
        const QList<QJsonObject> lines = ask({u"limit=300"_s, u"read=token"_s, u"write=token:00"_s, u"remove=token"_s});
        QCOMPARE(lines.size(), 3);
        for (const QJsonObject &line : lines)
            QCOMPARE(kindOf(line), ErrorKind::Timeout);
    }

    void endsWhenNobodyAnswersThePrompt()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        QCOMPARE(ask({u"write=token:6e6577"_s}), QList{stored});
        keyring.lock();
        SilentPrompter prompter(*m_bus);
        const QList<QJsonObject> lines =
            ask({u"limit=600"_s, u"read=token"_s, u"write=token:00"_s, u"abandon=token"_s});
        QVERIFY(prompter.asked > 0);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(kindOf(lines[0]), ErrorKind::Timeout);
        QCOMPARE(kindOf(lines[1]), ErrorKind::Timeout);
        QCOMPARE(kindOf(lines[2]), ErrorKind::Cancelled);
    }

    void givesAPersonMoreTimeThanAMachine()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        QCOMPARE(ask({u"write=token:6e6577"_s}), QList{stored});
        keyring.lock();
        SilentPrompter prompter(*m_bus);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(ask({u"limit=600:2600"_s, u"read=token"_s}).value(0)), ErrorKind::Timeout);
        QVERIFY(timer.elapsed() > 2000);
    }

    void endsWhenTheKeychainDies()
    {
        Keyring keyring(*m_bus, m_home.path(), Keyring::Start::Unlocked);
        QTRY_VERIFY(keyring.isOwner());
        keyring.stop(true);
        const QList<QJsonObject> lines = ask({u"abandon=token"_s});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(kindOf(lines.first()), ErrorKind::Cancelled);
    }

    void describesEachStateInOtherWords()
    {
        QSet<QString> sentences;
        for (const auto state : {KeychainState::UnlockedWithSecret, KeychainState::UnlockedWithout,
                                 KeychainState::Locked, KeychainState::NoService, KeychainState::NoBus})
            sentences.insert(describe(state));
        QCOMPARE(sentences.size(), 5);
        QVERIFY(!sentences.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
