#include "thoughtly/decoder.h"

#include "core/phonenumber.h"
#include "http/json.h"
#include "thoughtly/attemptkey.h"
#include "thoughtly/facttable.h"
#include "thoughtly/mapping.h"
#include "thoughtly/readvalue.h"
#include "thoughtly/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array eventWords{"newresponse", "phonetransfer", "actionfailed", "foldernewresponse",
                                "folderphonetransfer"};
// What teams tag calls with; other tags are not outcomes.
constexpr std::array outcomeTags{
    "qualified",   "notqualified",      "unqualified",       "disqualified",  "dnq",
    "booked",      "appointmentbooked", "voicemail",         "leftvoicemail", "noanswer",
    "busy",        "callback",          "callbackrequested", "notinterested", "interested",
    "wrongnumber", "donotcall",         "resolved",          "transferred",   "converted",
};

template <size_t N>
bool isOneOf(const std::array<const char *, N> &words, const QString &folded)
{
    return std::any_of(words.begin(), words.end(),
                       [&folded](const char *word) { return folded == QLatin1StringView(word); });
}

QString shortText(const QJsonValue &value)
{
    return textOf(value, 500);
}

QString plainText(const QJsonValue &value)
{
    return value.isString() ? shortText(value) : QString();
}

QString emailOf(const QJsonValue &value)
{
    const QString text = plainText(value);
    return text.contains(u'@') ? text : QString();
}

QString eventOf(const FoundFacts &facts)
{
    const QString event = facts.first(Fact::Event, plainText);
    if (!event.isEmpty())
        return event.left(64);
    // The real service's own `type` is PHONE_CALL: the kind of conversation, not an event.
    return facts.first(Fact::EventOrKind, [](const QJsonValue &value) {
        const QString type = plainText(value);
        return isOneOf(eventWords, foldedName(type)) ? type : QString();
    });
}

QString tagOutcome(const FoundFacts &facts)
{
    for (const QJsonValue &tags : facts.of(Fact::Tags)) {
        for (const QJsonValue tag : tags.toArray()) {
            const QString text = shortText(tag);
            if (isOneOf(outcomeTags, foldedName(text)))
                return text;
        }
    }
    return {};
}

QString outcomeOf(const FoundFacts &facts)
{
    const QString outcome = facts.first(Fact::Outcome, [](const QJsonValue &value) {
        return value.isString() || value.isObject() ? shortText(value) : QString();
    });
    return outcome.isEmpty() ? tagOutcome(facts) : outcome;
}

QString causeOf(const FoundFacts &facts)
{
    return facts.first(Fact::Cause, [](const QJsonValue &value) {
        return value.isObject() ? plainText(value.toObject().value(u"message"_s)) : plainText(value);
    });
}

QString summaryOf(const FoundFacts &facts)
{
    constexpr qsizetype maxSummary = 20'000;
    return facts.first(Fact::Summary, [](const QJsonValue &value) -> QString {
        if (value.isString())
            return textOf(value, maxSummary);
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return {};
        for (const QString &name : {u"summary"_s, u"ai_summary"_s, u"text"_s, u"intent"_s, u"description"_s}) {
            const QString text = object.value(name).isString() ? textOf(object.value(name), maxSummary) : QString();
            if (!text.isEmpty())
                return text;
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(maxSummary);
    });
}

QString personName(const FoundFacts &facts)
{
    const QString name = facts.first(Fact::ContactName, plainText);
    if (!name.isEmpty())
        return name;
    return (facts.first(Fact::FirstName, plainText) + u' ' + facts.first(Fact::LastName, plainText)).trimmed();
}

/// A number as sent and, where it could be read, in E.164.
struct Dialled
{
    QString text;
    QString e164;
};

std::optional<Dialled> dialled(const QJsonValue &value, const QString &defaultRegion)
{
    const QString text = value.isString() || value.isDouble() ? textOf(value, 64) : QString();
    if (std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) < 3)
        return std::nullopt;
    const auto parsed = parseDialNumber(text, defaultRegion);
    if (parsed && parsed->valid)
        return Dialled{text, parsed->e164};
    // International digits whose plus was lost on the way, as when a number was sent as a JSON number.
    if (!text.startsWith(u'+')) {
        const auto international = parseDialNumber(u'+' + text, defaultRegion);
        if (international && international->valid)
            return Dialled{text, international->e164};
    }
    return Dialled{text, parsed ? parsed->e164 : QString()};
}

