#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/donotcall.h"

#include <numeric>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

void answer(CommandRun &run, const Result<DoNotCall> &entry)
{
    if (!entry) {
        run.fail(entry.error());
        return;
    }
    run.document(toJson(*entry));
    run.done();
}

} // namespace

/// Answers with the entries by number.
void doNotCallList(CommandRun &run)
{
    const QList<DoNotCall> entries = storage::donotcall::all(run.db());
    QList<qint64> places(entries.size());
    std::iota(places.begin(), places.end(), 0);
    run.documents(places, [entries](const QList<qint64> &page) {
        QList<QJsonObject> documents;
        for (const qint64 place : page)
            documents.append(toJson(entries.at(place)));
        return documents;
    });
}

/// `phone`, and as wanted `reason`. Answers with the entry in force.
void doNotCallAdd(CommandRun &run)
{
    const DoNotCall entry{.phone = run.text("phone"_L1), .source = u"cli"_s, .note = run.text("reason"_L1)};
    whenDone(run.engine().addDoNotCall(entry), &run, [&run](const Result<DoNotCall> &added) { answer(run, added); });
}

/// `phone`, `reason`. Answers with the entry that was.
void doNotCallRemove(CommandRun &run)
{
    whenDone(run.engine().removeDoNotCall(run.text("phone"_L1), run.text("reason"_L1)), &run,
             [&run](const Result<DoNotCall> &removed) { answer(run, removed); });
}

} // namespace ringback::commands
