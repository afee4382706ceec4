#include "engine/retentionkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "engine/retentionrules.h"
#include "storage/store.h"

namespace ringback {

using namespace std::chrono_literals;
namespace aging = storage::aging;

namespace {

constexpr auto every = 24h;
constexpr int rowsAtOnce = 32;

} // namespace

RetentionKeeper::RetentionKeeper(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_settings(settings)
{
}

void RetentionKeeper::start()
{
    run();
    planNext();
}

void RetentionKeeper::planNext()
{
    m_clock.after(every, this, [this] { start(); });
}

void RetentionKeeper::run()
{
    if (!m_tasks.isEmpty())
        return;
    const Retention &retention = m_settings.retention;
    const QDateTime now = m_clock.now();
    for (const auto &[kind, days] :
         {std::pair{Kind::Calls, retention.calls}, std::pair{Kind::Words, retention.transcripts},
          std::pair{Kind::Deliveries, retention.deliveries}}) {
        if (const QDateTime since = keptSince(days, now); since.isValid())
            m_tasks.enqueue({kind, since});
    }
    next();
}

void RetentionKeeper::next()
{
    if (m_tasks.isEmpty())
        Q_EMIT finished();
    else
        step();
}

void RetentionKeeper::step()
{
    const auto work = [task = m_tasks.head()](storage::Connection &db) -> Result<aging::Step> {
        switch (task.kind) {
        case Kind::Calls:
            return aging::removeCalls(db, task.before, task.place, rowsAtOnce);
        case Kind::Words:
            return aging::removeWords(db, task.before, task.place, rowsAtOnce);
        case Kind::Deliveries:
            return aging::removeDeliveries(db, task.before, task.place, rowsAtOnce);
        }
        Q_UNREACHABLE();
    };
    whenDone(m_store.writeLater(work), this, [this](const Result<aging::Step> &result) {
        if (result) {
            stepped(*result);
            return;
        }
        m_tasks.clear(); // the next day tries again
        Q_EMIT notice({Notice::Level::Warning,
                       tr("What is too old to be kept could not be removed. %1").arg(result.error().message)});
        Q_EMIT finished();
    });
}

void RetentionKeeper::stepped(const aging::Step &result)
{
    const bool ofDeliveries = m_tasks.head().kind == Kind::Deliveries;
    if (!result.changed.isEmpty()) {
        if (ofDeliveries)
            Q_EMIT deliveriesChanged(result.changed);
        else
            Q_EMIT callsChanged(result.changed);
    }
    if (result.atEnd)
        m_tasks.dequeue();
    else
        m_tasks.head().place = result.next;
    next();
}

} // namespace ringback
