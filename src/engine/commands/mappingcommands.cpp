#include "core/futures.h"
#include "engine/commands/commandrun.h"
#include "engine/commands/commands.h"
#include "engine/commands/jsonvalues.h"
#include "engine/engine.h"
#include "storage/mappings.h"

#include <QStringList>

namespace ringback::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject documentOf(qint64 id, const thoughtly::Mapping &mapping)
{
    QStringList reads;
    for (const thoughtly::MappedField &field : mapping.fields)
        reads.append(thoughtly::token(field.fact) + u'=' + field.pointer);
    QJsonObject document = thoughtly::toJson(mapping);
    document.insert(u"id"_s, json::id(id));
    document.insert(u"reads"_s, reads.join(u' '));
    return document;
}

} // namespace

/// Answers with the rules in the order in which they are asked.
void mappingList(CommandRun &run)
{
    const QList<storage::mappings::Row> rows = storage::mappings::all(run.db());
    for (const storage::mappings::Row &row : rows) {
        if (const Result<thoughtly::Mapping> mapping = thoughtly::mappingFromJson(row.definition))
            run.document(documentOf(row.id, *mapping));
    }
    run.done();
}

/// `definition`: what thoughtly/mapping.h reads. Answers with the rule.
void mappingAdd(CommandRun &run)
{
    const Result<thoughtly::Mapping> mapping = thoughtly::mappingFromJson(run.value("definition"_L1).toObject());
    if (!mapping)
        return run.fail(mapping.error());
    whenDone(run.engine().saveMapping(0, *mapping), &run, [&run, mapping = *mapping](const Result<qint64> &id) {
        if (!id)
            return run.fail(id.error());
        run.document(documentOf(*id, mapping));
        run.done();
    });
}

/// `id`.
void mappingRemove(CommandRun &run)
{
    whenDone(run.engine().removeMapping(run.id()), &run, [&run](const Result<Done> &done) {
        if (done)
            run.done();
        else
            run.fail(done.error());
    });
}

/// `dry-run`. Answers with how many weren't understood, and how many of these are now.
void mappingRerun(CommandRun &run)
{
    whenDone(run.engine().rerunMappings(run.value("dry-run"_L1).toBool()), &run,
             [&run](const Result<MappingRerun> &rerun) {
                 if (!rerun)
                     return run.fail(rerun.error());
                 run.document({{u"looked_at"_s, rerun->looked}, {u"understood"_s, rerun->understood}});
                 run.done();
             });
}

} // namespace ringback::commands
