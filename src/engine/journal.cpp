#include "engine/journal.h"

#include "storage/deliveries.h"
#include "storage/forget.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <mutex>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> append(storage::Connection &db, const Delivery &delivery, const QStringList &hashes)
{
    if (!storage::forget::isAnyOf(db, hashes))
        return storage::deliveries::append(db, delivery);
    Delivery kept = delivery;
    kept.peer.clear();
    kept.headers.clear();
    kept.body.clear();
    return storage::deliveries::append(db, kept);
}

Result<Done> store(storage::Connection &db, Delivery &delivery, const QStringList &hashes)
{
    const Result<qint64> id = append(db, delivery, hashes);
    if (!id)
        return id.error();
    delivery.id = *id;
    if (delivery.repeatOf == 0)
        return Done{};
    DeliveryResult result;
    result.deliveryId = *id;
    result.state = DeliveryResult::State::Duplicate;
    result.note = QCoreApplication::translate("ringback::Intake", "The sender repeated delivery %1: nothing was done.")
                      .arg(delivery.repeatOf);
    return storage::deliveries::setResult(db, result);
}

} // namespace

/// What the engine's and the writer's thread have in common.
class Journal::Shared
{
public:
    std::mutex mutex;
    Journal *journal;           ///< null once it is gone
    std::vector<Entry> waiting; ///< what the work in the writer's queue will take along
    bool isQueued = false;
};

/// One turn: in the writer's thread, first within the transaction, then once more after the commit.
class Journal::Work
{
public:
    explicit Work(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}

    bool operator()(storage::Connection &db, const Error *commitError)
    {
        if (!m_hasRun && !commitError)
            return run(db);
        tell(commitError);
        return true;
    }

private:
    void takeWaiting()
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_entries = std::exchange(m_shared->waiting, {});
        m_shared->isQueued = false;
    }

    bool run(storage::Connection &db)
    {
        m_hasRun = true;
        takeWaiting();
        // One that is refused leaves the others whole. On a full disk SQLite gives up all: then the commit fails.
        bool anyStored = false;
        for (Entry &entry : m_entries) {
            if (const Result<Done> stored = store(db, entry.delivery, entry.hashes); !stored)
                entry.error = stored.error();
            if (entry.error && !db.isInTransaction()) // what came next would be stored by itself, and told as refused
                return false;
            anyStored = anyStored || !entry.error;
        }
        return anyStored;
    }

    void tell(const Error *commitError)
    {
        if (!m_hasRun) // not even a transaction could be begun
            takeWaiting();
        if (commitError) {
            for (Entry &entry : m_entries)
                entry.error = *commitError;
        }
        const std::scoped_lock lock(m_shared->mutex);
        Journal *const journal = m_shared->journal;
        if (!journal)
            return;
        QMetaObject::invokeMethod(
            journal, [journal, entries = std::move(m_entries)]() mutable { journal->m_committed(std::move(entries)); },
            Qt::QueuedConnection);
    }

    const std::shared_ptr<Shared> m_shared;
    std::vector<Entry> m_entries;
    bool m_hasRun = false;
};

Journal::Journal(storage::Store &store, Committed committed, QObject *parent)
    : QObject(parent), m_store(store), m_committed(std::move(committed)), m_shared(std::make_shared<Shared>())
{
    m_shared->journal = this;
}

Journal::~Journal()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->journal = nullptr;
}

void Journal::add(Entry entry)
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->waiting.push_back(std::move(entry));
        if (std::exchange(m_shared->isQueued, true))
            return;
    }
    const auto work = std::make_shared<Work>(m_shared); // a job is copied, a turn isn't
    m_store.enqueue([work](storage::Connection &db, const Error *commitError) { return (*work)(db, commitError); },
                    storage::Store::Urgency::Now);
}

} // namespace ringback
