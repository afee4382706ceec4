#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/deliveries.h"

#include <QCoreApplication>

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace deliveries = storage::deliveries;

/// `limit` (0: all). Answers with the deliveries without headers and bodies, newest first.
void deliveryList(CommandRun &run)
{
    run.documents(deliveries::order(run.db(), run.number("limit"_L1, 0)), [&run](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        const QList<deliveries::Row> rows = deliveries::byIds(run.db(), page);
        for (const deliveries::Row &row : rows)
            documents.append(toJson(row));
        return documents;
    });
}

/// `id`. Answers with the delivery, its headers (secrets masked) and body.
void deliveryShow(CommandRun &run)
{
    const std::optional<deliveries::Row> row = deliveries::byId(run.db(), run.id());
    if (!row) {
        run.finish(ExitFailed, QCoreApplication::translate("ringback::DeliveryCommands", "There is no delivery %1.")
                                   .arg(run.text("id"_L1)));
        return;
    }
    run.document(toJson(*row));
    run.done();
}

/// `id`. Decodes the delivery again and answers with what became of it.
void deliveryReplay(CommandRun &run)
{
    if (!deliveries::byId(run.db(), run.id())) {
        deliveryShow(run); // says that there is none
        return;
    }
    whenDone(run.engine().replayDelivery(run.id()), &run, [&run](const Result<Done> &result) {
        if (result)
            deliveryShow(run);
        else
            run.fail(result.error());
    });
}

} // namespace ringback::commands
