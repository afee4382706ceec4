#include "engine/lookup.h"

#include "core/calldeadlines.h"
#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/catchupmarks.h"
#include "engine/engine.h"
#include "engine/outcomes.h"
#include "engine/soughtcall.h"
#include "storage/store.h"
#include "thoughtly/client.h"

#include <algorithm>
#include <array>

namespace ringback {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int pageSize = 50;
/// A call in flight is among the newest; a busy agent may have pushed it to the second or third page.
constexpr int fewPages = 3;
/// Before it is said that there is no trace of a call, or no outcome.
constexpr int manyPages = 20;
/// When an unconfirmed call is looked for, counted from the moment it was sent.
constexpr std::array<milliseconds, 5> traceTimes{5s, 15s, 30s, 60s, traceTime};
constexpr milliseconds soon = 2s;

} // namespace

struct LookUp::Round
{
    QList<SoughtCall> sought;
    QStringList agents;
    QHash<QString, ListOrder> orders; ///< what catch-ups found out
    int page = 0;
    bool hasAsked = false;
    OrderEvidence evidence;
    QList<qint64> changed;
    Result<Done> result = Done{};
    SharedPromise<Result<Done>> promise;
};

LookUp::LookUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_api(api), m_settings(settings)
{
}

LookUp::~LookUp() = default;

milliseconds LookUp::interval(milliseconds age, bool webhookWorks)
{
    if (age < 2min)
        return webhookWorks ? 30s : 4s;
    if (age < 10min)
        return webhookWorks ? 60s : 15s;
    if (age < 2h)
        return webhookWorks ? 5min : 1min;
    return 10min;
}

std::optional<milliseconds> LookUp::untilTrace(milliseconds age, std::optional<milliseconds> askedAtAge)
{
    const auto next = std::find_if(traceTimes.begin(), traceTimes.end(),
                                   [&](milliseconds at) { return !askedAtAge || *askedAtAge < at; });
    if (next == traceTimes.end())
        return std::nullopt;
    // The last of several that have passed is the one that counts.
    return std::max(0ms, *next - age);
}

milliseconds LookUp::dueIn(const SoughtCall &sought) const
{
    const QDateTime now = m_clock.now();
    const milliseconds age(std::max<qint64>(0, sought.sentAt.msecsTo(now)));
    const auto asked = m_askedAt.constFind(sought.call.id);
    std::optional<milliseconds> askedAtAge;
    if (asked != m_askedAt.constEnd())
        askedAtAge = std::max(0ms, age - milliseconds(m_clock.steadyMs() - *asked));

    const bool isUnconfirmed = sought.call.status == CallStatus::Unconfirmed;
    if (isUnconfirmed) {
        if (const auto wait = untilTrace(age, askedAtAge))
            return *wait;
    }
    // Without a trace so far, it goes on slower.
    const milliseconds every = interval(isUnconfirmed ? std::max<milliseconds>(age, 2min) : age, webhookWorks());
    if (!askedAtAge)
        return webhookWorks() ? std::max(0ms, every - age) : 0ms;
    const milliseconds wait = std::max(0ms, *askedAtAge + every - age);
    const milliseconds deadline(now.msecsTo(sought.deadline()));
    return deadline > 0ms ? std::min(wait, deadline) : wait;
}

void LookUp::wake()
{
    if (!m_running)
        wakeIn(soon);
}

void LookUp::wakeIn(milliseconds delay)
{
    const qint64 at = m_clock.steadyMs() + delay.count();
    if (m_dueAt && *m_dueAt <= at)
        return;
    m_dueAt = at;
    m_clock.after(delay, this, [this, generation = ++m_generation] {
        if (generation != m_generation)
            return;
        m_dueAt.reset();
        if (!m_running)
            plan(false);
    });
}

QFuture<Result<Done>> LookUp::now()
{
    if (!m_running)
        plan(true);
    return m_running->promise.future();
}

void LookUp::plan(bool all)
{
    m_running = std::make_shared<Round>();
    const auto found = m_store.write([](storage::Connection &db) -> Result<Round> {
        Round round;
        round.sought = callsInFlight(db);
        for (const SoughtCall &sought : std::as_const(round.sought)) {
            const QString &agentId = sought.call.agentId;
            if (!agentId.isEmpty() && !round.orders.contains(agentId))
                round.orders.insert(agentId, catchupmarks::get(db, agentId).order);
        }
        return round;
    });
    whenDone(found, this, [this, all, round = m_running](const Result<Round> &inFlight) {
        if (!inFlight) {
            round->result = inFlight.error();
            close(round);
            return;
        }
        round->orders = inFlight->orders;
        milliseconds next = milliseconds::max();
        for (const SoughtCall &sought : inFlight->sought) {
            const milliseconds wait = dueIn(sought);
            if (all || wait <= 0ms)
                round->sought.append(sought);
            else
                next = std::min(next, wait);
        }
        if (!round->sought.isEmpty()) {
            run(round);
            return;
        }
        m_running.reset();
        round->promise.finish(Done{});
        if (inFlight->sought.isEmpty())
            m_askedAt.clear();
        if (next != milliseconds::max())
            wakeIn(next);
    });
}

