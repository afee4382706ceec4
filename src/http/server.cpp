#include "http/server.h"

#include "core/clock.h"
#include "http/connection.h"
#include "http/plainsocket.h"

#include <QMetaObject>
#include <QTcpServer>

#include <algorithm>
#include <sys/socket.h>
#include <vector>

namespace ringback::http {

using namespace std::chrono_literals;

namespace {

// One coarse tick serves the deadlines of all connections.
constexpr std::chrono::milliseconds tick = 250ms;
// When the system has no descriptor left, accepting pauses this long; Qt would pause for good.
constexpr std::chrono::milliseconds acceptPause = 1s;

/// An address of the socket; IPv4 in IPv6's clothes is undressed, so that rules about loopback see one form.
QHostAddress addressOf(int descriptor, int (*ask)(int, sockaddr *, socklen_t *))
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *const raw = reinterpret_cast<sockaddr *>(&storage);
    if (ask(descriptor, raw, &size) != 0)
        return {};
    const QHostAddress address(raw);
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(ipv4) : address;
}

class Acceptor final : public QTcpServer
{
public:
    explicit Acceptor(std::function<void(int)> accepted) : m_accepted(std::move(accepted)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(int(descriptor)); }

private:
    std::function<void(int)> m_accepted;
};

} // namespace

class Server::Private
{
public:
    Private(Server &server, Handler &handler, Clock &clock, const ServerLimits &limits)
        : q(server)
        , acceptor([this](int descriptor) { accept(descriptor); })
        , shared(handler, clock, limits, [this](Connection *c) { remove(c); })
    {
    }

    void accept(int descriptor)
    {
        auto transport = std::make_unique<PlainSocket>(descriptor);
        if (int(connections.size()) >= shared.limits.connections && !makeRoom())
            return;
        connections.push_back(new Connection(std::move(transport), shared, addressOf(descriptor, ::getpeername),
                                             addressOf(descriptor, ::getsockname), &nest));
        scheduleTick();
    }

    /// The oldest connection that has no whole request with the handler gives way: idle or half-sent ones before those
    /// that don't read their answer.
    bool makeRoom()
    {
        for (const auto claim : {Connection::Claim::Incomplete, Connection::Claim::Unread}) {
            const auto oldest = std::find_if(connections.begin(), connections.end(),
                                             [claim](const Connection *c) { return c->claim() == claim; });
            if (oldest != connections.end()) {
                (*oldest)->giveWay();
                return true;
            }
        }
        return false;
    }

    void remove(Connection *connection)
    {
        connections.erase(std::find(connections.begin(), connections.end(), connection));
        connection->deleteLater();
        announceIfClosed();
    }

    void announceIfClosed()
    {
        if (!shared.closing || !connections.empty() || announced)
            return;
        announced = true;
        QMetaObject::invokeMethod(&q, &Server::closed, Qt::QueuedConnection);
    }

    void scheduleTick()
    {
        if (ticking || connections.empty())
            return;
        ticking = true;
        shared.clock.after(tick, &q, [this] {
            ticking = false;
            const auto present = connections; // expire() removes
            const qint64 now = shared.clock.steadyMs();
            for (Connection *connection : present)
                connection->expire(now);
            scheduleTick();
        });
    }

    Server &q;
    Acceptor acceptor;
    ConnectionShared shared;
    std::vector<Connection *> connections; ///< in the order they came
    bool ticking = false;
    bool announced = false;
    QObject nest; ///< owns the connections; declared last, as they look at all above
};

Server::Server(Handler &handler, Clock &clock, ServerLimits limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, handler, clock, limits))
{
    d->acceptor.setListenBacklogSize(limits.connections);
    connect(&d->acceptor, &QTcpServer::acceptError, this, [this] {
        d->acceptor.pauseAccepting();
        d->shared.clock.after(acceptPause, this, [this] {
            if (d->acceptor.isListening())
                d->acceptor.resumeAccepting();
        });
    });
}

Server::~Server() = default;

Result<Done> Server::listen(const QHostAddress &address, quint16 port)
{
    if (d->acceptor.listen(address, port)) {
        d->shared.closing = false;
        d->announced = false;
        return Done{};
    }
    Error error{ErrorKind::Unavailable, {}, d->acceptor.errorString()};
    switch (d->acceptor.serverError()) {
    case QAbstractSocket::AddressInUseError:
        error.message = tr("Port %1 on %2 is taken by another program. Choose another port in Settings.")
                            .arg(port)
                            .arg(address.toString());
        break;
    case QAbstractSocket::SocketAccessError:
        error.message =
            tr("Only an administrator may listen on port %1. Choose a port above 1023 in Settings.").arg(port);
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        error.message =
            tr("This computer has no address %1 to listen on. Choose another one in Settings.").arg(address.toString());
        break;
    default:
        error.message = tr("Can't listen on port %1 of %2.").arg(port).arg(address.toString());
    }
    return error;
}

bool Server::isListening() const
{
    return d->acceptor.isListening();
}

QHostAddress Server::address() const
{
    return d->acceptor.serverAddress();
}

quint16 Server::port() const
{
    return d->acceptor.serverPort();
}

int Server::connectionCount() const
{
    return int(d->connections.size());
}

void Server::close()
{
    d->acceptor.close();
    d->shared.closing = true;
    const auto present = d->connections; // shutDown() removes
    for (Connection *connection : present)
        connection->shutDown();
    d->announceIfClosed();
}

} // namespace ringback::http
