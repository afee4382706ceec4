#pragma once

#include "core/result.h"
#include "engine/destinations.h"
#include "http/client.h"
#include "storage/outbox.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace ringback {

class Clock;
struct Notice;
namespace storage {
class Store;
}

/// Sends what waits in the outbox: one message at a time to each destination, tried again with growing pauses for a
/// day, under the same id each time, signed by Standard Webhooks where a key is set; never into a private network
/// unless the destination may lead there. Engine thread.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        storage::Store &store;
        storage::Connection *reader; ///< null: nothing is sent
        http::Client &http;
        Destinations &destinations;
    };

    explicit Outbox(const Parts &parts, QObject *parent = nullptr);

    /// Looks for what is due: at the start, and after something was put in.
    void wake();
    /// A person wants a message tried again that was given up. Refused while it waits, or when it was sent.
    QFuture<Result<Done>> retry(qint64 id);

    using Message = storage::outbox::Message;

    /// How long to wait after so many tries; none: it is given up. Total: about a day.
    [[nodiscard]] static std::optional<std::chrono::minutes> pauseAfter(int tries);

Q_SIGNALS:
    void notice(const ringback::Notice &notice);
    /// The state of these messages changed.
    void changed(const QList<qint64> &ids);

private:
    void send(const Message &message);
    void post(const Message &message, const Destination &destination);
    void judge(Message message, const Result<http::ClientReply, http::Failure> &reply);
    void failed(Message message, const QString &why, bool forGood);
    void settle(const Message &message);
    void wakeAt(const QDateTime &at);

    Parts m_parts;
    QSet<QString> m_busy; ///< destinations with a message under way
    QDateTime m_wakesAt;
};

} // namespace ringback
