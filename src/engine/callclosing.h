#pragma once

#include "engine/outcomes.h"

namespace ringback {

// What a person decides where Thoughtly said nothing. Within a transaction of the writer; refused, in words, when the
// call has moved on meanwhile.

/// Who says so, and when.
struct Decision
{
    QString by = {};
    QString note = {};
    QDateTime at = {};
};

/// Ends a call that has no outcome. An outcome that Thoughtly tells later replaces it by the rules of the merge.
Result<Heard> closeCall(storage::Connection &db, qint64 callId, CallStatus status, const Decision &decision,
                        const Settings &settings);

/// Settles a call of which there is no trace. That it rang makes its attempt Placed and the call NoOutcome: it was
/// made, and nobody knows what came of it. That it didn't makes the attempt NotSent, and the number is free again.
/// Either way a trace that shows up later has the last word.
Result<Heard> resolveUnconfirmed(storage::Connection &db, qint64 callId, bool rang, const Decision &decision,
                                 const Settings &settings);

} // namespace ringback
