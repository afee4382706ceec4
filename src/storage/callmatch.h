#pragma once

#include "core/call.h"
#include "core/callmerge.h"
#include "storage/callrow.h"
#include "storage/connection.h"

#include <chrono>
#include <optional>

// Which call an observation is about: a part of calls.h.
namespace ringback::storage::callmatch {

/// How far an observation's time may lie from that of a call it doesn't name.
inline constexpr std::chrono::minutes window{10};
/// How long a call may have been under way when it's heard of without any time of its own.
inline constexpr std::chrono::hours longestCall{2};

struct Found
{
    std::optional<callrow::Row> row;      ///< none: a call that isn't known
    std::optional<callrow::Row> sameCall; ///< another row that turns out to be the same call; goes into `row`
    bool isRepeat = false;                ///< the very same was applied to that call before
};

/// An observation with what it weighs, worked out once.
struct Evidence
{
    explicit Evidence(const CallObservation &said);

    const CallObservation &observation;
    EvidenceKey key;
    qint64 hash; ///< of what was said, and in which version
};

[[nodiscard]] Found find(Connection &db, const Evidence &evidence);

/// Notes that this observation was applied to that call.
Result<Done> noteEvidence(Connection &db, const Evidence &evidence, qint64 callId);

} // namespace ringback::storage::callmatch
