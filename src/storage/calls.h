#pragma once

#include "core/attempt.h"
#include "core/call.h"
#include "core/callmerge.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace ringback::storage::calls {

/// A call born with its attempt, both committed together. Ids are set in what comes back.
struct NewCall
{
    Call call;
    Attempt attempt;
};
Result<NewCall> insertPlanned(Connection &db, NewCall planned);
/// Moves an attempt on and notes it in the call's timeline; the call's status follows, unless more is known of it.
/// Refuses to go back, but for Sending to Planned, when it is certain that Thoughtly didn't look at the request; the
/// state it has already is no change and no failure.
Result<Done> setAttemptState(Connection &db, const QString &attemptId, Attempt::State state, const QDateTime &at,
                             const QString &detail = {});
/// Adds a step to a call's timeline that no change of state writes by itself.
Result<Done> note(Connection &db, qint64 callId, const TimelineEntry &entry);
[[nodiscard]] std::optional<Attempt> attempt(Connection &db, const QString &attemptId);
/// Attempts in that state, oldest first: what a start after a crash asks for.
[[nodiscard]] QList<Attempt> attemptsIn(Connection &db, Attempt::State state);
/// The attempts for a callback, newest first.
[[nodiscard]] QList<Attempt> attemptsFor(Connection &db, qint64 callbackId);
/// Attempts for that number that are Planned, Sending or Unconfirmed (unless their call was heard to have ended), or
/// whose call is in flight.
[[nodiscard]] QList<Attempt> openAttempts(Connection &db, const QString &phone);

/// What applying an observation did.
struct Applied
{
    qint64 callId = 0;
    bool isNew = false;       ///< a call that was not known
    bool changed = false;     ///< false: it said nothing new
    qint64 removedCallId = 0; ///< a row that turned out to be the same call and is gone; 0: none
    CallStatus before = CallStatus::Scheduled;
    CallStatus after = CallStatus::Scheduled;
};
/// Finds the call that an observation is about (call id, then attempt id, then contact or number + agent + time within
/// `window` of an attempt without a call id), else makes a new row; joins the facts by core's merge table; writes the
/// row and its timeline. Idempotent. A repeat that says nothing new refreshes "last known", but for one by webhook:
/// that changes nothing at all.
Result<Applied> apply(Connection &db, const CallObservation &observation, qint64 deliveryId = 0,
                      const QByteArray &raw = {});
/// Notes under which id Thoughtly knows that attempt's call. If the id has been heard of already and stands in a row of
/// its own, that row is merged into the attempt's and removed. Refused, when the attempt has another id, or the id
/// another attempt.
Result<Applied> attachThoughtlyId(Connection &db, const QString &attemptId, const QString &thoughtlyCallId);

[[nodiscard]] std::optional<Call> byId(Connection &db, qint64 id);
[[nodiscard]] std::optional<Call> byThoughtlyId(Connection &db, const QString &thoughtlyCallId);
[[nodiscard]] std::optional<CallDetail> detail(Connection &db, qint64 id);
[[nodiscard]] QList<Call> byIds(Connection &db, const QList<qint64> &ids);

struct Filter
{
    QString text = {}; ///< words in name, number, outcome
    QString agentId = {};
    QString outcome = {};
    std::optional<CallStatus> status = {};
    QDateTime since = {};
    QDateTime until = {}; ///< not itself
    qint64 contactId = 0;

    bool operator==(const Filter &) const = default;
};
/// The ids that pass, newest first; limit 0: all.
[[nodiscard]] QList<qint64> order(Connection &db, const Filter &filter = {}, int limit = 0);
/// What the order of calls depends on.
struct Place
{
    qint64 id = 0;
    std::optional<qint64> createdAtMs = {};
    bool isInFlight = false;

    bool operator==(const Place &) const = default;
};
/// Of all that pass, newest first.
[[nodiscard]] QList<Place> places(Connection &db, const Filter &filter);
/// Of those of these that pass, in any order.
[[nodiscard]] QList<Place> places(Connection &db, const Filter &filter, const QList<qint64> &ids);
/// Calls to that number, oldest first.
[[nodiscard]] QList<qint64> withPhone(Connection &db, const QString &phone);
[[nodiscard]] int countInFlight(Connection &db);
/// Calls that are Unconfirmed, Queued or In progress: what look-up asks about.
[[nodiscard]] QList<Call> inFlight(Connection &db);
/// Notes when a look-up that would have seen that call, or news of it, found none.
Result<Done> markChecked(Connection &db, qint64 callId, const QDateTime &at);
/// When something new was last learnt of that call.
[[nodiscard]] QDateTime lastNewsAt(Connection &db, qint64 callId);
/// A call that left for a number, or may have, whoever placed it.
struct Ring
{
    QDateTime at = {};
    QString by = {}; ///< empty: another seat's

    bool operator==(const Ring &) const = default;
};
/// The rings of that number after `since` (unset: all), oldest first. What certainly never left is none, nor is that
/// run of an automation, which is about to leave.
[[nodiscard]] QList<Ring> rings(Connection &db, const QString &phone, const QDateTime &since = {},
                                qint64 exceptRun = 0);
/// Calls to that number that another seat placed, heard of after `since` and in flight as far as is known.
[[nodiscard]] QList<Call> foreignInFlight(Connection &db, const QString &phone, const QDateTime &since);

} // namespace ringback::storage::calls
