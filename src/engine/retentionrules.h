#pragma once

#include "core/call.h"
#include "engine/settings.h"
#include "storage/connection.h"

#include <QDateTime>

namespace ringback {

/// From when on something that was kept for so many days is too old; unset: it never is. Two days are the least: the
/// verdict counts the last day's calls.
[[nodiscard]] QDateTime keptSince(int days, const QDateTime &now);

/// Whether it tells of a call that isn't known any more and would be removed by age at once: catch-up must not bring
/// back what was removed.
[[nodiscard]] bool isPastKeeping(storage::Connection &db, const CallObservation &observation,
                                 const Retention &retention);
/// Whether what was said in the call is kept.
[[nodiscard]] bool keepsTranscript(const CallObservation &observation, const Retention &retention);
/// The observation without what was said in the call.
[[nodiscard]] CallObservation withoutWords(CallObservation observation);

} // namespace ringback
