#include "storage/optouts.h"

#include "storage/statement.h"

namespace ringback::storage::optouts {

using namespace Qt::StringLiterals;

namespace {

// The number of a call may become known later than what was said in it.
QString selection()
{
    return u"SELECT o.id, o.call_id, coalesce(nullif(c.phone, ''), o.phone), o.quote, o.language, o.found_at, "
           u"o.decision, "
           "o.decided_by, o.decided_at FROM opt_outs o LEFT JOIN calls c ON c.id = o.call_id "_s;
}

Finding read(Statement &row)
{
    Finding finding;
    finding.id = row.integer();
    finding.callId = row.integer();
    finding.phone = row.text();
    finding.quote = row.text();
    finding.language = row.text();
    finding.foundAt = row.time();
    finding.decision = optOutDecisionFromToken(row.text());
    finding.decidedBy = row.text();
    finding.decidedAt = row.time();
    return finding;
}

template <typename... Values>
QList<Finding> where(Connection &db, const QString &condition, const Values &...values)
{
    QList<Finding> findings;
    Statement query(db, selection() + u"WHERE "_s + condition + u" ORDER BY o.id"_s);
    query.run(values...);
    while (query.next())
        findings.append(read(query));
    return findings;
}

} // namespace

Result<bool> add(Connection &db, const Finding &finding)
{
    Statement statement(db, u"INSERT OR IGNORE INTO opt_outs (call_id, phone, quote, language, found_at, decision, "
                            "decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(reference(finding.callId), finding.phone, finding.quote, finding.language, finding.foundAt,
                       finding.decision ? token(*finding.decision) : QString(), finding.decidedBy, finding.decidedAt))
        return statement.error();
    return statement.affectedRows() == 1;
}

std::optional<Finding> byId(Connection &db, qint64 id)
{
    const QList<Finding> found = where(db, u"o.id = ?"_s, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Finding> ofCall(Connection &db, qint64 callId)
{
    return where(db, u"o.call_id = ?"_s, callId);
}

QList<Finding> waiting(Connection &db, qint64 after)
{
    return where(db, u"o.decision = '' AND o.id > ?"_s, after);
}

QList<Finding> waitingFor(Connection &db, const QString &phone)
{
    if (phone.isEmpty())
        return {};
    return where(db, u"o.decision = '' AND (o.phone = ? OR c.phone = ?)"_s, phone, phone);
}

QList<Finding> waitingIn(Connection &db, qint64 callId)
{
    return where(db, u"o.decision = '' AND o.call_id = ?"_s, callId);
}

Result<Done> decide(Connection &db, qint64 id, OptOutDecision decision, const QString &by, const QDateTime &at)
{
    Statement statement(
        db, u"UPDATE opt_outs SET decision = ?, decided_by = ?, decided_at = ? WHERE id = ? AND decision = ''"_s);
    return statement.run(token(decision), by, at, id) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

} // namespace ringback::storage::optouts
