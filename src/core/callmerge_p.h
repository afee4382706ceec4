#pragma once

// What the join and its JSON form share: the list of the facts, written once.
#include "core/callmerge.h"

#include <QLatin1StringView>

namespace ringback::merge {

/// Calls `visit(name, member)` for each fact; the name is the one in JSON.
template <typename Visitor>
void eachFact(Visitor &&visit)
{
    visit(QLatin1StringView("status"), &CallFacts::status);
    visit(QLatin1StringView("call"), &CallFacts::thoughtlyCallId);
    visit(QLatin1StringView("agent"), &CallFacts::agentId);
    visit(QLatin1StringView("agent_title"), &CallFacts::agentTitle);
    visit(QLatin1StringView("phone"), &CallFacts::phone);
    visit(QLatin1StringView("outcome"), &CallFacts::outcome);
    visit(QLatin1StringView("cause"), &CallFacts::cause);
    visit(QLatin1StringView("duration"), &CallFacts::durationSeconds);
    visit(QLatin1StringView("started"), &CallFacts::startedAt);
    visit(QLatin1StringView("ended"), &CallFacts::endedAt);
    visit(QLatin1StringView("transcript"), &CallFacts::transcript);
    visit(QLatin1StringView("recording"), &CallFacts::recordingUrl);
    visit(QLatin1StringView("summary"), &CallFacts::summary);
    visit(QLatin1StringView("variables"), &CallFacts::variables);
    visit(QLatin1StringView("metadata"), &CallFacts::metadata);
}

// Appends one JSON value for each kind of fact: straight as text, for every delivery is written twice.
void append(QByteArray &json, CallStatus status);
void append(QByteArray &json, const QString &text);
void append(QByteArray &json, double number);
void append(QByteArray &json, const QDateTime &time);
void append(QByteArray &json, const QList<Utterance> &transcript);
void append(QByteArray &json, const QJsonObject &object);

} // namespace ringback::merge
