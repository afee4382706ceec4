// People in from files, people and calls out to files.
#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <utility>

namespace ringback::commands {

using namespace Qt::StringLiterals;
namespace imports = storage::imports;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::FileCommands)
};

QJsonObject toJson(const imports::Import &import)
{
    const auto state = [&import] {
        switch (import.state) {
        case imports::State::Running:
            return u"running"_s;
        case imports::State::Done:
            return u"done"_s;
        case imports::State::Cancelled:
            return u"cancelled"_s;
        case imports::State::Undone:
            return u"undone"_s;
        }
        Q_UNREACHABLE();
    }();
    return {{u"id"_s, json::id(import.id)},
            {u"file"_s, import.file},
            {u"state"_s, state},
            {u"rule"_s, imports::token(import.rule)},
            {u"added"_s, import.added},
            {u"changed"_s, import.changed},
            {u"unchanged"_s, import.unchanged},
            {u"refused"_s, import.refused},
            {u"started_at"_s, json::time(import.startedAt)},
            {u"ended_at"_s, json::time(import.endedAt)}};
}

QJsonArray toJson(const QList<ImportRefusal> &refusals)
{
    QJsonArray all;
    for (const ImportRefusal &refusal : refusals) {
        QJsonArray lines;
        for (const qint64 line : refusal.firstLines)
            lines.append(line);
        all.append(QJsonObject{{u"rows"_s, refusal.rows},
                               {u"column"_s, json::text(refusal.column)},
                               {u"reason"_s, refusal.reason},
                               {u"first_lines"_s, lines}});
    }
    return all;
}

void tellProgress(CommandRun &run, const ImportProgress &progress)
{
    const QLocale locale;
    const qint64 done = progress.merged + progress.refused;
    if (!progress.timeLeft)
        return;
    run.progress(Words::tr("%1 of %2 rows, %3 a second, %4 s left")
                     .arg(locale.toString(done), locale.toString(progress.estimatedRows),
                          locale.toString(progress.rowsPerSecond, 'f', 0),
                          locale.toString(progress.timeLeft->count())));
}

void exportDone(CommandRun &run, const Result<ExportReport> &report)
{
    if (!report) {
        run.fail(report.error());
        return;
    }
    run.document({{u"file"_s, report->path}, {u"rows"_s, report->rows}});
    run.done();
}

ExportPlan exportPlan(const CommandRun &run)
{
    ExportPlan plan;
    plan.path = run.text("file"_L1);
    const QString format = run.text("format"_L1);
    const bool isJson = format.isEmpty() ? plan.path.endsWith(".json"_L1, Qt::CaseInsensitive) : format == "json"_L1;
    plan.format = isJson ? ExportPlan::Format::Json : ExportPlan::Format::Csv;
    return plan;
}

} // namespace

/// `file`, and as wanted `rule` (token), `separator`, `region`, `consent` (token), `tags` […], `refused` (a file),
/// `as-leads`, `dry-run`. Answers with the import.
void contactImport(CommandRun &run)
{
    ImportPlan plan;
    plan.path = run.text("file"_L1);
    const QString separator = run.text("separator"_L1);
    if (!separator.isEmpty())
        plan.separator = separator == "tab"_L1 ? QChar(u'\t') : separator.front();
    plan.region = run.text("region"_L1);
    plan.rule = imports::ruleFromToken(run.text("rule"_L1)).value_or(ImportRule::FillEmpty);
    plan.consentBasis = run.text("consent"_L1);
    const QJsonArray tags = run.value("tags"_L1).toArray();
    for (const QJsonValue tag : tags)
        plan.tags.append(tag.toString());
    plan.refusedPath = run.text("refused"_L1);
    plan.asLeads = run.value("as-leads"_L1).toBool();
    plan.dryRun = run.value("dry-run"_L1).toBool();
    QObject::connect(&run.engine(), &Engine::importProgress, &run,
                     [&run](const ImportProgress &progress) { tellProgress(run, progress); });
    // An import that nobody waits for any more is taken back, as if it had been cancelled.
    run.setOnInterruption([engine = &run.engine()] { engine->cancelImport(); });
    whenDone(run.engine().importContacts(plan), &run, [&run](const Result<ImportReport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        QJsonObject document = toJson(report->import);
        document.insert(u"forgotten"_s, report->forgotten);
        document.insert(u"rows"_s, report->rows);
        document.insert(u"leads"_s, report->leads.size());
        document.insert(u"refused_because"_s, toJson(report->refusals));
        document.insert(u"refused_file"_s, json::text(report->refusedPath));
        run.document(document);
        if (!report->refusedFault.isEmpty() || !report->leadsFault.isEmpty())
            run.finish(ExitFailed, report->refusedFault.isEmpty() ? report->leadsFault : report->refusedFault);
        else if (report->import.state == imports::State::Undone || report->import.state == imports::State::Cancelled)
            run.finish(ExitFailed, Words::tr("The import was cancelled."));
        else
            run.done();
    });
}

/// Answers with the imports, newest first.
void contactImports(CommandRun &run)
{
    whenDone(run.engine().imports(), &run, [&run](const QList<imports::Import> &all) {
        for (const imports::Import &import : all)
            run.document(toJson(import));
        run.done();
    });
}

/// `id` of an import. Answers with how many contacts are as they were, and which were edited since and stay.
void contactUndoImport(CommandRun &run)
{
    whenDone(run.engine().undoImport(run.id()), &run, [&run](const Result<ImportUndoReport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        QJsonArray edited;
        for (const qint64 id : report->edited)
            edited.append(json::id(id));
        run.document({{u"undone"_s, report->undone}, {u"edited"_s, edited}});
        run.done();
    });
}

/// `file`, and as wanted `search`, `format` (csv, json). Answers with the file and its rows.
void contactExport(CommandRun &run)
{
    ExportPlan plan = exportPlan(run);
    plan.text = run.text("search"_L1);
    whenDone(run.engine().exportContacts(plan), &run,
             [&run](const Result<ExportReport> &report) { exportDone(run, report); });
}

/// `file`, and as wanted `format`, `since`, `agent`, `status`, `outcome`. Answers with the file and its rows.
void callExport(CommandRun &run)
{
    ExportPlan plan = exportPlan(run);
    plan.filter.since = QDateTime::fromString(run.text("since"_L1), Qt::ISODateWithMs);
    plan.filter.agentId = run.text("agent"_L1);
    plan.filter.status = callStatusFromToken(run.text("status"_L1));
    plan.filter.outcome = run.text("outcome"_L1);
    whenDone(run.engine().exportCalls(plan), &run,
             [&run](const Result<ExportReport> &report) { exportDone(run, report); });
}

} // namespace ringback::commands
