#include "sandbox/events.h"

#include <QJsonArray>

#include <cmath>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The turns that were spoken so far, with the agent's voice put in.
QList<Turn> spokenTurns(const BookCall &call)
{
    if (!call.startedAt.isValid() || !call.isOver())
        return {};
    QList<Turn> turns = call.customer.turns;
    for (Turn &turn : turns) {
        turn.text.replace(u"{agent}"_s, call.agent.voice).replace(u"{name}"_s, call.contact.name);
        turn.atSeconds *= call.pace;
    }
    return turns;
}

QString transcriptText(const QList<Turn> &turns)
{
    QStringList lines;
    for (const Turn &turn : turns)
        lines.append((turn.byAgent ? u"Agent: "_s : u"User: "_s) + turn.text);
    return lines.join(u'\n');
}

QDateTime timeOf(const BookCall &call, const Turn &turn)
{
    return call.startedAt.addMSecs(std::llround(turn.atSeconds * 1000));
}

QJsonArray conversationHistory(const BookCall &call, const QList<Turn> &turns)
{
    QJsonArray history;
    for (const Turn &turn : turns) {
        history.append(QJsonObject{{u"text"_s, turn.text},
                                   {u"author"_s, turn.byAgent ? u"ai"_s : u"user"_s},
                                   {u"date"_s, wireTime(timeOf(call, turn))},
                                   {u"audio_url"_s, QJsonValue()},
                                   {u"cumulative_duration_ms"_s, std::round(turn.atSeconds * 1000)}});
    }
    return history;
}

QJsonObject variablesOf(const BookCall &call)
{
    QJsonObject variables = call.customer.variables;
    if (!call.customer.outcome.isEmpty())
        variables.insert(u"outcome"_s, call.customer.outcome);
    return variables;
}

} // namespace

QJsonObject responseRow(const BookCall &call)
{
    const QList<Turn> turns = spokenTurns(call);
    const bool over = call.isOver();
    QJsonObject contact = toJson(call.contact);
    contact.remove(u"created_at"_s);
    return {{u"id"_s, call.id},
            {u"created"_s, wireTime(call.createdAt)},
            {u"updated"_s, wireTime(call.updatedAt)},
            {u"version"_s, call.version},
            {u"interview"_s, QJsonObject{{u"id"_s, call.agent.id}}},
            {u"contact"_s, contact},
            {u"team"_s, QJsonObject{{u"id"_s, u"team_sandbox"_s}}},
            {u"type"_s, u"PHONE_CALL"_s},
            {u"status"_s, wireWord(call.standing)},
            {u"start_time"_s, wireTime(call.startedAt)},
            {u"end_time"_s, wireTime(call.endedAt)},
            {u"duration_ms"_s, QString::number(std::llround(call.durationSeconds * 1000))},
            {u"conversation_history"_s, conversationHistory(call, turns)},
            {u"ai_name"_s, call.agent.voice},
            {u"phone_number"_s, call.contact.phone},
            {u"recording_url"_s, over && !call.recordingUrl.isEmpty() ? QJsonValue(call.recordingUrl) : QJsonValue()},
            {u"transcript"_s, transcriptText(turns)},
            {u"summary_data"_s, over ? QJsonValue(QJsonObject{{u"summary"_s, call.customer.summary}}) : QJsonValue()},
            {u"variables"_s, over ? variablesOf(call) : QJsonObject()},
            {u"tags"_s, over ? QJsonArray::fromStringList(call.customer.tags) : QJsonArray()},
            {u"metadata"_s, call.metadata}};
}

QJsonObject newResponse(const BookCall &call, Dialect dialect)
{
    if (dialect == Dialect::Reference)
        return responseRow(call);
    QJsonObject variables = call.metadata;
    const QJsonObject captured = variablesOf(call);
    for (auto it = captured.begin(); it != captured.end(); ++it)
        variables.insert(it.key(), it.value());
    variables.insert(u"phone"_s, call.contact.phone);
    variables.insert(u"name"_s, call.contact.name);
    return {{u"call_id"_s, call.id},
            {u"agent_id"_s, call.agent.id},
            {u"duration"_s, call.durationSeconds},
            {u"outcome"_s, call.customer.outcome},
            {u"transcript"_s, transcriptText(spokenTurns(call))},
            {u"variables"_s, variables}};
}

QJsonObject phoneTransfer(const BookCall &call)
{
    QJsonArray transcript;
    for (const Turn &turn : spokenTurns(call)) {
        transcript.append(QJsonObject{{u"transcript"_s, turn.text},
                                      {u"speaker"_s, turn.byAgent ? u"ai"_s : u"user"_s},
                                      {u"createdAt"_s, wireTime(timeOf(call, turn))}});
    }
    return {
        {u"event"_s, u"PHONE_TRANSFER"_s},
        {u"call"_s, QJsonObject{{u"id"_s, call.id},
                                {u"interview_id"_s, call.agent.id},
                                {u"contact_id"_s, call.contact.id},
                                {u"direction"_s, u"outbound"_s},
                                {u"status"_s, wireWord(call.standing)},
                                {u"started_at"_s, wireTime(call.startedAt)},
                                {u"ended_at"_s, wireTime(call.endedAt)},
                                {u"metadata"_s, call.metadata}}},
        {u"agent"_s,
         QJsonObject{{u"id"_s, call.agent.id}, {u"title"_s, call.agent.title}, {u"phone_number"_s, call.agent.phone}}},
        {u"transcript"_s, transcript},
        {u"custom_fields"_s, call.metadata}};
}

QJsonObject placedRow(const BookCall &call)
{
    return {{u"call_id"_s, call.id},
            {u"contact_id"_s, call.contact.id},
            {u"interview_id"_s, call.agent.id},
            {u"phone_number"_s, call.contact.phone},
            {u"name"_s, call.contact.name},
            {u"metadata"_s, call.metadata},
            {u"request"_s, call.request},
            {u"automation_id"_s, call.automationId.isEmpty() ? QJsonValue() : QJsonValue(call.automationId)},
            {u"status"_s, wireWord(call.standing)},
            {u"placed_at"_s, wireTime(call.createdAt)}};
}

} // namespace ringback::sandbox
