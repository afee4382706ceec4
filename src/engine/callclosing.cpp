#include "engine/callclosing.h"

#include "core/calldeadlines.h"
#include "storage/callbacks.h"

#include <QCoreApplication>

namespace ringback {

namespace calls = storage::calls;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::CallClosing", text);
}

Error gone()
{
    return {ErrorKind::NotFound, said("This call doesn't exist.")};
}

QString signedBy(const Decision &decision, const QString &sentence)
{
    const QString who = decision.by.isEmpty() ? sentence : said("%1 (%2)").arg(sentence, decision.by);
    return decision.note.isEmpty() ? who : said("%1: %2").arg(who, decision.note);
}

CallObservation observationOf(const Call &call, CallStatus status, const Decision &decision, const QString &words)
{
    CallObservation observation;
    observation.thoughtlyCallId = call.thoughtlyCallId;
    observation.attemptId = call.attemptId;
    observation.agentId = call.agentId;
    observation.phone = call.phone;
    observation.status = status;
    observation.cause = words;
    observation.updatedAt = call.createdAt; // a call without any id is found again by its time
    observation.source = Source::Person;
    observation.observedAt = decision.at;
    return observation;
}

} // namespace

Result<Heard> closeCall(storage::Connection &db, qint64 callId, CallStatus status, const Decision &decision,
                        const Settings &settings)
{
    const std::optional<Call> call = calls::byId(db, callId);
    if (!call)
        return gone();
    if (!isFinal(status))
        return Error{ErrorKind::InvalidInput, said("A call can only be closed with a status that ends it.")};
    if (call->status != CallStatus::NoOutcome)
        return Error{ErrorKind::Refused, said("Only a call without an outcome can be closed by hand.")};
    return hear(db, observationOf(*call, status, decision, signedBy(decision, said("Closed by hand"))), settings);
}

Result<Heard> resolveUnconfirmed(storage::Connection &db, qint64 callId, bool rang, const Decision &decision,
                                 const Settings &settings)
{
    const std::optional<Call> call = calls::byId(db, callId);
    const std::optional<Attempt> attempt = call ? calls::attempt(db, call->attemptId) : std::nullopt;
    if (!attempt)
        return gone();
    if (call->status != CallStatus::Unconfirmed || attempt->state != Attempt::State::Unconfirmed)
        return Error{ErrorKind::Refused, said("What became of this call is known by now.")};
    if (!leftNoTrace(attempt->sentAt(), call->checkedAt))
        return Error{ErrorKind::Refused, said("This call is still being looked up.")};

    const QString words = signedBy(decision, rang ? said("It did ring") : said("It did not ring"));
    const Attempt::State state = rang ? Attempt::State::Placed : Attempt::State::NotSent;
    if (const Result<Done> set = calls::setAttemptState(db, attempt->id, state, decision.at, words); !set)
        return set.error();
    if (rang)
        return hear(db, observationOf(*call, CallStatus::NoOutcome, decision, words), settings);
    if (const auto followed = followCallback(db, callId, settings); !followed)
        return followed.error();
    Heard heard;
    heard.callbackId = storage::callbacks::ofCall(db, callId);
    heard.applied.callId = callId;
    heard.applied.changed = true;
    heard.applied.before = call->status;
    heard.applied.after = CallStatus::Failed;
    return heard;
}

} // namespace ringback
