// What is heard of calls, joined to what is known: apply() and attachThoughtlyId() of calls.h.
#include "storage/callmarks.h"
#include "storage/callmatch.h"
#include "storage/callrow.h"
#include "storage/calls.h"

#include <QCoreApplication>

#include <tuple>

namespace ringback::storage::calls {

using namespace Qt::StringLiterals;

namespace {

using callrow::Row;

bool sayTheSame(const CallFacts &a, const CallFacts &b)
{
    const auto values = [](const CallFacts &facts) {
        return std::tie(facts.status.value, facts.thoughtlyCallId.value, facts.agentId.value, facts.agentTitle.value,
                        facts.phone.value, facts.outcome.value, facts.cause.value, facts.durationSeconds.value,
                        facts.startedAt.value, facts.endedAt.value, facts.transcript.value, facts.recordingUrl.value,
                        facts.summary.value, facts.variables.value, facts.metadata.value);
    };
    return values(a) == values(b);
}

bool showTheSame(Row a, Row b)
{
    for (Row *row : {&a, &b}) {
        row->call.knownAt = {};
        row->call.knownBy = {};
        row->heardAt = {};
    }
    return a == b;
}

// Facts that core's merge doesn't know must not depend on the order of arrival either: the longest name, and of two
// as long the greater one; the earliest hearing.
QString fuller(const QString &a, const QString &b)
{
    return std::pair(a.size(), a) < std::pair(b.size(), b) ? b : a;
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && (!b.isValid() || a < b) ? a : b;
}

struct RawBody
{
    QByteArray bytes;
    QDateTime at;
};

RawBody rawOf(Connection &db, qint64 callId)
{
    Statement query(db, u"SELECT raw, raw_at FROM call_facts WHERE call_id = ?"_s);
    RawBody raw;
    if (query.run(callId) && query.next()) {
        raw.bytes = query.bytes();
        raw.at = query.time();
    }
    return raw;
}

// Everything that hangs on `from` moves to `into`, and `from` goes; the columns of `into` are saved by the caller.
Result<Done> absorb(Connection &db, Row &into, const Row &from)
{
    for (const QString &sql : {u"UPDATE timeline SET call_id = ? WHERE call_id = ?"_s,
                               u"UPDATE OR IGNORE call_evidence SET call_id = ? WHERE call_id = ?"_s,
                               u"UPDATE delivery_results SET call_id = ? WHERE call_id = ?"_s,
                               u"UPDATE OR IGNORE opt_outs SET call_id = ? WHERE call_id = ?"_s}) {
        Statement move(db, sql);
        if (!move.run(into.call.id, from.call.id))
            return move.error();
    }
    // What is left is what both said: the one that stays knows it.
    Statement rest(db, u"DELETE FROM opt_outs WHERE call_id = ?"_s);
    if (!rest.run(from.call.id))
        return rest.error();
    if (const Result<Done> kept = callmarks::absorb(db, into.call.id, from.call.id); !kept)
        return kept;
    if (from.correctedAt.isValid() && !into.correctedAt.isValid()) {
        into.correctedAt = from.correctedAt;
        into.call.outcome = from.call.outcome;
    }
    into.call.thoughtlyCallId = from.call.thoughtlyCallId;
    into.storedName = fuller(into.storedName, from.storedName);
    into.thoughtlyContactId = std::max(into.thoughtlyContactId, from.thoughtlyContactId);
    into.heardAt = earlier(into.heardAt, from.heardAt);
    return callrow::remove(db, from.call.id);
}

// What becomes of a row by new facts; the parts that apply() and attachThoughtlyId() share.
struct Change
{
    Row before;
    Row after;
    CallFacts known;
    CallFacts facts;
    RawBody raw;

