// When storing fails: 429, the fault in the state, in /healthz and in the doctor's words; then service resumes by
// itself, and nothing that was acknowledged is missing.
#include "engine/commands/healthchecks.h"
#include "engine/enginefixture.h"
#include "storage/deliveries.h"

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

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

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void cleanup() { limitFiles(0); }

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
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
