#pragma once

#include "core/agent.h"
#include "core/result.h"
#include "engine/agentwalk.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace ringback {

class AgentDirectory;
struct Notice;

/// What a catch-up found.
struct CatchUpReport
{
    NewOutcomes outcomes = {};
    int requests = 0;
    QList<CatchUpGap> gaps = {}; ///< those that are open now

    bool operator==(const CatchUpReport &) const = default;
};

/// Asks for what may have been missed: at the start, after sleep, when the network is back, when the clocks disagree,
/// and on a slow timer. One at a time; all of it in the lowest lane.
///
/// Of a list that is newest first it reads until two pages hold no news; any other is read whole. Whole lists are also
/// read once a day, after a catch-up that found much, and after the very first one, which takes the newest two pages
/// only: slowly, in the background, and quietly when it's an account's past. Engine thread.
class CatchUp final : public QObject
{
    Q_OBJECT

public:
    enum class Why { Start, Woke, ClockJumped, NetworkBack, Timer, Person };

    CatchUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const AgentDirectory &agents,
            const Settings &settings, QObject *parent = nullptr);
    ~CatchUp() override;

    /// Reads which gaps are open. `webhookWorks` decides on the timer.
    void load(storage::Connection &reader, std::function<bool()> webhookWorks);
    /// Runs one, or joins the one that runs if it began just now; a later one is begun anew. With the first error that
    /// came, if there was nothing but errors.
    QFuture<Result<CatchUpReport>> now(Why why);
    /// Drops what runs and what was planned: other credentials, another address.
    void cancel();

    /// A catch-up runs; reading whole lists in the background doesn't count.
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] const QList<CatchUpGap> &gaps() const { return m_gaps; }

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);
    void stateChanged();
    /// After each walk: whether Thoughtly could be reached.
    void asked(const ringback::Result<ringback::Done> &result);

private:
    struct Run;

    void readMarks(const std::shared_ptr<Run> &run);
    void nextAgent();
    void walked(const AgentWalk::Report &report);
    void finishRun();
    void tell(const Run &run);
    void planTimer();
    void planSweep(std::chrono::milliseconds delay);
    void sweepNext();
    void swept(const AgentWalk::Report &report);
    AgentWalk *makeWalk(const AgentWalk::Plan &plan);
    void noteGap(const AgentWalk::Report &report, const AgentWalk::Plan &plan);
    void readGaps(std::function<void()> then);

    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    const AgentDirectory &m_agents;
    const Settings &m_settings;
    std::function<bool()> m_webhookWorks;
    std::shared_ptr<Run> m_run;
    std::unique_ptr<AgentWalk> m_walk;  ///< of the run
    std::unique_ptr<AgentWalk> m_sweep; ///< in the background; pauses while one runs
    QQueue<Agent> m_sweepQueue;
    QHash<QString, int> m_failures; ///< timeouts in a row, by agent
    QList<CatchUpGap> m_gaps;
    int m_timer = 0; ///< generations: older timers die quietly
    int m_sweepTimer = 0;
};

} // namespace ringback
