#pragma once

#include "core/call.h"
#include "core/result.h"
#include "engine/settings.h"
#include "storage/calls.h"

namespace ringback {

/// What hearing of a call did.
struct Heard
{
    storage::calls::Applied applied = {};
    qint64 callbackId = 0;  ///< the callback that it moved on; 0: none
    bool isIgnored = false; ///< of somebody who was forgotten, or older than what is kept: nothing was done
};

/// Whether it is about somebody who was forgotten.
[[nodiscard]] bool isForgotten(storage::Connection &db, const CallObservation &observation);

/// Lets the callback that a call was placed for follow it: Calling while the call may be under way; after its end what
/// the retry policy says (core/retrypolicy.h); back to Waiting, the try not counted, when nothing was sent. A function
/// of the attempts and of what is known of their calls, not of the number or order of events: call it whenever one of
/// them may have changed. What a person decided since stays. Within a transaction of the writer.
Result<qint64> followCallback(storage::Connection &db, qint64 callId, const Settings &settings);

/// The one way from an observation to the store, whoever made it (webhook, look-up, catch-up, a person): joins it to
/// its call, then lets the callback that the call was placed for follow. Within a transaction of the writer.
Result<Heard> hear(storage::Connection &db, const CallObservation &observation, const Settings &settings,
                   qint64 deliveryId = 0, const QByteArray &raw = {});

} // namespace ringback
