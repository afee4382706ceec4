#include "engine/optoutfinding.h"

#include "core/optout.h"
#include "storage/calls.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

namespace ringback {

using namespace Qt::StringLiterals;
namespace optouts = storage::optouts;

Result<Done> noteOptOuts(storage::Connection &db, const CallObservation &observation, qint64 callId)
{
    const QList<OptOut> found = optOutsIn(observation.transcript);
    if (found.isEmpty())
        return Done{};
    const std::optional<Call> call = storage::calls::byId(db, callId);
    optouts::Finding finding;
    finding.callId = callId;
    finding.phone = call ? call->phone : observation.phone;
    finding.foundAt = observation.observedAt;
    if (const std::optional<DoNotCall> entry = storage::donotcall::find(db, finding.phone)) {
        // There is nothing left to ask.
        finding.decision = OptOutDecision::DoNotCall;
        finding.decidedBy = entry->by;
        finding.decidedAt = entry->addedAt;
    }
    bool isNews = false;
    for (const OptOut &one : found) {
        finding.quote = one.quote;
        finding.language = one.language;
        const Result<bool> added = optouts::add(db, finding);
        if (!added)
            return added.error();
        isNews = isNews || *added;
    }
    if (!isNews)
        return Done{};
    return storage::calls::note(db, callId,
                                {.at = observation.observedAt, .source = observation.source, .what = u"opt_out"_s});
}

} // namespace ringback
