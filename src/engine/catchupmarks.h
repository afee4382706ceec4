#pragma once

#include "core/result.h"
#include "engine/listorder.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ringback {

/// How far the calls of one voice agent have been read; survives restarts.
struct CatchUpMark
{
    ListOrder order = ListOrder::Unknown;
    QDateTime caughtUpAt = {}; ///< when the last walk that came to its end began; unset: there was none
    bool unfinished = false;   ///< a walk began and didn't come to its end: news may lie behind rows that are known
    QDateTime sweptAt = {};    ///< when the whole list was last read to its end
    bool sweepWanted = false;  ///< many outcomes came at once: the whole list is worth another look
    int pages = 0;             ///< how long the list was then

    bool operator==(const CatchUpMark &) const = default;
};

/// A time of which outcomes may be missing, because the API could not be read.
struct CatchUpGap
{
    QString agentId = {};
    QString agentTitle = {};
    QDateTime from = {}; ///< unset: from the first call on
    QDateTime until = {};
    QString why = {}; ///< one sentence

    bool operator==(const CatchUpGap &) const = default;
};

/// The gap in words for people.
[[nodiscard]] QString gapText(const CatchUpGap &gap);

namespace catchupmarks {

[[nodiscard]] CatchUpMark get(storage::Connection &db, const QString &agentId);
Result<Done> set(storage::Connection &db, const QString &agentId, const CatchUpMark &mark);

[[nodiscard]] QList<CatchUpGap> gaps(storage::Connection &db);
/// Adds a gap; one that the agent has already grows to hold both.
Result<Done> addGap(storage::Connection &db, const CatchUpGap &gap);
Result<Done> clearGap(storage::Connection &db, const QString &agentId);

} // namespace catchupmarks
} // namespace ringback
