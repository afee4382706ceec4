#pragma once

#include "core/attempt.h"
#include "core/verdictrules.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace ringback {

/// Whom, through which voice agent, and who asks.
struct VerdictQuestion
{
    QString phone = {};   ///< E.164
    QString agentId = {}; ///< empty: not chosen yet
    /// The attempt that asks at the moment of sending: it doesn't stand in its own way.
    QString ownAttemptId = {};
    qint64 ownRunId = 0; ///< the same of an automation's run
    /// How long Thoughtly's limit would hold the request back now.
    std::chrono::milliseconds budgetWait{0};
    /// The retry rules ask: that a call was placed so short ago is why.
    bool isRetry = false;
};

/// May this number be called now? Reasons in words, the most important first.
struct Verdict
{
    enum class Kind { Allowed, Caution, Blocked };
    enum class Cause {
        None,
        DoNotCall,
        OptOut,        ///< may have asked not to be called: somebody has to decide
        InFlight,      ///< planned, being sent, or under way
        Unconfirmed,   ///< may have rung; being looked up
        NoTrace,       ///< may have rung; looked up for long enough, and nothing was found
        ArchivedAgent, ///< or one that isn't known
        Attempts,      ///< as many as one may make in 24 hours
        Hours,
        UnknownZone,
        Recent,
        Forgotten, ///< was forgotten: a call brings them back
        Budget,
    };

    Kind kind = Kind::Allowed;
    Cause cause = Cause::None;
    QString headline = {};      ///< "You may call now", "Not now", …
    QString reason = {};        ///< "14:20 in Porto, last called 9 days ago"
    QDateTime nextAllowed = {}; ///< UTC; when blocked for a time: the next permitted minute
    bool canForce = false;      ///< blocked, but a person with a reason may overrule it

    [[nodiscard]] bool forbids(bool forced) const { return kind == Kind::Blocked && !(forced && canForce); }
    bool operator==(const Verdict &) const = default;
};

/// Unconfirmed attempts of that number that were looked up for long enough without a trace.
[[nodiscard]] QList<Attempt> attemptsWithoutTrace(storage::Connection &db, const QString &phone);

/// The one function that every path asks before a call: when it is planned, and again at the moment of sending.
[[nodiscard]] Verdict judge(storage::Connection &db, const VerdictQuestion &question, const VerdictRules &rules,
                            const QDateTime &now);

} // namespace ringback
