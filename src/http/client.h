#pragma once

#include "core/result.h"
#include "http/message.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ringback {
class Clock;
}

namespace ringback::http {

/// A request to a server of somebody else's.
struct ClientRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};
    /// On a connection of its own: for what must not meet a stale one.
    bool freshConnection = false;
    /// Over connections that only urgent requests share: Qt opens six to a host, and slow ones could hold them all.
    bool urgent = false;
    std::chrono::milliseconds deadline{30'000};    ///< for the whole exchange
    std::chrono::milliseconds idleTimeout{20'000}; ///< without a single byte either way; real time
};

/// A whole answer, whatever its status (a 3xx is one too: redirects are never followed).
struct ClientReply
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};
};

/// Why there is no whole answer.
struct Failure
{
    /// Whether the server can have acted on the request. `Never`: no connection stood yet (refused, DNS, TLS, proxy,
    /// our own refusal, or time ran out before), and no byte of the body left this computer.
    enum class Sent { Never, Maybe };

    Sent sent = Sent::Maybe;
    Error error = {};

    bool operator==(const Failure &) const = default;
};

/// The one outgoing client. It never repeats a request, never follows a redirect, never ignores a TLS error, never uses
/// a proxy for loopback, and refuses http:// to anything but loopback. Lives in one thread; the futures finish there,
/// each exactly once, at the deadline at the latest; destroying the client finishes them as Cancelled.
class Client final : public QObject
{
    Q_OBJECT

public:
    explicit Client(Clock &clock, QObject *parent = nullptr);
    ~Client() override;

    QFuture<Result<ClientReply, Failure>> send(ClientRequest request);

    /// In practice mode no host but loopback can be reached, whatever the URL says.
    void setLoopbackOnly(bool on);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::http
