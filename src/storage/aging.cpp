#include "storage/aging.h"

#include "core/attempt.h"
#include "core/callmerge.h"
#include "core/callstatus.h"
#include "core/delivery.h"
#include "storage/statement.h"

namespace ringback::storage::aging {

using namespace Qt::StringLiterals;

namespace {

struct OldCall
{
    qint64 id = 0;
    bool isUnderWay = false;
};

bool isUndecided(const QString &attemptState)
{
    return attemptState == token(Attempt::State::Planned) || attemptState == token(Attempt::State::Sending) ||
           attemptState == token(Attempt::State::Unconfirmed);
}

QList<OldCall> oldCalls(Connection &db, const QDateTime &before, const Place &from, int rows, Step &step)
{
    QList<OldCall> calls;
    Statement query(db,
                    u"SELECT c.id, c.created_at, c.status, coalesce(a.state, ''), coalesce(b.state, ''), "
                    "EXISTS (SELECT 1 FROM opt_outs o WHERE o.call_id = c.id AND o.decision = '') FROM calls c "
                    "LEFT JOIN attempts a ON a.id = c.attempt_id AND c.attempt_id <> '' "
                    "LEFT JOIN callbacks b ON b.id = a.callback_id "
                    "WHERE c.created_at < ? AND (c.created_at, c.id) > (?, ?) ORDER BY c.created_at, c.id LIMIT ?"_s);
    query.run(before, from.at, from.id, rows);
    while (query.next()) {
        OldCall call{query.integer()};
        step.next = {query.integer(), call.id};
        // A status that can't be read may be one under way.
        const CallStatus status = callStatusFromToken(query.text()).value_or(CallStatus::Queued);
        const QString attempt = query.text();
        const QString callback = query.text();
        call.isUnderWay = isInFlight(status) || (isUndecided(attempt) && !isFinal(status)) || callback == u"waiting" ||
                          callback == u"calling" || query.integer() != 0; // the last: somebody has to decide
        calls.append(call);
    }
    step.atEnd = calls.size() < rows;
    return calls;
}

/// Whether there was anything to take out.
Result<bool> takeWords(Connection &db, qint64 callId)
{
    CallFacts facts;
    {
        Statement query(db, u"SELECT facts FROM call_facts WHERE call_id = ?"_s);
        if (!query.run(callId))
            return query.error();
        if (!query.next())
            return false;
        facts = callFactsFromJson(query.object());
    }
    const CallFacts before = facts;
    facts.transcript = {};
    facts.recordingUrl = {};
    facts.summary = {};
    facts.variables = {};
    Statement update(db, u"UPDATE call_facts SET facts = ?, raw = NULL, raw_at = NULL WHERE call_id = ? "
                         "AND (raw IS NOT NULL OR ?)"_s);
    if (!update.run(toJson(facts), callId, facts != before))
        return update.error();
    return update.affectedRows() == 1;
}

Result<Done> remove(Connection &db, const QString &sql, qint64 id)
{
    Statement statement(db, sql);
    return statement.run(id) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

} // namespace

Result<Step> removeCalls(Connection &db, const QDateTime &before, const Place &from, int rows)
{
    Step step{.next = from};
    const QList<OldCall> calls = oldCalls(db, before, from, rows, step);
    for (const OldCall &call : calls) {
        if (call.isUnderWay) {
            step.passedOver = true;
            continue;
        }
        for (const QString &sql : {u"DELETE FROM opt_outs WHERE call_id = ?"_s, u"DELETE FROM calls WHERE id = ?"_s}) {
            if (const Result<Done> done = remove(db, sql, call.id); !done)
                return done.error();
        }
        step.changed.append(call.id);
    }
    if (step.atEnd) {
        Statement runs(db, u"DELETE FROM automation_runs WHERE at < ?"_s);
        if (!runs.run(before))
            return runs.error();
    }
    return step;
}

Result<Step> removeWords(Connection &db, const QDateTime &before, const Place &from, int rows)
{
    Step step{.next = from};
    const QList<OldCall> calls = oldCalls(db, before, from, rows, step);
    for (const OldCall &call : calls) {
        if (call.isUnderWay) {
            step.passedOver = true;
            continue;
        }
        const Result<bool> taken = takeWords(db, call.id);
        if (!taken)
            return taken.error();
        if (const Result<Done> done = remove(db, u"DELETE FROM opt_outs WHERE call_id = ?"_s, call.id); !done)
            return done.error();
        if (*taken)
            step.changed.append(call.id);
    }
    return step;
}

Result<Step> removeDeliveries(Connection &db, const QDateTime &before, const Place &from, int rows)
{
    Step step{.next = from};
    int seen = 0;
    {
        Statement query(db, u"SELECT d.id, d.received_at, coalesce(r.state, ''), coalesce(c.status, '') "
                            "FROM deliveries d LEFT JOIN delivery_results r ON r.delivery_id = d.id "
                            "LEFT JOIN calls c ON c.id = r.call_id "
                            "WHERE d.id > ? AND d.id < (SELECT max(id) FROM deliveries) ORDER BY d.id LIMIT ?"_s);
        if (!query.run(from.id, rows))
            return query.error();
        while (query.next()) {
            const qint64 id = query.integer();
            const QDateTime received = query.time();
            if (received.isValid() && received >= before)
                break; // they came in the order of their ids
            ++seen;
            step.next.id = id;
            const QString state = query.text();
            const auto status = callStatusFromToken(query.text());
            if (state.isEmpty() || state == token(DeliveryResult::State::Pending) || (status && isInFlight(*status)))
                step.passedOver = true;
            else
                step.changed.append(id);
        }
    }
    step.atEnd = seen < rows;
    for (const qint64 id : std::as_const(step.changed)) {
        if (const Result<Done> done = remove(db, u"DELETE FROM deliveries WHERE id = ?"_s, id); !done)
            return done.error();
    }
    return step;
}

} // namespace ringback::storage::aging
