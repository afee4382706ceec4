#include "storage/callrow.h"

#include "storage/contacts.h"
#include "storage/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ringback::storage::callrow {

using namespace Qt::StringLiterals;

namespace {

QString selectColumns()
{
    return u"SELECT c.id, c.attempt_id, c.thoughtly_call_id, c.status, c.outcome, c.cause, c.phone, c.contact_id, "
           "coalesce(nullif(p.name, ''), c.contact_name), c.agent_id, coalesce(nullif(c.agent_title, ''), g.title, "
           "''), "
           "c.placed_by, c.attempt, c.priority, c.created_at, c.started_at, c.ended_at, c.duration_seconds, "
           "c.known_by, "
           "c.known_at, c.checked_at, c.contact_name, c.thoughtly_contact_id, c.agent_title, c.heard_at, "
           "c.corrected_at FROM calls c "
           "LEFT JOIN contacts p ON p.id = c.contact_id AND p.removed_at IS NULL "
           "LEFT JOIN agents g ON g.id = c.agent_id WHERE "_s;
}

Row read(Statement &row)
{
    return Row{.call = Call{.id = row.integer(),
                            .attemptId = row.text(),
                            .thoughtlyCallId = row.text(),
                            .status = callStatusFromToken(row.text()).value_or(CallStatus::NoOutcome),
                            .outcome = row.text(),
                            .cause = row.text(),
                            .phone = row.text(),
                            .contactId = row.integer(),
                            .contactName = row.text(),
                            .agentId = row.text(),
                            .agentTitle = row.text(),
                            .by = row.text(),
                            .attempt = static_cast<int>(row.integer()),
                            .priority = priorityFromText(row.text()),
                            .createdAt = row.time(),
                            .startedAt = row.time(),
                            .endedAt = row.time(),
                            .durationSeconds = row.real(),
                            .knownBy = sourceFromToken(row.text()).value_or(Source::Local),
                            .knownAt = row.time(),
                            .checkedAt = row.time()},
               .storedName = row.text(),
               .thoughtlyContactId = row.text(),
               .storedTitle = row.text(),
               .heardAt = row.time(),
               .correctedAt = row.time()};
}

template <typename Value>
std::optional<Row> one(Connection &db, const QString &sql, const Value &value)
{
    Statement query(db, sql);
    return query.run(value) && query.next() ? std::optional(read(query)) : std::nullopt;
}

// Binds the row's columns in the order of insert() and update(), and what follows them.
template <typename... More>
bool runWithColumns(Statement &statement, const Row &row, const More &...more)
{
    const Call &call = row.call;
    const QString searchable = fold(row.storedName + u' ' + call.outcome) + u' ' + digitsOf(call.phone);
    return statement.run(call.attemptId, call.thoughtlyCallId, token(call.status), call.outcome, call.cause, call.phone,
                         reference(call.contactId), row.storedName, row.thoughtlyContactId, call.agentId,
                         row.storedTitle, call.by, call.attempt, token(call.priority), call.createdAt, call.startedAt,
                         call.endedAt, call.durationSeconds, token(call.knownBy), call.knownAt, call.checkedAt,
                         row.heardAt, searchable, row.correctedAt, more...);
}

template <typename... Values>
Result<Done> run(Connection &db, const QString &sql, const Values &...values)
{
    Statement statement(db, sql);
    if (!statement.run(values...))
        return statement.error();
    return Done{};
}

// What our own doing says of the call, and whether it's a mere guess: "nothing rang" gives way to anything heard.
std::pair<CallStatus, bool> localStatus(Attempt::State state)
{
    switch (state) {
    case Attempt::State::Planned:
    case Attempt::State::Sending:
        return {CallStatus::Scheduled, false};
    case Attempt::State::Placed:
        return {CallStatus::Queued, false};
    case Attempt::State::NotSent:
        return {CallStatus::Failed, true};
    case Attempt::State::Unconfirmed:
        return {CallStatus::Unconfirmed, false};
    case Attempt::State::Cancelled:
        return {CallStatus::Cancelled, true};
    }
    Q_UNREACHABLE();
}

// Some teams' bodies tell an outcome and no status: then the call is over. Of a call that isn't ours the least that
// can be said is that Thoughtly has it.
std::optional<CallStatus> heardStatus(const CallFacts &facts)
{
    if (facts.status.isKnown())
        return facts.status.value;
    if (facts.outcome.isKnown() || facts.endedAt.isKnown())
        return CallStatus::Completed;
    return std::nullopt;
}

void deriveStatus(Call &call, const CallFacts &facts, const std::optional<Attempt> &attempt)
{
    const std::optional<CallStatus> heard = heardStatus(facts);
    if (!attempt) {
        call.status = heard.value_or(CallStatus::Queued);
        call.cause = facts.cause.value;
    } else {
        const auto [local, isGuess] = localStatus(attempt->state);
        const bool believeHeard = heard && (isGuess || rank(*heard) >= rank(local));
        call.status = believeHeard ? *heard : local;
        call.cause = believeHeard ? facts.cause.value : attempt->resultDetail;
    }
    // A cause is why it went wrong: what was said before it went well is history, and stands in the timeline.
    constexpr std::array wentWell{CallStatus::Scheduled, CallStatus::Queued,      CallStatus::InProgress,
                                  CallStatus::Completed, CallStatus::Transferred, CallStatus::LeftVoicemail};
    if (std::find(wentWell.begin(), wentWell.end(), call.status) != wentWell.end())
        call.cause.clear();
}

// The contact that is known under Thoughtly's id, or else has the number.
qint64 contactOf(Connection &db, const Row &row)
{
    if (!row.thoughtlyContactId.isEmpty()) {
        if (const auto contact = contacts::byThoughtlyId(db, row.thoughtlyContactId))
            return contact->id;
    }
    const auto contact = contacts::byPhone(db, row.call.phone);
    return contact ? contact->id : 0;
}

} // namespace

