#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/callbacks.h"

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace callbacks = storage::callbacks;

namespace {

QDateTime moment(const CommandRun &run)
{
    return QDateTime::fromString(run.text("at"_L1), Qt::ISODateWithMs);
}

/// Answers with the callback as it is afterwards.
void answer(CommandRun &run, const QFuture<Result<Callback>> &future)
{
    whenDone(future, &run, [&run](const Result<Callback> &callback) {
        if (!callback) {
            run.fail(callback.error());
            return;
        }
        run.document(toJson(*callback, run.engine().now()));
        run.done();
    });
}

} // namespace

/// As wanted: `all` (true: the closed ones too), `limit` (0: all). Answers with the callbacks in the queue's order.
void queueList(CommandRun &run)
{
    const QDateTime now = run.engine().now();
    callbacks::Filter filter;
    filter.withClosed = run.value("all"_L1).toBool();
    filter.limit = run.number("limit"_L1, 0);
    run.documents(callbacks::order(run.db(), filter, now), [&run, now](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        const QList<Callback> found = callbacks::byIds(run.db(), page);
        for (const Callback &callback : found)
            documents.append(toJson(callback, now));
        return documents;
    });
}

/// `phone`, and as wanted `name`, `reason`, `priority`, `at` (ISO 8601). Answers with the callback, which may have
/// waited for that number already.
void queueAdd(CommandRun &run)
{
    CallbackDraft draft;
    draft.phone = run.text("phone"_L1);
    draft.name = run.text("name"_L1);
    draft.reason = run.text("reason"_L1);
    draft.priority = priorityFromText(run.text("priority"_L1));
    draft.dueAt = moment(run);
    draft.source = u"cli"_s;
    draft.tries = run.number("tries"_L1, 0);
    answer(run, run.engine().addCallback(draft));
}

/// `id`, `at` (ISO 8601).
void queueLater(CommandRun &run)
{
    answer(run, run.engine().postponeCallback(run.id(), moment(run)));
}

/// `id`, `most`.
void queueTries(CommandRun &run)
{
    answer(run, run.engine().setCallbackTries(run.id(), run.number("most"_L1, 0)));
}

/// `id`, `reason`.
void queueSkip(CommandRun &run)
{
    answer(run, run.engine().skipCallback(run.id(), run.text("reason"_L1)));
}

/// `id`.
void queueDone(CommandRun &run)
{
    answer(run, run.engine().completeCallback(run.id()));
}

} // namespace ringback::commands
