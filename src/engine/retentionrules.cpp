#include "engine/retentionrules.h"

#include "storage/calls.h"

#include <algorithm>

namespace ringback {

namespace {

constexpr int leastDays = 2;

/// When the call was; unset: not said.
QDateTime whenOf(const CallObservation &observation)
{
    for (const QDateTime &at : {observation.startedAt, observation.endedAt, observation.createdAt}) {
        if (at.isValid())
            return at;
    }
    return {};
}

bool isOlder(const CallObservation &observation, int days)
{
    const QDateTime since = keptSince(days, observation.observedAt);
    const QDateTime at = whenOf(observation);
    return since.isValid() && at.isValid() && at < since;
}

} // namespace

QDateTime keptSince(int days, const QDateTime &now)
{
    return days > 0 && now.isValid() ? now.addDays(-std::max(days, leastDays)) : QDateTime();
}

bool isPastKeeping(storage::Connection &db, const CallObservation &observation, const Retention &retention)
{
    return isOlder(observation, retention.calls) && !storage::calls::attempt(db, observation.attemptId) &&
           !storage::calls::byThoughtlyId(db, observation.thoughtlyCallId);
}

bool keepsTranscript(const CallObservation &observation, const Retention &retention)
{
    return !isOlder(observation, retention.transcripts);
}

CallObservation withoutWords(CallObservation observation)
{
    observation.transcript.clear();
    observation.recordingUrl.clear();
    observation.summary.clear();
    observation.variables = {};
    return observation;
}

} // namespace ringback