std::optional<Row> byId(Connection &db, qint64 id)
{
    static const QString sql = selectColumns() + u"c.id = ?"_s;
    return one(db, sql, id);
}

std::optional<Row> byAttempt(Connection &db, const QString &attemptId)
{
    static const QString sql = selectColumns() + u"c.attempt_id = ? AND c.attempt_id <> ''"_s;
    return one(db, sql, attemptId);
}

std::optional<Row> byThoughtlyId(Connection &db, const QString &thoughtlyCallId)
{
    static const QString sql = selectColumns() + u"c.thoughtly_call_id = ? AND c.thoughtly_call_id <> ''"_s;
    return one(db, sql, thoughtlyCallId);
}

QList<Row> where(Connection &db, const QString &condition, const QVariantList &values)
{
    QList<Row> rows;
    Statement query(db, selectColumns() + condition);
    query.runWith(values);
    while (query.next())
        rows.append(read(query));
    return rows;
}

Result<qint64> insert(Connection &db, const Row &row)
{
    Statement statement(
        db,
        u"INSERT INTO calls (attempt_id, thoughtly_call_id, status, outcome, cause, phone, contact_id, "
        "contact_name, thoughtly_contact_id, agent_id, agent_title, placed_by, attempt, priority, "
        "created_at, started_at, ended_at, duration_seconds, known_by, known_at, checked_at, heard_at, search_text, "
        "corrected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!runWithColumns(statement, row))
        return statement.error();
    return statement.insertedId();
}

Result<Done> update(Connection &db, const Row &row)
{
    Statement statement(
        db,
        u"UPDATE calls SET attempt_id = ?, thoughtly_call_id = ?, status = ?, outcome = ?, cause = ?, phone = ?, "
        "contact_id = ?, contact_name = ?, thoughtly_contact_id = ?, agent_id = ?, agent_title = ?, placed_by = ?, "
        "attempt = ?, priority = ?, created_at = ?, started_at = ?, ended_at = ?, duration_seconds = ?, "
        "known_by = ?, known_at = ?, checked_at = ?, heard_at = ?, search_text = ?, corrected_at = ? WHERE id = ?"_s);
    if (!runWithColumns(statement, row, row.call.id))
        return statement.error();
    return Done{};
}

Result<Done> remove(Connection &db, qint64 id)
{
    return run(db, u"DELETE FROM calls WHERE id = ?"_s, id);
}

CallFacts facts(Connection &db, const Row &row)
{
    CallFacts facts;
    Statement query(db, u"SELECT facts FROM call_facts WHERE call_id = ?"_s);
    if (query.run(row.call.id) && query.next())
        facts = callFactsFromJson(query.object());
    facts.knownAt = row.call.knownAt;
    facts.knownBy = row.call.knownBy;
    return facts;
}

Result<Done> setFacts(Connection &db, qint64 callId, const CallFacts &facts)
{
    return run(db,
               u"INSERT INTO call_facts (call_id, facts) VALUES (?, ?) "
               "ON CONFLICT (call_id) DO UPDATE SET facts = excluded.facts"_s,
               callId, Utf8{toJson(facts)});
}

Result<Done> offerRaw(Connection &db, qint64 callId, const QByteArray &raw, const QDateTime &at)
{
    if (raw.isEmpty())
        return Done{};
    return run(db,
               u"INSERT INTO call_facts (call_id, facts, raw, raw_at) VALUES (?, '{}', ?, ?) "
               "ON CONFLICT (call_id) DO UPDATE SET raw = excluded.raw, raw_at = excluded.raw_at WHERE raw_at IS NULL "
               "OR raw_at < excluded.raw_at OR (raw_at = excluded.raw_at AND raw < excluded.raw)"_s,
               callId, raw, at.isValid() ? at.toMSecsSinceEpoch() : qint64(0));
}

Result<Done> addTimeline(Connection &db, qint64 callId, const TimelineEntry &entry)
{
    return run(db, u"INSERT INTO timeline (call_id, at, source, what, detail, delivery_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
               callId, entry.at, token(entry.source), entry.what, entry.detail, reference(entry.deliveryId));
}

void derive(Connection &db, const Row &before, Row &row, const CallFacts &facts, const std::optional<Attempt> &attempt)
{
    Call &call = row.call;
    const auto text = [](QString &column, const Fact<QString> &fact) {
        if (fact.isKnown())
            column = fact.value;
    };
    const auto time = [](QDateTime &column, const Fact<QDateTime> &fact) {
        if (fact.isKnown())
            column = fact.value;
    };
    if (!row.correctedAt.isValid())
        text(call.outcome, facts.outcome);
    text(call.agentId, facts.agentId);
    text(row.storedTitle, facts.agentTitle);
    text(call.agentTitle, facts.agentTitle);
    time(call.startedAt, facts.startedAt);
    time(call.endedAt, facts.endedAt);
    if (facts.durationSeconds.isKnown())
        call.durationSeconds = facts.durationSeconds.value;
    deriveStatus(call, facts, attempt);

    // We know better than a payload whom we called.
    if (attempt && !attempt->phone.isEmpty())
        call.phone = attempt->phone;
    else
        text(call.phone, facts.phone);
    // A link once made outlives the contact's removal or new number; it's made anew only when the call is about
    // another.
    const bool isAnother = call.phone != before.call.phone || row.thoughtlyContactId != before.thoughtlyContactId;
    if (attempt && attempt->contactId != 0)
        call.contactId = attempt->contactId;
    else if (isAnother || call.contactId == 0)
        call.contactId = contactOf(db, row);
    if (!attempt)
        call.createdAt = facts.startedAt.isKnown() ? facts.startedAt.value : row.heardAt;
}

void refresh(Call &call, const QDateTime &at, Source source)
{
    if (!at.isValid() || (call.knownAt.isValid() && std::pair(at, source) < std::pair(call.knownAt, call.knownBy)))
        return;
    call.knownAt = at;
    call.knownBy = source;
}

} // namespace ringback::storage::callrow
