#pragma once

#include "core/callinghours.h"
#include "core/callstatus.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <array>
#include <chrono>
#include <optional>

namespace ringback {

/// What follows from the way in which a call ended.
enum class RetryStep {
    Open,       ///< it has not ended: nothing follows yet
    Done,       ///< the person was reached
    Retry,      ///< again, later
    AskSomeone, ///< somebody has to decide
    Never,      ///< not again
};

struct RetryRule
{
    CallStatus status;
    RetryStep step;
    std::chrono::minutes delay; ///< until the next try, for Retry
    const char *reason;         ///< in words
};

// The retry policy, the whole of it: docs and tests show this table.
#define REASON(text) QT_TRANSLATE_NOOP("ringback::RetryPolicy", text)
inline constexpr std::array retryRules{
    RetryRule{CallStatus::Scheduled, RetryStep::Open, {}, ""},
    RetryRule{CallStatus::Unconfirmed, RetryStep::Open, {}, ""},
    RetryRule{CallStatus::Queued, RetryStep::Open, {}, ""},
    RetryRule{CallStatus::InProgress, RetryStep::Open, {}, ""},
    RetryRule{CallStatus::NoOutcome, RetryStep::AskSomeone, {}, REASON("No outcome was found: somebody has to decide")},
    RetryRule{
        CallStatus::Cancelled, RetryStep::AskSomeone, {}, REASON("The call was cancelled: somebody has to decide")},
    RetryRule{CallStatus::Failed, RetryStep::Retry, std::chrono::minutes(10), REASON("The call failed")},
    RetryRule{CallStatus::Suppressed, RetryStep::Never, {}, REASON("Thoughtly suppressed the call")},
    RetryRule{CallStatus::Busy, RetryStep::Retry, std::chrono::minutes(10), REASON("The line was busy")},
    RetryRule{CallStatus::NoAnswer, RetryStep::Retry, std::chrono::hours(2), REASON("Nobody answered")},
    RetryRule{CallStatus::LeftVoicemail, RetryStep::Retry, std::chrono::hours(24), REASON("A voicemail was left")},
    RetryRule{CallStatus::Completed, RetryStep::Done, {}, REASON("The call was completed")},
    RetryRule{CallStatus::Transferred, RetryStep::Done, {}, REASON("The call was transferred")},
};

/// Outcomes that say more than the status does. The words are folded: small letters, one space between words.
struct OutcomeRule
{
    enum class Match { Anywhere, Whole };

    const char *words;
    Match match;
    std::optional<CallStatus> countsAs; ///< of a call that only says "completed"; none: never again
    const char *reason;
};

inline constexpr std::array outcomeRules{
    OutcomeRule{"do not call", OutcomeRule::Match::Anywhere, {}, REASON("They asked not to be called")},
    OutcomeRule{"don t call", OutcomeRule::Match::Anywhere, {}, REASON("They asked not to be called")},
    OutcomeRule{"dnc", OutcomeRule::Match::Anywhere, {}, REASON("They asked not to be called")},
    OutcomeRule{"wrong number", OutcomeRule::Match::Anywhere, {}, REASON("It is the wrong number")},
    OutcomeRule{"not in service", OutcomeRule::Match::Anywhere, {}, REASON("The number is not in service")},
    OutcomeRule{"out of service", OutcomeRule::Match::Anywhere, {}, REASON("The number is not in service")},
    OutcomeRule{"invalid number", OutcomeRule::Match::Anywhere, {}, REASON("The number is not in service")},
    // Some teams' bodies tell an outcome and no status; the call then counts as completed, which it wasn't.
    OutcomeRule{"busy", OutcomeRule::Match::Whole, CallStatus::Busy, ""},
    OutcomeRule{"no answer", OutcomeRule::Match::Whole, CallStatus::NoAnswer, ""},
    OutcomeRule{"voicemail", OutcomeRule::Match::Whole, CallStatus::LeftVoicemail, ""},
    OutcomeRule{"left voicemail", OutcomeRule::Match::Whole, CallStatus::LeftVoicemail, ""},
};
#undef REASON

/// The delays of the table that a team may change; none: never again by itself.
struct RetryTimes
{
    static constexpr std::array editable{CallStatus::Busy, CallStatus::NoAnswer, CallStatus::LeftVoicemail,
                                         CallStatus::Failed};
    static constexpr std::chrono::minutes most{30 * 24 * 60};

    std::optional<std::chrono::minutes> busy = std::chrono::minutes(10);
    std::optional<std::chrono::minutes> noAnswer = std::chrono::hours(2);
    std::optional<std::chrono::minutes> leftVoicemail = std::chrono::hours(24);
    std::optional<std::chrono::minutes> failed = std::chrono::minutes(10);
    int mostTries = 3; ///< of a new callback

    [[nodiscard]] static bool isEditable(CallStatus status);
    /// Of one that is editable.
    [[nodiscard]] std::optional<std::chrono::minutes> of(CallStatus status) const;
    void set(CallStatus status, std::optional<std::chrono::minutes> delay);

    bool operator==(const RetryTimes &) const = default;
};

/// How a callback's call stands, and how many tries it may have.
struct RetryQuestion
{
    CallStatus status = CallStatus::Scheduled;
    QString outcome = {};
    int attempts = 0; ///< made, this one included
    int maxAttempts = 3;
    QDateTime endedAt = {}; ///< from when on the delay counts
    RetryTimes times = {};
};

struct RetryDecision
{
    enum class Kind { Open, Done, RetryAt, Exhausted, WaitForPerson, Never };

    Kind kind = Kind::Open;
    QDateTime at = {};   ///< for RetryAt
    QString reason = {}; ///< one sentence without a full stop; empty for Open

    bool operator==(const RetryDecision &) const = default;
};

/// What the table says of a call. A pure function: the same question, the same answer.
[[nodiscard]] RetryDecision decideRetry(const RetryQuestion &question);

/// That time, or the next minute at which the hours allow calling the number; the time itself when its zone is unknown
/// or the hours never allow it.
[[nodiscard]] QDateTime withinCallingHours(const QString &e164, const QDateTime &at, const CallingHours &hours);
[[nodiscard]] QDateTime withinCallingHours(const CalledParty &party, const QDateTime &at,
                                           const QList<WeekHours> &weeks);

/// The form in which outcomes are compared.
[[nodiscard]] QString foldedOutcome(QStringView outcome);

} // namespace ringback
