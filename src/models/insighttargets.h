#pragma once

#include "models/insights.h"
#include "models/outcomejudge.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace ringback::models {

/// A figure that has a tile.
enum class Measure { Calls, AnswerRate, Resolved, MedianWait, MedianTalk, Overdue };
inline constexpr std::array allMeasures{Measure::Calls,      Measure::AnswerRate, Measure::Resolved,
                                        Measure::MedianWait, Measure::MedianTalk, Measure::Overdue};

/// What the team wants to reach; kept in the store, so the same for everybody who shares it.
struct InsightTargets
{
    /// By Measure: calls a day, rates as 0–1, times in seconds, callbacks. Nothing: no target.
    std::array<std::optional<double>, allMeasures.size()> values{std::nullopt, 0.6,          std::nullopt,
                                                                 600.0,        std::nullopt, 0.0};
    OutcomeJudge judge = {};

    [[nodiscard]] std::optional<double> of(Measure measure) const
    {
        return values.at(static_cast<std::size_t>(measure));
    }
    void set(Measure measure, std::optional<double> value) { values.at(static_cast<std::size_t>(measure)) = value; }

    [[nodiscard]] QByteArray toJson() const;
    /// What can't be read is as it was by default.
    [[nodiscard]] static InsightTargets fromJson(const QByteArray &json);
    bool operator==(const InsightTargets &) const = default;
};

/// Under which name the store keeps them.
inline constexpr QLatin1StringView insightTargetsValue{"window.insight_targets"};

/// How a figure stands: against its target, and against the period before.
struct Standing
{
    enum class Target { None, Met, Missed };
    enum class Trend { Unknown, Same, Up, Down };

    std::optional<double> value = {}; ///< as in InsightTargets; of Calls: all of the period
    std::optional<double> before = {};
    Target target = Target::None;
    Trend trend = Trend::Unknown;
    bool isBetter = false; ///< where the trend is Up or Down; of Calls and talk time neither is

    bool operator==(const Standing &) const = default;
};
[[nodiscard]] Standing standingOf(Measure measure, const Insights &insights, const InsightTargets &targets);
/// Whether more of it is better, less, or neither (talk time, calls).
[[nodiscard]] bool isMoreBetter(Measure measure);
[[nodiscard]] bool isLessBetter(Measure measure);

} // namespace ringback::models
