#include "core/callmerge.h"

#include "core/callmerge_p.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The duration, if it is a fact. Thoughtly announces a call with a duration of 0 before it has begun: that is no fact,
/// and must not become the duration of a call whose end says nothing of it.
std::optional<double> saidDuration(const CallObservation &observation)
{
    const double seconds = observation.durationSeconds.value_or(-1);
    const bool ended = observation.status && isFinal(*observation.status);
    if (!std::isfinite(seconds) || seconds < 0 || (seconds == 0 && !ended))
        return std::nullopt;
    return seconds + 0.0; // no negative zero
}

/// JSON has no infinity and no NaN.
QList<Utterance> finite(QList<Utterance> transcript)
{
    for (Utterance &utterance : transcript) {
        if (utterance.atSeconds && !std::isfinite(*utterance.atSeconds))
            utterance.atSeconds.reset();
    }
    return transcript;
}

QDateTime inUtc(const QDateTime &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

/// What was said, each fact under that key.
CallFacts said(const CallObservation &observation, const EvidenceKey &key)
{
    CallFacts facts;
    const auto text = [&key](Fact<QString> &fact, const QString &value) {
        if (!value.isEmpty())
            fact = {value, key};
    };
    const auto time = [&key](Fact<QDateTime> &fact, const QDateTime &value) {
        if (value.isValid())
            fact = {inUtc(value), key};
    };
    if (observation.status)
        facts.status = {*observation.status, key};
    text(facts.thoughtlyCallId, observation.thoughtlyCallId);
    text(facts.agentId, observation.agentId);
    text(facts.agentTitle, observation.agentTitle);
    text(facts.phone, observation.phone);
    text(facts.outcome, observation.outcome);
    text(facts.cause, observation.cause);
    if (const auto duration = saidDuration(observation))
        facts.durationSeconds = {*duration, key};
    time(facts.startedAt, observation.startedAt);
    time(facts.endedAt, observation.endedAt);
    if (!observation.transcript.isEmpty())
        facts.transcript = {finite(observation.transcript), key};
    text(facts.recordingUrl, observation.recordingUrl);
    text(facts.summary, observation.summary);
    if (!observation.variables.isEmpty())
        facts.variables = {observation.variables, key};
    if (!observation.metadata.isEmpty())
        facts.metadata = {observation.metadata, key};
    return facts;
}

/// All that was said, whoever brought it and whenever it came, as JSON. The same words give the same bytes on every
/// computer, because the names are sorted.
struct Content
{
    QByteArray json;
    int count = 0;
};

Content contentOf(const CallObservation &observation)
{
    std::vector<std::pair<QLatin1StringView, QByteArray>> members;
    const CallFacts facts = said(observation, EvidenceKey{.completeness = 1});
    merge::eachFact([&](QLatin1StringView name, auto member) {
        if ((facts.*member).isKnown())
            merge::append(members.emplace_back(name, QByteArray()).second, (facts.*member).value);
    });
    const auto add = [&members](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            merge::append(members.emplace_back(name, QByteArray()).second, text);
    };
    add("attempt"_L1, observation.attemptId);
    add("contact"_L1, observation.contactId);
    add("contact_name"_L1, observation.contactName);
    add("contact_email"_L1, observation.contactEmail);
    add("event"_L1, observation.eventType);
    std::sort(members.begin(), members.end());

    Content content{.json = "{", .count = static_cast<int>(members.size())};
    for (const auto &[name, value] : members) {
        content.json.append(content.json.size() == 1 ? "\"" : ",\"");
        content.json.append(name.data(), name.size()).append("\":").append(value);
    }
    content.json.append('}');
    return content;
}

std::pair<qint64, Source> freshness(const CallFacts &facts)
{
    const qint64 never = std::numeric_limits<qint64>::min();
    return {facts.knownAt.isValid() ? facts.knownAt.toMSecsSinceEpoch() : never, facts.knownBy};
}

} // namespace

EvidenceKey evidenceKey(const CallObservation &observation)
{
    const Content content = contentOf(observation);
    const QByteArray digest = QCryptographicHash::hash(content.json, QCryptographicHash::Sha256);
    return {
        .statusRank = observation.status ? rank(*observation.status) : -1,
        .version = observation.version,
        .updatedMs = observation.updatedAt.isValid() ? observation.updatedAt.toMSecsSinceEpoch() : 0,
        .completeness = content.count,
        .hash = qFromBigEndian<quint64>(digest.constData()),
    };
}

CallFacts factsOf(const CallObservation &observation)
{
    return factsOf(observation, evidenceKey(observation));
}

CallFacts factsOf(const CallObservation &observation, const EvidenceKey &key)
{
    CallFacts facts = said(observation, key);
    if (observation.observedAt.isValid())
        facts.knownAt = inUtc(observation.observedAt);
    facts.knownBy = observation.source;
    return facts;
}

CallFacts join(const CallFacts &a, const CallFacts &b)
{
    CallFacts joined = a;
    merge::eachFact([&](QLatin1StringView, auto member) {
        if ((joined.*member).key < (b.*member).key)
            joined.*member = b.*member;
    });
    if (freshness(a) < freshness(b)) {
        joined.knownAt = b.knownAt;
        joined.knownBy = b.knownBy;
    }
    return joined;
}

} // namespace ringback
