#include "storage/scrub.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <sqlite3.h>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

/// At once, while the writer waits: some milliseconds.
constexpr qint64 pagesAtOnce = 256;
/// While it waits for a reader, nobody can write.
constexpr int busyMs = 50;
/// Only the first byte tells a page of a tree from one that is the continuation of a long row, whose first byte is the
/// highest of a page number: beyond so many pages it could be mistaken.
constexpr qint64 mostPages = qint64(1) << 24;
constexpr qint64 lockedOffset = 0x40000000;
constexpr qint64 fileHeaderSize = 100;

struct Gap
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The unused middle of a page of a tree: from the end of the list of its cells to the first of them.
Gap gapOf(const QByteArray &page, qsizetype header)
{
    const auto number = [&page](qsizetype at) { return qFromBigEndian<quint16>(page.constData() + at); };
    const char kind = page[header];
    const bool isLeaf = kind == 0x0a || kind == 0x0d;
    const bool isInterior = kind == 0x02 || kind == 0x05;
    if (!isLeaf && !isInterior)
        return {};
    const qsizetype start = header + (isLeaf ? 8 : 12) + qsizetype(2) * number(header + 3);
    const qsizetype end = number(header + 5) == 0 ? 65536 : number(header + 5);
    if (end > page.size() || start >= end)
        return {};
    return {start, end - start};
}

} // namespace

class Scrubber::Private
{
public:
    sqlite3 *db = nullptr;
    qint64 pageSize = 0;
    qint64 next = 0; ///< the page to look at next, from 0

    [[nodiscard]] Error failure() const
    {
        return {ErrorKind::Storage,
                QCoreApplication::translate("ringback::Storage", "What was deleted can't be overwritten just now."),
                QString::fromUtf8(sqlite3_errmsg(db))};
    }
    /// The first value of a pragma.
    [[nodiscard]] qint64 number(const char *sql) const
    {
        qint64 value = 0;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
            value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }
    [[nodiscard]] bool wipePages(sqlite3_file *file, qint64 count);
};

bool Scrubber::Private::wipePages(sqlite3_file *file, qint64 count)
{
    QByteArray page(pageSize, '\0');
    const qint64 end = std::min(next + pagesAtOnce, count);
    bool wrote = false;
    for (; next < end; ++next) {
        const qint64 offset = next * pageSize;
        if (offset == lockedOffset)
            continue;
        if (file->pMethods->xRead(file, page.data(), static_cast<int>(pageSize), offset) != SQLITE_OK)
            return false;
        const Gap gap = gapOf(page, next == 0 ? fileHeaderSize : 0);
        const auto begin = page.cbegin() + gap.start;
        if (std::all_of(begin, begin + gap.length, [](char c) { return c == '\0'; }))
            continue;
        const QByteArray zeros(gap.length, '\0');
        if (file->pMethods->xWrite(file, zeros.constData(), static_cast<int>(gap.length), offset + gap.start) !=
            SQLITE_OK)
            return false;
        wrote = true;
    }
    return !wrote || file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

Scrubber::Scrubber() : d(std::make_unique<Private>()) {}

Scrubber::~Scrubber()
{
    sqlite3_close_v2(d->db);
}

Result<std::unique_ptr<Scrubber>> Scrubber::open(const QString &databasePath)
{
    std::unique_ptr<Scrubber> scrubber(new Scrubber);
    Private &d = *scrubber->d;
    if (sqlite3_open_v2(QFile::encodeName(databasePath).constData(), &d.db, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK)
        return d.failure();
    sqlite3_busy_timeout(d.db, busyMs);
    d.pageSize = d.number("PRAGMA page_size");
    if (d.pageSize < 512 || d.number("PRAGMA auto_vacuum") != 0)
        return d.failure();
    return scrubber;
}

Result<bool> Scrubber::emptyLog()
{
    const int code = sqlite3_wal_checkpoint_v2(d->db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_BUSY)
        return false;
    if (code != SQLITE_OK)
        return d->failure();
    return true;
}

Result<bool> Scrubber::wipeNext()
{
    // What is overwritten here nobody ever reads, so it is safe beside readers and in a crash at any moment.
    sqlite3_file *file = nullptr;
    qint64 bytes = 0;
    if (sqlite3_file_control(d->db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        return d->failure();
    const qint64 count = bytes / d->pageSize;
    if (count > mostPages || !d->wipePages(file, count))
        return d->failure();
    if (d->next < count)
        return true;
    d->next = 0;
    return false;
}

} // namespace ringback::storage
