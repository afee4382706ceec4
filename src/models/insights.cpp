#include "models/insights.h"

#include <algorithm>
#include <numeric>

namespace ringback::models {

using storage::insights::CallFact;
using storage::insights::CallFacts;
using storage::insights::WaitFact;

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;
/// As CallbacksModel has it: within a minute of its time a callback is due, after it, overdue.
constexpr int overdueSeconds = 60;

std::optional<double> median(std::vector<float> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (static_cast<double>(*middle) + *std::max_element(values.begin(), middle)) / 2.0;
}

bool isAnswered(CallGroup group)
{
    return group == CallGroup::Answered || group == CallGroup::Transferred;
}

bool rang(CallGroup group)
{
    return isAnswered(group) || group == CallGroup::Voicemail || group == CallGroup::NotReached;
}

/// Adds calls up to Figures.
struct Sum
{
    Figures figures;
    std::vector<float> talk;

    void add(const CallFact &call, CallGroup group, bool resolved)
    {
        if (group == CallGroup::NotPlaced)
            return;
        ++figures.calls;
        if (rang(group))
            ++figures.rang;
        if (!isAnswered(group))
            return;
        ++figures.answered;
        if (resolved)
            ++figures.resolved;
        if (call.seconds >= 0)
            talk.push_back(call.seconds);
    }
    [[nodiscard]] Figures result()
    {
        figures.medianTalk = median(talk);
        return figures;
    }
};

/// The local time of moments that come in order: a zone is asked once for a quarter of an hour, in which no zone
/// changes its offset.
class LocalClock
{
public:
    explicit LocalClock(const QTimeZone &zone) : m_zone(zone) {}

    struct Hour
    {
        int weekday = 0; ///< Monday 0
        int hour = 0;
    };
    Hour at(qint64 ms)
    {
        if (const qint64 quarter = ms / quarterMs; quarter != m_quarter) {
            m_quarter = quarter;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, m_zone);
            m_hour = {local.date().dayOfWeek() - 1, local.time().hour()};
        }
        return m_hour;
    }

private:
    QTimeZone m_zone;
    qint64 m_quarter = -1;
    Hour m_hour;
};

/// One pass over the calls of the period.
class Pass
{
public:
    Pass(const CallFacts &facts, Insights &into)
        : m_facts(facts)
        , m_into(into)
        , m_clock(into.question.zone)
        , m_resolved(static_cast<std::size_t>(facts.outcomes.size()))
        , m_outcomes(m_resolved.size())
        , m_agents(static_cast<std::size_t>(facts.agents.size()))
        , m_talkOfSteps(static_cast<std::size_t>(into.steps.size()))
    {
        for (std::size_t i = 0; i < m_resolved.size(); ++i)
            m_resolved.at(i) = into.question.judge.isResolved(facts.outcomes.at(static_cast<qsizetype>(i)));
    }

    void before(const CallFact &call) { m_before.add(call, groupOf(call.status), isResolved(call)); }

    void within(const CallFact &call)
    {
        const CallGroup group = groupOf(call.status);
        const bool resolved = isResolved(call);
        ++m_statuses.at(static_cast<std::size_t>(call.status));
        m_sum.add(call, group, resolved);
        m_agents.at(static_cast<std::size_t>(call.agent)).add(call, group, resolved);
        if (group == CallGroup::NotPlaced)
            return;
        while (m_step + 1 < m_into.steps.size() && call.atMs >= m_into.steps.at(m_step).to.toMSecsSinceEpoch())
            ++m_step;
        ++m_into.steps[m_step].counts.at(static_cast<std::size_t>(group));
        if (rang(group)) {
            const LocalClock::Hour hour = m_clock.at(call.atMs);
            HeatCell &cell =
                m_into.heat.at(static_cast<std::size_t>(hour.weekday)).at(static_cast<std::size_t>(hour.hour));
            ++cell.rang;
            cell.answered += isAnswered(group) ? 1 : 0;
        }
        if (isAnswered(group)) {
            ++m_outcomes.at(static_cast<std::size_t>(call.outcome));
            if (call.seconds >= 0)
                m_talkOfSteps.at(static_cast<std::size_t>(m_step)).push_back(call.seconds);
        }
    }

    void finish()
    {
        m_into.figures = m_sum.result();
        m_into.before = m_before.result();
        for (qsizetype i = 0; i < m_into.steps.size(); ++i)
            m_into.steps[i].medianTalk = median(m_talkOfSteps.at(static_cast<std::size_t>(i)));
        for (const CallStatus status : allCallStatuses) {
            if (const int count = m_statuses.at(static_cast<std::size_t>(status)); count > 0)
                m_into.statuses.append({status, count});
        }
        finishOutcomes();
        finishAgents();
        const auto moreFirst = [](const auto &a, const auto &b) { return a.count > b.count; };
        std::stable_sort(m_into.statuses.begin(), m_into.statuses.end(), moreFirst);
        std::stable_sort(m_into.outcomes.begin(), m_into.outcomes.end(), moreFirst);
    }

private:
    [[nodiscard]] bool isResolved(const CallFact &call) const
    {
        return m_resolved.at(static_cast<std::size_t>(call.outcome));
    }

