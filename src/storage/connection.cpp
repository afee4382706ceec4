#include "storage/connection.h"

#include "storage/errors.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <unordered_map>

namespace ringback::storage {

using namespace Qt::StringLiterals;

class Connection::Private
{
public:
    QString name = u"ringback-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database;
    std::unordered_map<QString, QSqlQuery> statements; // references stay valid while it grows
    QSqlQuery unusable;
    std::optional<Error> lastFailure;

    std::optional<Error> run(const QStringList &pragmas);
    std::optional<Error> switchToWal();
};

namespace {

constexpr int sqliteError = 1; // SQLITE_ERROR: wrong SQL, no such table

// Temporary tables would hold people's data, so they stay off the disk.
QStringList pragmasFor(Connection::Mode mode)
{
    QStringList pragmas{u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s};
    if (mode == Connection::Mode::ReadOnly)
        return pragmas << u"PRAGMA query_only=ON"_s;
    return pragmas << u"PRAGMA synchronous=FULL"_s << u"PRAGMA foreign_keys=ON"_s
                   << u"PRAGMA secure_delete=ON"_s
                   << u"PRAGMA journal_size_limit=67108864"_s;
}

Error errorFor(const QSqlError &error, const QString &path)
{
    return isDamage(error) ? damagedDatabase(path, describe(error).detail) : describe(error);
}

} // namespace

std::optional<Error> Connection::Private::run(const QStringList &pragmas)
{
    QSqlQuery query(database);
    for (const QString &pragma : pragmas) {
        if (!query.exec(pragma))
            return errorFor(query.lastError(), database.databaseName());
    }
    return std::nullopt;
}

std::optional<Error> Connection::Private::switchToWal()
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA journal_mode=WAL"_s) || !query.next())
        return errorFor(query.lastError(), database.databaseName());
    const QString mode = query.value(0).toString();
    if (mode == u"wal")
        return std::nullopt;
    return Error{
        ErrorKind::Storage,
        QCoreApplication::translate("ringback::Storage",
                                    "The data folder can't hold the database safely: it must be on a local disk."),
        u"journal_mode is "_s + mode};
}

Connection::Connection() : d(std::make_unique<Private>()) {}

Connection::~Connection()
{
    d->statements.clear();
    d->unusable = QSqlQuery();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    auto connection = std::unique_ptr<Connection>(new Connection);
    Private &d = *connection->d;
    d.database = QSqlDatabase::addDatabase(u"QSQLITE"_s, d.name);
    if (!d.database.isValid()) {
        return Error{ErrorKind::Unavailable,
                     QCoreApplication::translate("ringback::Storage",
                                                 "Qt's SQLite driver is missing (package libqt6sql6-sqlite).")};
    }
    d.database.setDatabaseName(path);
    d.database.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!d.database.open())
        return errorFor(d.database.lastError(), path);

    std::optional<Error> error;
    if (mode == Mode::ReadWrite) {
        error = d.run({u"PRAGMA page_size=8192"_s}); // before WAL: afterwards the size is fixed
        if (!error)
            error = d.switchToWal();
    }
    if (!error)
        error = d.run(pragmasFor(mode));
    if (error)
        return *error;
    return connection;
}

QSqlQuery &Connection::prepared(const QString &sql)
{
    if (const auto known = d->statements.find(sql); known != d->statements.end()) {
        QSqlQuery &query = known->second;
        query.finish();
        const qsizetype bound = query.boundValues().size();
        for (int i = 0; i < bound; ++i)
            query.bindValue(i, QVariant());
        return query;
    }
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        Q_ASSERT_X(query.lastError().nativeErrorCode().toInt() != sqliteError, "prepared",
                   qPrintable(query.lastError().databaseText()));
        d->unusable = std::move(query);
        return d->unusable;
    }
    return d->statements.emplace(sql, std::move(query)).first->second;
}

QSqlDatabase Connection::database() const
{
    return d->database;
}

Error Connection::errorOf(const QSqlQuery &query)
{
    return describe(query.lastError());
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
