#pragma once

#include "core/call.h"
#include "core/result.h"
#include "storage/connection.h"

namespace ringback {

/// Reads what the customer said for wishes not to be called (core/optout.h) and keeps what is found, so that nobody
/// calls the number until a person has decided. The same sentence of the same call is kept once, whatever was decided
/// of it. Within the transaction in which the transcript becomes known.
Result<Done> noteOptOuts(storage::Connection &db, const CallObservation &observation, qint64 callId);

} // namespace ringback
