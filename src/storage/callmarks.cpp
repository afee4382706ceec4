#include "storage/callmarks.h"

#include "core/disposition.h"
#include "storage/callrow.h"

#include <QCoreApplication>

namespace ringback::storage::callmarks {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("ringback::Storage", "This call doesn't exist.")};
}

Result<Done> finish(Statement &statement, bool ran)
{
    if (!ran)
        return statement.error();
    if (statement.affectedRows() == 0)
        return gone();
    return Done{};
}

} // namespace

CallMarks of(Connection &db, qint64 callId)
{
    CallMarks marks;
    Statement query(
        db, u"SELECT note, disposition, disposition_by, disposition_at, corrected_at FROM calls WHERE id = ?"_s);
    if (query.run(callId) && query.next()) {
        marks.note = query.text();
        marks.disposition = dispositionFromToken(query.text());
        marks.dispositionBy = query.text();
        marks.dispositionAt = query.time();
        marks.correctedAt = query.time();
    }
    return marks;
}

Result<Done> setNote(Connection &db, qint64 callId, const QString &note)
{
    Statement update(db, u"UPDATE calls SET note = ? WHERE id = ?"_s);
    return finish(update, update.run(note, callId));
}

Result<Done> setDisposition(Connection &db, qint64 callId, std::optional<Disposition> disposition, const QString &by,
                            const QDateTime &at)
{
    Statement update(db, u"UPDATE calls SET disposition = ?, disposition_by = ?, disposition_at = ? WHERE id = ?"_s);
    return finish(update, disposition ? update.run(token(*disposition), by, at, callId)
                                      : update.run(QString(), QString(), QDateTime(), callId));
}

Result<Done> correctOutcome(Connection &db, qint64 callId, const QString &outcome, const QDateTime &at)
{
    std::optional<callrow::Row> row = callrow::byId(db, callId);
    if (!row)
        return gone();
    row->correctedAt = outcome.isEmpty() ? QDateTime() : at;
    row->call.outcome = outcome.isEmpty() ? callrow::facts(db, *row).outcome.value : outcome;
    return callrow::update(db, *row);
}

QStringList recentOutcomes(Connection &db)
{
    QStringList outcomes;
    Statement query(db, u"SELECT outcome FROM (SELECT outcome FROM calls ORDER BY created_at DESC LIMIT 300) "
                        "WHERE outcome <> '' GROUP BY outcome ORDER BY count(*) DESC, outcome LIMIT 20"_s);
    query.run();
    while (query.next())
        outcomes.append(query.text());
    return outcomes;
}

Result<Done> absorb(Connection &db, qint64 into, qint64 from)
{
    Statement update(
        db, u"UPDATE calls SET "
            "note = CASE WHEN calls.note = '' OR calls.note = o.note THEN o.note WHEN o.note = '' THEN calls.note "
            "ELSE calls.note || char(10) || o.note END, "
            "disposition = iif(calls.disposition = '', o.disposition, calls.disposition), "
            "disposition_by = iif(calls.disposition = '', o.disposition_by, calls.disposition_by), "
            "disposition_at = iif(calls.disposition = '', o.disposition_at, calls.disposition_at) "
            "FROM (SELECT note, disposition, disposition_by, disposition_at FROM calls WHERE id = ?) o "
            "WHERE calls.id = ?"_s);
    return update.run(from, into) ? Result<Done>(Done{}) : Result<Done>(update.error());
}

} // namespace ringback::storage::callmarks
