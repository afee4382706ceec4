#pragma once

#include "storage/imports.h"

namespace ringback::storage::imports {

/// More people than anybody calls from one file; it is rather a list that was meant to be kept.
inline constexpr int mostLeads = 1000;

/// The people whom an import added wait in the queue as leads from its time on, but for those who wait there already
/// and those who are not to be called. The callbacks' ids. Refused, in words, when they are more than `mostLeads`.
Result<QList<qint64>> queueLeads(Connection &db, const Import &import, const QString &reason, int mostTries);
/// The import is taken back: those who still wait are skipped. The callbacks' ids.
Result<QList<qint64>> withdrawLeads(Connection &db, const Import &import, const QString &reason, const QDateTime &at);

} // namespace ringback::storage::imports
