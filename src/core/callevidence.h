#pragma once

#include "core/call.h"

#include <QList>

namespace ringback {

/// What speaks against a call that is said to have gone well.
enum class Doubt {
    OnlyVoicemail, ///< all that answered was a greeting
    OnlyAgent,     ///< nobody but the voice agent spoke
    NoTranscript,
    NoDuration, ///< it is said to have lasted no time
};

/// What the transcript says of an outcome.
struct CallEvidence
{
    int line = -1; ///< of the transcript: the one that shares most words with outcome and summary; -1: none
    QList<Doubt> doubts = {};

    bool operator==(const CallEvidence &) const = default;
};

/// A pure function of the call's words. It compares words and understands none: a line is a place to look at, never a
/// proof. A customer's line is preferred to the voice agent's, a later one to an earlier.
[[nodiscard]] CallEvidence evidenceOf(const CallDetail &detail);

} // namespace ringback
