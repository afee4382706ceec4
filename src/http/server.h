#pragma once

#include "core/result.h"
#include "http/message.h"

#include <QObject>
#include <QPair>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ringback {
class Clock;
}

namespace ringback::http {

class TlsIdentity;

/// Bounds of the listener; see "The listener" in docs/architecture.md for why each is what it is.
struct ServerLimits
{
    qsizetype headerBytes = qsizetype(16) * 1024;
    qsizetype bodyBytes = qsizetype(1024) * 1024;
    qsizetype totalBodyBytes = qsizetype(64) * 1024 * 1024; ///< over all connections
    std::chrono::milliseconds headerTime{10'000};
    std::chrono::milliseconds requestTime{30'000}; ///< absolute: not extended by each byte
    std::chrono::milliseconds idleTime{30'000};
    int connections = 512;
    int connectionsPerAddress = 64; ///< IPv6 counts by /64; see Server::setUncapped
};

/// Answers one request, once, from the server's thread. May outlive the connection: answering then does nothing.
using Responder = std::function<void(ServerResponse)>;

/// What a server asks of the program. Lives in the server's thread and outlives the server.
class Handler
{
public:
    virtual ~Handler() = default;

    /// Judges a request by its head, before its body is read. A response refuses it (the connection then closes);
    /// nothing lets the body come.
    virtual std::optional<ServerResponse> refuseEarly(const ServerRequest &head) = 0;
    /// Takes a whole request. `respond` may be called now or later.
    virtual void handle(ServerRequest request, Responder respond) = 0;
    /// Told of every request that the server refused by itself (malformed, too large, too slow).
    virtual void refused(const QHostAddress &peer, int status, const QByteArray &reason) = 0;
};

/// An HTTP/1.1 server on QTcpServer: parser (Boost.Beast, pure), connection (limits, time), handler, server.
/// Refuses whatever is ambiguous and closes. A half-closed client still gets its answer. One thread: the one it
/// lives in.
class Server final : public QObject
{
    Q_OBJECT

public:
    Server(Handler &handler, Clock &clock, ServerLimits limits = {}, QObject *parent = nullptr);
    ~Server() override;

    /// Addresses and networks (QHostAddress::parseSubnet) that stand for many peers, as proxies do: not held to
    /// connectionsPerAddress.
    void setUncapped(QList<QPair<QHostAddress, int>> networks);
    /// From now on connections are TLS with this certificate; null: plain. Those that stand stay as they are.
    void setTls(std::shared_ptr<const TlsIdentity> identity);
    /// Starts to accept. Port 0 takes any. An occupied port is ErrorKind::Unavailable, in words.
    Result<Done> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;
    /// Stops accepting, lets answers that are under way go out, then closes; `closed` follows.
    void close();

Q_SIGNALS:
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::http