    void finishOutcomes()
    {
        for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
            if (m_outcomes.at(i) > 0)
                m_into.outcomes.append(
                    {m_facts.outcomes.at(static_cast<qsizetype>(i)), m_outcomes.at(i), m_resolved.at(i)});
        }
        std::sort(m_into.outcomes.begin(), m_into.outcomes.end(),
                  [](const OutcomeCount &a, const OutcomeCount &b) { return a.outcome < b.outcome; });
    }

    void finishAgents()
    {
        for (std::size_t i = 0; i < m_agents.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            const Figures figures = m_agents.at(i).result();
            if (figures.calls > 0)
                m_into.agents.append({m_facts.agents.at(at), m_facts.agentTitles.at(at), figures});
        }
        std::sort(m_into.agents.begin(), m_into.agents.end(), [](const AgentFigures &a, const AgentFigures &b) {
            return a.figures.calls != b.figures.calls ? a.figures.calls > b.figures.calls : a.title < b.title;
        });
    }

    const CallFacts &m_facts;
    Insights &m_into;
    LocalClock m_clock;
    std::vector<bool> m_resolved; ///< by outcome
    std::vector<int> m_outcomes;
    std::vector<Sum> m_agents;
    std::vector<std::vector<float>> m_talkOfSteps;
    std::array<int, allCallStatuses.size()> m_statuses = {};
    Sum m_sum;
    Sum m_before;
    qsizetype m_step = 0;
};

void addWaits(const std::vector<WaitFact> &waits, const Stretch &before, Insights &into)
{
    const qint64 from = into.steps.first().from.toMSecsSinceEpoch();
    const qint64 beforeEnd = before.to.toMSecsSinceEpoch();
    std::vector<float> all;
    std::vector<float> earlier;
    std::vector<std::vector<float>> ofSteps(static_cast<std::size_t>(into.steps.size()));
    qsizetype step = 0;
    for (const WaitFact &wait : waits) {
        const auto seconds = static_cast<float>(wait.seconds);
        if (wait.askedAtMs < from) {
            if (wait.askedAtMs < beforeEnd)
                earlier.push_back(seconds);
            continue;
        }
        while (step + 1 < into.steps.size() && wait.askedAtMs >= into.steps.at(step).to.toMSecsSinceEpoch())
            ++step;
        ofSteps.at(static_cast<std::size_t>(step)).push_back(seconds);
        all.push_back(seconds);
    }
    into.figures.medianWait = median(all);
    into.before.medianWait = median(earlier);
    for (qsizetype i = 0; i < into.steps.size(); ++i)
        into.steps[i].medianWait = median(ofSteps.at(static_cast<std::size_t>(i)));
}

} // namespace

CallGroup groupOf(CallStatus status)
{
    switch (status) {
    case CallStatus::Completed:
        return CallGroup::Answered;
    case CallStatus::Transferred:
        return CallGroup::Transferred;
    case CallStatus::LeftVoicemail:
        return CallGroup::Voicemail;
    case CallStatus::NoAnswer:
    case CallStatus::Busy:
        return CallGroup::NotReached;
    case CallStatus::Failed:
        return CallGroup::Failed;
    case CallStatus::Unconfirmed:
    case CallStatus::Queued:
    case CallStatus::InProgress:
    case CallStatus::NoOutcome:
        return CallGroup::Open;
    case CallStatus::Scheduled:
    case CallStatus::Cancelled:
    case CallStatus::Suppressed:
        break;
    }
    return CallGroup::NotPlaced;
}

std::optional<double> Figures::answerRate() const
{
    return rang > 0 ? std::optional(static_cast<double>(answered) / rang) : std::nullopt;
}

std::optional<double> Figures::resolvedRate() const
{
    return answered > 0 ? std::optional(static_cast<double>(resolved) / answered) : std::nullopt;
}

int Step::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<double> HeatCell::rate() const
{
    return rang >= fewest ? std::optional(static_cast<double>(answered) / rang) : std::nullopt;
}

Insights computeInsights(const InsightQuestion &question, const CallFacts &calls, const std::vector<WaitFact> &waits)
{
    Insights insights;
    insights.question = question;
    insights.grain = grainOf(question.period);
    const QList<QDateTime> bounds = edges(question.period, insights.grain, question.zone, question.firstDay);
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i)
        insights.steps.append(Step{.from = bounds.at(i), .to = bounds.at(i + 1)});
    if (insights.steps.isEmpty())
        return insights;
    const qint64 from = bounds.first().toMSecsSinceEpoch();
    const qint64 to = bounds.last().toMSecsSinceEpoch();
    const Stretch before = stretchBefore(question.period, question.zone, question.now);
    const qint64 beforeFrom = before.from.toMSecsSinceEpoch();
    const qint64 beforeTo = before.to.toMSecsSinceEpoch();
    Pass pass(calls, insights);
    for (const CallFact &call : calls.calls) {
        if (call.atMs >= from && call.atMs < to)
            pass.within(call);
        else if (call.atMs >= beforeFrom && call.atMs < beforeTo)
            pass.before(call);
    }
    pass.finish();
    addWaits(waits, before, insights);
    return insights;
}

Result<Insights> readInsights(storage::Connection &db, const InsightQuestion &question)
{
    const Stretch whole = stretchOf(question.period, question.zone);
    const Stretch before = stretchBefore(question.period, question.zone, question.now);
    const storage::insights::Span span{before.from, whole.to, question.agentId};
    const Result<storage::insights::CallFacts> calls = storage::insights::calls(db, span);
    if (!calls)
        return calls.error();
    const Result<std::vector<WaitFact>> waits = storage::insights::waits(db, span);
    if (!waits)
        return waits.error();
    const Result<storage::insights::QueueFacts> queue =
        storage::insights::queue(db, question.now.addSecs(-overdueSeconds));
    if (!queue)
        return queue.error();
    Result<QList<storage::insights::AgentName>> agents = storage::insights::agents(db);
    if (!agents)
        return agents.error();
    const Result<QDateTime> first = storage::insights::firstCallAt(db);
    if (!first)
        return first.error();
    Insights insights = computeInsights(question, *calls, *waits);
    insights.queue = *queue;
    insights.knownAgents = *std::move(agents);
    insights.hasHistory = first->isValid();
    return insights;
}

} // namespace ringback::models
