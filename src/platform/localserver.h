#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "platform/instancelock.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace ringback::platform {

/// The way in for a second process beside the owner of a data directory (protocol in localsocket.h). Takes one request
/// per connection, from the same user only. Everything happens in this object's thread.
class LocalServer final : public QObject
{
    Q_OBJECT

public:
    /// The answer to one request. Copies share the connection; when the last is gone without end(), it breaks off,
    /// which the client takes as a failure.
    class Reply
    {
    public:
        Reply() = default;
        /// False: the client has gone, doesn't read, or the object is too long for a line; then the connection is
        /// closed.
        bool send(const QJsonObject &item) const;
        /// Says that the answer is whole.
        void end() const;
        /// False once the client has gone: long work for it may stop.
        [[nodiscard]] bool isOpen() const;
        /// Bytes that the client has yet to read; much of it makes send() fail.
        [[nodiscard]] qint64 unread() const;

    private:
        friend class LocalServer;
        class Connection;
        std::shared_ptr<Connection> m_connection;
    };

    explicit LocalServer(Clock &clock, QObject *parent = nullptr);
    ~LocalServer() override;

    /// Listens for the owner of `lock`'s directory. Only the owner may: a socket left behind by a crash is replaced.
    Result<Done> listen(const InstanceLock &lock);

signals:
    void requested(const QJsonObject &request, const ringback::platform::LocalServer::Reply &reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::platform
