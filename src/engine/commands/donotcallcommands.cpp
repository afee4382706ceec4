#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/commands/recordjson.h"
#include "engine/engine.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

#include <QCoreApplication>
#include <QJsonArray>

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

QJsonObject toJson(const storage::optouts::Finding &finding)
{
    return {{u"id"_s, json::id(finding.id)},
            {u"phone"_s, finding.phone},
            {u"quote"_s, finding.quote},
            {u"call_id"_s, json::id(finding.callId)},
            {u"found_at"_s, json::time(finding.foundAt)},
            {u"decision"_s, finding.decision ? QJsonValue(token(*finding.decision)) : QJsonValue()},
            {u"by"_s, finding.decidedBy}};
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

/// `file`. Answers with what was done.
void doNotCallImport(CommandRun &run)
{
    whenDone(run.engine().importDoNotCall(run.text("file"_L1)), &run, [&run](const Result<DoNotCallImport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        QJsonArray refused;
        for (const RefusedNumber &one : report->firstRefused)
            refused.append(QJsonObject{{u"line"_s, one.line}, {u"reason"_s, one.why}});
        run.document({{u"added"_s, report->added},
                      {u"known"_s, report->known},
                      {u"refused"_s, report->refused},
                      {u"refused_lines"_s, refused},
                      {u"callbacks_skipped"_s, report->skipped.size()}});
        run.done();
    });
}

/// `file`. Answers with the file and its rows.
void doNotCallExport(CommandRun &run)
{
    whenDone(run.engine().exportDoNotCall(run.text("file"_L1)), &run, [&run](const Result<ExportReport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        run.document({{u"file"_s, report->path}, {u"rows"_s, report->rows - 1}});
        run.done();
    });
}

/// Answers with what somebody has to decide: who may have asked not to be called, and in which words.
void doNotCallAsked(CommandRun &run)
{
    const QList<storage::optouts::Finding> waiting = storage::optouts::waiting(run.db());
    for (const storage::optouts::Finding &finding : waiting)
        run.document(toJson(finding));
    run.done();
}

/// `id` of one of these, `as` (do_not_call, something_else). Answers with it as it stands then.
void doNotCallDecide(CommandRun &run)
{
    const auto decision = optOutDecisionFromToken(run.text("as"_L1));
    if (!decision) {
        run.finish(ExitFailed, QCoreApplication::translate("ringback::DoNotCallCommands",
                                                           "Say --as do_not_call or --as something_else."));
        return;
    }
    whenDone(run.engine().decideOptOut(run.id(), *decision), &run,
             [&run](const Result<storage::optouts::Finding> &finding) {
                 if (!finding) {
                     run.fail(finding.error());
                     return;
                 }
                 run.document(toJson(*finding));
                 run.done();
             });
}

} // namespace ringback::commands
