#include "thoughtly/ratebudget.h"

#include "core/clock.h"
#include "thoughtly/client.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <utility>
#include <vector>

namespace ringback::thoughtly {

namespace {

constexpr qint64 onItsWay = std::numeric_limits<qint64>::max();
constexpr size_t laneCount = 4;

} // namespace

class RateBudget::Private
{
public:
    struct Spent
    {
        quint64 id;
        qint64 freeAt; ///< on the steady clock
    };
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Hold)> go;
    };

    Private(RateBudget *budget, Clock &theClock, Limits theLimits) : q(budget), clock(theClock), limits(theLimits) {}

    [[nodiscard]] qint64 spanMs() const { return (limits.window + limits.margin).count(); }
    [[nodiscard]] int used() const;
    [[nodiscard]] bool allows(size_t lane) const;
    [[nodiscard]] std::function<void(Hold)> takeNext();
    [[nodiscard]] Hold spend();
    void release(quint64 id);
    void pump();
    void wakeAtNextChange();

    RateBudget *q;
    Clock &clock;
    Limits limits;
    std::vector<Spent> spent;
    std::array<std::deque<Waiting>, laneCount> lanes;
    qint64 pausedUntil = 0;
    qint64 wakeAt = onItsWay;
    quint64 lastId = 0;
};

int RateBudget::Private::used() const
{
    const qint64 now = clock.steadyMs();
    return static_cast<int>(
        std::count_if(spent.begin(), spent.end(), [now](const Spent &request) { return request.freeAt > now; }));
}

bool RateBudget::Private::allows(size_t lane) const
{
    const bool click = lane == static_cast<size_t>(Lane::Click);
    return clock.steadyMs() >= pausedUntil && used() < limits.requests - (click ? 0 : limits.reserve);
}

std::function<void(RateBudget::Hold)> RateBudget::Private::takeNext()
{
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        std::deque<Waiting> &queue = lanes[lane];
        while (!queue.empty() && !queue.front().context)
            queue.pop_front();
        if (queue.empty())
            continue;
        if (!allows(lane)) // then no lower lane is allowed either
            return {};
        auto go = std::move(queue.front().go);
        queue.pop_front();
        return go;
    }
    return {};
}

RateBudget::Hold RateBudget::Private::spend()
{
    const quint64 id = ++lastId;
    spent.push_back({id, onItsWay});
    return Hold(nullptr, [this, id, budget = QPointer<RateBudget>(q)](void *) {
        if (budget)
            release(id);
    });
}

void RateBudget::Private::release(quint64 id)
{
    const auto request = std::find_if(spent.begin(), spent.end(), [id](const Spent &s) { return s.id == id; });
    request->freeAt = clock.steadyMs() + spanMs();
    wakeAtNextChange();
}

void RateBudget::Private::pump()
{
    const qint64 now = clock.steadyMs();
    std::erase_if(spent, [now](const Spent &request) { return request.freeAt <= now; });
    const QPointer<RateBudget> alive(q);
    while (auto go = takeNext()) {
        go(spend());
        if (!alive)
            return;
    }
    wakeAtNextChange();
    Q_EMIT q->changed();
}

void RateBudget::Private::wakeAtNextChange()
{
    const qint64 now = clock.steadyMs();
    qint64 next = pausedUntil > now ? pausedUntil : onItsWay;
    for (const Spent &request : spent)
        next = std::min(next, request.freeAt);
    if (next >= wakeAt)
        return;
    wakeAt = next;
    clock.after(std::chrono::milliseconds(std::max<qint64>(1, next - now)), q, [this, next] {
        if (wakeAt == next)
            wakeAt = onItsWay;
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

std::chrono::milliseconds RateBudget::clickWait() const
{
    const qint64 now = d->clock.steadyMs();
    qint64 until = std::max(now, d->pausedUntil);
    QList<qint64> taken;
    for (const Private::Spent &request : d->spent) {
        if (request.freeAt > now) // one on its way has its whole window before it
            taken.append(request.freeAt == onItsWay ? now + d->spanMs() : request.freeAt);
    }
    if (const qsizetype over = taken.size() - d->limits.requests; over >= 0) {
        std::sort(taken.begin(), taken.end());
        until = std::max(until, taken.at(over));
    }
    return std::chrono::milliseconds(until - now);
}

QList<qint64> RateBudget::spent() const
{
    const qint64 steady = d->clock.steadyMs();
    const qint64 wall = d->clock.now().toMSecsSinceEpoch();
    QList<qint64> times;
    for (const Private::Spent &request : d->spent) {
        if (request.freeAt > steady)
            times.append(request.freeAt == onItsWay ? wall : wall - (steady - (request.freeAt - d->spanMs())));
    }
    return times;
}

void RateBudget::restore(const QList<qint64> &spent)
{
    const qint64 steady = d->clock.steadyMs();
    const qint64 wall = d->clock.now().toMSecsSinceEpoch();
    QList<qint64> newest = spent;
    std::sort(newest.begin(), newest.end(), std::greater<>());
    newest = newest.mid(0, d->limits.requests);
    for (const qint64 time : newest) {
        // A time in the future means that the wall clock was set back: it counts as now.
        const qint64 age = std::max<qint64>(0, wall - time);
        if (age < d->spanMs())
            d->spent.push_back({++d->lastId, steady + d->spanMs() - age});
    }
    d->pump();
}

} // namespace ringback::thoughtly
