// When storing fails: 429, the fault in the state, in /healthz and in the doctor's words; then service resumes by
// itself, and nothing that was acknowledged is missing.
#include "engine/commands/healthchecks.h"
#include "engine/enginefixture.h"
#include "storage/deliveries.h"
#include "storage/store.h"
#include "support/failingvfs.h"

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes == 0 ? limit.rlim_max : bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

QByteArray large()
{
    return "{\"a\":\"" + QByteArray(200'000, 'x') + "\"}";
}

/// A file system of a few megabytes; only where this user may mount.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path) : m_path(path.toLocal8Bit())
    {
        m_mounted = ::mount("none", m_path.constData(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

/// A folder that nobody may write in: root needs a mount for that.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path) : m_path(path.toLocal8Bit())
    {
        if (::geteuid() == 0) {
            m_mounted = ::mount(m_path.constData(), m_path.constData(), nullptr, MS_BIND, nullptr) == 0;
            m_isReadOnly = m_mounted && ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                                                nullptr) == 0;
        } else {
            m_isReadOnly = ::chmod(m_path.constData(), 0500) == 0;
        }
    }
    ~ReadOnlyFolder()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
        else
            ::chmod(m_path.constData(), 0700);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

private:
    QByteArray m_path;
    bool m_mounted = false;
    bool m_isReadOnly = false;
};

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void cleanup()
    {
        limitFiles(0);
        m_vfs.set(FailingVfs::Fault::None);
    }

    void fileThatMayNotGrow()
    {
        EngineFixture fixture;
        limitFiles(2'000'000);
        const int stored = fillUp(fixture);
        QVERIFY(stored > 0);
        expectFault(fixture);
        fixture.clock->advance(5s); // the try fails too
        QTRY_COMPARE(fixture.clock->waiting() > 0, true);
        expectFault(fixture);
        limitFiles(0);
        expectRecovery(fixture, stored);
    }

    void fullDisk()
    {
        const QTemporaryDir small;
        const SmallDisk disk(small.path());
        if (!disk.isMounted()) // fileThatMayNotGrow stands in for it
            return;
        EngineFixture fixture({}, small.path());
        const QString ballast = small.filePath(u"ballast"_s);
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2'000'000, 'b')) > 0);
        file.close();
        const int stored = fillUp(fixture);
        expectFault(fixture);
        QVERIFY(QFile::remove(ballast));
        expectRecovery(fixture, stored);
    }

    /// What the kernel does to a file system after a fault of its disk; a directory made read-only stops no file that
    /// is open.
    void faultyDisk_data()
    {
        QTest::addColumn<FailingVfs::Fault>("fault");
        QTest::newRow("read-only") << FailingVfs::Fault::ReadOnly;
        QTest::newRow("nothing reaches the disk") << FailingVfs::Fault::Sync;
    }
    void faultyDisk()
    {
        QFETCH(FailingVfs::Fault, fault);
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/call-completed", large()), 200);
        m_vfs.set(fault);
        QCOMPARE(fixture.post("/webhook/call-completed", "{}"), 429);
        QVERIFY(m_vfs.failures() > 0);
        QCOMPARE(fixture.retryAfter, "5");
        expectFault(fixture);
        fixture.clock->advance(5s); // the try fails too
        expectFault(fixture);
        m_vfs.set(FailingVfs::Fault::None);
        expectRecovery(fixture, 1);
        QCOMPARE(integrity(fixture), u"ok"_s);
    }

    /// While it runs its files are open, so service goes on; the next start refuses in words, and harms nothing.
    void readOnlyDirectory()
    {
        EngineFixture fixture;
        {
            const ReadOnlyFolder folder(fixture.directory.filePath(u"data"_s));
            if (!folder.isReadOnly()) // root without the right to mount
                return;
            QCOMPARE(fixture.post("/webhook/call-completed", "{}"), 200);
            fixture.stopEngine();
            const auto refused = storage::Store::open(fixture.directory.filePath(u"data"_s));
            QVERIFY(!refused.ok());
            QVERIFY2(refused.error().message.contains(fixture.directory.path()), qPrintable(refused.error().message));
        }
        fixture.startEngine();
        QCOMPARE(int(storage::deliveries::order(*fixture.reader).size()), 1);
        expectRecovery(fixture, 1);
    }

    void lockedDatabase()
    {
        EngineFixture fixture;
        QCOMPARE(fixture.post("/webhook/call-completed", "{}"), 200);
        QTRY_COMPARE(pendingCount(fixture), 0);
        auto other = storage::Connection::open(fixture.engine->databasePath(), storage::Connection::Mode::ReadWrite);
        QVERIFY(other.ok());
        QVERIFY((*other)->perform(u"BEGIN IMMEDIATE"_s).ok());
        QCOMPARE(fixture.post("/webhook/call-completed", "{}"), 429); // after SQLite's five seconds
        QVERIFY(fixture.wait(fixture.engine->state()).storeFault);
        QVERIFY((*other)->perform(u"ROLLBACK"_s).ok());
        expectRecovery(fixture, 1);
    }

private:
    /// Delivers until it is refused; how many were acknowledged.
    static int fillUp(EngineFixture &fixture)
    {
        for (int stored = 0; stored < 100; ++stored) {
            const int status = fixture.post("/webhook/call-completed", large());
            if (status == 429)
                return stored;
            if (status != 200)
                qFatal("status %d", status);
        }
        return -1;
    }
    static QString integrity(EngineFixture &fixture)
    {
        const Result<QStringList> found = fixture.reader->ask(u"PRAGMA integrity_check"_s);
        return found ? found->value(0) : QString();
    }
    static int pendingCount(EngineFixture &fixture)
    {
        return int(storage::deliveries::pending(*fixture.reader, 1000).size());
    }
    static void expectFault(EngineFixture &fixture)
    {
        const EngineState state = fixture.wait(fixture.engine->state());
        QVERIFY(state.storeFault);
        QVERIFY(!fixture.wait(checkStore(fixture.engine->databasePath(), state.storeFault)).ok);
        QCOMPARE(fixture.get("/healthz"), 503);
        QCOMPARE(fixture.post("/webhook/call-completed", large()), 429);
    }
    /// Nobody delivers, yet health comes back; then deliveries are taken, and all that were acknowledged are there.
    static void expectRecovery(EngineFixture &fixture, int stored)
    {
        QVERIFY(fixture.advanceUntil([&fixture] { return !fixture.wait(fixture.engine->state()).storeFault; }));
        QCOMPARE(fixture.get("/healthz"), 200);
        QCOMPARE(fixture.post("/webhook/call-completed", "{}"), 200);
        QCOMPARE(int(storage::deliveries::order(*fixture.reader).size()), stored + 1);
        QVERIFY(fixture.advanceUntil([&fixture] { return pendingCount(fixture) == 0; }));
    }

    FailingVfs m_vfs;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
