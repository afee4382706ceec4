// Our own doing: the attempts of calls.h.
#include "storage/callrow.h"
#include "storage/calls.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

namespace ringback::storage::calls {

using namespace Qt::StringLiterals;

namespace {

QString selectColumns()
{
    return u"SELECT a.id, a.call_id, a.contact_id, a.callback_id, a.agent_id, a.phone, a.state, a.planned_at, "
           u"a.sending_at, "
           "a.result_at, a.result_detail FROM attempts a "_s;
}

Attempt read(Statement &row)
{
    // A state that can't be read may have rung.
    return Attempt{.id = row.text(),
                   .callId = row.integer(),
                   .contactId = row.integer(),
                   .callbackId = row.integer(),
                   .agentId = row.text(),
                   .phone = row.text(),
                   .state = attemptStateFromToken(row.text()).value_or(Attempt::State::Unconfirmed),
                   .plannedAt = row.time(),
                   .sendingAt = row.time(),
                   .resultAt = row.time(),
                   .resultDetail = row.text()};
}

QList<Attempt> readAll(Statement &query)
{
    QList<Attempt> attempts;
    while (query.next())
        attempts.append(read(query));
    return attempts;
}

bool mayFollow(Attempt::State from, Attempt::State to)
{
    using enum Attempt::State;
    constexpr std::array ways{
        std::pair{Planned, Sending},    std::pair{Planned, NotSent},     std::pair{Planned, Cancelled},
        std::pair{Sending, Placed},     std::pair{Sending, NotSent},     std::pair{Sending, Unconfirmed},
        std::pair{Unconfirmed, Placed}, std::pair{Unconfirmed, NotSent}, std::pair{Sending, Planned},
    };
    return std::find(ways.begin(), ways.end(), std::pair{from, to}) != ways.end();
}

// Whatever is said in only one of the two is taken for both.
void complete(NewCall &planned)
{
    Call &call = planned.call;
    Attempt &attempt = planned.attempt;
    const auto share = [](auto &a, auto &b, bool aIsSet) {
        if (aIsSet)
            b = a;
        else
            a = b;
    };
    if (attempt.id.isEmpty())
        attempt.id = call.attemptId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : call.attemptId;
    call.attemptId = attempt.id;
    share(attempt.phone, call.phone, !attempt.phone.isEmpty());
    share(attempt.agentId, call.agentId, !attempt.agentId.isEmpty());
    share(attempt.contactId, call.contactId, attempt.contactId != 0);
    if (!attempt.plannedAt.isValid())
        attempt.plannedAt = call.createdAt;
    if (!call.createdAt.isValid())
        call.createdAt = attempt.plannedAt;
    if (!call.knownAt.isValid())
        call.knownAt = attempt.plannedAt;
    call.knownBy = Source::Local;
    call.status = CallStatus::Scheduled;
    attempt.state = Attempt::State::Planned;
}

} // namespace

Result<NewCall> insertPlanned(Connection &db, NewCall planned)
{
    complete(planned);
    const Result<qint64> callId = callrow::insert(
        db, {.call = planned.call, .storedName = planned.call.contactName, .storedTitle = planned.call.agentTitle});
    if (!callId)
        return callId.error();
    planned.call.id = *callId;
    planned.attempt.callId = *callId;
    const Attempt &attempt = planned.attempt;
    Statement statement(
        db, u"INSERT INTO attempts (id, call_id, contact_id, callback_id, agent_id, phone, state, planned_at, "
            "result_detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(attempt.id, attempt.callId, reference(attempt.contactId), reference(attempt.callbackId),
                       attempt.agentId, attempt.phone, token(attempt.state), attempt.plannedAt, attempt.resultDetail))
        return statement.error();
    const Result<Done> told = callrow::addTimeline(
        db, *callId, {.at = attempt.plannedAt, .source = Source::Local, .what = token(attempt.state)});
    if (!told)
        return told.error();
    return planned;
}

Result<Done> setAttemptState(Connection &db, const QString &attemptId, Attempt::State state, const QDateTime &at,
                             const QString &detail)
{
    std::optional<Attempt> attempt = calls::attempt(db, attemptId);
    std::optional<callrow::Row> row = attempt ? callrow::byId(db, attempt->callId) : std::nullopt;
    if (!row) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ringback::Storage", "This attempt to call is not known.")};
    }
    if (attempt->state == state)
        return Done{};
    if (!mayFollow(attempt->state, state)) {
        return Error{
            ErrorKind::Refused,
            QCoreApplication::translate("ringback::Storage", "An attempt to call can't go back to an earlier step."),
            token(attempt->state) + u" -> "_s + token(state)};
    }
    attempt->state = state;
    attempt->resultDetail = detail;
    if (state == Attempt::State::Planned) // held back: nothing was sent after all
        attempt->sendingAt = {};
    else
        (state == Attempt::State::Sending ? attempt->sendingAt : attempt->resultAt) = at;
    {
        Statement statement(db, u"UPDATE attempts SET state = ?, sending_at = ?, result_at = ?, result_detail = ? "
                                "WHERE id = ?"_s);
        if (!statement.run(token(state), attempt->sendingAt, attempt->resultAt, detail, attemptId))
            return statement.error();
    }
    callrow::refresh(row->call, at, Source::Local);
    callrow::derive(db, callrow::Row(*row), *row, callrow::facts(db, *row), attempt);
    if (const Result<Done> done = callrow::update(db, *row); !done)
        return done;
    return callrow::addTimeline(db, row->call.id,
                                {.at = at, .source = Source::Local, .what = token(state), .detail = detail});
}

Result<Done> note(Connection &db, qint64 callId, const TimelineEntry &entry)
{
    return callrow::addTimeline(db, callId, entry);
}

std::optional<Attempt> attempt(Connection &db, const QString &attemptId)
{
    static const QString sql = selectColumns() + u"WHERE a.id = ?"_s;
    if (attemptId.isEmpty())
        return std::nullopt;
    Statement query(db, sql);
    return query.run(attemptId) && query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<Attempt> attemptsIn(Connection &db, Attempt::State state)
{
    Statement query(db, selectColumns() + u"WHERE a.state = ? ORDER BY a.planned_at, a.id"_s);
    query.run(token(state));
    return readAll(query);
}

QList<Attempt> attemptsFor(Connection &db, qint64 callbackId)
{
    // Calls are numbered in the order in which they were planned, whatever the clock did.
    Statement query(db, selectColumns() + u"WHERE a.callback_id = ? ORDER BY a.call_id DESC"_s);
    query.run(callbackId);
    return readAll(query);
}

QList<Attempt> openAttempts(Connection &db, const QString &phone)
{
    QList<Attempt> open;
    Statement query(db, selectColumns() + u"WHERE a.phone = ? ORDER BY a.planned_at, a.id"_s);
    query.run(phone);
    for (Attempt &attempt : readAll(query)) {
        const auto row = callrow::byId(db, attempt.callId);
        const CallStatus status = row ? row->call.status : CallStatus::Scheduled;
        const bool undecided = attempt.state == Attempt::State::Planned || attempt.state == Attempt::State::Sending ||
                               attempt.state == Attempt::State::Unconfirmed;
        if (isInFlight(status) || (undecided && !isFinal(status)))
            open.append(std::move(attempt));
    }
    return open;
}

} // namespace ringback::storage::calls
