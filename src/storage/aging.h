#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

/// Removing what is older than it may get, oldest first and a few rows at a time. What is in flight, waits or isn't
/// decoded yet is passed over, whatever its age; do-not-call entries are never touched.
namespace ringback::storage::aging {

/// How far it has come; the default is the start.
struct Place
{
    qint64 at = 0; ///< ms since 1970
    qint64 id = 0;
};

struct Step
{
    Place next = {};
    bool atEnd = false;
    bool passedOver = false;
    QList<qint64> changed = {}; ///< ids that are gone, or have lost what was said
};

Result<Step> removeCalls(Connection &db, const QDateTime &before, const Place &from, int rows);
/// Takes what was said out of calls: transcript, summary, recording, variables, and the body as it came.
Result<Step> removeWords(Connection &db, const QDateTime &before, const Place &from, int rows);
/// The newest delivery stays: the next one takes its number from it.
Result<Step> removeDeliveries(Connection &db, const QDateTime &before, const Place &from, int rows);

} // namespace ringback::storage::aging
