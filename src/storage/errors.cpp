#include "storage/errors.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

int primaryCode(sqlite3 *db)
{
    return sqlite3_errcode(db) & 0xff;
}

QString sentenceFor(int code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ringback::Storage", text); };
    switch (code) {
    case SQLITE_PERM:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "There is no permission to use the database."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "Another program keeps the database locked."));
    case SQLITE_NOMEM:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "There is not enough memory to use the database."));
    case SQLITE_READONLY:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database can only be read, not written."));
    case SQLITE_IOERR:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The disk failed to read or write the database."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database is damaged."));
    case SQLITE_FULL:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The disk is full: nothing more can be stored."));
    case SQLITE_CANTOPEN:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database can't be opened."));
    default:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database refused what it was asked."));
    }
}

} // namespace

Error describe(sqlite3 *db)
{
    return {ErrorKind::Storage, sentenceFor(primaryCode(db)),
            u"SQLite %1: %2"_s.arg(sqlite3_extended_errcode(db)).arg(QString::fromUtf8(sqlite3_errmsg(db)))};
}

bool isDamage(sqlite3 *db)
{
    const int code = primaryCode(db);
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Error damagedDatabase(const QString &path, const QString &detail)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "ringback::Storage", "The database %1 is damaged; it was left as it is. Put a backup in its place, or "
                                     "move it elsewhere to start with an empty one.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace ringback::storage
