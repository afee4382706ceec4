#include "storage/writer.h"

#include "storage/errors.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStringList>

#include <utility>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

// Reads one row of each table, so that a file cut or overwritten in the middle of what every start needs is found now.
// A check of the whole file would take minutes on a large one; it runs only once something is known to be wrong.
std::optional<Error> readALittle(Connection &db)
{
    const auto fault = [&db]() -> std::optional<Error> {
        const Result<QStringList> tables = db.ask(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
        if (!tables)
            return tables.error();
        for (const QString &table : *tables) {
            if (const Result<QStringList> row = db.ask(u"SELECT * FROM \"%1\" LIMIT 1"_s.arg(table)); !row)
                return row.error();
        }
        return std::nullopt;
    }();
    if (!fault || !isDamage(db.handle()))
        return fault;
    QStringList faults{fault->detail};
    if (const Result<QStringList> more = db.ask(u"PRAGMA quick_check(5)"_s))
        faults += *more;
    return damagedDatabase(db.path(), faults.join(u"; "));
}

} // namespace

Result<Done> Writer::open(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (const Result<Done> migrated = migrate(**connection); !migrated)
        return migrated.error();
    if (const std::optional<Error> error = readALittle(**connection))
        return *error;
    m_connection = std::move(*connection);
    m_connection->deferCheckpoints();
    return Done{};
}

void Writer::take(Store::Job job, Store::Urgency urgency)
{
    if (urgency == Store::Urgency::Now)
        m_waiting.push_back(std::move(job));
    else
        m_later.push_back({std::move(job), urgency == Store::Urgency::Loose});
    postCommit();
}

void Writer::postCommit()
{
    if (std::exchange(m_commitPosted, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { commit(); }, Qt::QueuedConnection);
}

void Writer::commit()
{
    m_commitPosted = false;
    std::vector<Store::Job> batch = std::exchange(m_waiting, {});
    m_awaited.fetch_sub(qint64(batch.size()), std::memory_order_relaxed);
    bool isLoose = false;
    // Loose work doesn't go along with what others wait for, but is passed over only once in a row.
    const bool passesOver = !m_later.empty() && m_later.front().isLoose && !batch.empty() && !m_hasPassedOver;
    m_hasPassedOver = passesOver;
    if (!m_later.empty() && !passesOver) {
        isLoose = batch.empty() && m_later.front().isLoose;
        batch.push_back(std::move(m_later.front().job));
        m_later.pop_front();
    }
    if (batch.empty())
        return;
    m_connection->setSynced(!isLoose);
    const std::optional<Error> failure = runBatch(batch);
    for (Store::Job &job : batch)
        job(*m_connection, failure ? &*failure : nullptr);
    m_connection->checkpointIfDue(); // after they were told: it may take longer than the commit
    m_toldSomeone = true;
    if (!m_later.empty())
        postCommit();
}

std::optional<Error> Writer::runBatch(std::vector<Store::Job> &batch)
{
    m_connection->setLastFailure(std::nullopt);
    if (!execute(u"BEGIN IMMEDIATE"_s))
        return abandon();
    if (batch.size() == 1) {
        // Alone it needs no savepoint, for which SQLite would keep a copy of every page that it changes.
        if (!batch.front()(*m_connection, nullptr)) {
            if (!m_connection->isInTransaction()) // on a full disk SQLite has rolled back itself
                return abandon();
            return execute(u"ROLLBACK"_s) ? std::nullopt : std::optional(abandon());
        }
    } else {
        for (Store::Job &job : batch) {
            if (!runInSavepoint(job))
                return abandon();
        }
    }
    if (!execute(u"COMMIT"_s))
        return abandon();
    m_commits.fetch_add(1, std::memory_order_relaxed);
    return std::nullopt;
}

bool Writer::runInSavepoint(Store::Job &job)
{
    if (!execute(u"SAVEPOINT work"_s))
        return false;
    const bool keep = job(*m_connection, nullptr);
    // On a full disk SQLite may already have rolled everything back; then the savepoint is gone and these fail.
    if (!keep && !execute(u"ROLLBACK TO work"_s))
        return false;
    return execute(u"RELEASE work"_s);
}

bool Writer::execute(const QString &sql)
{
    const Result<Done> done = m_connection->perform(sql);
    if (!done && !m_connection->lastFailure())
        m_connection->setLastFailure(done.error());
    return done.ok();
}

Error Writer::abandon()
{
    Error error = m_connection->lastFailure().value_or(Error{ErrorKind::Storage, {}});
    (void)m_connection->perform(u"ROLLBACK"_s); // fails when SQLite has already rolled back
    return error;
}

void Writer::finish()
{
    if (!m_connection) // it was never opened
        return;
    // Whoever hears of a commit may write once more.
    do {
        m_toldSomeone = false;
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        commit();
    } while (m_toldSomeone || !m_later.empty());
    m_connection->setSynced(true);
    (void)m_connection->ask(u"PRAGMA busy_timeout=200"_s); // a reader in the middle of a page must not hold up the exit
    (void)m_connection->ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_connection.reset();
}

} // namespace ringback::storage
