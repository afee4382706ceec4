#include "core/callmerge.h"
#include "core/callmerge_p.h"
#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace ringback {

using namespace Qt::StringLiterals;

// {"keys": [[rank, version, updated, completeness, "hash"], …], "status": ["completed", 0], …, "known": [ms,
// "webhook"]} Each fact names its key by its place in `keys`, in ascending order: most calls know of two or three
// observations.

namespace merge {

void append(QByteArray &json, CallStatus status)
{
    appendJsonText(json, token(status));
}

void append(QByteArray &json, const QString &text)
{
    appendJsonText(json, text);
}

void append(QByteArray &json, double number)
{
    const QByteArray list = QJsonDocument(QJsonArray{number}).toJson(QJsonDocument::Compact);
    json.append(QByteArrayView(list).sliced(1).chopped(1));
}

void append(QByteArray &json, const QDateTime &time)
{
    json.append(QByteArray::number(time.toMSecsSinceEpoch()));
}

void append(QByteArray &json, const QList<Utterance> &transcript)
{
    json.append('[');
    for (const Utterance &utterance : transcript) {
        if (!json.endsWith('['))
            json.append(',');
        json.append(utterance.speaker == Utterance::Speaker::Agent ? R"(["a",)" : R"(["c",)");
        appendJsonText(json, utterance.text);
        if (utterance.atSeconds) {
            json.append(',');
            append(json, *utterance.atSeconds);
        }
        json.append(']');
    }
    json.append(']');
}

void append(QByteArray &json, const QJsonObject &object)
{
    json.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace merge

namespace {

void decode(const QJsonValue &value, std::optional<CallStatus> &status)
{
    status = callStatusFromToken(value.toString());
}

void decode(const QJsonValue &value, std::optional<QString> &text)
{
    if (value.isString())
        text = value.toString();
}

void decode(const QJsonValue &value, std::optional<double> &number)
{
    if (value.isDouble())
        number = value.toDouble();
}

void decode(const QJsonValue &value, std::optional<QDateTime> &time)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min(); // for what is no whole number
    if (const qint64 ms = value.toInteger(none); ms != none)
        time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

void decode(const QJsonValue &value, std::optional<QList<Utterance>> &transcript)
{
    if (!value.isArray())
        return;
    transcript.emplace();
    const QJsonArray turns = value.toArray();
    for (const auto &entry : turns) {
        const QJsonArray turn = entry.toArray();
        Utterance utterance{.speaker = turn.at(0) == "c"_L1 ? Utterance::Speaker::Customer : Utterance::Speaker::Agent,
                            .text = turn.at(1).toString()};
        if (turn.at(2).isDouble())
            utterance.atSeconds = turn.at(2).toDouble();
        transcript->append(utterance);
    }
}

void decode(const QJsonValue &value, std::optional<QJsonObject> &object)
{
    if (value.isObject())
        object = value.toObject();
}

void append(QByteArray &json, const EvidenceKey &key)
{
    // JSON has no unsigned 64-bit numbers.
    for (const qint64 part : {qint64(key.statusRank), key.version, key.updatedMs, qint64(key.completeness)})
        json.append(json.endsWith(',') || json.endsWith('[') ? "" : ",").append(QByteArray::number(part));
    json.append(",\"").append(QByteArray::number(key.hash, 16)).append('"');
}

EvidenceKey keyFromJson(const QJsonArray &array)
{
    return {
        .statusRank = array.at(0).toInt(-1),
        .version = array.at(1).toInteger(),
        .updatedMs = array.at(2).toInteger(),
        .completeness = array.at(3).toInt(),
        .hash = array.at(4).toString().toULongLong(nullptr, 16),
    };
}

} // namespace

QByteArray toJson(const CallFacts &facts)
{
    std::vector<EvidenceKey> keys;
    merge::eachFact([&](QLatin1StringView, auto member) {
        if ((facts.*member).isKnown())
            keys.push_back((facts.*member).key);
    });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());

    QByteArray json(R"({"keys":[)");
    for (const EvidenceKey &key : keys) {
        json.append(json.endsWith(']') ? ",[" : "[");
        append(json, key);
        json.append(']');
    }
    json.append(']');
    merge::eachFact([&](QLatin1StringView name, auto member) {
        const auto &fact = facts.*member;
        if (!fact.isKnown())
            return;
        const auto place = std::lower_bound(keys.cbegin(), keys.cend(), fact.key) - keys.cbegin();
        json.append(",\"").append(name.data(), name.size()).append("\":[");
        merge::append(json, fact.value);
        json.append(',').append(QByteArray::number(qint64(place))).append(']');
    });
    json.append(R"(,"known":[)");
    if (facts.knownAt.isValid())
        merge::append(json, facts.knownAt);
    else
        json.append("null");
    json.append(',');
    merge::append(json, token(facts.knownBy));
    json.append("]}");
    return json;
}

CallFacts callFactsFromJson(const QJsonObject &object)
{
    CallFacts facts;
    const QJsonArray keys = object.value("keys"_L1).toArray();
    merge::eachFact([&](QLatin1StringView name, auto member) {
        auto &fact = facts.*member;
        const QJsonArray entry = object.value(name).toArray();
        const qint64 place = entry.at(1).toInteger(-1);
        std::optional<std::decay_t<decltype(fact.value)>> value;
        decode(entry.at(0), value);
        if (value && place >= 0 && place < keys.size())
            fact = {*value, keyFromJson(keys.at(place).toArray())};
    });
    const QJsonArray known = object.value("known"_L1).toArray();
    std::optional<QDateTime> knownAt;
    decode(known.at(0), knownAt);
    facts.knownAt = knownAt.value_or(QDateTime());
    facts.knownBy = sourceFromToken(known.at(1).toString()).value_or(Source::Local);
    return facts;
}

} // namespace ringback
