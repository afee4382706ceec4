#include "storage/agents.h"

#include "storage/fold.h"
#include "storage/statement.h"

namespace ringback::storage::agents {

using namespace Qt::StringLiterals;

Result<Done> replaceAll(Connection &db, const QList<Agent> &agents)
{
    Statement clear(db, u"DELETE FROM agents"_s);
    if (!clear.run())
        return clear.error();
    for (const Agent &agent : agents) {
        // Pages of the API's list may overlap when rows shift between them.
        Statement insert(db, u"INSERT OR REPLACE INTO agents (id, title, phone_number, archived, sort_key) "
                             "VALUES (?, ?, ?, ?, ?)"_s);
        if (!insert.run(agent.id, agent.title, agent.phoneNumber, agent.archived, fold(agent.title)))
            return insert.error();
    }
    return Done{};
}

QList<Agent> all(Connection &db)
{
    QList<Agent> agents;
    Statement query(db, u"SELECT id, title, phone_number, archived FROM agents ORDER BY archived, sort_key, id"_s);
    query.run();
    while (query.next()) {
        agents.append(Agent{
            .id = query.text(), .title = query.text(), .phoneNumber = query.text(), .archived = query.integer() != 0});
    }
    return agents;
}

} // namespace ringback::storage::agents