void LookUp::run(const std::shared_ptr<Round> &round)
{
    for (const SoughtCall &sought : std::as_const(round->sought)) {
        m_askedAt.insert(sought.call.id, m_clock.steadyMs());
        if (!sought.call.agentId.isEmpty() && !round->agents.contains(sought.call.agentId))
            round->agents.append(sought.call.agentId);
    }
    ask(round);
}

void LookUp::ask(const std::shared_ptr<Round> &round)
{
    if (round->agents.isEmpty()) {
        settle(round);
        return;
    }
    round->hasAsked = true;
    const auto answer =
        m_api.responses(round->agents.first(), round->page, pageSize, Source::LookUp, thoughtly::Lane::LookUp);
    whenDone(answer, this, [this, round](const Result<thoughtly::Page<CallObservation>> &page) {
        if (page) {
            apply(round, *page);
            return;
        }
        if (round->result)
            round->result = page.error();
        nextAgent(round);
    });
}

void LookUp::nextAgent(const std::shared_ptr<Round> &round)
{
    round->page = 0;
    round->evidence = {};
    round->agents.removeFirst();
    ask(round);
}

void LookUp::apply(const std::shared_ptr<Round> &round, const thoughtly::Page<CallObservation> &page)
{
    const QString agentId = round->agents.first();
    const QDateTime now = m_clock.now();
    QList<CallObservation> ours;
    for (CallObservation observation : page.rows) {
        const auto about = std::find_if(round->sought.cbegin(), round->sought.cend(), [&](const SoughtCall &sought) {
            return sought.call.agentId == agentId && sought.isAbout(observation);
        });
        if (about == round->sought.cend())
            continue;
        observation.agentId = agentId;
        observation.observedAt = now;
        if (about->hasNumber(observation))
            observation.phone = about->call.phone; // the same in another notation
        ours.append(observation);
    }
    round->evidence.add(page.rows);
    const ListOrder shown = round->evidence.order();
    const ListOrder order = shown == ListOrder::Unknown ? round->orders.value(agentId) : shown;
    const QDateTime oldest = page.rows.isEmpty() ? QDateTime() : timeBy(order, page.rows.last());

    using HeardOf = QList<std::pair<qint64, bool>>; // call, changed
    const auto applied = m_store.write([ours, settings = m_settings](storage::Connection &db) -> Result<HeardOf> {
        HeardOf calls;
        for (const CallObservation &observation : ours) {
            const Result<Heard> heard = hear(db, observation, settings);
            if (!heard)
                return heard.error();
            calls.append({heard->applied.callId, heard->applied.changed});
        }
        return calls;
    });
    whenDone(applied, this, [this, round, agentId, oldest, last = page.last](const Result<HeardOf> &calls) {
        if (!calls) {
            round->result = calls.error();
            nextAgent(round);
            return;
        }
        for (const auto &[id, changed] : *calls) {
            for (SoughtCall &sought : round->sought)
                sought.found = sought.found || sought.call.id == id;
            if (changed)
                round->changed.append(id);
        }
        bool isSought = false;
        bool isDeep = false;
        for (SoughtCall &sought : round->sought) {
            if (sought.call.agentId != agentId || sought.found || sought.complete)
                continue;
            const bool passed =
                oldest.isValid() && oldest.msecsTo(sought.sentAt) > milliseconds(SoughtCall::clockSkew).count();
            sought.complete = last || passed;
            isSought = isSought || !sought.complete;
            isDeep = isDeep || m_clock.now() >= sought.settlesAt();
        }
        round->page += 1;
        if (isSought && round->page < (isDeep ? manyPages : fewPages))
            ask(round);
        else
            nextAgent(round);
    });
}

void LookUp::settle(const std::shared_ptr<Round> &round)
{
    const auto settled =
        m_store.write([sought = round->sought, changed = round->changed, wasAnswered = round->result.ok(),
                       settings = m_settings, now = m_clock.now()](storage::Connection &db) {
            return settleSought(db, sought, {.changed = changed, .wasAnswered = wasAnswered, .now = now}, settings);
        });
    whenDone(settled, this, [this, round](const Result<SettledCalls> &done) {
        if (!done) {
            if (round->result)
                round->result = done.error();
            close(round);
            return;
        }
        if (!done->changed.isEmpty())
            Q_EMIT callsChanged(done->changed);
        if (!done->callbacks.isEmpty())
            Q_EMIT callbacksChanged(done->callbacks);
        for (const Call &call : done->withoutTrace) {
            const QString who = call.contactName.isEmpty() ? formatNational(call.phone) : call.contactName;
            Q_EMIT notice({Notice::Level::Warning,
                           tr("No trace of the call to %1 after %2 s. Call again?").arg(who).arg(traceTime.count()),
                           call.id});
        }
        close(round);
    });
}

void LookUp::close(const std::shared_ptr<Round> &round)
{
    m_running.reset();
    round->promise.finish(round->result);
    if (round->hasAsked)
        Q_EMIT asked(round->result);
    wakeIn(0ms); // to see what is due next
}

} // namespace ringback
