#pragma once

#include "core/result.h"
#include "models/insightperiod.h"
#include "models/outcomejudge.h"
#include "storage/insights.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace ringback::models {

/// Statuses that a plot tells apart.
enum class CallGroup {
    Answered,
    Transferred, ///< answered too
    Voicemail,
    NotReached, ///< no answer, busy
    Failed,
    Open,      ///< under way, or nobody knows
    NotPlaced, ///< planned, cancelled, suppressed: never left; no call in any figure
};
inline constexpr int plottedGroups = 6; ///< all but NotPlaced
[[nodiscard]] CallGroup groupOf(CallStatus status);

/// What is asked.
struct InsightQuestion
{
    Period period = {};
    QString agentId = {}; ///< empty: all
    QTimeZone zone = {};
    Qt::DayOfWeek firstDay = Qt::Monday;
    QDateTime now = {};
    OutcomeJudge judge = {};

    bool operator==(const InsightQuestion &) const = default;
};

/// The sums of a stretch of time.
struct Figures
{
    int calls = 0;                         ///< that left
    int rang = 0;                          ///< and came to an end: answered, voicemail, not reached
    int answered = 0;                      ///< by a person
    int resolved = 0;                      ///< of those answered
    std::optional<double> medianTalk = {}; ///< seconds, of those answered
    std::optional<double> medianWait = {}; ///< seconds from the request to the first attempt

    /// 0–1; nothing where there is nothing to divide by.
    [[nodiscard]] std::optional<double> answerRate() const;
    [[nodiscard]] std::optional<double> resolvedRate() const;
    bool operator==(const Figures &) const = default;
};

/// One step of a plot over time.
struct Step
{
    QDateTime from = {};
    QDateTime to = {};
    std::array<int, plottedGroups> counts = {};
    std::optional<double> medianTalk = {};
    std::optional<double> medianWait = {};

    [[nodiscard]] int total() const;
};

struct OutcomeCount
{
    QString outcome = {}; ///< empty: none was given
    int count = 0;
    bool resolved = false;
};

struct StatusCount
{
    CallStatus status = CallStatus::NoOutcome;
    int count = 0;
};

/// An hour of a weekday.
struct HeatCell
{
    int rang = 0;
    int answered = 0;
    /// Nothing where there are too few calls to tell.
    [[nodiscard]] std::optional<double> rate() const;
    static constexpr int fewest = 5;
};

struct AgentFigures
{
    QString id = {};
    QString title = {};
    Figures figures = {};
};

/// Everything that the section shows, a plain value.
struct Insights
{
    InsightQuestion question = {};
    Figures figures = {};
    Figures before = {}; ///< of stretchBefore()
    storage::insights::QueueFacts queue = {};
    Grain grain = Grain::Day;
    QList<Step> steps = {};
    QList<OutcomeCount> outcomes = {};                 ///< of answered calls, the most first
    QList<StatusCount> statuses = {};                  ///< the most first, those that never left too
    std::array<std::array<HeatCell, 24>, 7> heat = {}; ///< [weekday, Monday 0][hour]
    QList<AgentFigures> agents = {};                   ///< the most calls first
    QList<storage::insights::AgentName> knownAgents = {};
    bool hasHistory = false; ///< there has ever been a call

    [[nodiscard]] bool isEmpty() const { return statuses.isEmpty(); }
};

/// What the facts add up to. Calls need to be in the order of time, from stretchBefore() to the end of the period.
[[nodiscard]] Insights computeInsights(const InsightQuestion &question, const storage::insights::CallFacts &calls,
                                       const std::vector<storage::insights::WaitFact> &waits);
/// Reads and computes; takes a while, so not where a window paints.
[[nodiscard]] Result<Insights> readInsights(storage::Connection &db, const InsightQuestion &question);

} // namespace ringback::models
