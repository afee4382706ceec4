#pragma once

#include "engine/callclosing.h"

namespace ringback {

// What a person says of a call, whoever hears what later. Each within a transaction of the writer.

Result<Heard> setNote(storage::Connection &db, qint64 callId, const QString &note);
/// None: it is taken back.
Result<Heard> setDisposition(storage::Connection &db, qint64 callId, std::optional<Disposition> disposition,
                             const Decision &decision);
/// Another outcome than the one that was heard; the timeline keeps both, and the callback follows. Empty, or what was
/// heard: the correction is taken back.
Result<Heard> correctOutcome(storage::Connection &db, qint64 callId, const QString &outcome, const Decision &decision,
                             const Settings &settings);

} // namespace ringback
