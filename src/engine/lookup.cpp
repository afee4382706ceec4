#include "engine/lookup.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/outcomes.h"
#include "storage/calls.h"
#include "storage/store.h"
#include "thoughtly/client.h"

#include <algorithm>

namespace ringback {

using namespace std::chrono_literals;

namespace {

/// Our clock and Thoughtly's may differ by this much.
constexpr qint64 clockSkewMs = 120'000;
constexpr int pageSize = 50;
/// A call in flight is among the newest; a busy agent may have pushed it to the second or third page.
constexpr int mostPages = 3;

bool isAbout(const CallObservation &observation, const Call &call)
{
    if (!call.thoughtlyCallId.isEmpty())
        return observation.thoughtlyCallId == call.thoughtlyCallId;
    if (!observation.attemptId.isEmpty())
        return observation.attemptId == call.attemptId;
    const QDateTime at = observation.startedAt.isValid() ? observation.startedAt : observation.updatedAt;
    return observation.phone == call.phone && (!at.isValid() || call.createdAt.msecsTo(at) > -clockSkewMs);
}

} // namespace

struct LookUp::Round
{
    QList<Call> calls;
    QStringList agents;
    int page = 0;
    Result<Done> result = Done{};
    SharedPromise<Result<Done>> promise;
};

LookUp::LookUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_api(api), m_settings(settings)
{
}

std::chrono::milliseconds LookUp::interval(std::chrono::milliseconds age)
{
    if (age < 2min)
        return 4s;
    if (age < 10min)
        return 15s;
    if (age < 2h)
        return 60s;
    return 10min;
}

void LookUp::wake()
{
    const int generation = ++m_generation;
    m_clock.after(2s, this, [this, generation] {
        if (generation == m_generation)
            (void)now();
    });
}

QFuture<Result<Done>> LookUp::now()
{
    if (m_running)
        return m_running->promise.future();
    m_running = std::make_shared<Round>();
    const auto found =
        m_store.write([](storage::Connection &db) -> Result<QList<Call>> { return storage::calls::inFlight(db); });
    whenDone(found, this, [this, round = m_running](const Result<QList<Call>> &calls) {
        if (!calls) {
            round->result = calls.error();
            close(round);
            return;
        }
        round->calls = *calls;
        for (const Call &call : *calls) {
            if (!call.agentId.isEmpty() && !round->agents.contains(call.agentId))
                round->agents.append(call.agentId);
        }
        ask(round);
    });
    return m_running->promise.future();
}

void LookUp::ask(const std::shared_ptr<Round> &round)
{
    if (round->agents.isEmpty()) {
        close(round);
        return;
    }
    const auto answer =
        m_api.responses(round->agents.first(), round->page, pageSize, Source::LookUp, thoughtly::Lane::LookUp);
    whenDone(answer, this, [this, round](const Result<thoughtly::Page<CallObservation>> &page) {
        if (page) {
            apply(round, *page);
            return;
        }
        if (round->result)
            round->result = page.error();
        round->page = 0;
        round->agents.removeFirst();
        ask(round);
    });
}

void LookUp::apply(const std::shared_ptr<Round> &round, const thoughtly::Page<CallObservation> &page)
{
    const QString agentId = round->agents.first();
    QList<CallObservation> ours;
    qsizetype sought = 0;
    for (const Call &call : round->calls) {
        if (call.agentId != agentId)
            continue;
        ++sought;
        for (CallObservation observation : page.rows) {
            if (!isAbout(observation, call))
                continue;
            observation.agentId = agentId;
            observation.observedAt = m_clock.now();
            ours.append(observation);
        }
    }
    round->page += 1;
    if (ours.size() >= sought || page.last || round->page >= mostPages) {
        round->page = 0;
        round->agents.removeFirst();
    }
    const auto applied = m_store.write(
        [ours, settings = m_settings, now = m_clock.now()](storage::Connection &db) -> Result<QList<qint64>> {
            QList<qint64> changed;
            for (const CallObservation &observation : ours) {
                const Result<Heard> heard = hear(db, observation, settings, now);
                if (!heard)
                    return heard.error();
                if (heard->applied.changed)
                    changed.append(heard->applied.callId);
            }
            return changed;
        });
    whenDone(applied, this, [this, round](const Result<QList<qint64>> &changed) {
        if (!changed)
            round->result = changed.error();
        else if (!changed->isEmpty())
            Q_EMIT callsChanged(*changed);
        ask(round);
    });
}

void LookUp::close(const std::shared_ptr<Round> &round)
{
    m_running.reset();
    round->promise.finish(round->result);
    Q_EMIT asked(round->result);
    if (round->calls.isEmpty())
        return;
    const auto youngest = std::max_element(round->calls.begin(), round->calls.end(),
                                           [](const Call &a, const Call &b) { return a.createdAt < b.createdAt; });
    const int generation = ++m_generation;
    const std::chrono::milliseconds age(youngest->createdAt.msecsTo(m_clock.now()));
    m_clock.after(interval(age), this, [this, generation] {
        if (generation == m_generation)
            (void)now();
    });
}

} // namespace ringback