QString phoneOf(const FoundFacts &facts, const QString &defaultRegion)
{
    const QString direction = foldedName(facts.first(Fact::Direction, plainText));
    const bool inbound = direction.startsWith(u"inbound");
    const QList<QJsonValue> &far = facts.of(inbound ? Fact::FromNumber : Fact::ToNumber);
    const QList<QJsonValue> &near = facts.of(inbound ? Fact::ToNumber : Fact::FromNumber);
    QList<QJsonValue> candidates = facts.of(Fact::ContactPhone);
    // A direction that is said makes `to` and `from` sure; else a plain phone number comes first.
    candidates += direction.isEmpty() ? facts.of(Fact::AnyPhone) + far : far + facts.of(Fact::AnyPhone);
    candidates += near;

    QString agents;
    for (const QJsonValue &value : facts.of(Fact::AgentPhone)) {
        if (const auto number = dialled(value, defaultRegion))
            agents = number->e164;
    }
    QString asSent;
    for (const QJsonValue &value : std::as_const(candidates)) {
        const auto number = dialled(value, defaultRegion);
        if (!number || (!agents.isEmpty() && number->e164 == agents))
            continue;
        if (!number->e164.isEmpty())
            return number->e164;
        if (asSent.isEmpty())
            asSent = number->text;
    }
    return asSent;
}

void readTimes(const FoundFacts &facts, CallObservation &call)
{
    const QDateTime started = facts.first(Fact::StartedAt, timeOf);
    call.createdAt = facts.first(Fact::CreatedAt, timeOf);
    call.startedAt = started.isValid() ? started : call.createdAt;
    call.endedAt = facts.first(Fact::EndedAt, timeOf);
    call.updatedAt = facts.first(Fact::UpdatedAt, timeOf);

    // Of several that are said, one above zero is the truer; end minus start only stands in for none at all.
    std::optional<double> said;
    for (const QJsonValue &value : facts.of(Fact::Seconds)) {
        if (said.value_or(0) <= 0)
            said = std::max(said, durationOf(value, 1));
    }
    for (const QJsonValue &value : facts.of(Fact::Milliseconds)) {
        if (said.value_or(0) <= 0)
            said = std::max(said, durationOf(value, 0.001));
    }
    if (!said && started.isValid() && call.endedAt.isValid())
        said = durationOf(QJsonValue(static_cast<double>(started.msecsTo(call.endedAt))), 0.001);
    call.durationSeconds = said;
}

void readNamedValues(const FoundFacts &facts, CallObservation &call)
{
    const auto merge = [](QJsonObject &into, const QJsonObject &from) {
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (!into.contains(it.key()))
                into.insert(it.key(), it.value());
        }
    };
    for (const QJsonValue &value : facts.of(Fact::Metadata))
        merge(call.metadata, namedValuesOf(value));
    for (const QJsonValue &value : facts.of(Fact::Variables))
        merge(call.variables, namedValuesOf(value));
    for (const QJsonValue &value : facts.of(Fact::CustomFields)) {
        // Enveloped deliveries echo the request's metadata as custom fields; ours is known by the attempt's id.
        const QJsonObject fields = namedValuesOf(value);
        merge(fields.contains(attemptKey) ? call.metadata : call.variables, fields);
    }
}

void readTranscripts(const FoundFacts &facts, CallObservation &call)
{
    for (const QJsonValue &value : facts.of(Fact::Transcript))
        call.transcript = richerTranscript(call.transcript, readTranscript(value, call.startedAt, call.agentTitle));
}

/// How the line ended, told by the outcome alone.
std::optional<CallStatus> statusToldBy(const QString &outcome)
{
    const auto status = callStatusFromWire(outcome);
    const bool aboutTheLine = status == CallStatus::LeftVoicemail || status == CallStatus::NoAnswer ||
                              status == CallStatus::Busy || status == CallStatus::Transferred;
    return aboutTheLine ? status : std::nullopt;
}

