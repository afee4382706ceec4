#include "engine/catchup.h"

#include "core/clock.h"
#include "core/durationtext.h"
#include "core/futures.h"
#include "engine/agentdirectory.h"
#include "engine/engine.h"
#include "storage/store.h"

#include <algorithm>

namespace ringback {

using namespace std::chrono_literals;

namespace {

constexpr auto timerWithWebhook = 15min;
constexpr auto timerWithout = 5min;
/// Reasons that come together (the computer wakes, the clocks disagree, the network is back) make one catch-up.
constexpr auto together = 10s;
constexpr auto sweepDelay = 60s;
/// Between the pages of a sweep: it never takes more than a fifth of the budget.
constexpr auto sweepPace = 3s;
/// A list without an order is read whole by each catch-up; by the timer no oftener than this for each of its pages.
constexpr auto restForEachPage = 6s;
/// A list that times out so often is given up, so that the others get their turn.
constexpr int mostTimeouts = 3;

QString momentText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString clock = clockText(local.time());
    if (local.date() == now.toLocalTime().date())
        return clock;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

struct CatchUp::Run
{
    Why why = Why::Start;
    qint64 beganMs = 0; ///< steady
    QQueue<AgentWalk::Plan> plans;
    CatchUpReport report;
    NewOutcomes told; ///< without what was an account's past
    std::optional<Error> error;
    bool anyRead = false;
    SharedPromise<Result<CatchUpReport>> promise;
};

CatchUp::CatchUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const AgentDirectory &agents,
                 const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_api(api), m_agents(agents), m_settings(settings)
{
}

CatchUp::~CatchUp() = default;

void CatchUp::load(storage::Connection &reader, std::function<bool()> webhookWorks)
{
    m_gaps = catchupmarks::gaps(reader);
    m_webhookWorks = std::move(webhookWorks);
}

QFuture<Result<CatchUpReport>> CatchUp::now(Why why)
{
    if (m_run) {
        const bool isFresh = m_clock.steadyMs() - m_run->beganMs < std::chrono::milliseconds(together).count();
        if (isFresh || why == Why::Timer || (why == Why::Person && m_run->why == Why::Person))
            return m_run->promise.future();
    }
    // What the walk that is dropped here had not come to is marked unfinished and read again.
    const std::shared_ptr<Run> before = std::exchange(m_run, std::make_shared<Run>());
    m_walk.reset();
    m_run->why = why;
    m_run->beganMs = m_clock.steadyMs();
    if (before) {
        const SharedPromise<Result<CatchUpReport>> promise = before->promise;
        whenDone(m_run->promise.future(), this, [promise](const Result<CatchUpReport> &r) { promise.finish(r); });
    }
    if (m_sweep)
        m_sweep->pause();
    const std::shared_ptr<Run> run = m_run;
    Q_EMIT stateChanged();
    if (m_api.config().credentials.isComplete()) {
        readMarks(run);
    } else {
        run->error = Error{ErrorKind::Unauthorized, Engine::tr("There are no Thoughtly credentials yet.")};
        finishRun();
    }
    return run->promise.future();
}

void CatchUp::cancel()
{
    m_walk.reset();
    m_sweep.reset();
    m_sweepQueue.clear();
    m_failures.clear();
    ++m_timer;
    ++m_sweepTimer;
    if (const std::shared_ptr<Run> run = std::exchange(m_run, {})) {
        run->promise.finish(Error{ErrorKind::Cancelled, tr("The catch-up was broken off.")});
        Q_EMIT stateChanged();
    }
}

void CatchUp::readMarks(const std::shared_ptr<Run> &run)
{
    using Marked = QList<std::pair<Agent, CatchUpMark>>;
    const auto read = m_store.write([agents = m_agents.agents()](storage::Connection &db) -> Result<Marked> {
        Marked marked;
        for (const Agent &agent : agents)
            marked.append({agent, catchupmarks::get(db, agent.id)});
        return marked;
    });
    whenDone(read, this, [this, run](const Result<Marked> &marked) {
        if (run != m_run)
            return;
        if (!marked)
            run->error = marked.error();
        const QDateTime now = m_clock.now();
        const Marked known = marked ? *marked : Marked();
        for (const auto &[agent, mark] : known) {
            const qint64 rest = mark.pages * std::chrono::milliseconds(restForEachPage).count();
            const bool isCostly = !isNewestFirst(mark.order) && mark.caughtUpAt.isValid() && !mark.unfinished;
            if (run->why == Why::Timer && isCostly && mark.caughtUpAt.msecsTo(now) < rest)
                continue;
            const bool sweepIsDue = mark.sweepWanted || !mark.sweptAt.isValid();
            run->plans.enqueue(
                {.agentId = agent.id, .agentTitle = agent.title, .whole = run->why == Why::Person && sweepIsDue});
        }
        nextAgent();
    });
}

AgentWalk *CatchUp::makeWalk(const AgentWalk::Plan &plan)
{
    auto *walk = new AgentWalk(plan, m_clock, m_store, m_api, m_settings);
    connect(walk, &AgentWalk::callsChanged, this, &CatchUp::callsChanged);
    connect(walk, &AgentWalk::callbacksChanged, this, &CatchUp::callbacksChanged);
    return walk;
}

void CatchUp::nextAgent()
{
    if (m_run->plans.isEmpty()) {
        finishRun();
        return;
    }
    m_walk.reset(makeWalk(m_run->plans.dequeue()));
    connect(m_walk.get(), &AgentWalk::finished, this, &CatchUp::walked, Qt::QueuedConnection);
    m_walk->start();
}

void CatchUp::walked(const AgentWalk::Report &report)
{
    if (!m_run || !m_walk || sender() != m_walk.get())
        return; // of a walk that was dropped
    const AgentWalk::Plan plan = m_walk->plan();
    m_run->report.requests += report.requests;
    m_run->report.outcomes.add(report.outcomes);
    if (!report.wasFirst)
        m_run->told.add(report.outcomes);
    noteGap(report, plan);
    if (report.sweepDue && std::none_of(m_sweepQueue.begin(), m_sweepQueue.end(),
                                        [&plan](const Agent &a) { return a.id == plan.agentId; }))
        m_sweepQueue.enqueue({plan.agentId, plan.agentTitle});
    if (report.result) {
        m_failures.remove(plan.agentId);
        const std::shared_ptr<Run> run = m_run;
        run->anyRead = true;
        Q_EMIT asked(report.result); // may begin another
        if (run == m_run)
            nextAgent();
        return;
    }
    if (!m_run->error && !report.isGap)
        m_run->error = report.result.error();
    const bool timedOut = report.result.error().kind == ErrorKind::Timeout;
    const bool givenUp = timedOut && ++m_failures[plan.agentId] >= mostTimeouts;
    if (report.isGap || givenUp) {
        nextAgent();
        return;
    }
    // The way there is broken: the others would only fail too. They are asked when it is back.
    m_run->plans.clear();
    const Result<Done> result = report.result;
    finishRun();
    Q_EMIT asked(result);
}

void CatchUp::noteGap(const AgentWalk::Report &report, const AgentWalk::Plan &plan)
{
    const bool wasOpen = std::any_of(m_gaps.begin(), m_gaps.end(),
                                     [&plan](const CatchUpGap &gap) { return gap.agentId == plan.agentId; });
    if (!report.isGap && !wasOpen)
        return;
    const bool isNew = report.isNewGap;
    readGaps([this, agentId = plan.agentId, isNew] {
        const auto gap = std::find_if(m_gaps.begin(), m_gaps.end(),
                                      [&agentId](const CatchUpGap &g) { return g.agentId == agentId; });
        if (isNew && gap != m_gaps.end())
            Q_EMIT notice({Notice::Level::Warning, gapText(*gap)});
        Q_EMIT stateChanged();
    });
}

void CatchUp::readGaps(std::function<void()> then)
{
    const auto read =
        m_store.write([](storage::Connection &db) -> Result<QList<CatchUpGap>> { return catchupmarks::gaps(db); });
    whenDone(read, this, [this, then = std::move(then)](const Result<QList<CatchUpGap>> &gaps) {
        if (gaps)
            m_gaps = *gaps;
        then();
    });
}

void CatchUp::finishRun()
{
    m_walk.reset();
    const std::shared_ptr<Run> run = m_run;
    readGaps([this, run] {
        if (run != m_run)
            return;
        m_run.reset();
        tell(*run);
        planTimer();
        planSweep(sweepDelay);
        Q_EMIT stateChanged();
        run->report.gaps = m_gaps;
        if (run->error && !run->anyRead)
            run->promise.finish(*run->error);
        else
            run->promise.finish(run->report);
    });
}

void CatchUp::tell(const Run &run)
{
    // Without a webhook the timer is how outcomes come every day: no news in itself.
    const bool isUsual = run.why == Why::Timer && !(m_webhookWorks && m_webhookWorks());
    if (run.told.count == 0 || isUsual)
        return;
    const QDateTime now = m_clock.now();
    Q_EMIT notice({Notice::Level::Info, tr("Caught up: %n outcome(s) from %1 to %2", nullptr, run.told.count)
                                            .arg(momentText(run.told.from, now), momentText(run.told.until, now))});
}

void CatchUp::planTimer()
{
    const bool works = m_webhookWorks && m_webhookWorks();
    m_clock.after(works ? timerWithWebhook : timerWithout, this, [this, generation = ++m_timer] {
        if (generation == m_timer)
            (void)now(Why::Timer);
    });
}

void CatchUp::planSweep(std::chrono::milliseconds delay)
{
    if (m_sweep) {
        m_sweep->resume();
        return;
    }
    if (m_sweepQueue.isEmpty())
        return;
    m_clock.after(delay, this, [this, generation = ++m_sweepTimer] {
        if (generation == m_sweepTimer && !m_run && !m_sweep)
            sweepNext();
    });
}

void CatchUp::sweepNext()
{
    if (m_sweepQueue.isEmpty())
        return;
    const Agent agent = m_sweepQueue.dequeue();
    m_sweep.reset(makeWalk({.agentId = agent.id, .agentTitle = agent.title, .whole = true, .pace = sweepPace}));
    connect(m_sweep.get(), &AgentWalk::finished, this, &CatchUp::swept, Qt::QueuedConnection);
    m_sweep->start();
}

void CatchUp::swept(const AgentWalk::Report &report)
{
    if (!m_sweep || sender() != m_sweep.get())
        return;
    const AgentWalk::Plan plan = m_sweep->plan();
    m_sweep.reset();
    noteGap(report, plan);
    if (report.result && !report.wasFirst && report.outcomes.count > 0) {
        Run found;
        found.why = Why::Person;
        found.told = report.outcomes;
        tell(found);
    }
    if (!report.result && !report.isGap) {
        m_sweepQueue.clear(); // the next catch-up finds out anew what is due
        Q_EMIT asked(report.result);
        return;
    }
    planSweep(sweepPace);
}

} // namespace ringback
