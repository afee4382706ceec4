#include "support/rawpeer.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace ringback {

RawPeer::RawPeer()
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { (void)received(); });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] { m_closed = true; });
}

void RawPeer::connectTo(quint16 port)
{
    m_closed = false;
    m_received.clear();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

bool RawPeer::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void RawPeer::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    if (isConnected()) // flushing earlier would be an error
        m_socket.flush();
}

void RawPeer::sendByteByByte(const QByteArray &bytes)
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : bytes)
        send(QByteArray(1, byte));
}

void RawPeer::endSending()
{
    ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
}

void RawPeer::stopReading()
{
    m_reads = false;
    m_socket.setReadBufferSize(1);
}

void RawPeer::resumeReading()
{
    m_reads = true;
    m_socket.setReadBufferSize(0);
    (void)received();
}

QByteArray RawPeer::received()
{
    if (m_reads)
        m_received += m_socket.readAll();
    return m_received;
}

int RawPeer::answers(const QByteArray &statusLine)
{
    return int(received().count(statusLine));
}

} // namespace ringback
