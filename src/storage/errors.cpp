#include "storage/errors.h"

#include <QCoreApplication>
#include <QDir>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html; the driver reports the extended ones.
enum PrimaryCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString sentenceFor(int code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ringback::Storage", text); };
    switch (code) {
    case Permission:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "There is no permission to use the database."));
    case Busy:
    case Locked:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "Another program keeps the database locked."));
    case NoMemory:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "There is not enough memory to use the database."));
    case ReadOnly:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database can only be read, not written."));
    case InputOutput:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The disk failed to read or write the database."));
    case Corrupt:
    case NotADatabase:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database is damaged."));
    case Full:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The disk is full: nothing more can be stored."));
    case CantOpen:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database can't be opened."));
    default:
        return tr(QT_TRANSLATE_NOOP("ringback::Storage", "The database refused what it was asked."));
    }
}

} // namespace

Error describe(const QSqlError &error)
{
    return {ErrorKind::Storage, sentenceFor(primaryCode(error)),
            u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText())};
}

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == Corrupt || code == NotADatabase;
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
