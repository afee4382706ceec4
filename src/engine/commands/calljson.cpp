#include "engine/commands/calljson.h"

#include "engine/commands/jsonvalues.h"

#include <QJsonArray>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<Utterance> &transcript)
{
    QJsonArray array;
    for (const Utterance &utterance : transcript) {
        array.append(QJsonObject{
            {u"speaker"_s, utterance.speaker == Utterance::Speaker::Agent ? u"agent"_s : u"customer"_s},
            {u"text"_s, utterance.text},
            {u"at_seconds"_s, utterance.atSeconds ? QJsonValue(*utterance.atSeconds) : QJsonValue(QJsonValue::Null)},
        });
    }
    return array;
}

QJsonArray toJson(const QList<TimelineEntry> &timeline)
{
    QJsonArray array;
    for (const TimelineEntry &entry : timeline) {
        array.append(QJsonObject{
            {u"at"_s, json::time(entry.at)},
            {u"source"_s, token(entry.source)},
            {u"what"_s, entry.what},
            {u"detail"_s, json::text(entry.detail)},
            {u"delivery_id"_s, json::id(entry.deliveryId)},
        });
    }
    return array;
}

} // namespace

QJsonObject toJson(const Call &call)
{
    return {
        {u"id"_s, json::id(call.id)},
        {u"attempt_id"_s, json::text(call.attemptId)},
        {u"thoughtly_call_id"_s, json::text(call.thoughtlyCallId)},
        {u"status"_s, token(call.status)},
        {u"outcome"_s, json::text(call.outcome)},
        {u"phone"_s, call.phone},
        {u"contact"_s, QJsonObject{{u"id"_s, json::id(call.contactId)}, {u"name"_s, json::text(call.contactName)}}},
        {u"agent"_s, QJsonObject{{u"id"_s, json::text(call.agentId)}, {u"title"_s, json::text(call.agentTitle)}}},
        {u"by"_s, json::text(call.by)},
        {u"attempt"_s, call.attempt},
        {u"priority"_s, token(call.priority)},
        {u"started_at"_s, json::time(call.startedAt)},
        {u"ended_at"_s, json::time(call.endedAt)},
        {u"duration_seconds"_s,
         call.durationSeconds ? QJsonValue(*call.durationSeconds) : QJsonValue(QJsonValue::Null)},
        {u"known_by"_s, token(call.knownBy)},
        {u"known_at"_s, json::time(call.knownAt)},
    };
}

QJsonObject toJson(const CallDetail &detail)
{
    QJsonObject object = toJson(detail.call);
    object.insert(u"transcript"_s, toJson(detail.transcript));
    object.insert(u"variables"_s, detail.variables);
    object.insert(u"timeline"_s, toJson(detail.timeline));
    object.insert(u"recording_url"_s, json::text(detail.recordingUrl));
    return object;
}

} // namespace ringback
