#include "platform/localserver.h"

#include "platform/localsocket.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace ringback::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxConnections = 32;
constexpr auto requestDeadline = 10s;
/// What a client may leave unread.
constexpr qint64 maxUnread = 16 * maxLineBytes;

} // namespace

class LocalServer::Reply::Connection
{
public:
    explicit Connection(QLocalSocket *socket) : m_socket(socket) {}
    ~Connection()
    {
        if (isOpen()) // nobody answered to the end
            m_socket->abort();
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] bool isOpen() const { return m_socket && m_socket->state() == QLocalSocket::ConnectedState; }

    [[nodiscard]] qint64 unread() const { return isOpen() ? m_socket->bytesToWrite() : 0; }

    bool send(const QJsonObject &object)
    {
        if (!isOpen())
            return false;
        const QByteArray line = lineOf(object);
        if (line.isEmpty() || m_socket->bytesToWrite() + line.size() > maxUnread) {
            m_socket->abort();
            return false;
        }
        const bool written = m_socket->write(line) == line.size();
        m_socket->flush(); // at once: the owner may be about to end
        return written;
    }

    void end()
    {
        if (send({{u"end"_s, true}}))
            m_socket->disconnectFromServer(); // after what is written
    }

private:
    QPointer<QLocalSocket> m_socket;
};

bool LocalServer::Reply::send(const QJsonObject &item) const
{
    return m_connection && m_connection->send({{u"item"_s, item}});
}

void LocalServer::Reply::end() const
{
    if (m_connection)
        m_connection->end();
}

bool LocalServer::Reply::isOpen() const
{
    return m_connection && m_connection->isOpen();
}

qint64 LocalServer::Reply::unread() const
{
    return m_connection ? m_connection->unread() : 0;
}

class LocalServer::Private
{
public:
    Private(LocalServer *owner, Clock &ownerClock) : q(owner), clock(ownerClock) {}

    void accept()
    {
        while (QLocalSocket *socket = server.nextPendingConnection()) {
            ++connections;
            connect(socket, &QObject::destroyed, q, [this] { --connections; });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            if (!isSameUser(*socket) || connections > maxConnections)
                socket->abort();
            else
                awaitRequest(socket);
        }
    }

    void awaitRequest(QLocalSocket *socket)
    {
        // Stands for the deadline and the reading; both end with it.
        auto *wait = new QObject(socket);
        clock.after(requestDeadline, wait, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, wait,
                [this, socket, wait, reader = std::make_shared<LineReader>()] { read(socket, wait, *reader); });
    }

    void read(QLocalSocket *socket, QObject *wait, LineReader &reader)
    {
        QJsonObject request;
        switch (reader.readFrom(*socket, request)) {
        case LineReader::Verdict::Incomplete:
            return;
        case LineReader::Verdict::Malformed:
            socket->abort();
            return;
        case LineReader::Verdict::Object:
            break;
        }
        socket->disconnect(wait);
        wait->deleteLater();
        Reply reply;
        reply.m_connection = std::make_shared<Reply::Connection>(socket);
        emit q->requested(request, reply);
    }

    LocalServer *q;
    Clock &clock;
    int connections = 0;
    QLocalServer server;
};

LocalServer::LocalServer(Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, clock))
{
    connect(&d->server, &QLocalServer::newConnection, this, [this] { d->accept(); });
}

LocalServer::~LocalServer() = default;

Result<Done> LocalServer::listen(const InstanceLock &lock)
{
    const QString path = socketPath(lock.directory());
    QLocalServer::removeServer(path);
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!d->server.listen(path)) {
        return Error{ErrorKind::Unavailable,
                     QCoreApplication::translate("ringback::LocalServer",
                                                 "Other programs can't reach this one: no local socket."),
                     d->server.errorString()};
    }
    return Done{};
}

} // namespace ringback::platform
