#include "storage/callmatch.h"

#include "storage/calls.h"
#include "storage/contacts.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ringback::storage::callmatch {

using namespace Qt::StringLiterals;

namespace {

using callrow::Row;

// What was said and in which version: core's hash leaves the version out, where it is compared before.
qint64 hashOf(const EvidenceKey &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const quint64 part : {key.hash, static_cast<quint64>(key.version), static_cast<quint64>(key.updatedMs)}) {
        const quint64 bytes = qToBigEndian(part);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    return qFromBigEndian<qint64>(hash.result().constData());
}

bool wasApplied(Connection &db, qint64 hash, qint64 callId)
{
    Statement query(db, u"SELECT 1 FROM call_evidence WHERE hash = ? AND call_id = ?"_s);
    return query.run(hash, callId) && query.next();
}

// The call that this was applied to before, the one nearest in time if there are several.
struct Earlier
{
    qint64 callId = 0;
    qint64 distanceMs = 0;
};
std::optional<Earlier> appliedBefore(Connection &db, qint64 hash, const QDateTime &at)
{
    Statement query(db, u"SELECT call_id, abs(coalesce(seen_at, 0) - ?) AS distance FROM call_evidence WHERE hash = ? "
                        "ORDER BY distance, call_id LIMIT 1"_s);
    if (!query.run(at.isValid() ? at.toMSecsSinceEpoch() : 0, hash) || !query.next())
        return std::nullopt;
    return Earlier{.callId = query.integer(), .distanceMs = query.integer()};
}

bool saysWhen(const CallObservation &observation)
{
    return observation.startedAt.isValid() || observation.endedAt.isValid();
}

// When the call began, as near as it can be told.
QDateTime beginOf(const CallObservation &observation)
{
    if (observation.startedAt.isValid())
        return observation.startedAt;
    const double seconds = observation.durationSeconds.value_or(0);
    const qint64 durationMs = std::isfinite(seconds) ? std::llround(std::clamp(seconds, 0.0, 86'400.0) * 1000) : 0;
    if (observation.endedAt.isValid())
        return observation.endedAt.addMSecs(-durationMs);
    return (observation.updatedAt.isValid() ? observation.updatedAt : observation.observedAt).addMSecs(-durationMs);
}

bool wasSent(Attempt::State state)
{
    return state == Attempt::State::Sending || state == Attempt::State::Placed || state == Attempt::State::Unconfirmed;
}

// May an observation that doesn't name it be about this call?
bool isOpen(const Row &row, const std::optional<Attempt> &attempt, const CallObservation &observation)
{
    const Call &call = row.call;
    if (!observation.thoughtlyCallId.isEmpty()) // ours and sent, or one that was only ever heard of without an id
        return call.thoughtlyCallId.isEmpty() && (attempt ? wasSent(attempt->state) : isInFlight(call.status));
    if (attempt && !wasSent(attempt->state))
        return false;
    return attempt ? !isFinal(call.status) : isInFlight(call.status);
}

bool agentsDiffer(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

// The open call with that number or contact, with that agent, nearest in time within the window.
std::optional<Row> nearest(Connection &db, const CallObservation &observation)
{
    const QDateTime begin = beginOf(observation);
    const auto contact = contacts::byThoughtlyId(db, observation.contactId);
    if (!begin.isValid() || (observation.phone.isEmpty() && !contact))
        return std::nullopt;
    const qint64 windowMs = std::chrono::milliseconds(window).count();
    const qint64 longestMs = std::chrono::milliseconds(longestCall).count();
    const QVariant phone = observation.phone.isEmpty() ? QVariant() : QVariant(observation.phone);
    const QVariant from = begin.addMSecs(-windowMs - longestMs).toMSecsSinceEpoch();
    const QVariant until = begin.addMSecs(windowMs).toMSecsSinceEpoch();
    // What isOpen() would refuse anyhow is left out here: a busy number has thousands of calls behind it.
    const QString open = observation.thoughtlyCallId.isEmpty()
                             ? u"c.status IN ('scheduled', 'unconfirmed', 'queued', 'in_progress', 'no_outcome')"_s
                             : u"c.thoughtly_call_id = ''"_s;
    const QList<Row> rows =
        callrow::where(db,
                       open + u" AND ((c.phone = ? AND c.created_at BETWEEN ? AND ?) OR "
                              "(c.contact_id = ? AND c.created_at BETWEEN ? AND ?)) ORDER BY c.id"_s,
                       {phone, from, until, reference(contact ? contact->id : 0), from, until});

    std::optional<Row> best;
    qint64 bestDistance = 0;
    for (const Row &row : rows) {
        const std::optional<Attempt> attempt = calls::attempt(db, row.call.attemptId);
        // With an attempt id in its metadata it isn't about an attempt that has another one.
        const bool isForeign = attempt && !observation.attemptId.isEmpty();
        if (isForeign || !isOpen(row, attempt, observation) || agentsDiffer(row.call.agentId, observation.agentId))
            continue;
        const QDateTime began = attempt && attempt->sendingAt.isValid() ? attempt->sendingAt : row.call.createdAt;
        const qint64 late = began.msecsTo(begin);
        const bool underWay = !saysWhen(observation) && !isFinal(row.call.status) && late >= 0 && late <= longestMs;
        const qint64 distance = std::abs(late);
        if (distance > windowMs && !underWay)
            continue;
        if (!best || distance < bestDistance) {
            best = row;
            bestDistance = distance;
        }
    }
    return best;
}

Found found(Connection &db, std::optional<Row> row, const Evidence &evidence)
{
    const bool isRepeat = row && wasApplied(db, evidence.hash, row->call.id);
    return {.row = std::move(row), .sameCall = std::nullopt, .isRepeat = isRepeat};
}

// Nothing in it names a call. What was applied before within the window is the same again; else it is news of a call
// under way; else, said long ago, it's still more likely the same than a second call with the very same words and
// times.
Found findUnnamed(Connection &db, const Evidence &evidence)
{
    const CallObservation &observation = evidence.observation;
    const std::optional<Earlier> earlier = appliedBefore(db, evidence.hash, observation.observedAt);
    const bool isRecent = earlier && earlier->distanceMs <= std::chrono::milliseconds(window).count();
    if (!isRecent) {
        if (std::optional<Row> row = nearest(db, observation))
            return found(db, std::move(row), evidence);
    }
    return earlier ? found(db, callrow::byId(db, earlier->callId), evidence) : Found{};
}

} // namespace

Evidence::Evidence(const CallObservation &said) : observation(said), key(evidenceKey(said)), hash(hashOf(key)) {}

Found find(Connection &db, const Evidence &evidence)
{
    const CallObservation &observation = evidence.observation;
    const QString &callId = observation.thoughtlyCallId;
    std::optional<Row> byCall = callrow::byThoughtlyId(db, callId);
    std::optional<Row> byAttempt = callrow::byAttempt(db, observation.attemptId);
    if (byAttempt) {
        const QString &knownId = byAttempt->call.thoughtlyCallId;
        if (callId.isEmpty() || knownId.isEmpty() || knownId == callId) {
            const bool isOther = byCall && byCall->call.id != byAttempt->call.id;
            if (isOther && !byCall->call.attemptId.isEmpty())
                return found(db, std::move(byCall), evidence); // the id is another attempt's: it is the stronger
            Found both = found(db, std::move(byAttempt), evidence);
            if (isOther)
                both.sameCall = std::move(byCall);
            return both;
        }
        return found(db, std::move(byCall), evidence); // a second call from one attempt gets a row of its own
    }
    if (byCall)
        return found(db, std::move(byCall), evidence);
    return callId.isEmpty() ? findUnnamed(db, evidence) : found(db, nearest(db, observation), evidence);
}

Result<Done> noteEvidence(Connection &db, const Evidence &evidence, qint64 callId)
{
    Statement statement(db, u"INSERT OR IGNORE INTO call_evidence (hash, call_id, seen_at) VALUES (?, ?, ?)"_s);
    if (!statement.run(evidence.hash, callId, evidence.observation.observedAt))
        return statement.error();
    return Done{};
}

} // namespace ringback::storage::callmatch
