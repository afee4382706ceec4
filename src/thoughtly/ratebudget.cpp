#include "thoughtly/ratebudget.h"

#include "core/clock.h"
#include "thoughtly/client.h"

#include <QPointer>
#include <queue>

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace ringback::thoughtly {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr size_t laneCount = 4;
/// A pause that was written down longer than this ago, or by a broken clock, doesn't hold the next start up.
constexpr std::chrono::minutes longestRest{10};

} // namespace

class RateBudget::Private
{
public:
    struct Spent
    {
        quint64 id;
        RateLedger::Request request;
    };
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Hold)> go;
    };
    /// Spent, and held back until that is on disk.
    struct Paid
    {
        quint64 id;
        Hold hold;
        Waiting waiting;
    };

    Private(RateBudget *budget, Clock &theClock, Limits theLimits) : q(budget), clock(theClock), limits(theLimits) {}

    [[nodiscard]] qint64 spanMs() const { return (limits.window + limits.margin).count(); }
    [[nodiscard]] qint64 freeAt(const Spent &s) const { return s.request.answered ? s.request.at + spanMs() : never; }
    [[nodiscard]] int used() const;
    [[nodiscard]] int share(size_t lane) const;
    /// The lane whose first may go now.
    [[nodiscard]] std::optional<size_t> nextLane();
    [[nodiscard]] Paid spend(Waiting waiting);
    void release(quint64 id);
    void pump();
    void keep();
    void letGo(std::vector<Paid> &batch);
    void wakeAtNextChange();

    RateBudget *q;
    Clock &clock;
    Limits limits;
    Keeper keeper;
    std::vector<Spent> spent;
    std::array<std::deque<Waiting>, laneCount> lanes;
    std::vector<Paid> paid;
    bool ledgerIsStale = false; ///< more than `paid` tells
    bool keeping = false;
    qint64 pausedUntil = 0;
    qint64 wakeAt = never;
    quint64 lastId = 0;
};

int RateBudget::Private::used() const
{
    const qint64 now = clock.steadyMs();
    return static_cast<int>(
        std::count_if(spent.begin(), spent.end(), [this, now](const Spent &request) { return freeAt(request) > now; }));
}

int RateBudget::Private::share(size_t lane) const
{
    return limits.requests - (lane == static_cast<size_t>(Lane::Click) ? 0 : limits.reserve);
}

std::optional<size_t> RateBudget::Private::nextLane()
{
    if (clock.steadyMs() < pausedUntil)
        return std::nullopt;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        std::deque<Waiting> &queue = lanes[lane];
        while (!queue.empty() && !queue.front().context)
            queue.pop_front();
        if (queue.empty())
            continue;
        if (used() >= share(lane)) // then no lower lane has one left either
            return std::nullopt;
        return lane;
    }
    return std::nullopt;
}

RateBudget::Private::Paid RateBudget::Private::spend(Waiting waiting)
{
    const quint64 id = ++lastId;
    spent.push_back({id, {clock.steadyMs(), false}});
    Hold hold(nullptr, [this, id, budget = QPointer<RateBudget>(q)](void *) {
        if (budget)
            release(id);
    });
    return {id, std::move(hold), std::move(waiting)};
}

void RateBudget::Private::release(quint64 id)
{
    const auto request = std::find_if(spent.begin(), spent.end(), [id](const Spent &s) { return s.id == id; });
    if (request == spent.end()) // it was given back
        return;
    request->request = {clock.steadyMs(), true};
    wakeAtNextChange();
}

void RateBudget::Private::pump()
{
    const qint64 now = clock.steadyMs();
    std::erase_if(spent, [this, now](const Spent &request) { return freeAt(request) <= now; });
    const QPointer<RateBudget> alive(q);
    while (const auto lane = nextLane()) {
        paid.push_back(spend(std::move(lanes[*lane].front())));
        lanes[*lane].pop_front();
        if (keeper)
            continue;
        letGo(paid);
        if (!alive)
            return;
    }
    keep();
    if (!alive)
        return;
    wakeAtNextChange();
    Q_EMIT q->changed();
}

// One write at a time: what is spent meanwhile shares the next one.
void RateBudget::Private::keep()
{
    if (!keeper || keeping || (paid.empty() && !ledgerIsStale))
        return;
    keeping = true;
    ledgerIsStale = false;
    auto batch = std::make_shared<std::vector<Paid>>(std::exchange(paid, {}));
    keeper(q->ledger(), q, [this, batch] {
        keeping = false;
        const QPointer<RateBudget> alive(q);
        keep();
        if (alive)
            letGo(*batch);
    });
}

