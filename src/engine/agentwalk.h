#pragma once

#include "core/result.h"
#include "engine/catchupmarks.h"
#include "engine/pagewalk.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace ringback {

class Clock;
struct Settings;
namespace storage {
class Store;
}
namespace thoughtly {
class Client;
template <typename T>
struct Page;
} // namespace thoughtly

/// Outcomes that weren't known before.
struct NewOutcomes
{
    int count = 0;
    QDateTime from = {};
    QDateTime until = {};

    void add(const QDateTime &at);
    void add(const NewOutcomes &other);
    bool operator==(const NewOutcomes &) const = default;
};

/// Reads the calls of one voice agent, page after page in the lowest lane, and applies every row. Keeps the agent's
/// mark. Ends once, by `finished`, unless it is destroyed before: then the mark says that it was not finished. Engine
/// thread.
class AgentWalk final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString agentId;
        QString agentTitle = {};
        bool whole = false;                ///< read to the end, whatever is found
        std::chrono::milliseconds pace{0}; ///< rest between pages
        int mostPages = 1000;
    };
    struct Report
    {
        Result<Done> result = Done{};
        bool isGap = false; ///< the list couldn't be read to its end, and waiting won't help
        bool isNewGap = false;
        bool wasFirst = false; ///< nothing was ever read of this agent before
        bool sweepDue = false;
        int requests = 0;
        NewOutcomes outcomes = {};
    };

    AgentWalk(Plan plan, Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings,
              QObject *parent = nullptr);

    void start();
    /// Nothing is asked while it pauses.
    void pause();
    void resume();
    [[nodiscard]] const Plan &plan() const { return m_plan; }

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void finished(const ringback::AgentWalk::Report &report);

private:
    struct News;

    void begin(const CatchUpMark &mark);
    void ask();
    void apply(const thoughtly::Page<CallObservation> &page);
    void applied(const thoughtly::Page<CallObservation> &page, const News &news);
    void fail(const Error &error);
    void close(const Result<Done> &result, bool isGap);
    [[nodiscard]] bool mayStop(const thoughtly::Page<CallObservation> &page) const;
    [[nodiscard]] ListOrder order() const;

    Plan m_plan;
    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    const Settings &m_settings;
    QDateTime m_begin;
    CatchUpMark m_mark; ///< as it was before
    OrderEvidence m_evidence;
    std::unique_ptr<PageWalk> m_walk;
    Report m_report;
    bool m_paused = false;
    bool m_held = false; ///< would have asked while it paused
};

} // namespace ringback
