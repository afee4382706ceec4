#include "storage/insights.h"

#include "storage/calls.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>

namespace ringback::storage::insights {

using namespace Qt::StringLiterals;

namespace {

/// Numbers texts that come again and again, in the order in which they first came.
class Numbered
{
public:
    /// The text may lie in a row: what is kept is a copy.
    int of(const QByteArray &text)
    {
        if (m_last >= 0 && text == m_lastText)
            return m_last;
        auto found = m_numbers.constFind(text);
        if (found == m_numbers.cend())
            found = m_numbers.insert(QByteArray(text.constData(), text.size()), static_cast<int>(m_numbers.size()));
        m_lastText = found.key();
        m_last = found.value();
        return m_last;
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList list(m_numbers.size());
        for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it)
            list[it.value()] = QString::fromUtf8(it.key());
        return list;
    }

private:
    QHash<QByteArray, int> m_numbers;
    QByteArray m_lastText;
    int m_last = -1;
};

QHash<QByteArray, CallStatus> statusesByToken()
{
    QHash<QByteArray, CallStatus> statuses;
    for (const CallStatus status : allCallStatuses)
        statuses.insert(token(status).toUtf8(), status);
    return statuses;
}

/// What agents are called: as the API said last, else as the newest of their calls said.
QString titleOf(Connection &db, const QString &id)
{
    Statement query(db, u"SELECT coalesce((SELECT title FROM agents WHERE id = ?), (SELECT agent_title FROM calls "
                        "WHERE agent_id = ? ORDER BY created_at DESC LIMIT 1), '')"_s);
    return query.run(id, id) && query.next() ? query.text() : QString();
}

} // namespace

Result<CallFacts> calls(Connection &db, const Span &span)
{
    const QString columns = u"SELECT created_at, status, outcome, agent_id, duration_seconds FROM calls "_s;
    // One text for each, so that each finds its index: all by time, one agent's by agent and time.
    const QString sql =
        columns + (span.agentId.isEmpty()
                       ? u"INDEXED BY calls_figures WHERE created_at >= ? AND created_at < ? ORDER BY created_at"_s
                       : u"WHERE created_at >= ? AND created_at < ? AND agent_id = ? ORDER BY created_at"_s);
    Statement query(db, sql);
    const bool ran =
        span.agentId.isEmpty() ? query.run(span.from, span.to) : query.run(span.from, span.to, span.agentId);
    if (!ran)
        return query.error();
    const QHash<QByteArray, CallStatus> statuses = statusesByToken();
    CallFacts facts;
    Numbered outcomes;
    Numbered agents;
    while (query.next()) {
        CallFact fact;
        fact.atMs = query.integer();
        fact.status = statuses.value(query.raw(), CallStatus::NoOutcome);
        fact.outcome = outcomes.of(query.raw());
        fact.agent = agents.of(query.raw());
        if (const std::optional<double> seconds = query.real(); seconds && *seconds >= 0)
            fact.seconds = static_cast<float>(*seconds);
        facts.calls.push_back(fact);
    }
    if (!query.error().message.isEmpty())
        return query.error();
    facts.outcomes = outcomes.texts();
    facts.agents = agents.texts();
    for (const QString &id : std::as_const(facts.agents))
        facts.agentTitles.append(titleOf(db, id));
    return facts;
}

Result<std::vector<WaitFact>> waits(Connection &db, const Span &span)
{
    // SQLite takes the other columns of a row from where min() was found.
    Statement query(db,
                    u"SELECT asked, first - asked FROM (SELECT q.requested_at AS asked, min(a.sending_at) AS first, "
                    "a.agent_id AS agent FROM callbacks q JOIN attempts a ON a.callback_id = q.id "
                    "WHERE q.requested_at >= ? AND q.requested_at < ? AND q.source IN ('request', 'lead') "
                    "AND a.sending_at IS NOT NULL GROUP BY q.id) "
                    "WHERE first >= asked AND (? = '' OR agent = ?) ORDER BY asked"_s);
    if (!query.run(span.from, span.to, span.agentId, span.agentId))
        return query.error();
    std::vector<WaitFact> facts;
    while (query.next()) {
        const qint64 asked = query.integer();
        facts.push_back({asked, static_cast<double>(query.integer()) / 1000.0});
    }
    if (!query.error().message.isEmpty())
        return query.error();
    return facts;
}

Result<QueueFacts> queue(Connection &db, const QDateTime &overdueBefore)
{
    QueueFacts facts;
    {
        // Its rows are released before the next read.
        Statement query(db, u"SELECT count(*), coalesce(sum(state = 'waiting' AND coalesce(due_at, requested_at, 0) < "
                            "?), 0) FROM callbacks WHERE state IN ('waiting', 'calling')"_s);
        if (!query.run(overdueBefore) || !query.next())
            return query.error();
        facts.open = static_cast<int>(query.integer());
        facts.overdue = static_cast<int>(query.integer());
    }
    facts.inFlight = storage::calls::countInFlight(db);
    return facts;
}

Result<QDateTime> firstCallAt(Connection &db)
{
    Statement query(db, u"SELECT min(created_at) FROM calls"_s);
    if (!query.run() || !query.next())
        return query.error();
    return query.time();
}

Result<QList<AgentName>> agents(Connection &db)
{
    QList<AgentName> names;
    // A step through the index for each agent, however many calls they have.
    Statement query(db, u"WITH RECURSIVE a(id) AS (SELECT min(agent_id) FROM calls WHERE agent_id > '' UNION ALL "
                        "SELECT (SELECT min(agent_id) FROM calls WHERE agent_id > a.id) FROM a WHERE a.id IS NOT NULL) "
                        "SELECT id FROM a WHERE id IS NOT NULL UNION SELECT id FROM agents"_s);
    if (!query.run())
        return query.error();
    while (query.next())
        names.append({query.text(), {}});
    for (AgentName &name : names) {
        name.title = titleOf(db, name.id);
        if (name.title.isEmpty())
            name.title = name.id;
    }
    std::sort(names.begin(), names.end(), [](const AgentName &a, const AgentName &b) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return names;
}

} // namespace ringback::storage::insights
