#pragma once

#include "core/result.h"
#include "thoughtly/client.h"

#include <QFuture>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace ringback {

/// One of Thoughtly's webhooks, as people may see it.
struct Webhook
{
    QString id = {};
    QString type = {};
    QString agentId = {}; ///< empty: all
    QString url = {};     ///< masked
    bool isOurs = false;  ///< leads to this console

    bool operator==(const Webhook &) const = default;
};

/// The subscriptions that bring outcomes here: one for each kind of event, for all voice agents or one. Engine thread.
class Subscriptions final : public QObject
{
    Q_OBJECT

public:
    /// `address`: where outcomes are to go, with its secret; empty while there is no public URL.
    Subscriptions(thoughtly::Client &api, std::function<QUrl()> address, QObject *parent = nullptr);

    QFuture<Result<QList<Webhook>>> list();
    /// Subscribes to every kind of event. What led to this console with another secret is taken away. A kind that the
    /// service doesn't offer is left out, if it isn't needed.
    QFuture<Result<Done>> subscribe(QString agentId);
    QFuture<Result<Done>> unsubscribe(QString agentId);

private:
    struct Work;

    [[nodiscard]] bool isOurs(const thoughtly::Subscription &subscription) const;
    QFuture<Result<Done>> change(const QString &agentId, bool subscribing);
    void next(const std::shared_ptr<Work> &work);

    thoughtly::Client &m_api;
    std::function<QUrl()> m_address;
};

} // namespace ringback
