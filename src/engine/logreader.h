#pragma once

#include "core/logentry.h"

#include <QFuture>

namespace ringback {

/// The name of the log in the data directory. Older ones are ringback.1.log and so on.
[[nodiscard]] QString logPath(const QString &directory);

/// The newest lines of the log in that data directory, oldest first, at most `most` (1–10,000) of that level or worse;
/// read in a thread of its own. Empty when there is no log. What can't be read as a line is left out.
[[nodiscard]] QFuture<QList<LogEntry>> readLog(const QString &directory, int most,
                                               LogEntry::Level least = LogEntry::Level::Debug);

} // namespace ringback
