// Stands in for the decoder while it grows on a branch of its own; with it in the library, this is never linked.
#include "thoughtly/attemptkey.h"
#include "thoughtly/decoder.h"

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

std::optional<CallObservation> decodeCall(const QJsonObject &object, const QString &)
{
    CallObservation call;
    call.thoughtlyCallId = object.value("id"_L1).toString();
    call.agentId = object.value("interview_id"_L1).toString();
    call.status = callStatusFromWire(object.value("status"_L1).toString());
    call.attemptId = object.value("metadata"_L1).toObject().value(attemptKey).toString();
    return call.thoughtlyCallId.isEmpty() ? std::nullopt : std::optional(call);
}

} // namespace ringback::thoughtly
