#include "storage/connection.h"

#include "storage/errors.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <unordered_map>
#include <utility>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMs = 5000;

struct Close
{
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

// Temporary tables would hold people's data, so they stay off the disk.
QStringList pragmasFor(Connection::Mode mode)
{
    QStringList pragmas{u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s};
    if (mode == Connection::Mode::ReadOnly)
        return pragmas << u"PRAGMA query_only=ON"_s;
    return pragmas << u"PRAGMA synchronous=FULL"_s << u"PRAGMA foreign_keys=ON"_s << u"PRAGMA secure_delete=ON"_s
                   << u"PRAGMA journal_size_limit=67108864"_s;
}

Result<Done> switchToWal(Connection &db)
{
    const Result<QStringList> mode = db.ask(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->value(0) == "wal"_L1)
        return Done{};
    return Error{
        ErrorKind::Storage,
        QCoreApplication::translate("ringback::Storage",
                                    "The data folder can't hold the database safely: it must be on a local disk."),
        u"journal_mode is "_s + mode->value(0)};
}

} // namespace

class Connection::Private
{
public:
    [[nodiscard]] Prepared prepare(const QString &sql, unsigned int flags) const
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v3(database.get(), text.constData(), int(text.size()), flags, &statement, nullptr);
        return Prepared(statement);
    }

    QString path;
    std::unique_ptr<sqlite3, Close> database;
    std::unordered_map<QString, Prepared> statements; // goes before the database
    std::optional<Error> lastFailure;
    bool defersCheckpoints = false;
    bool isSynced = true;
    int logPages = 0; // in the write-ahead log after the last commit
    int mostLogPages = usualLogPages;
};

Connection::Connection() : d(std::make_unique<Private>()) {}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    auto connection = std::unique_ptr<Connection>(new Connection);
    connection->d->path = path;
    // No mutex: a connection never leaves its thread.
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database, access | SQLITE_OPEN_NOMUTEX, nullptr);
    connection->d->database.reset(database); // there is one even when it couldn't be opened
    if (code != SQLITE_OK)
        return connection->failure();
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, busyMs);

    if (mode == Mode::ReadWrite) {
        // Before WAL: afterwards the size is fixed.
        if (const Result<QStringList> sized = connection->ask(u"PRAGMA page_size=8192"_s); !sized)
            return sized.error();
        if (const Result<Done> switched = switchToWal(*connection); !switched)
            return switched.error();
    }
    const QStringList pragmas = pragmasFor(mode);
    for (const QString &pragma : pragmas) {
        if (const Result<QStringList> done = connection->ask(pragma); !done)
            return done.error();
    }
    return connection;
}

sqlite3_stmt *Connection::prepared(const QString &sql)
{
    if (const auto known = d->statements.find(sql); known != d->statements.end())
        return known->second.get();
    Prepared statement = d->prepare(sql, SQLITE_PREPARE_PERSISTENT);
    if (!statement) {
        Q_ASSERT_X(sqlite3_errcode(handle()) != SQLITE_ERROR, "prepared", sqlite3_errmsg(handle()));
        return nullptr;
    }
    return d->statements.emplace(sql, std::move(statement)).first->second.get();
}

Result<Done> Connection::perform(const QString &sql)
{
    sqlite3_stmt *const statement = prepared(sql);
    if (!statement)
        return failure();
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const Result<Done> result = code == SQLITE_DONE ? Result<Done>(Done{}) : failure();
    sqlite3_reset(statement);
    return result;
}

Result<QStringList> Connection::ask(const QString &sql)
{
    const Prepared statement = d->prepare(sql, 0);
    if (!statement)
        return failure();
    QStringList answers;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        answers.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0)),
                                         sqlite3_column_bytes(statement.get(), 0)));
    return code == SQLITE_DONE ? Result<QStringList>(answers) : failure();
}

void Connection::deferCheckpoints()
{
    d->defersCheckpoints = true;
    // Takes the place of SQLite's own hook.
    sqlite3_wal_hook(
        handle(),
        [](void *context, sqlite3 *, const char *, int pages) {
            *static_cast<int *>(context) = pages;
            return SQLITE_OK;
        },
        &d->logPages);
}

void Connection::checkpointIfDue()
{
    if (d->logPages < d->mostLogPages)
        return;
    d->logPages = 0;
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Connection::setSynced(bool synced)
{
    if (std::exchange(d->isSynced, synced) == synced)
        return;
    // Takes effect while it is prepared, so it can't be kept.
    sqlite3_exec(handle(), synced ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL", nullptr, nullptr, nullptr);
}

void Connection::setMostLogPages(int pages)
{
    d->mostLogPages = pages;
    if (!d->defersCheckpoints)
        sqlite3_wal_autocheckpoint(handle(), pages);
}

sqlite3 *Connection::handle() const
{
    return d->database.get();
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(d->database.get()) == 0;
}

const QString &Connection::path() const
{
    return d->path;
}

Error Connection::failure() const
{
    Error error = describe(handle());
    return isDamage(handle()) ? damagedDatabase(d->path, error.detail) : error;
}

const std::optional<Error> &Connection::lastFailure() const
{
    return d->lastFailure;
}

void Connection::setLastFailure(std::optional<Error> error)
{
    d->lastFailure = std::move(error);
}

} // namespace ringback::storage
