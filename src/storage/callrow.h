#pragma once

#include "core/attempt.h"
#include "core/call.h"
#include "core/callmerge.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <QList>

#include <optional>

// One row of `calls` with what hangs on it: shared by the parts of calls.h, no business of anyone else.
namespace ringback::storage::callrow {

/// The row as tables show it, and what only the merge needs.
struct Row
{
    Call call = {};
    QString storedName = {}; ///< the name said with the call; `call.contactName` prefers the contact's own
    QString thoughtlyContactId = {};
    /// The agent's title said with the call; `call.agentTitle` falls back on the known agent's.
    QString storedTitle = {};
    QDateTime heardAt = {};     ///< when it was first heard of; unset for a call that was only planned so far
    QDateTime correctedAt = {}; ///< when a person corrected the outcome: what is heard no longer changes it

    bool operator==(const Row &) const = default;
};

[[nodiscard]] std::optional<Row> byId(Connection &db, qint64 id);
[[nodiscard]] std::optional<Row> byAttempt(Connection &db, const QString &attemptId);
[[nodiscard]] std::optional<Row> byThoughtlyId(Connection &db, const QString &thoughtlyCallId);
/// All rows whose calls `c` meet that SQL condition.
[[nodiscard]] QList<Row> where(Connection &db, const QString &condition, const QVariantList &values = {});

Result<qint64> insert(Connection &db, const Row &row);
Result<Done> update(Connection &db, const Row &row);
Result<Done> remove(Connection &db, qint64 id);

/// What was heard of a call, its freshness taken from the row (the facts' own is not kept up to date).
[[nodiscard]] CallFacts facts(Connection &db, const Row &row);
Result<Done> setFacts(Connection &db, qint64 callId, const CallFacts &facts);
/// Keeps that body if it is newer than the one kept (the greater of two of the same time, so that order doesn't
/// matter).
Result<Done> offerRaw(Connection &db, qint64 callId, const QByteArray &raw, const QDateTime &at);
Result<Done> addTimeline(Connection &db, qint64 callId, const TimelineEntry &entry);

/// Sets every column of the row that follows from what was heard and from the attempt's state. A pure function of these
/// and of the contacts, whatever the order in which they came to be.
/// `before` is the row as it is stored.
void derive(Connection &db, const Row &before, Row &row, const CallFacts &facts, const std::optional<Attempt> &attempt);

/// The newer of two pieces of knowledge: its time and source.
void refresh(Call &call, const QDateTime &at, Source source);

} // namespace ringback::storage::callrow
