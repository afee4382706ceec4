// Hours that hold for places, and what is told to a person who asks who called them.
#include "core/futures.h"
#include "core/placerules.h"
#include "engine/callrules.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/contactreport.h"
#include "engine/engine.h"

#include <QJsonArray>

namespace ringback::commands {

using namespace Qt::StringLiterals;

/// `phone`, and as wanted `file` (HTML by its name, else CSV). Answers with the report, or with the file.
void contactReport(CommandRun &run)
{
    if (const QString file = run.text("file"_L1); !file.isEmpty()) {
        whenDone(run.engine().saveContactReport(run.text("phone"_L1), file), &run,
                 [&run](const Result<ExportReport> &report) {
                     if (!report) {
                         run.fail(report.error());
                         return;
                     }
                     run.document({{u"file"_s, report->path}});
                     run.done();
                 });
        return;
    }
    whenDone(run.engine().contactReport(run.text("phone"_L1)), &run, [&run](const Result<ContactReport> &report) {
        if (!report) {
            run.fail(report.error());
            return;
        }
        for (const ContactReport::Line &line : report->calls) {
            run.document({{u"phone"_s, report->phone},
                          {u"call_id"_s, json::id(line.callId)},
                          {u"at"_s, json::time(line.at)},
                          {u"by"_s, line.by},
                          {u"agent"_s, line.agent},
                          {u"basis"_s, line.basis},
                          {u"result"_s, line.result},
                          {u"forced_because"_s, json::text(line.forced)}});
        }
        run.done();
    });
}

/// Answers with the rules of places in force.
void hoursList(CommandRun &run)
{
    const QList<PlaceRule> rules = placeRulesInForce(run.db());
    for (const PlaceRule &rule : rules) {
        run.document({{u"place"_s, rule.place},
                      {u"weekdays"_s, rule.weekdays},
                      {u"saturday"_s, rule.saturday},
                      {u"sunday"_s, rule.sunday},
                      {u"on_holidays"_s, rule.onHolidays},
                      {u"pause"_s, rule.pause},
                      {u"most_attempts"_s, rule.mostAttempts == 0 ? QJsonValue() : QJsonValue(rule.mostAttempts)},
                      {u"source"_s, rule.source},
                      {u"as_of"_s, rule.asOf}});
    }
    run.done();
}

} // namespace ringback::commands