std::optional<CallStatus> statusOf(const FoundFacts &facts, const CallObservation &call)
{
    const QString event = foldedName(call.eventType);
    if (event.endsWith(u"phonetransfer"))
        return CallStatus::Transferred;

    bool strangeWord = false;
    for (const QJsonValue &value : facts.of(Fact::Status)) {
        const QString word = plainText(value);
        if (const auto status = callStatusFromWire(word))
            return status;
        strangeWord = strangeWord || !word.isEmpty();
    }
    if (event == u"actionfailed")
        return CallStatus::Failed;
    if (const auto told = statusToldBy(call.outcome))
        return told;
    if (!call.outcome.isEmpty() || call.endedAt.isValid())
        return CallStatus::Completed;
    // The guide's body has no status: it is sent when a call has been completed. A word that isn't known may mean
    // that the call still goes on.
    const bool spoken = !call.transcript.isEmpty() || call.durationSeconds.value_or(0) > 0;
    return spoken && !strangeWord ? std::optional(CallStatus::Completed) : std::nullopt;
}

bool saysSomethingOfACall(const FoundFacts &facts, const CallObservation &call)
{
    const bool knownEvent = isOneOf(eventWords, foldedName(call.eventType));
    return !call.thoughtlyCallId.isEmpty() || !call.attemptId.isEmpty() || call.status || !call.outcome.isEmpty() ||
           call.durationSeconds || !call.transcript.isEmpty() || !call.recordingUrl.isEmpty() ||
           call.endedAt.isValid() || facts.first(Fact::StartedAt, timeOf).isValid() ||
           (knownEvent && !call.agentId.isEmpty());
}

} // namespace

std::optional<CallObservation> decodeCall(const QJsonObject &object, const QString &defaultRegion,
                                          const Mapping *mapping)
{
    FoundFacts facts = findFacts(object);
    if (mapping)
        applyMapping(*mapping, object, facts);
    CallObservation call;
    call.eventType = eventOf(facts);
    call.attemptId = facts.first(Fact::AttemptId, idOf);
    call.thoughtlyCallId = facts.first(Fact::CallId, idOf);
    call.agentId = facts.first(Fact::AgentId, idOf);
    if (call.agentId.isEmpty() && !call.eventType.isEmpty())
        call.agentId = facts.first(Fact::EventData,
                                   [](const QJsonValue &value) { return value.isString() ? idOf(value) : QString(); });
    call.agentTitle = facts.first(Fact::AgentTitle, plainText);
    call.contactId = facts.first(Fact::ContactId, idOf);
    call.contactName = personName(facts);
    call.contactEmail = facts.first(Fact::ContactEmail, emailOf);
    call.phone = phoneOf(facts, defaultRegion);
    call.version = facts.first(Fact::Version, [](const QJsonValue &value) {
        const auto number = numberOf(value);
        return number && *number > 0 && *number < 9e15 ? static_cast<qint64>(*number) : qint64(0);
    });
    readTimes(facts, call);
    readNamedValues(facts, call);
    readTranscripts(facts, call);
    call.outcome = outcomeOf(facts);
    call.recordingUrl = facts.first(Fact::RecordingUrl, webAddressOf);
    call.summary = summaryOf(facts);
    call.status = statusOf(facts, call);
    if (call.status == CallStatus::Failed)
        call.cause = causeOf(facts);
    // A call that has not ended is sent with a duration of 0 and, at times, with what was said so far.
    if (call.status && !isFinal(*call.status) && call.durationSeconds.value_or(1) <= 0)
        call.durationSeconds.reset();

    // A bare `id` proves nothing by itself: any record has one.
    if (!saysSomethingOfACall(facts, call) && call.agentId.isEmpty())
        return std::nullopt;
    if (call.thoughtlyCallId.isEmpty())
        call.thoughtlyCallId = facts.first(Fact::BareId, idOf);
    return saysSomethingOfACall(facts, call) ? std::optional(call) : std::nullopt;
}

QList<CallObservation> decodeCalls(const QByteArray &json, const QString &defaultRegion, const Mapping *mapping)
{
    const auto parsed = http::parseJson(json);
    if (!parsed)
        return {};
    QList<CallObservation> calls;
    const QJsonArray bodies = parsed->isArray() ? parsed->toArray() : QJsonArray{*parsed};
    for (const QJsonValue body : bodies) {
        if (auto call = decodeCall(body.toObject(), defaultRegion, mapping))
            calls.append(*std::move(call));
    }
    return calls;
}

} // namespace ringback::thoughtly
