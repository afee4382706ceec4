#include "engine/commands/callend.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::CallEnd", text);
}

/// Thoughtly was heard of the call, by its answer or in any other way.
bool isKnownOverThere(const Call &call, const Attempt &attempt)
{
    return attempt.state == Attempt::State::Placed || rank(call.status) > rank(CallStatus::Unconfirmed);
}

CallEnd unconfirmed(const Call &call)
{
    return {ExitUnconfirmed,
            said("It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.").arg(call.id)};
}

CallEnd failed(const QString &why, const QString &otherwise)
{
    return {ExitFailed, why.isEmpty() ? otherwise : why};
}

} // namespace

std::optional<CallEnd> endOf(const Call &call, const Attempt &attempt, bool waiting)
{
    if (attempt.state == Attempt::State::NotSent)
        return failed(attempt.resultDetail, said("The call was not sent."));
    if (attempt.state == Attempt::State::Cancelled)
        return failed(attempt.resultDetail, said("The call was taken back before anything was sent."));
    if (!isKnownOverThere(call, attempt)) {
        if (attempt.state == Attempt::State::Unconfirmed && !waiting)
            return unconfirmed(call);
        return std::nullopt;
    }
    if (!waiting)
        return CallEnd{};
    if (!isFinal(call.status))
        return std::nullopt;
    switch (call.status) {
    case CallStatus::Failed:
        return failed(call.cause, said("The call failed."));
    case CallStatus::Suppressed:
        return failed(call.cause, said("Thoughtly suppressed the call."));
    case CallStatus::Cancelled:
        return failed(call.cause, said("The call was cancelled."));
    default:
        return CallEnd{};
    }
}

CallEnd endOutOfTime(const Call &call, const Attempt &attempt)
{
    if (attempt.state == Attempt::State::Unconfirmed && !isKnownOverThere(call, attempt))
        return unconfirmed(call);
    return {ExitStillWaiting, said("The call is not over yet; its status is “%1”.").arg(token(call.status))};
}

} // namespace ringback
