#include "models/words.h"

#include "core/attempt.h"
#include "models/celltext.h"

#include <QCoreApplication>

namespace ringback::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Words)
};

} // namespace

QString statusText(CallStatus status)
{
    switch (status) {
    case CallStatus::Scheduled:
        return Words::tr("Scheduled");
    case CallStatus::Unconfirmed:
        return Words::tr("Unconfirmed");
    case CallStatus::Queued:
        return Words::tr("Queued");
    case CallStatus::InProgress:
        return Words::tr("In progress");
    case CallStatus::NoOutcome:
        return Words::tr("No outcome");
    case CallStatus::Cancelled:
        return Words::tr("Cancelled");
    case CallStatus::Failed:
        return Words::tr("Failed");
    case CallStatus::Suppressed:
        return Words::tr("Suppressed");
    case CallStatus::Busy:
        return Words::tr("Busy");
    case CallStatus::NoAnswer:
        return Words::tr("No answer");
    case CallStatus::LeftVoicemail:
        return Words::tr("Left voicemail");
    case CallStatus::Completed:
        return Words::tr("Completed");
    case CallStatus::Transferred:
        return Words::tr("Transferred");
    }
    return {};
}

QString dispositionText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Resolved:
        return Words::tr("Resolved");
    case Disposition::CallbackRequested:
        return Words::tr("Callback requested");
    case Disposition::NoAnswer:
        return statusText(CallStatus::NoAnswer);
    case Disposition::LeftVoicemail:
        return statusText(CallStatus::LeftVoicemail);
    case Disposition::Busy:
        return statusText(CallStatus::Busy);
    case Disposition::WrongNumber:
        return Words::tr("Wrong number");
    case Disposition::NotInService:
        return Words::tr("Not in service");
    case Disposition::NotInterested:
        return Words::tr("Not interested");
    case Disposition::DoNotCall:
        return Words::tr("Do not call");
    case Disposition::NeedsPerson:
        return Words::tr("Needs a person");
    }
    return {};
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::OnlyVoicemail:
        return Words::tr("Only a voicemail greeting answered.");
    case Doubt::OnlyAgent:
        return Words::tr("Nobody but the voice agent spoke.");
    case Doubt::NoTranscript:
        return Words::tr("There is no transcript of this call.");
    case Doubt::NoDuration:
        return Words::tr("The call is said to have lasted no time.");
    }
    return {};
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Local:
        return Words::tr("this console", "source of knowledge");
    case Source::Webhook:
        return Words::tr("webhook", "source of knowledge");
    case Source::LookUp:
        return Words::tr("look-up", "source of knowledge");
    case Source::CatchUp:
        return Words::tr("catch-up", "source of knowledge");
    case Source::Person:
        return Words::tr("a person", "source of knowledge");
    }
    return {};
}

QString stateText(Callback::State state)
{
    switch (state) {
    case Callback::State::Waiting:
        return Words::tr("Waiting");
    case Callback::State::Calling:
        return Words::tr("Calling");
    case Callback::State::Done:
        return Words::tr("Done");
    case Callback::State::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

QString kindText(DeliveryKind kind)
{
    switch (kind) {
    case DeliveryKind::CallCompleted:
        return Words::tr("Call outcome");
    case DeliveryKind::RequestCallback:
        return Words::tr("Callback request");
    case DeliveryKind::NewLead:
        return Words::tr("New lead");
    }
    return {};
}

QString stateText(DeliveryResult::State state)
{
    switch (state) {
    case DeliveryResult::State::Pending:
        return Words::tr("Not read yet");
    case DeliveryResult::State::Applied:
        return Words::tr("Applied");
    case DeliveryResult::State::Duplicate:
        return Words::tr("Nothing new");
    case DeliveryResult::State::NotUnderstood:
        return Words::tr("Not understood");
    }
    return {};
}

QString callbackSourceText(const QString &token)
{
    if (token == QLatin1StringView("request"))
        return Words::tr("Request");
    if (token == QLatin1StringView("lead"))
        return Words::tr("New lead");
    if (token == QLatin1StringView("hand"))
        return Words::tr("By hand");
    if (token == QLatin1StringView("cli"))
        return Words::tr("Command line");
    if (token == QLatin1StringView("retry"))
        return Words::tr("Retry");
    if (token == QLatin1StringView("reminder"))
        return Words::tr("Reminder");
    return cellText(token);
}

QString stepText(const QString &token)
{
    if (const std::optional<Attempt::State> state = attemptStateFromToken(token)) {
        switch (*state) {
        case Attempt::State::Planned:
            return Words::tr("Planned");
        case Attempt::State::Sending:
            return Words::tr("Sending the request");
        case Attempt::State::Placed:
            return Words::tr("Thoughtly took the call");
        case Attempt::State::NotSent:
            return Words::tr("Not sent");
        case Attempt::State::Unconfirmed:
            return statusText(CallStatus::Unconfirmed);
        case Attempt::State::Cancelled:
            return statusText(CallStatus::Cancelled);
        }
    }
    if (const std::optional<CallStatus> status = callStatusFromToken(token))
        return statusText(*status);
    if (token == QLatin1StringView("forced"))
        return Words::tr("Called all the same", "a person overruled the verdict");
    if (token == QLatin1StringView("opt_out"))
        return Words::tr("May have asked not to be called");
    if (token == QLatin1StringView("opt_out_decided"))
        return Words::tr("Decided by a person");
    if (token == QLatin1StringView("corrected"))
        return Words::tr("Outcome corrected");
    return cellText(token);
}

} // namespace ringback::models
