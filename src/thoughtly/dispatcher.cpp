#include "thoughtly/dispatcher.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/logentry.h"
#include "thoughtly/apierror.h"
#include "thoughtly/ratebudget.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSet>

#include <utility>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(apiLog, "ringback.api")

/// Ids in a path belong to people, that of an automation is a secret: only words of the API are told.
QString knownWords(const QString &path)
{
    static const QSet<QString> words{u"contact"_s,    u"create"_s,  u"call"_s,    u"calls"_s,     u"webhook"_s,
                                     u"automation"_s, u"agent"_s,   u"agents"_s,  u"interview"_s, u"user"_s,
                                     u"webhooks"_s,   u"message"_s, u"messages"_s};
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (!words.contains(part))
            part = u"…"_s;
    }
    return u'/' + parts.join(u'/');
}

double random()
{
    return QRandomGenerator::global()->generateDouble();
}

Outcome cancelled(bool underWay)
{
    return http::Failure{underWay ? http::Failure::Sent::Maybe : http::Failure::Sent::Never,
                         {ErrorKind::Cancelled, Dispatcher::tr("The request was cancelled.")}};
}

QString reason(const Outcome &outcome)
{
    if (!outcome.ok())
        return outcome.error().error.message;
    return apiError(*outcome, {}).message;
}

int wholeSeconds(milliseconds delay)
{
    return static_cast<int>((delay.count() + 999) / 1000);
}

} // namespace

Dispatcher::Dispatcher(http::Client &http, RateBudget &budget, Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_budget(budget), m_clock(clock)
{
}

Dispatcher::~Dispatcher()
{
    close();
}

void Dispatcher::close()
{
    m_closed = true;
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &[id, job] : jobs)
        job.done(cancelled(job.underWay), 0ms);
}

void Dispatcher::run(http::ClientRequest request, Deed deed, Lane lane, Done done, std::optional<Gate> gate)
{
    if (m_closed)
        return done(cancelled(false), 0ms);
    request.urgent = lane == Lane::Click;
    const quint64 id = ++m_lastId;
    m_jobs.emplace(id, Job{std::move(request), deed, lane, std::move(done), std::move(gate)});
    queue(id);
}

void Dispatcher::queue(quint64 id)
{
    m_budget.acquire(m_jobs.at(id).lane, this, [this, id](const RateBudget::Hold &hold) {
        if (m_jobs.at(id).gate)
            askGate(id, hold);
        else
            send(id, hold);
    });
}

void Dispatcher::askGate(quint64 id, const std::shared_ptr<void> &hold)
{
    whenDone(m_jobs.at(id).gate->mayLeave(), this, [this, id, hold](const Result<ringback::Done> &yes) {
        if (!m_jobs.contains(id)) // closed meanwhile
            return;
        if (yes)
            send(id, hold);
        else
            finish(id, http::Failure{http::Failure::Sent::Never, yes.error()}, 0ms);
    });
}

void Dispatcher::send(quint64 id, std::shared_ptr<void> hold)
{
    Job &job = m_jobs.at(id);
    job.underWay = true;
    job.sentAt = m_clock.now();
    whenDone(m_http.send(job.request), this, [this, id, hold = std::move(hold)](const Outcome &outcome) mutable {
        hold.reset();
        answered(id, outcome);
    });
}

milliseconds Dispatcher::restFor(const Outcome &outcome)
{
    if (!outcome.ok() || outcome->status != 429) {
        if (outcome.ok())
            m_rateLimitsInARow = 0;
        return 0ms;
    }
    const milliseconds usual = restAfterRateLimit(m_rateLimitsInARow++, random());
    return std::max(retryAfter(outcome->headers, m_clock.now()).value_or(usual), milliseconds(1s));
}

void Dispatcher::answered(quint64 id, const Outcome &outcome)
{
    Job &job = m_jobs.at(id);
    job.underWay = false;
    tell(id, job, outcome);
    const milliseconds rest = restFor(outcome);
    const QString pause = tr("Thoughtly asks for a pause: going on in %n second(s).", nullptr, wholeSeconds(rest));
    if (rest > 0ms)
        m_budget.pause(rest);

    const RetryRule &rule = retryRule(job.deed);
    if (job.repeats < rule.repeats && mayRepeat(rule, outcome) && (job.gate || !rule.gated)) {
        const int repeat = job.repeats++;
        if (job.gate)
            job.gate->heldBack(rest > 0ms ? pause : reason(outcome));
        if (rest > 0ms) { // the budget is resting anyway
            queue(id);
            Q_EMIT waiting(rest, pause);
            return;
        }
        const milliseconds delay = backoff(repeat, random());
        m_clock.after(delay, this, [this, id] { queue(id); });
        Q_EMIT waiting(delay,
                       tr("%1 Trying again in %n second(s).", nullptr, wholeSeconds(delay)).arg(reason(outcome)));
        return;
    }

    if (rest > 0ms)
        Q_EMIT waiting(rest, pause);
    finish(id, outcome, rest);
}

void Dispatcher::tell(quint64 id, const Job &job, const Outcome &outcome) const
{
    const bool isGood = outcome.ok() && outcome->status < 400;
    QString end = outcome.ok() ? QString::number(outcome->status) : u"no answer"_s;
    if (!outcome.ok() && outcome.error().sent == http::Failure::Sent::Never)
        end = u"not sent"_s;
    const QString text = withIds(
        u"%1 %2: %3 after %4 ms"_s.arg(QString::fromLatin1(job.request.method), knownWords(job.request.url.path()), end)
            .arg(job.sentAt.msecsTo(m_clock.now())),
        {{u"request"_s, QString::number(id)}, {u"try"_s, QString::number(job.repeats + 1)}});
    if (isGood)
        qCInfo(apiLog).noquote() << text;
    else
        qCWarning(apiLog).noquote() << text;
}

void Dispatcher::finish(quint64 id, const Outcome &outcome, milliseconds rest)
{
    const Done done = std::move(m_jobs.at(id).done);
    m_jobs.erase(id);
    // Last, because it may destroy us.
    done(outcome, rest);
}

} // namespace ringback::thoughtly
