#include "engine/automaticcaller.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/callplacer.h"
#include "engine/engine.h"
#include "engine/verdict.h"
#include "storage/callbacks.h"
#include "storage/store.h"

#include <utility>

namespace ringback {

using namespace std::chrono_literals;
namespace callbacks = storage::callbacks;

namespace {

constexpr auto lookEvery = 20s;
/// Calls under way at a time that nobody clicked for: a flood of leads stays something that people can follow and stop.
constexpr int mostAtOnce = 3;
/// Whoever came due longer ago doesn't expect the call any more: the computer slept, or the network was gone.
constexpr auto tooLate = 1h;
/// How long one waits whose number is being called for another reason.
constexpr auto afterOtherCall = 1min;

QDateTime later(const QDateTime &time, std::chrono::milliseconds by)
{
    return time.addMSecs(by.count());
}

/// What looking at the queue came to: one at a time.
struct Look
{
    enum class Kind {
        Nothing, ///< nobody is due, or enough are being called
        Limit,   ///< somebody is due, and as many were called as may be in a day
        Claimed, ///< to be called now
        Put,     ///< put off until it is permitted
        Left,    ///< to a person, because `why`
    };

    Kind kind = Kind::Nothing;
    Callback callback = {};
    QString why = {};
};

/// Left to a person: it stays in the queue as it is.
Result<Look> leave(storage::Connection &db, Callback callback, const QString &why)
{
    callback.automatic = Callback::Automatic::No;
    if (const Result<Done> left = callbacks::update(db, callback); !left)
        return left.error();
    return Look{Look::Kind::Left, callback, why};
}

Result<Look> lookAt(storage::Connection &db, const Settings &settings, const QString &defaultAgent,
                    const QDateTime &now)
{
    std::optional<Callback> callback = callbacks::nextArmed(db, now);
    const callbacks::AutomaticCalls calls = callbacks::automaticCalls(db, later(now, -24h));
    if (!callback || calls.underWay >= mostAtOnce)
        return Look{};
    const QDateTime &due = callback->dueAt.isValid() ? callback->dueAt : callback->requestedAt;
    if (due < later(now, -tooLate))
        return leave(db, *callback, AutomaticCaller::tr("It came due while nothing could be done."));
    const QString agent = callback->agentId.isEmpty() ? defaultAgent : callback->agentId;
    if (agent.isEmpty())
        return leave(db, *callback, AutomaticCaller::tr("Choose a voice agent first."));
    const Verdict verdict = judge(db, {.phone = callback->phone, .agentId = agent, .isRetry = callback->attempts > 0},
                                  settings.verdict, now);
    const bool isBusy = verdict.cause == Verdict::Cause::InFlight;
    if (verdict.kind == Verdict::Kind::Blocked && (isBusy || verdict.nextAllowed > now)) {
        callback->dueAt = isBusy ? later(now, afterOtherCall) : verdict.nextAllowed;
        if (const Result<Done> put = callbacks::update(db, *callback); !put)
            return put.error();
        return Look{Look::Kind::Put, *callback, {}};
    }
    if (verdict.kind != Verdict::Kind::Allowed)
        return leave(db, *callback, verdict.reason);
    if (calls.claimed >= settings.automaticCalls)
        return Look{Look::Kind::Limit, *callback, {}};
    if (const Result<Done> claimed = callbacks::claimAutomatic(db, *callback, now); !claimed)
        return claimed.error();
    return Look{Look::Kind::Claimed, *callback, {}};
}

QString nameOf(const Callback &callback)
{
    return callback.contactName.isEmpty() ? formatNational(callback.phone) : callback.contactName;
}

} // namespace

AutomaticCaller::AutomaticCaller(Clock &clock, storage::Store &store, CallPlacer &placer, const Settings &settings,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_placer(placer), m_settings(settings)
{
}

void AutomaticCaller::start()
{
    m_isStarted = true;
    m_clock.after(lookEvery, this, [this] { start(); });
    look();
}

void AutomaticCaller::look()
{
    if (!m_isStarted || m_settings.automaticCalls == 0)
        return;
    m_lookAgain = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    const auto looked = m_store.write([settings = m_settings, agent = m_placer.agentFor({}), now = m_clock.now()](
                                          storage::Connection &db) { return lookAt(db, settings, agent, now); });
    whenDone(looked, this, [this](const Result<Look> &found) {
        m_isLooking = false;
        bool isMore = std::exchange(m_lookAgain, false);
        if (!found) {
            Q_EMIT notice({Notice::Level::Error, found.error().message});
            return;
        }
        const Callback &callback = found->callback;
        m_toldOfLimit = m_toldOfLimit && found->kind == Look::Kind::Limit;
        switch (found->kind) {
        case Look::Kind::Nothing:
            break;
        case Look::Kind::Limit:
            if (!std::exchange(m_toldOfLimit, true))
                Q_EMIT notice({Notice::Level::Warning,
                               tr("%n automatic call(s) were placed within a day, as many as the settings allow. The "
                                  "others wait in the queue.",
                                  nullptr, m_settings.automaticCalls)});
            break;
        case Look::Kind::Claimed:
            place(callback);
            break;
        case Look::Kind::Left:
            Q_EMIT notice(
                {Notice::Level::Warning,
                 tr("%1 was not called automatically and waits for you. %2").arg(nameOf(callback), found->why)});
            [[fallthrough]];
        case Look::Kind::Put:
            Q_EMIT callbacksChanged({callback.id});
            isMore = true;
            break;
        }
        if (isMore)
            look();
    });
}

void AutomaticCaller::place(const Callback &callback)
{
    CallIntent intent;
    intent.phone = callback.phone;
    intent.name = callback.contactName;
    intent.callbackId = callback.id;
    intent.agentId = callback.agentId;
    intent.bulk = true;
    intent.automatic = true;
    const auto isClaimed = [id = callback.id](storage::Connection &db) -> Result<Done> {
        const std::optional<Callback> now = callbacks::byId(db, id);
        if (now && now->automatic == Callback::Automatic::Claimed)
            return Done{};
        return Error{ErrorKind::Refused, tr("Automatic calls were stopped.")};
    };
    whenDone(m_placer.place(intent, isClaimed), this, [this, callback](const Result<qint64> &call) {
        if (!call)
            Q_EMIT notice({Notice::Level::Warning, tr("%1 was not called automatically and waits for you. %2")
                                                       .arg(nameOf(callback), call.error().message)});
        Q_EMIT callbacksChanged({callback.id});
        look();
    });
}

void AutomaticCaller::stop()
{
    m_placer.undoAutomatic();
    whenDone(m_store.write([](storage::Connection &db) { return callbacks::disarm(db, 0); }), this,
             [this](const Result<QList<qint64>> &ids) {
                 if (!ids)
                     Q_EMIT notice({Notice::Level::Error, ids.error().message});
                 else if (!ids->isEmpty())
                     Q_EMIT callbacksChanged(*ids);
             });
}

} // namespace ringback