void RateBudget::Private::letGo(std::vector<Paid> &batch)
{
    const QPointer<RateBudget> alive(q);
    const std::vector<Paid> leaving = std::exchange(batch, {});
    for (const Paid &request : leaving) {
        if (request.waiting.context) {
            request.waiting.go(request.hold);
        } else { // nothing of it left
            std::erase_if(spent, [&request](const Spent &s) { return s.id == request.id; });
            pump();
        }
        if (!alive)
            return;
    }
}

void RateBudget::Private::wakeAtNextChange()
{
    const qint64 now = clock.steadyMs();
    qint64 next = pausedUntil > now ? pausedUntil : never;
    for (const Spent &request : spent)
        next = std::min(next, freeAt(request));
    if (next >= wakeAt)
        return;
    wakeAt = next;
    clock.after(std::chrono::milliseconds(std::max<qint64>(1, next - now)), q, [this, next] {
        if (wakeAt == next)
            wakeAt = never;
        pump();
    });
}

RateBudget::RateBudget(Clock &clock, Limits limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, clock, limits))
{
}

RateBudget::~RateBudget()
{
    // What waits may hold other requests' Holds, which come back here while they are dropped.
    const auto dropped = std::exchange(d->lanes, {});
    const auto unsent = std::exchange(d->paid, {});
}

void RateBudget::acquire(Lane lane, QObject *context, std::function<void()> go)
{
    acquire(lane, context, [go = std::move(go)](const Hold &) { go(); });
}

void RateBudget::acquire(Lane lane, QObject *context, std::function<void(Hold)> go)
{
    d->lanes[static_cast<size_t>(lane)].push_back({context, std::move(go)});
    d->pump();
}

void RateBudget::pause(std::chrono::milliseconds delay)
{
    d->pausedUntil = std::max(d->pausedUntil, d->clock.steadyMs() + delay.count());
    d->wakeAtNextChange();
    d->ledgerIsStale = true;
    d->keep();
    Q_EMIT changed();
}

int RateBudget::left() const
{
    return std::max(0, d->limits.requests - d->used());
}

int RateBudget::limit() const
{
    return d->limits.requests;
}

int RateBudget::waiting() const
{
    int count = 0;
    for (const auto &lane : d->lanes)
        count += static_cast<int>(
            std::count_if(lane.begin(), lane.end(), [](const auto &w) { return !w.context.isNull(); }));
    return count;
}

// Plays on as it would go if all that is under way were answered now and nothing else came.
std::chrono::milliseconds RateBudget::nextFreeIn(Lane lane) const
{
    const qint64 now = d->clock.steadyMs();
    const qint64 span = d->spanMs();
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> free;
    for (const Private::Spent &request : d->spent)
        free.push(request.request.answered ? d->freeAt(request) : now + span);
    qint64 at = std::max(now, d->pausedUntil);
    const auto goOne = [&](size_t inLane) {
        while (!free.empty() && (free.top() <= at || static_cast<int>(free.size()) >= d->share(inLane))) {
            at = std::max(at, free.top());
            free.pop();
        }
    };
    for (size_t ahead = 0; ahead <= static_cast<size_t>(lane); ++ahead) {
        for (const Private::Waiting &waiting : d->lanes[ahead]) {
            if (!waiting.context)
                continue;
            goOne(ahead);
            free.push(at + span);
        }
    }
    goOne(static_cast<size_t>(lane));
    return std::chrono::milliseconds(at - now);
}

void RateBudget::setKeeper(Keeper keeper)
{
    d->keeper = std::move(keeper);
}

RateLedger RateBudget::ledger() const
{
    const qint64 now = d->clock.steadyMs();
    RateLedger ledger;
    for (const Private::Spent &spent : d->spent) {
        if (d->freeAt(spent) > now)
            ledger.requests.append(spent.request);
    }
    ledger.restUntil = d->pausedUntil;
    return ledger;
}

void RateBudget::restore(const RateLedger &ledger)
{
    const qint64 now = d->clock.steadyMs();
    QList<qint64> times;
    for (const RateLedger::Request &request : ledger.requests) {
        // Who wrote this can't have known of anything later than now.
        const qint64 latest = request.answered ? request.at : request.at + d->limits.longest.count();
        times.append(std::min(now, latest));
    }
    std::sort(times.begin(), times.end(), std::greater<>());
    for (const qint64 at : times.mid(0, d->limits.requests))
        d->spent.push_back({++d->lastId, {at, true}});
    const qint64 restAtMost = now + std::chrono::milliseconds(longestRest).count();
    d->pausedUntil = std::max(d->pausedUntil, std::min(ledger.restUntil, restAtMost));
    d->pump();
}

} // namespace ringback::thoughtly
