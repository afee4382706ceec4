#include "http/rawserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <sys/socket.h>

namespace ringback {

qsizetype RawServer::Peer::headSize() const
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    return end < 0 ? 0 : end + 4;
}

qsizetype RawServer::Peer::bodySize() const
{
    return headSize() == 0 ? 0 : received.size() - headSize();
}

bool RawServer::Peer::isWhole() const
{
    if (headSize() == 0)
        return false;
    qsizetype length = 0;
    for (const QByteArray &line : received.left(headSize()).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    return bodySize() >= length;
}

void RawServer::Peer::write(const QByteArray &bytes)
{
    socket->write(bytes);
    socket->flush();
}

void RawServer::Peer::close()
{
    over = true;
    socket->disconnectFromHost();
}

void RawServer::Peer::reset()
{
    over = true;
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void RawServer::Peer::next()
{
    received.clear();
    ++exchange;
}

RawServer::RawServer(Script script) : m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

RawServer::~RawServer() = default;

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

QByteArray RawServer::ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: keep-alive\r\n\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        Peer *peer = m_peers.emplace_back(std::make_unique<Peer>()).get();
        peer->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, peer] {
            const QByteArray bytes = peer->socket->readAll();
            m_wire += bytes;
            peer->received += bytes;
            if (!peer->over)
                m_script(*peer);
        });
        m_script(*peer);
    }
}

} // namespace ringback
