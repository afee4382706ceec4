#include "engine/soughtcall.h"

#include "core/calldeadlines.h"
#include "engine/outcomes.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/fold.h"

namespace ringback {

using std::chrono::milliseconds;
namespace calls = storage::calls;

namespace {

QDateTime after(const QDateTime &moment, milliseconds time)
{
    return moment.addMSecs(time.count());
}

CallObservation endOf(const Call &call, const QDateTime &now)
{
    CallObservation end;
    end.thoughtlyCallId = call.thoughtlyCallId;
    end.attemptId = call.attemptId;
    end.agentId = call.agentId;
    end.phone = call.phone;
    end.status = CallStatus::NoOutcome;
    end.updatedAt = call.createdAt; // a call without any id is found again by its time
    end.source = Source::LookUp;
    end.observedAt = now;
    return end;
}

/// One call's end of the round, added to what is `done`.
Result<Done> settle(storage::Connection &db, const SoughtCall &one, const SoughtRound &round, const Settings &settings,
                    SettledCalls &done)
{
    const std::optional<Call> call = calls::byId(db, one.call.id);
    // Whoever came first, a webhook or this look-up: what is said of it here is out of date.
    const bool isSame = call && call->status == one.call.status && !round.changed.contains(call->id) &&
                        calls::lastNewsAt(db, call->id) <= one.newsAt;
    if (!isSame)
        return Done{};
    const bool isChecked = one.found || one.complete;
    if (isChecked) {
        if (const auto marked = calls::markChecked(db, call->id, round.now); !marked)
            return marked.error();
        done.changed.append(call->id);
    }
    const bool isLost = call->status == CallStatus::Unconfirmed && one.complete && !one.found;
    if (isLost && leftNoTrace(one.sentAt, round.now) && !leftNoTrace(one.sentAt, call->checkedAt))
        done.withoutTrace.append(*call);

    // A list that is too long to be read for one call is read by the sweeps; after a day nobody waits for it.
    const bool isOld = after(one.sentAt, unconfirmedDeadline) < round.now;
    const bool wasChecked = call->checkedAt.isValid() && call->checkedAt >= one.deadline();
    const bool mayEnd = isChecked || wasChecked || (round.wasAnswered && (isOld || call->agentId.isEmpty()));
    if (round.now < one.deadline() || !mayEnd)
        return Done{};
    const Result<Heard> heard = hear(db, endOf(*call, round.now), settings);
    if (!heard)
        return heard.error();
    if (const auto marked = calls::markChecked(db, call->id, round.now); !marked)
        return marked.error();
    done.changed.append(call->id);
    if (heard->callbackId != 0)
        done.callbacks.append(heard->callbackId);
    return Done{};
}

} // namespace

QDateTime SoughtCall::deadline() const
{
    return call.status == CallStatus::Unconfirmed ? after(sentAt, unconfirmedDeadline) : after(newsAt, quietDeadline);
}

QDateTime SoughtCall::settlesAt() const
{
    return call.status == CallStatus::Unconfirmed ? after(sentAt, traceTime) : deadline();
}

bool SoughtCall::isAbout(const CallObservation &observation) const
{
    if (!call.thoughtlyCallId.isEmpty() && !observation.thoughtlyCallId.isEmpty())
        return observation.thoughtlyCallId == call.thoughtlyCallId;
    if (!observation.attemptId.isEmpty())
        return observation.attemptId == call.attemptId;
    const QDateTime at = observation.startedAt.isValid() ? observation.startedAt : observation.updatedAt;
    const bool inTime = !at.isValid() || after(at, clockSkew) > sentAt;
    return inTime && (hasNumber(observation) || (!contactId.isEmpty() && observation.contactId == contactId));
}

bool SoughtCall::hasNumber(const CallObservation &observation) const
{
    return !call.phone.isEmpty() && storage::digitsOf(observation.phone) == storage::digitsOf(call.phone);
}

QList<SoughtCall> callsInFlight(storage::Connection &db)
{
    QList<SoughtCall> found;
    const QList<Call> inFlight = calls::inFlight(db);
    for (const Call &call : inFlight) {
        SoughtCall sought{.call = call, .sentAt = call.createdAt, .newsAt = calls::lastNewsAt(db, call.id)};
        const std::optional<Attempt> attempt = calls::attempt(db, call.attemptId);
        if (attempt && attempt->sendingAt.isValid())
            sought.sentAt = attempt->sendingAt;
        if (const auto contact = storage::contacts::byId(db, call.contactId))
            sought.contactId = contact->thoughtlyId;
        if (!sought.newsAt.isValid())
            sought.newsAt = sought.sentAt;
        found.append(sought);
    }
    return found;
}

Result<SettledCalls> settleSought(storage::Connection &db, const QList<SoughtCall> &sought, const SoughtRound &round,
                                  const Settings &settings)
{
    SettledCalls done{.changed = round.changed};
    for (const SoughtCall &one : sought) {
        if (const Result<Done> settled = settle(db, one, round, settings, done); !settled)
            return settled.error();
    }
    return done;
}

} // namespace ringback
