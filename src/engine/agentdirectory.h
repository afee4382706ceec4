#pragma once

#include "core/agent.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

namespace ringback {

namespace storage {
class Connection;
class Store;
} // namespace storage
namespace thoughtly {
class Client;
}

/// The voice agents: what the API said last, kept for a start without a network. Lives in the engine thread.
class AgentDirectory final : public QObject
{
    Q_OBJECT

public:
    AgentDirectory(storage::Store &store, thoughtly::Client &api, QObject *parent = nullptr);

    void load(storage::Connection &reader);
    QFuture<Result<QList<Agent>>> refresh();
    [[nodiscard]] const QList<Agent> &agents() const { return m_agents; }
    /// The agent to call with when nobody chose: the only one there is; else none.
    [[nodiscard]] QString onlyAgentId() const;
    [[nodiscard]] QString titleOf(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    storage::Store &m_store;
    thoughtly::Client &m_api;
    QList<Agent> m_agents;
};

} // namespace ringback
