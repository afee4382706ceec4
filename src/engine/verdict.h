#pragma once

#include "core/callinghours.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QString>

namespace ringback {

/// May this number be called now? Reasons in words, the most important first.
struct Verdict
{
    enum class Kind { Allowed, Caution, Blocked };

    Kind kind = Kind::Allowed;
    QString headline = {};      ///< "You may call now", "Not now", …
    QString reason = {};        ///< "14:20 in Porto, last called 9 days ago"
    QDateTime nextAllowed = {}; ///< UTC; for Blocked by the hour: the next permitted minute

    bool operator==(const Verdict &) const = default;
};

/// The one function that every path asks before a call: when it is planned, and again at the moment of sending (then
/// `ownAttemptId` names the attempt that asks, which doesn't stand in its own way).
[[nodiscard]] Verdict judge(storage::Connection &db, const QString &phone, const QDateTime &now,
                            const CallingHours &hours, const QString &ownAttemptId = {});

} // namespace ringback