    [[nodiscard]] bool saysMore() const { return !sayTheSame(known, facts) || !showTheSame(before, after); }
};

Result<Done> mergeRow(Connection &db, Change &change, const Row &other)
{
    change.facts = join(change.facts, callrow::facts(db, other));
    change.raw = rawOf(db, other.call.id);
    return absorb(db, change.after, other);
}

Result<Done> save(Connection &db, Change &change)
{
    const std::optional<Attempt> attempt = calls::attempt(db, change.after.call.attemptId);
    callrow::refresh(change.after.call, change.facts.knownAt, change.facts.knownBy);
    callrow::derive(db, change.before, change.after, change.facts, attempt);
    if (change.after.call.id == 0) {
        const Result<qint64> id = callrow::insert(db, change.after);
        if (!id)
            return id.error();
        change.after.call.id = *id;
    } else if (change.after != change.before) {
        if (const Result<Done> done = callrow::update(db, change.after); !done)
            return done;
    }
    CallFacts known = change.known;
    known.knownAt = change.facts.knownAt; // freshness lives in the row's columns: alone it needs no new text
    known.knownBy = change.facts.knownBy;
    if (known != change.facts) {
        if (const Result<Done> done = callrow::setFacts(db, change.after.call.id, change.facts); !done)
            return done;
    }
    return callrow::offerRaw(db, change.after.call.id, change.raw.bytes, change.raw.at);
}

// A call that was not known: not stored yet, so its id is 0.
Row heardRow(const CallObservation &observation)
{
    return Row{.call = Call{.thoughtlyCallId = observation.thoughtlyCallId,
                            .status = observation.status.value_or(CallStatus::Queued),
                            .createdAt = observation.observedAt,
                            .knownBy = observation.source,
                            .knownAt = observation.observedAt},
               .heardAt = observation.observedAt};
}

TimelineEntry entryFor(const CallObservation &observation, const Call &call, qint64 deliveryId)
{
    const QString detail = observation.cause.isEmpty() ? observation.outcome : observation.cause;
    return {.at = observation.observedAt,
            .source = observation.source,
            .what = token(call.status),
            .detail = detail,
            .deliveryId = deliveryId};
}

Applied appliedTo(const Change &change)
{
    return Applied{.callId = change.after.call.id,
                   .changed = change.saysMore(),
                   .before = change.before.call.status,
                   .after = change.after.call.status};
}

} // namespace

Result<Applied> apply(Connection &db, const CallObservation &observation, qint64 deliveryId, const QByteArray &raw)
{
    const callmatch::Evidence evidence(observation);
    callmatch::Found found = callmatch::find(db, evidence);
    const bool isNew = !found.row;
    if (isNew)
        found.row = heardRow(observation);
    Change change{.before = *found.row, .after = *found.row, .known = {}, .facts = {}, .raw = {}};
    if (!isNew)
        change.known = callrow::facts(db, *found.row);
    const bool saysNothing = found.isRepeat && !found.sameCall &&
                             (observation.thoughtlyCallId.isEmpty() || !change.before.call.thoughtlyCallId.isEmpty());
    change.facts = change.known;
    if (saysNothing && observation.source == Source::Webhook)
        return appliedTo(change);

    change.facts = join(change.known, factsOf(observation, evidence.key));
    Row &row = change.after;
    if (row.call.thoughtlyCallId.isEmpty())
        row.call.thoughtlyCallId = observation.thoughtlyCallId;
    row.storedName = fuller(row.storedName, observation.contactName);
    row.thoughtlyContactId = std::max(row.thoughtlyContactId, observation.contactId);
    row.heardAt = earlier(row.heardAt, observation.observedAt);
    if (found.sameCall) {
        if (const Result<Done> merged = mergeRow(db, change, *found.sameCall); !merged)
            return merged.error();
    }
    if (const Result<Done> saved = save(db, change); !saved)
        return saved.error();
    if (const Result<Done> kept = callrow::offerRaw(db, row.call.id, raw, observation.observedAt); !kept)
        return kept.error();
    if (const Result<Done> noted = callmatch::noteEvidence(db, evidence, row.call.id); !noted)
        return noted.error();

    Applied applied = appliedTo(change);
    applied.isNew = isNew;
    applied.changed = applied.changed || isNew;
    applied.removedCallId = found.sameCall ? found.sameCall->call.id : 0;
    if (applied.changed) {
        const Result<Done> told = callrow::addTimeline(db, row.call.id, entryFor(observation, row.call, deliveryId));
        if (!told)
            return told.error();
    }
    return applied;
}

Result<Applied> attachThoughtlyId(Connection &db, const QString &attemptId, const QString &thoughtlyCallId)
{
    const std::optional<Row> row = callrow::byAttempt(db, attemptId);
    if (!row) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ringback::Storage", "This attempt to call is not known.")};
    }
    Change change{.before = *row, .after = *row, .known = callrow::facts(db, *row), .facts = {}, .raw = {}};
    change.facts = change.known;
    const QString &knownId = row->call.thoughtlyCallId;
    if (knownId == thoughtlyCallId || thoughtlyCallId.isEmpty())
        return appliedTo(change);
    const std::optional<Row> other = callrow::byThoughtlyId(db, thoughtlyCallId);
    if (!knownId.isEmpty() || (other && !other->call.attemptId.isEmpty())) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("ringback::Storage", "Thoughtly's id belongs to another call.")};
    }
    if (other) {
        if (const Result<Done> merged = mergeRow(db, change, *other); !merged)
            return merged.error();
    }
    change.after.call.thoughtlyCallId = thoughtlyCallId;
    if (const Result<Done> saved = save(db, change); !saved)
        return saved.error();
    Applied applied = appliedTo(change);
    applied.removedCallId = other ? other->call.id : 0;
    return applied;
}

} // namespace ringback::storage::calls
