#include "engine/logreader.h"

#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Of each file only so much from its end: more than 10,000 lines.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

QList<QByteArray> lastLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const qint64 start = std::max<qint64>(0, file.size() - mostBytes);
    file.seek(start);
    QList<QByteArray> lines = file.readAll().split('\n');
    if (start > 0)
        lines.removeFirst(); // half a line
    return lines;
}

QList<LogEntry> read(const QString &directory, int most, LogEntry::Level least)
{
    QList<LogEntry> found; // newest first
    for (const QString &path : {logPath(directory), directory + "/ringback.1.log"_L1}) {
        const QList<QByteArray> lines = lastLines(path);
        for (auto line = lines.rbegin(); line != lines.rend() && found.size() < most; ++line) {
            const std::optional<LogEntry> entry = logEntryFromLine(*line);
            if (entry && entry->level >= least)
                found.append(*entry);
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

QString logPath(const QString &directory)
{
    return directory + "/ringback.log"_L1;
}

QFuture<QList<LogEntry>> readLog(const QString &directory, int most, LogEntry::Level least)
{
    return QtConcurrent::run([directory, most, least] { return read(directory, most, least); });
}

} // namespace ringback
