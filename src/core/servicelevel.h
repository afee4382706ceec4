#pragma once

#include <chrono>

namespace ringback {

/// How long somebody who asked to be called may wait. Pure.
struct ServiceLevel
{
    enum class State {
        Calm,
        Attention, ///< half of the time is gone
        Late,
    };

    std::chrono::minutes late{60};       ///< 0–10,080; 0: nobody is ever late
    static constexpr int urgentPart = 4; ///< an urgent one may wait only this part of it

    [[nodiscard]] State of(std::chrono::seconds waited, bool urgent) const;
    bool operator==(const ServiceLevel &) const = default;
};

} // namespace ringback
