#include "core/futures.h"
#include "engine/commands/calljson.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "storage/asidereader.h"
#include "storage/calls.h"
#include "storage/calltext.h"
#include "storage/fold.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace calls = storage::calls;

namespace {

/// The first so many of these that have all the words.
QList<qint64> withWords(storage::Connection &db, const QList<qint64> &ids, const QStringList &words, int limit,
                        const std::atomic<bool> &isCancelled)
{
    QList<qint64> found;
    for (const qint64 id : ids) {
        if (isCancelled || (limit > 0 && found.size() == limit))
            break;
        const auto texts = storage::calltext::of(db, id);
        if (texts && storage::calltext::matches(*texts, words))
            found.append(id);
    }
    return found;
}

void list(CommandRun &run, const QList<qint64> &ids)
{
    run.documents(ids, [&run](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        const QList<Call> found = calls::byIds(run.db(), page);
        for (const Call &call : found)
            documents.append(toJson(call));
        return documents;
    });
}

} // namespace

/// As wanted: `since` (ISO 8601), `agent`, `status` (token), `outcome`, `search` (words), `limit` (0: all). Answers
/// with the calls, newest first.
void callList(CommandRun &run)
{
    calls::Filter filter;
    filter.since = QDateTime::fromString(run.text("since"_L1), Qt::ISODateWithMs);
    filter.agentId = run.text("agent"_L1);
    filter.status = callStatusFromToken(run.text("status"_L1));
    filter.outcome = run.text("outcome"_L1);
    const QStringList words = storage::searchWords(run.text("search"_L1));
    const int limit = run.number("limit"_L1, 0);
    if (words.isEmpty())
        return list(run, calls::order(run.db(), filter, limit));
    // All that was said is read for that: nothing for the engine's thread.
    const auto reader = std::make_shared<storage::AsideReader>(run.db().path());
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(&run, &QObject::destroyed, [isCancelled] { *isCancelled = true; });
    whenDone(reader->read([filter, words, limit, isCancelled](storage::Connection &db) {
        return withWords(db, calls::order(db, filter), words, limit, *isCancelled);
    }),
             &run, [&run, reader](const QList<qint64> &ids) { list(run, ids); });
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
