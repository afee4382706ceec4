#pragma once

#include "core/callstatus.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What figures over time are made of: calls and waits, small and in the order of time, straight from an index. Read
/// them aside (AsideReader); what they add up to is for the models to say.
namespace ringback::storage::insights {

/// From `from` on, up to but without `to`.
struct Span
{
    QDateTime from = {};
    QDateTime to = {};
    QString agentId = {}; ///< empty: all voice agents
};

/// One call, as little of it as figures need.
struct CallFact
{
    qint64 atMs = 0; ///< when it came into being, in milliseconds since 1970 UTC
    CallStatus status = CallStatus::NoOutcome;
    int outcome = 0;    ///< in CallFacts::outcomes
    int agent = 0;      ///< in CallFacts::agents
    float seconds = -1; ///< how long it was; below 0: not said
};

/// Calls by time; the texts that many of them share are held once.
struct CallFacts
{
    std::vector<CallFact> calls = {};
    QStringList outcomes = {};    ///< as given; may hold an empty one
    QStringList agents = {};      ///< ids
    QStringList agentTitles = {}; ///< the titles of `agents`, empty where none is known
};
[[nodiscard]] Result<CallFacts> calls(Connection &db, const Span &span);

/// How long somebody who asked to be called (a request or a new lead) waited for the first attempt to leave.
struct WaitFact
{
    qint64 askedAtMs = 0;
    double seconds = 0;
};
/// By the time of asking. Who still waits isn't among them. The agent is that of the first attempt.
[[nodiscard]] Result<std::vector<WaitFact>> waits(Connection &db, const Span &span);

/// The queue as it stands now.
struct QueueFacts
{
    int open = 0;
    int overdue = 0;
    int inFlight = 0; ///< calls

    bool operator==(const QueueFacts &) const = default;
};
/// `overdueBefore`: what waits and was due before it is overdue.
[[nodiscard]] Result<QueueFacts> queue(Connection &db, const QDateTime &overdueBefore);

/// When the first call came into being; invalid: there is none.
[[nodiscard]] Result<QDateTime> firstCallAt(Connection &db);

/// Every voice agent that is known or has calls, by title.
struct AgentName
{
    QString id = {};
    QString title = {};

    bool operator==(const AgentName &) const = default;
};
[[nodiscard]] Result<QList<AgentName>> agents(Connection &db);

} // namespace ringback::storage::insights
