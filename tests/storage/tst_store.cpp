#include "storage/database.h"
#include "storage/datadirectory.h"
#include "storage/deliveries.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

using Written = QFuture<Result<Done>>;

std::unique_ptr<Store> openIn(const QTemporaryDir &directory)
{
    auto store = Store::open(directory.path());
    return store ? std::move(*store) : nullptr;
}

Written setValue(Store &store, const QString &name, const QString &value = u"x"_s)
{
    return store.write([name, value](Connection &db) { return values::set(db, name, value); });
}

// Keeps the writer busy until released, so that what is written meanwhile queues up.
class Plug
{
public:
    explicit Plug(Store &store)
        : m_future(store.write([this](Connection &) {
            m_started.release();
            m_released.acquire();
            return Result<Done>(Done{});
        }))
    {
        m_started.acquire();
    }
    void release() { m_released.release(); }
    [[nodiscard]] bool isDone() const { return m_future.isFinished(); }

private:
    QSemaphore m_started;
    QSemaphore m_released;
    Written m_future;
};

qint64 countValues(Connection &db)
{
    const Result<QStringList> count = db.ask(u"SELECT count(*) FROM values_"_s);
    return count ? count->value(0).toLongLong() : -1;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whoever is waited for goes before whatever can wait, and what can wait goes one piece to a commit.
    void laterLetsOthersGoFirst()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        QStringList order; // filled in the writer thread, read after the last has finished
        const auto note = [&order](const QString &name) {
            return [&order, name](Connection &) {
                order.append(name);
                return Result<Done>(Done{});
            };
        };
        Plug plug(*store);
        const qint64 before = store->commitCount();
        const Written later1 = store->writeLater(note(u"later 1"_s));
        const Written later2 = store->writeLater(note(u"later 2"_s));
        const Written now1 = store->write(note(u"now 1"_s));
        const Written now2 = store->write(note(u"now 2"_s));
        plug.release();
        QTRY_VERIFY(later1.isFinished() && later2.isFinished() && now1.isFinished() && now2.isFinished());
        QCOMPARE(order, QStringList({u"now 1"_s, u"now 2"_s, u"later 1"_s, u"later 2"_s}));
        QCOMPARE(store->commitCount() - before, 3); // the plug's, then two
    }

    // And nobody waits on its account: it isn't done in a commit of others', unless it was passed over just before.
    void looseWorkAloneDoesNotWaitForTheDisk()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        QStringList synchronous; // filled in the writer thread, read after the last has finished
        const auto note = [&synchronous](const QString &name) {
            return [&synchronous, name](Connection &db) {
                synchronous.append(name + u' ' + db.ask(u"PRAGMA synchronous"_s)->value(0));
                return Result<Done>(Done{});
            };
        };
        Plug plug(*store);
        const Written loose1 = store->writeLoosely(note(u"loose 1"_s));
        const Written loose2 = store->writeLoosely(note(u"loose 2"_s));
        const Written later = store->writeLater(note(u"later"_s));
        const Written now = store->write(note(u"now"_s));
        plug.release();
        QTRY_VERIFY(loose1.isFinished() && loose2.isFinished() && later.isFinished() && now.isFinished());
        const QString full = u" 2"_s;
        const QString normal = u" 1"_s;
        QCOMPARE(synchronous,
                 QStringList({u"now"_s + full, u"loose 1"_s + normal, u"loose 2"_s + normal, u"later"_s + full}));
    }

    void laterIsFinishedBeforeTheEnd()
    {
        const QTemporaryDir directory;
        auto store = openIn(directory);
        QList<Written> all;
        for (int i = 0; i < 5; ++i)
            all.append(store->writeLater([i](Connection &db) { return values::set(db, QString::number(i), u"x"_s); }));
        store.reset();
        for (const Written &one : all)
            QVERIFY(one.isFinished() && one.result().ok());
    }

    void readersSeeWhatIsCommitted()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        VERIFY_OK(reader);
        const Written written = setValue(*store, u"mark"_s, u"here"_s);
        QTRY_VERIFY(written.isFinished());
        VERIFY_OK(written.result());
        QCOMPARE(values::get(**reader, u"mark"_s), u"here"_s);
    }

    void whatQueuesUpSharesACommit()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        Plug plug(*store);
        std::array<QList<Written>, 4> written;
        std::array<std::unique_ptr<QThread>, 4> threads;
        for (size_t t = 0; t < threads.size(); ++t) {
            threads[t].reset(QThread::create([&, t] {
                for (int i = 0; i < 250; ++i)
                    written[t].append(setValue(*store, u"%1-%2"_s.arg(t).arg(i)));
            }));
            threads[t]->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QVERIFY(!plug.isDone());
        plug.release();
        for (const auto &futures : written) {
            for (const Written &future : futures) {
                QTRY_VERIFY(future.isFinished());
                VERIFY_OK(future.result());
            }
        }
        QCOMPARE(store->commitCount(), 2); // the plug's, and one for all thousand
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(countValues(**reader), 1000);
    }

    /// Alone it has no savepoint: the whole transaction goes back.
    void aFailedWorkAloneLeavesNothing()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        const Written failed = store->write([](Connection &db) -> Result<Done> {
            (void)values::set(db, u"half"_s, u"x"_s);
            return Error{ErrorKind::Refused, u"no"_s};
        });
        QTRY_VERIFY(failed.isFinished());
        QCOMPARE(failed.result().error().kind, ErrorKind::Refused);
        const Written after = setValue(*store, u"after"_s);
        QTRY_VERIFY(after.isFinished());
        VERIFY_OK(after.result());
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(values::get(**reader, u"half"_s), QString());
        QCOMPARE(values::get(**reader, u"after"_s), u"x"_s);
    }

    void oneFailedWorkLeavesTheOthers()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        Plug plug(*store);
        const Written before = setValue(*store, u"before"_s);
        const Written failed = store->write([](Connection &db) -> Result<Done> {
            (void)values::set(db, u"half"_s, u"x"_s);
            (void)values::set(db, u"before"_s, u"overwritten"_s);
            return Error{ErrorKind::Refused, u"no"_s};
        });
        const Written after = setValue(*store, u"after"_s);
        plug.release();
        QTRY_VERIFY(after.isFinished());
        VERIFY_OK(before.result());
        VERIFY_OK(after.result());
        QCOMPARE(failed.result().error().kind, ErrorKind::Refused);
        QCOMPARE(store->commitCount(), 2);
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(values::get(**reader, u"before"_s), u"x"_s);
        QCOMPARE(values::get(**reader, u"half"_s), QString());
        QCOMPARE(values::get(**reader, u"after"_s), u"x"_s);
    }

    void closingFinishesWhatIsQueued()
    {
        const QTemporaryDir directory;
        auto store = openIn(directory);
        QList<Written> written;
        for (int i = 0; i < 100; ++i)
            written.append(setValue(*store, QString::number(i)));
        // Who hears of the last commit may still write once more.
        Store *raw = store.get();
        Written late;
        written.last().then([&late, raw](const Result<Done> &) { late = setValue(*raw, u"late"_s); });
        store.reset();
        for (const Written &future : written) {
            QVERIFY(future.isFinished());
            VERIFY_OK(future.result());
        }
        QVERIFY(late.isFinished());
        VERIFY_OK(late.result());
        QVERIFY(!QFile::exists(directory.filePath(u"ringback.sqlite-wal"_s))); // checkpointed
        store = openIn(directory);
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(countValues(**reader), 101);
    }

    // A full disk, by a cap on the number of pages.
    void fullDiskFailsItsCommitAndHeals()
    {
        const QTemporaryDir directory;
        const auto store = openIn(directory);
        const auto capPages = [&](int pages) {
            return store->write([pages](Connection &db) -> Result<Done> {
                return db.perform(u"PRAGMA max_page_count=%1"_s.arg(pages));
            });
        };
        const auto append = [&](qsizetype bytes) {
            return store->write(
                [bytes](Connection &db) { return deliveries::append(db, {.body = QByteArray(bytes, 'x')}); });
        };
        const Written small = setValue(*store, u"small"_s);
        const Written capped = capPages(1);
        QTRY_VERIFY(capped.isFinished());

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A statement failed"_s));
        Plug plug(*store);
        const Written beside = setValue(*store, u"beside"_s);
        const auto large = append(1'000'000);
        const Written behind = setValue(*store, u"behind"_s);
        plug.release();
        QTRY_VERIFY(behind.isFinished() && large.isFinished() && beside.isFinished() && plug.isDone());
        QVERIFY(large.result().error().message.contains(u"full"_s));
        for (const Written &other : {beside, behind}) // no one is told "stored" who isn't, and everyone is told why
            QCOMPARE(other.result().error().message, large.result().error().message);

        const Written lifted = capPages(1'000'000);
        const auto again = append(1'000'000);
        QTRY_VERIFY(again.isFinished());
        VERIFY_OK(again.result());
        const auto reader = Connection::open(store->databasePath(), Connection::Mode::ReadOnly);
        QCOMPARE(countValues(**reader), 1); // "small" only
    }

    void filesAreTheOwnersOnly()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(u"a/b"_s);
        auto store = Store::open(path);
        VERIFY_OK(store);
        const Written written = setValue(**store, u"x"_s);
        QTRY_VERIFY(written.isFinished());
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
        for (const QString &name : {u"ringback.sqlite"_s, u"ringback.sqlite-wal"_s, u"ringback.sqlite-shm"_s})
            QCOMPARE(QFileInfo(path + u'/' + name).permissions(), owner);
        // A file that was opened up by a careless copy is closed again.
        store = Error{};
        QVERIFY(QFile::setPermissions(path + u"/ringback.sqlite"_s, owner | QFile::ReadOther | QFile::ReadGroup));
        store = Store::open(path);
        QCOMPARE(QFileInfo(path + u"/ringback.sqlite"_s).permissions(), owner);
    }

    void newerSchemaIsRefusedInWords()
    {
        const QTemporaryDir directory;
        {
            const auto store = openIn(directory);
            const Written raised = store->write([](Connection &db) -> Result<Done> {
                return db.perform(u"PRAGMA user_version=%1"_s.arg(latestVersion() + 1));
            });
            QTRY_VERIFY(raised.isFinished());
        }
        const QByteArray before = contents(directory.filePath(u"ringback.sqlite"_s));
        const auto store = Store::open(directory.path());
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(u"newer Ringback"_s));
        QCOMPARE(contents(directory.filePath(u"ringback.sqlite"_s)), before);
    }

    void damagedFileIsKept_data()
    {
        QTest::addColumn<int>("offset"); // negative: cut there instead
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database at all") << 0 << QByteArray("This is a letter, not a database. ").repeated(1000);
        QTest::newRow("header overwritten") << 0 << QByteArray(100, '\0');
        QTest::newRow("cut in the first page") << -1000 << QByteArray();
        QTest::newRow("cut after the first page") << -8192 << QByteArray();
        QTest::newRow("schema page") << 100 << QByteArray(4000, '\xff');
        QTest::newRow("page of contacts") << 8192 << QByteArray(8192, '\x5a');
    }
    void damagedFileIsKept()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"ringback.sqlite"_s);
        {
            const auto store = openIn(directory);
            const Written written = setValue(*store, u"precious"_s);
            QTRY_VERIFY(written.isFinished());
        }
        if (offset < 0)
            QVERIFY(QFile::resize(path, -offset));
        else
            overwrite(path, offset, bytes);
        const QByteArray before = contents(path);
        for (int i = 0; i < 2; ++i) {
            const auto store = Store::open(directory.path());
            QVERIFY(!store);
            QCOMPARE(store.error().kind, ErrorKind::Storage);
            QVERIFY2(store.error().message.contains(path), qPrintable(store.error().message));
            QVERIFY(store.error().message.contains(u"damaged"_s));
            QCOMPARE(contents(path), before);
        }
    }

    void unusableDirectoryIsAnError()
    {
        const QTemporaryDir directory;
        QVERIFY(QFile(directory.filePath(u"file"_s)).open(QIODevice::WriteOnly));
        const auto store = Store::open(directory.filePath(u"file"_s));
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(u"isn't a folder"_s));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
