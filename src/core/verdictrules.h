#pragma once

#include "core/callinghours.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace ringback {

/// What a call is measured against; from the settings.
struct VerdictRules
{
    CallingHours hours = {};
    std::array<std::optional<CallingHours>, 7> days = {}; ///< Monday first; other hours than `hours` on that day
    QString holidays = {};                                ///< on which nobody is called (core/holidays.h)
    bool placeRules = true;          ///< the rules of the place called hold, too (core/placerules.h)
    int mostAttempts = 3;            ///< to one number in 24 hours; 0: no limit
    std::chrono::minutes recent{60}; ///< a call so short ago is worth a second thought

    bool operator==(const VerdictRules &) const = default;
};

/// The team's own hours.
[[nodiscard]] WeekHours weekOf(const VerdictRules &rules);

} // namespace ringback
