#pragma once

#include "core/call.h"
#include "core/result.h"
#include "storage/connection.h"

// What people say of calls: columns of `calls` that nothing heard from outside writes.
namespace ringback::storage::callmarks {

/// Without the outcome that was heard, which is no mark.
[[nodiscard]] CallMarks of(Connection &db, qint64 callId);

/// All of them: NotFound when the call is gone.
Result<Done> setNote(Connection &db, qint64 callId, const QString &note);
Result<Done> setDisposition(Connection &db, qint64 callId, std::optional<Disposition> disposition, const QString &by,
                            const QDateTime &at);
/// From now on the call's outcome is this, whatever is heard. Empty: again what was heard.
Result<Done> correctOutcome(Connection &db, qint64 callId, const QString &outcome, const QDateTime &at);

/// The outcomes of the newest calls, the most frequent first.
[[nodiscard]] QStringList recentOutcomes(Connection &db);

/// The marks of a row that turned out to be the same call go over to it; what it has itself stays, and both notes.
Result<Done> absorb(Connection &db, qint64 into, qint64 from);

} // namespace ringback::storage::callmarks
