#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/agents.h"

#include <QCoreApplication>

namespace ringback::commands {

namespace {

void answer(CommandRun &run, const QList<Agent> &agents)
{
    for (const Agent &agent : agents)
        run.document(toJson(agent));
    run.done();
}

} // namespace

/// Answers with the voice agents: asked of Thoughtly, or as last known when there is no way there.
void agentList(CommandRun &run)
{
    whenDone(run.engine().refreshAgents(), &run, [&run](const Result<QList<Agent>> &agents) {
        if (agents) {
            answer(run, *agents);
            return;
        }
        const bool cutOff = agents.error().kind == ErrorKind::Network || agents.error().kind == ErrorKind::Timeout;
        const QList<Agent> known = cutOff ? storage::agents::all(run.db()) : QList<Agent>();
        if (known.isEmpty()) {
            run.fail(agents.error());
            return;
        }
        run.progress(QCoreApplication::translate("ringback::AgentCommands", "This list is as last known: %1")
                         .arg(agents.error().message));
        answer(run, known);
    });
}

} // namespace ringback::commands
