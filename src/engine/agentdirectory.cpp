#include "engine/agentdirectory.h"

#include "core/futures.h"
#include "storage/agents.h"
#include "storage/store.h"
#include "thoughtly/client.h"

#include <algorithm>

namespace ringback {

AgentDirectory::AgentDirectory(storage::Store &store, thoughtly::Client &api, QObject *parent)
    : QObject(parent), m_store(store), m_api(api)
{
}

void AgentDirectory::load(storage::Connection &reader)
{
    m_agents = storage::agents::all(reader);
    Q_EMIT changed();
}

QFuture<Result<QList<Agent>>> AgentDirectory::refresh()
{
    const SharedPromise<Result<QList<Agent>>> promise;
    whenDone(m_api.agents(), this, [this, promise](const Result<QList<Agent>> &result) {
        if (result && *result != m_agents) {
            m_agents = *result;
            // Losing this write only costs a stale list at the next start without a network.
            (void)m_store.write(
                [agents = m_agents](storage::Connection &db) { return storage::agents::replaceAll(db, agents); });
            Q_EMIT changed();
        }
        promise.finish(result);
    });
    return promise.future();
}

QString AgentDirectory::onlyAgentId() const
{
    QString only;
    for (const Agent &agent : m_agents) {
        if (agent.archived)
            continue;
        if (!only.isEmpty())
            return {};
        only = agent.id;
    }
    return only;
}

QString AgentDirectory::titleOf(const QString &id) const
{
    const auto it =
        std::find_if(m_agents.begin(), m_agents.end(), [&id](const Agent &agent) { return agent.id == id; });
    return it == m_agents.end() ? QString() : it->title;
}

} // namespace ringback
