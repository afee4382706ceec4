#include "support/rawpeer.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace ringback {

RawPeer::RawPeer() = default;

void RawPeer::begin()
{
    m_closed = false;
    m_received.clear();
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { (void)received(); });
    QObject::connect(m_socket.get(), &QTcpSocket::disconnected, m_socket.get(), [this] { m_closed = true; });
    if (!m_from.isNull())
        m_socket->bind(m_from);
}

void RawPeer::connectTo(quint16 port)
{
    m_socket = std::make_unique<QTcpSocket>();
    begin();
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void RawPeer::connectEncryptedTo(quint16 port, QSsl::SslProtocol protocol)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setProtocol(protocol);
    QSslSocket *const encrypted = socket.get();
    m_socket = std::move(socket);
    begin();
    encrypted->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
}

bool RawPeer::isConnected() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState && (!encrypted || encrypted->isEncrypted());
}

void RawPeer::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    if (isConnected()) // flushing earlier would be an error
        m_socket->flush();
}

void RawPeer::sendByteByByte(const QByteArray &bytes)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : bytes)
        send(QByteArray(1, byte));
}

void RawPeer::endSending()
{
    if (!qobject_cast<QSslSocket *>(m_socket.get()))
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void RawPeer::stopReading()
{
    m_reads = false;
    m_socket->setReadBufferSize(1);
}

void RawPeer::resumeReading()
{
    m_reads = true;
    m_socket->setReadBufferSize(0);
    (void)received();
}

QByteArray RawPeer::received()
{
    if (m_reads)
        m_received += m_socket->readAll();
    return m_received;
}

int RawPeer::answers(const QByteArray &statusLine)
{
    return int(received().count(statusLine));
}

} // namespace ringback
