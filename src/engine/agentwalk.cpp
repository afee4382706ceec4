#include "engine/agentwalk.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/outcomes.h"
#include "storage/store.h"
#include "thoughtly/client.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the very first catch-up takes; the rest comes by the sweep.
constexpr int firstPages = 2;
/// After a walk that wasn't finished, rows may be missing behind known ones: it reads on to what began so long before
/// the last finished one.
constexpr auto longestCall = 2h;
/// How old the last whole reading may get.
constexpr auto sweepEvery = 24h;
/// A walk over more pages than this (two of them without news) makes the whole list worth another look: rows may have
/// moved meanwhile.
constexpr int manyPages = 3;

QString keyOf(const CallObservation &row)
{
    if (!row.thoughtlyCallId.isEmpty())
        return row.thoughtlyCallId;
    return row.attemptId + u'/' + row.phone + u'/' + row.createdAt.toString(Qt::ISODateWithMs) + u'/' +
           row.startedAt.toString(Qt::ISODateWithMs);
}

bool isOutcome(CallStatus status)
{
    return isFinal(status);
}

QDateTime whenOf(const CallObservation &row)
{
    for (const QDateTime &at : {row.endedAt, row.startedAt, row.updatedAt}) {
        if (at.isValid())
            return at;
    }
    return row.observedAt;
}

