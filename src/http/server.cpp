#include "http/server.h"

#include "core/clock.h"
#include "http/connection.h"
#include "http/plainsocket.h"
#include "http/tlssocket.h"

#include <QMetaObject>
#include <QTcpServer>
#include <QtEndian>

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

/// What counts as one peer: an IPv4 address, or the /64 that one IPv6 user has to himself.
quint64 originOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toIPv4Address(); // no /64 of IPv6 starts with 32 zeros but the reserved ones
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return address.isLoopback() ? quint64(1) << 32 : qFromBigEndian<quint64>(bytes.c);
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
        std::unique_ptr<Transport> transport;
        if (tls)
            transport = std::make_unique<TlsSocket>(descriptor, shared.poller, tls);
        else
            transport = std::make_unique<PlainSocket>(descriptor, shared.poller);
        const QHostAddress peer = addressOf(descriptor, ::getpeername);
        const quint64 origin = originOf(peer);
        if (!isUncapped(peer) && countOf(origin) >= shared.limits.connectionsPerAddress && !makeRoom(origin)) {
            turnAway(peer);
            return;
        }
        if (int(entries.size()) >= shared.limits.connections && !makeRoom({})) {
            turnAway(peer);
            return;
        }
        entries.push_back(
            {new Connection(std::move(transport), shared, peer, addressOf(descriptor, ::getsockname), &nest), origin});
        scheduleTick();
    }

    void turnAway(const QHostAddress &peer)
    {
        shared.handler.refused(peer, 503,
                               QT_TRANSLATE_NOOP("ringback::http::Fault", "There were too many connections."));
    }

    [[nodiscard]] bool isUncapped(const QHostAddress &peer) const
    {
        return std::any_of(uncapped.begin(), uncapped.end(),
                           [&peer](const auto &network) { return peer.isInSubnet(network); });
    }

    [[nodiscard]] int countOf(quint64 origin) const
    {
        return int(
            std::count_if(entries.begin(), entries.end(), [origin](const Entry &e) { return e.origin == origin; }));
    }

    /// The oldest connection (of `origin`, if given) that has no whole request with the handler gives way: idle or
    /// half-sent ones before those that don't read their answer.
    bool makeRoom(std::optional<quint64> origin)
    {
        for (const auto claim : {Connection::Claim::Incomplete, Connection::Claim::Unread}) {
            const auto oldest = std::find_if(entries.begin(), entries.end(), [claim, origin](const Entry &e) {
                return (!origin || e.origin == *origin) && e.connection->claim() == claim;
            });
            if (oldest != entries.end()) {
                oldest->connection->giveWay();
                return true;
            }
        }
        return false;
    }

    void remove(Connection *connection)
    {
        entries.erase(std::find_if(entries.begin(), entries.end(),
                                   [connection](const Entry &e) { return e.connection == connection; }));
        connection->deleteLater();
        announceIfClosed();
    }

    void announceIfClosed()
    {
        if (!shared.closing || !entries.empty() || announced)
            return;
        announced = true;
        QMetaObject::invokeMethod(&q, &Server::closed, Qt::QueuedConnection);
    }

    void scheduleTick()
    {
        if (ticking || entries.empty())
            return;
        ticking = true;
        shared.clock.after(tick, &q, [this] {
            ticking = false;
            const auto present = entries; // expire() removes
            const qint64 now = shared.clock.steadyMs();
            for (const Entry &entry : present)
                entry.connection->expire(now);
            scheduleTick();
        });
    }

    struct Entry
    {
        Connection *connection;
        quint64 origin;
    };

    Server &q;
    Acceptor acceptor;
    ConnectionShared shared;
    std::shared_ptr<const TlsIdentity> tls;
    QList<QPair<QHostAddress, int>> uncapped;
    std::vector<Entry> entries; ///< in the order they came
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

void Server::setUncapped(QList<QPair<QHostAddress, int>> networks)
{
    d->uncapped = std::move(networks);
}

void Server::setTls(std::shared_ptr<const TlsIdentity> identity)
{
    d->tls = std::move(identity);
}

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
    return int(d->entries.size());
}

void Server::close()
{
    d->acceptor.close();
    d->shared.closing = true;
    const auto present = d->entries; // shutDown() removes
    for (const Private::Entry &entry : present)
        entry.connection->shutDown();
    d->announceIfClosed();
}

} // namespace ringback::http
