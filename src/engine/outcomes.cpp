#include "engine/outcomes.h"

#include "core/durationtext.h"
#include "core/retrypolicy.h"
#include "engine/callrules.h"
#include "engine/optoutfinding.h"
#include "engine/retentionrules.h"
#include "storage/callbacks.h"
#include "storage/forget.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
namespace callbacks = storage::callbacks;
namespace calls = storage::calls;

namespace {

/// A try that counts, with its call.
struct Try
{
    Attempt attempt;
    Call call;
};

/// Certainly nothing rang; unless the call was heard of after all.
bool counts(const Attempt &attempt, const Call &call)
{
    const bool endedUnsent = attempt.state == Attempt::State::NotSent || attempt.state == Attempt::State::Cancelled;
    return !endedUnsent || !call.thoughtlyCallId.isEmpty() || call.knownBy != Source::Local;
}

/// The tries that count, newest first.
QList<Try> triesFor(storage::Connection &db, qint64 callbackId)
{
    QList<Try> tries;
    const QList<Attempt> attempts = calls::attemptsFor(db, callbackId);
    for (const Attempt &attempt : attempts) {
        const std::optional<Call> call = calls::byId(db, attempt.callId);
        if (call && counts(attempt, *call))
            tries.append({attempt, *call});
    }
    return tries;
}

/// From when on the delay counts. Never our "now", which would make the due time a matter of when we heard; an end that
/// can't be true is not believed.
QDateTime endOf(const Try &last)
{
    const QDateTime &begun = last.attempt.sentAt();
    const QDateTime &end = last.call.endedAt;
    const bool isPlausible = end.isValid() && end >= begun.addSecs(-300) && end <= begun.addDays(1);
    return isPlausible ? end : begun.addMSecs(qRound64(1000 * last.call.durationSeconds.value_or(0)));
}

void open(Callback &callback, Callback::State state)
{
    callback.state = state;
    callback.closedAt = {};
    callback.closedReason.clear();
}

void close(Callback &callback, Callback::State state, const QDateTime &at, const QString &reason)
{
    callback.state = state;
    callback.closedAt = at;
    callback.closedReason = reason;
}

/// The time that a mark moved the callback to; invalid: none.
QDateTime dueOf(const QString &mark)
{
    bool ok = false;
    const qint64 ms = mark.section(u' ', 3, 3).toLongLong(&ok);
    return ok ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

void obey(Callback &callback, const Try &last, const RetryDecision &decision, const CallRules &rules)
{
    using Kind = RetryDecision::Kind;
    const QDateTime ended = endOf(last);
    const bool goesOn = decision.kind == Kind::RetryAt || decision.kind == Kind::WaitForPerson;
    const QDateTime due =
        decision.kind == Kind::RetryAt ? withinCallingHours(rules.party, decision.at, rules.weeks) : ended;
    const QString mark = u"%1 %2 %3 %4"_s.arg(last.attempt.id, token(last.call.status))
                             .arg(static_cast<int>(decision.kind))
                             .arg(due.toMSecsSinceEpoch());
    callback.lastResult = last.call.status;
    if (mark == callback.followed) {
        // A later try came to nothing: what this one led to holds again.
        if (callback.state == Callback::State::Calling)
            open(callback, Callback::State::Waiting);
        return;
    }
    // A better-known end of the same try moves the due time on, unless a person or a new request has moved it since.
    const bool sameTry = callback.followed.startsWith(last.attempt.id + u' ');
    const bool movedSince =
        sameTry && callback.state == Callback::State::Waiting && callback.dueAt != dueOf(callback.followed);
    callback.followed = mark;
    // Once for each try: a person may have undone what that led to.
    if (!sameTry && callback.automatic == Callback::Automatic::Claimed)
        callback.automatic = decision.kind == Kind::RetryAt ? Callback::Automatic::Armed : Callback::Automatic::No;
    if (goesOn) {
        open(callback, Callback::State::Waiting);
        if (!movedSince)
            callback.dueAt = due;
    } else {
        close(callback, decision.kind == Kind::Done ? Callback::State::Done : Callback::State::Skipped, ended,
              decision.reason);
    }
}

bool isOpen(const Callback &callback)
{
    return callback.state == Callback::State::Waiting || callback.state == Callback::State::Calling;
}

Callback followed(const Callback &before, const QList<Try> &tries, const CallRules &rules, const RetryTimes &times)
{
    Callback callback = before;
    callback.attempts = static_cast<int>(tries.size());
    if (tries.isEmpty()) {
        if (isOpen(callback))
            open(callback, Callback::State::Waiting);
        return callback;
    }
    const Try &last = tries.first();
    const RetryDecision decision = decideRetry({.status = last.call.status,
                                                .outcome = last.call.outcome,
                                                .attempts = callback.attempts,
                                                .maxAttempts = callback.maxAttempts,
                                                .endedAt = endOf(last),
                                                .times = times});
    if (decision.kind == RetryDecision::Kind::Open) {
        if (isOpen(callback))
            open(callback, Callback::State::Calling);
    } else if (callback.followed == Callback::byPerson) {
        callback.lastResult = last.call.status;
    } else {
        obey(callback, last, decision, rules);
    }
    return callback;
}

/// Thoughtly knows of a call that wasn't known to have been placed: it was.
Result<Done> confirmAttempt(storage::Connection &db, const CallObservation &observation, const calls::Applied &applied)
{
    const bool isProof = observation.source != Source::Person && applied.before == CallStatus::Unconfirmed &&
                         applied.after != CallStatus::Unconfirmed && applied.after != CallStatus::NoOutcome;
    if (!isProof)
        return Done{};
    const std::optional<Call> call = calls::byId(db, applied.callId);
    const std::optional<Attempt> attempt = call ? calls::attempt(db, call->attemptId) : std::nullopt;
    if (!attempt || attempt->state != Attempt::State::Unconfirmed)
        return Done{};
    const QDateTime rang = observation.startedAt.isValid() ? observation.startedAt : attempt->sendingAt;
    return calls::setAttemptState(db, attempt->id, Attempt::State::Placed, observation.observedAt,
                                  QCoreApplication::translate("ringback::Outcomes", "It did ring at %1.")
                                      .arg(clockText(rang.toLocalTime().time())));
}

} // namespace

Result<qint64> followCallback(storage::Connection &db, qint64 callId, const Settings &settings)
{
    const std::optional<Callback> before = callbacks::byId(db, callbacks::ofCall(db, callId));
    if (!before)
        return qint64(0);
    Callback after = followed(*before, triesFor(db, before->id), callRulesFor(db, before->phone, settings.verdict),
                              settings.retries);
    if (isOpen(after) && !isOpen(*before)) {
        // Somebody asked again meanwhile: the new callback stands for this one.
        const std::optional<Callback> other = callbacks::openFor(db, after.phone);
        if (other && other->id != after.id) {
            const QString mark = after.followed;
            close(after, before->state, before->closedAt, before->closedReason);
            after.followed = mark;
        }
    }
    if (after == *before)
        return qint64(0);
    if (const Result<Done> done = callbacks::update(db, after); !done)
        return done.error();
    return after.id;
}

bool isForgotten(storage::Connection &db, const CallObservation &observation)
{
    namespace forget = storage::forget;
    return forget::find(db, forget::What::Number, observation.phone) ||
           forget::find(db, forget::What::Contact, observation.contactId) ||
           forget::find(db, forget::What::Call, observation.thoughtlyCallId);
}

Result<Heard> hear(storage::Connection &db, const CallObservation &said, const Settings &settings, qint64 deliveryId,
                   const QByteArray &body)
{
    if (isForgotten(db, said) || isPastKeeping(db, said, settings.retention))
        return Heard{.isIgnored = true};
    const bool isWhole = keepsTranscript(said, settings.retention);
    const CallObservation observation = isWhole ? said : withoutWords(said);
    const QByteArray raw = isWhole ? body : QByteArray();
    const Result<calls::Applied> applied = calls::apply(db, observation, deliveryId, raw);
    if (!applied)
        return applied.error();
    if (const Result<Done> confirmed = confirmAttempt(db, observation, *applied); !confirmed)
        return confirmed.error();
    Heard heard{*applied};
    if (applied->changed) {
        if (const Result<Done> noted = noteOptOuts(db, observation, applied->callId); !noted)
            return noted.error();
        const Result<qint64> moved = followCallback(db, applied->callId, settings);
        if (!moved)
            return moved.error();
        heard.callbackId = *moved;
    }
    return heard;
}

} // namespace ringback