/// Errors that say nothing about the list: who is cut off or locked out is told so, and asks again later.
bool isPassing(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Unauthorized:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

void NewOutcomes::add(const QDateTime &at)
{
    ++count;
    from = from.isValid() ? std::min(from, at) : at;
    until = until.isValid() ? std::max(until, at) : at;
}

void NewOutcomes::add(const NewOutcomes &other)
{
    if (other.count == 0)
        return;
    add(other.from);
    add(other.until);
    count += other.count - 2;
}

/// What one page brought.
struct AgentWalk::News
{
    QList<qint64> calls;
    QList<qint64> callbacks;
    NewOutcomes outcomes;
};

AgentWalk::AgentWalk(Plan plan, Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings,
                     QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_clock(clock), m_store(store), m_api(api), m_settings(settings)
{
}

void AgentWalk::start()
{
    m_begin = m_clock.now();
    const auto marked = m_store.write([agentId = m_plan.agentId](storage::Connection &db) -> Result<CatchUpMark> {
        const CatchUpMark before = catchupmarks::get(db, agentId);
        CatchUpMark begun = before;
        begun.unfinished = true;
        if (const Result<Done> set = catchupmarks::set(db, agentId, begun); !set)
            return set.error();
        return before;
    });
    whenDone(marked, this, [this](const Result<CatchUpMark> &mark) {
        if (mark)
            begin(*mark);
        else
            close(mark.error(), false);
    });
}

void AgentWalk::begin(const CatchUpMark &mark)
{
    m_mark = mark;
    m_report.wasFirst = m_plan.whole ? !mark.sweptAt.isValid() : !mark.caughtUpAt.isValid();
    PageWalk::Limits limits;
    limits.mostPages = m_plan.mostPages;
    if (!mark.caughtUpAt.isValid())
        limits.newestPages = firstPages;
    m_walk = std::make_unique<PageWalk>(m_plan.whole ? PageWalk::Mode::Whole : PageWalk::Mode::Newest, limits);
    ask();
}

void AgentWalk::pause()
{
    m_paused = true;
}

void AgentWalk::resume()
{
    m_paused = false;
    if (std::exchange(m_held, false))
        ask();
}

void AgentWalk::ask()
{
    if (m_paused) {
        m_held = true;
        return;
    }
    const PageWalk::Ask next = m_walk->next();
    ++m_report.requests;
    const auto answer =
        m_api.responses(m_plan.agentId, next.page, next.limit, Source::CatchUp, thoughtly::Lane::CatchUp);
    whenDone(answer, this, [this](const Result<thoughtly::Page<CallObservation>> &page) {
        if (page)
            apply(*page);
        else
            fail(page.error());
    });
}

void AgentWalk::apply(const thoughtly::Page<CallObservation> &page)
{
    const auto heard = m_store.write(
        [rows = page.rows, settings = m_settings, now = m_clock.now()](storage::Connection &db) -> Result<News> {
            News news;
            for (const CallObservation &row : rows) {
                const Result<Heard> done = hear(db, row, settings, now);
                if (!done)
                    return done.error();
                const storage::calls::Applied &applied = done->applied;
                if (applied.changed)
                    news.calls.append(applied.callId);
                if (done->callbackId != 0)
                    news.callbacks.append(done->callbackId);
                if (applied.changed && isOutcome(applied.after) && (applied.isNew || !isOutcome(applied.before)))
                    news.outcomes.add(whenOf(row));
            }
            return news;
        });
    whenDone(heard, this, [this, page](const Result<News> &news) {
        if (news)
            applied(page, *news);
        else
            close(news.error(), false);
    });
}

void AgentWalk::applied(const thoughtly::Page<CallObservation> &page, const News &news)
{
    m_report.outcomes.add(news.outcomes);
    if (!news.calls.isEmpty())
        Q_EMIT callsChanged(news.calls);
    if (!news.callbacks.isEmpty())
        Q_EMIT callbacksChanged(news.callbacks);
    m_evidence.add(page.rows);
    QStringList keys;
    for (const CallObservation &row : page.rows)
        keys.append(keyOf(row));
    m_walk->take(keys, page.last, !news.calls.isEmpty(), mayStop(page));

    switch (m_walk->end()) {
    case PageWalk::End::None:
        // The first catch-up takes the newest pages as they come: the sweep that follows reads everything.
        if (!isNewestFirst(order()) && m_mark.caughtUpAt.isValid())
            m_walk->readWhole();
        if (m_plan.pace.count() > 0)
            m_clock.after(m_plan.pace, this, [this] { ask(); });
        else
            ask();
        return;
    case PageWalk::End::NoNews:
    case PageWalk::End::WholeList:
        return close(Done{}, false);
    case PageWalk::End::GaveUp:
        return close(Error{ErrorKind::Server,
                           QCoreApplication::translate("ringback::CatchUp", "the list doesn't come to an end.")},
                     true);
    }
}

bool AgentWalk::mayStop(const thoughtly::Page<CallObservation> &page) const
{
    if (!m_mark.unfinished || page.rows.isEmpty())
        return true;
    const QDateTime oldest = timeBy(order(), page.rows.last());
    return oldest.isValid() && m_mark.caughtUpAt.isValid() &&
           oldest < m_mark.caughtUpAt.addSecs(-std::chrono::seconds(longestCall).count());
}

ListOrder AgentWalk::order() const
{
    const ListOrder shown = m_evidence.order();
    return shown == ListOrder::Unknown ? m_mark.order : shown;
}

void AgentWalk::fail(const Error &error)
{
    close(error, !isPassing(error.kind));
}

void AgentWalk::close(const Result<Done> &result, bool isGap)
{
    m_report.result = result;
    m_report.isGap = isGap;
    const bool toEnd = result && m_walk->isSure();
    CatchUpMark mark = m_mark;
    mark.order = order();
    if (result) {
        mark.caughtUpAt = m_begin;
        mark.unfinished = false;
        const bool manyNews = !toEnd && m_walk->pages() > manyPages;
        mark.sweepWanted = !toEnd && (mark.sweepWanted || manyNews);
        if (toEnd) {
            mark.sweptAt = m_begin;
            mark.pages = m_walk->pages();
        }
    } else {
        mark.unfinished = true;
    }
    m_report.sweepDue = result && !toEnd &&
                        (mark.sweepWanted || !mark.sweptAt.isValid() ||
                         mark.sweptAt.secsTo(m_begin) > std::chrono::seconds(sweepEvery).count());
    CatchUpGap gap{m_plan.agentId, m_plan.agentTitle, m_mark.caughtUpAt, m_begin,
                   result ? QString() : result.error().message};
    // What an unfinished walk left open was read too, for that is as far back as this one had to go.
    const bool coversGap = toEnd || (result && m_mark.caughtUpAt.isValid());
    const auto kept = m_store.write([agentId = m_plan.agentId, mark, toEnd, coversGap, isGap, gap,
                                     begin = m_begin](storage::Connection &db) -> Result<bool> {
        if (const Result<Done> set = catchupmarks::set(db, agentId, mark); !set)
            return set.error();
        if (toEnd) {
            // The whole list was read: a call that wasn't on it has been looked for.
            const QList<Call> calls = storage::calls::inFlight(db);
            for (const Call &call : calls) {
                const bool unseen = call.agentId == agentId && call.createdAt < begin && call.knownAt < begin;
                if (!unseen)
                    continue;
                if (const Result<Done> checked = storage::calls::markChecked(db, call.id, begin); !checked)
                    return checked.error();
            }
        }
        if (coversGap) {
            if (const Result<Done> cleared = catchupmarks::clearGap(db, agentId); !cleared)
                return cleared.error();
        }
        if (!isGap)
            return false;
        const QList<CatchUpGap> known = catchupmarks::gaps(db);
        const bool isNew =
            std::none_of(known.begin(), known.end(), [&agentId](const CatchUpGap &g) { return g.agentId == agentId; });
        if (const Result<Done> added = catchupmarks::addGap(db, gap); !added)
            return added.error();
        return isNew;
    });
    whenDone(kept, this, [this](const Result<bool> &isNewGap) {
        m_report.isNewGap = isNewGap && *isNewGap;
        if (!isNewGap && m_report.result)
            m_report.result = isNewGap.error();
        Q_EMIT finished(m_report);
    });
}

} // namespace ringback
