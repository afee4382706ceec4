#include "engine/subscriptions.h"

#include "core/futures.h"
#include "engine/webhookaddress.h"

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct EventType
{
    const char *name;
    bool isNeeded; ///< without it outcomes would be missing
};

constexpr std::array eventTypes{
    EventType{"NEW_RESPONSE", true},
    EventType{"PHONE_TRANSFER", true},
    EventType{"ACTION_FAILED", false},
};

bool isNeeded(const QString &type)
{
    return std::any_of(eventTypes.begin(), eventTypes.end(), [&type](const EventType &known) {
        return type == QLatin1StringView(known.name) && known.isNeeded;
    });
}

} // namespace

/// One request after the other; the first one that fails ends it.
struct Subscriptions::Work
{
    bool subscribing = true;
    QQueue<thoughtly::Subscription> wanted;
    QQueue<thoughtly::Subscription> stale; ///< taken away once the wanted ones stand
    SharedPromise<Result<Done>> promise;
};

Subscriptions::Subscriptions(thoughtly::Client &api, std::function<QUrl()> address, QObject *parent)
    : QObject(parent), m_api(api), m_address(std::move(address))
{
}

/// At our public address, whatever the secret.
bool Subscriptions::isOurs(const thoughtly::Subscription &subscription) const
{
    const QUrl ours = m_address();
    const QUrl url(subscription.url);
    if (ours.isEmpty() || url.host() != ours.host() || url.port(443) != ours.port(443))
        return false;
    const QString path = ours.path();
    return url.path().startsWith(path.left(path.indexOf("/webhook/"_L1) + 9));
}

QFuture<Result<QList<Webhook>>> Subscriptions::list()
{
    const SharedPromise<Result<QList<Webhook>>> promise;
    whenDone(m_api.webhooks(), this, [this, promise](const Result<QList<thoughtly::Subscription>> &found) {
        if (!found) {
            promise.finish(found.error());
            return;
        }
        QList<Webhook> webhooks;
        for (const thoughtly::Subscription &one : *found)
            webhooks.append({one.id, one.type, one.agentId, maskedAddress(one.url), isOurs(one)});
        promise.finish(webhooks);
    });
    return promise.future();
}

QFuture<Result<Done>> Subscriptions::subscribe(QString agentId)
{
    return change(agentId, true);
}

QFuture<Result<Done>> Subscriptions::unsubscribe(QString agentId)
{
    return change(agentId, false);
}

QFuture<Result<Done>> Subscriptions::change(const QString &agentId, bool subscribing)
{
    const QUrl address = m_address();
    if (address.isEmpty())
        return finishedFuture(Result<Done>(Error{
            ErrorKind::InvalidInput, tr("Enter the public URL first: Thoughtly has to know where outcomes go.")}));
    auto work = std::make_shared<Work>();
    work->subscribing = subscribing;
    whenDone(m_api.webhooks(), this,
             [this, work, agentId, address](const Result<QList<thoughtly::Subscription>> &found) {
                 if (!found) {
                     work->promise.finish(found.error());
                     return;
                 }
                 const QString url = address.toString(QUrl::FullyEncoded);
                 for (const EventType &type : eventTypes)
                     work->wanted.enqueue({{}, QString::fromLatin1(type.name), url, agentId});
                 for (const thoughtly::Subscription &one : *found) {
                     if (isOurs(one) && one.url != url && (one.agentId == agentId || agentId.isEmpty()))
                         work->stale.enqueue(one);
                 }
                 next(work);
             });
    return work->promise.future();
}

void Subscriptions::next(const std::shared_ptr<Work> &work)
{
    const bool wanted = !work->wanted.isEmpty();
    if (!wanted && work->stale.isEmpty()) {
        work->promise.finish(Done{});
        return;
    }
    const thoughtly::Subscription one = wanted ? work->wanted.dequeue() : work->stale.dequeue();
    const auto done = wanted && work->subscribing ? m_api.subscribe(one) : m_api.unsubscribe(one);
    whenDone(done, this, [this, work, type = one.type](const Result<Done> &result) {
        const bool isDispensable = !result && !isNeeded(type) && result.error().kind == ErrorKind::Rejected;
        if (!result && !isDispensable) {
            work->promise.finish(result.error());
            return;
        }
        next(work);
    });
}

} // namespace ringback
