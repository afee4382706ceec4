#pragma once

#include "core/callinghours.h"

#include <chrono>

namespace ringback {

/// What a call is measured against; from the settings.
struct VerdictRules
{
    CallingHours hours = {};
    int mostAttempts = 3;            ///< to one number in 24 hours; 0: no limit
    std::chrono::minutes recent{60}; ///< a call so short ago is worth a second thought

    bool operator==(const VerdictRules &) const = default;
};

} // namespace ringback
