#pragma once

#include "core/call.h"

#include <QByteArray>
#include <QJsonObject>

#include <compare>

namespace ringback {

/// How strongly an observation speaks, in the order of the merge table: rank of its status, then the payload's version,
/// then its `updated`, then how many facts it holds, then a hash of its content. A total order, so that of two
/// different observations one always wins, whichever came first.
struct EvidenceKey
{
    int statusRank = -1;
    qint64 version = 0;
    qint64 updatedMs = 0;
    int completeness = 0;
    quint64 hash = 0;

    auto operator<=>(const EvidenceKey &) const = default;
};

[[nodiscard]] EvidenceKey evidenceKey(const CallObservation &observation);

/// A fact with the strength of the evidence for it. Joining keeps the stronger one.
template <typename T>
struct Fact
{
    T value = {};
    EvidenceKey key = {}; ///< the default key: not known

    [[nodiscard]] bool isKnown() const { return key != EvidenceKey{}; }
    bool operator==(const Fact &) const = default;
};

/// All that is known about one call, as the join of everything that was ever said about it. The join is commutative,
/// associative and idempotent, so any order of arrival, with repeats, ends in the same facts
/// (tests/core/tst_callmerge).
struct CallFacts
{
    Fact<CallStatus> status;
    Fact<QString> thoughtlyCallId;
    Fact<QString> agentId;
    Fact<QString> agentTitle;
    Fact<QString> phone;
    Fact<QString> outcome;
    Fact<QString> cause;
    Fact<double> durationSeconds;
    Fact<QDateTime> startedAt;
    Fact<QDateTime> endedAt;
    Fact<QList<Utterance>> transcript;
    Fact<QString> recordingUrl;
    Fact<QString> summary;
    Fact<QJsonObject> variables;
    Fact<QJsonObject> metadata;
    // Freshness: the newest observation by our clock.
    QDateTime knownAt;
    Source knownBy = Source::Local;

    bool operator==(const CallFacts &) const = default;
};

[[nodiscard]] CallFacts factsOf(const CallObservation &observation);
/// The same with a key that is known already: it costs a hash over all that was said.
[[nodiscard]] CallFacts factsOf(const CallObservation &observation, const EvidenceKey &key);
[[nodiscard]] CallFacts join(const CallFacts &a, const CallFacts &b);

/// The whole of the facts, keys included, as one JSON object and back: what the row keeps beside its columns.
[[nodiscard]] QByteArray toJson(const CallFacts &facts);
[[nodiscard]] CallFacts callFactsFromJson(const QJsonObject &object);

} // namespace ringback
