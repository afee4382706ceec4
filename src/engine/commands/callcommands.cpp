#include "engine/commands/calljson.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "storage/calls.h"

#include <QCoreApplication>

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace calls = storage::calls;

/// As wanted: `since` (ISO 8601), `agent`, `status` (token), `outcome`, `limit` (0: all). Answers with the calls,
/// newest first.
void callList(CommandRun &run)
{
    calls::Filter filter;
    filter.since = QDateTime::fromString(run.text("since"_L1), Qt::ISODateWithMs);
    filter.agentId = run.text("agent"_L1);
    filter.status = callStatusFromToken(run.text("status"_L1));
    filter.outcome = run.text("outcome"_L1);
    run.documents(calls::order(run.db(), filter, run.number("limit"_L1, 0)), [&run](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        const QList<Call> found = calls::byIds(run.db(), page);
        for (const Call &call : found)
            documents.append(toJson(call));
        return documents;
    });
}

/// `id`: ours, or Thoughtly's. Answers with all there is about the call.
void callShow(CommandRun &run)
{
    qint64 id = run.id();
    if (!calls::byId(run.db(), id)) {
        const std::optional<Call> call = calls::byThoughtlyId(run.db(), run.text("id"_L1));
        id = call ? call->id : 0;
    }
    const std::optional<CallDetail> detail = calls::detail(run.db(), id);
    if (!detail) {
        run.finish(
            ExitFailed,
            QCoreApplication::translate("ringback::CallCommands", "There is no call %1.").arg(run.text("id"_L1)));
        return;
    }
    run.document(toJson(*detail));
    run.done();
}

} // namespace ringback::commands
