#include "engine/journal.h"
#include "storage/database.h"
#include "storage/deliveries.h"
#include "storage/store.h"

#include <QSemaphore>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        auto opened = storage::Store::open(m_directory->path());
        VERIFY_OK(opened);
        m_store = std::move(*opened);
        m_batches.clear();
        m_journal = std::make_unique<Journal>(
            *m_store, [this](std::vector<Journal::Entry> entries) { m_batches.push_back(std::move(entries)); });
    }
    void cleanup()
    {
        m_gate.release(100);
        m_journal.reset();
        m_store.reset();
        m_gate.acquire(m_gate.available());
    }

    void whatComesDuringACommitSharesTheNext()
    {
        holdUpTheWriter();
        const qint64 before = m_store->commitCount();
        for (int i = 0; i < 50; ++i)
            add({.body = QByteArray::number(i)});
        QVERIFY(m_batches.empty());
        QVERIFY(m_store->isAwaited());
        m_gate.release();
        QTRY_COMPARE(m_batches.size(), size_t(1));
        QCOMPARE(m_store->commitCount(), before + 2); // the one held up, and ours
        QVERIFY(!m_store->isAwaited());
        QCOMPARE(m_batches.at(0).size(), size_t(50));
        for (size_t i = 0; i < 50; ++i) {
            QVERIFY(!m_batches.at(0).at(i).error);
            QCOMPARE(m_batches.at(0).at(i).delivery.id, qint64(i) + 1); // in the order they came
        }
        QCOMPARE(stored(), 50);
    }

    void aRepeatHasItsResultAtOnce()
    {
        add({.body = "{}"});
        add({.body = "{}", .repeatOf = 1});
        QTRY_COMPARE(stored(), 2);
        const auto db = storage::Connection::open(m_store->databasePath(), storage::Connection::Mode::ReadOnly);
        QCOMPARE(storage::deliveries::byId(**db, 2)->result.state, DeliveryResult::State::Duplicate);
        QCOMPARE(storage::deliveries::pending(**db, 10).size(), 1);
    }

    void aFullDiskRefusesAllAndIsOver()
    {
        holdUpTheWriter();
        (void)m_store->write([](storage::Connection &db) {
            const Result<QStringList> pages = db.ask(u"PRAGMA page_count"_s);
            return db.perform(u"PRAGMA max_page_count=%1"_s.arg(pages->value(0).toInt() + 8));
        });
        add({.body = "first"});
        add({.body = QByteArray(1'000'000, 'x')});
        add({.body = "last"});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A statement failed: SQLite 13"_s));
        m_gate.release();
        QTRY_COMPARE(m_batches.size(), size_t(1));
        for (const Journal::Entry &entry : m_batches.at(0)) // SQLite gave up the whole transaction
            QVERIFY(entry.error);
        QCOMPARE(stored(), 0);
        add({.body = "small"});
        QTRY_COMPARE(m_batches.size(), size_t(2));
        QVERIFY(!m_batches.at(1).at(0).error);
        QCOMPARE(stored(), 1);
    }

    void isStoredThoughTheJournalHasGone()
    {
        holdUpTheWriter();
        add({.body = "{}"});
        m_journal.reset();
        m_gate.release();
        QTRY_COMPARE(stored(), 1);
        QVERIFY(m_batches.empty());
    }

private:
    void add(Delivery delivery) { m_journal->add({.delivery = std::move(delivery)}); }

    void holdUpTheWriter()
    {
        (void)m_store->write([this](storage::Connection &) -> Result<Done> {
            m_held.release();
            m_gate.acquire();
            return Done{};
        });
        m_held.acquire();
    }

    [[nodiscard]] int stored() const
    {
        const auto db = storage::Connection::open(m_store->databasePath(), storage::Connection::Mode::ReadOnly);
        return int(storage::deliveries::order(**db).size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Store> m_store;
    std::vector<std::vector<Journal::Entry>> m_batches;
    std::unique_ptr<Journal> m_journal;
    QSemaphore m_held;
    QSemaphore m_gate;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
