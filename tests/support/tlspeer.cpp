#include "support/tlspeer.h"

#include <QHostAddress>

#include <openssl/ssl.h>

#include <array>
#include <sys/socket.h>

namespace ringback {

TlsPeer::TlsPeer() : m_context(SSL_CTX_new(TLS_client_method())), m_session(SSL_new(m_context))
{
    SSL_set_connect_state(m_session);
    SSL_set_bio(m_session, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { pump(); });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { pump(); });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] { m_closed = true; });
}

TlsPeer::~TlsPeer()
{
    m_socket.disconnect();
    m_socket.abort();
    SSL_free(m_session);
    SSL_CTX_free(m_context);
}

void TlsPeer::connectTo(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void TlsPeer::send(const QByteArray &bytes)
{
    m_waiting += bytes;
    pump();
}

void TlsPeer::sayGoodbye()
{
    SSL_shutdown(m_session);
    pump();
}

void TlsPeer::cutOff()
{
    pump();
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

bool TlsPeer::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState && SSL_is_init_finished(m_session) != 0;
}

bool TlsPeer::heardGoodbye() const
{
    return (SSL_get_shutdown(m_session) & SSL_RECEIVED_SHUTDOWN) != 0;
}

/// Carries what each side has to say between the socket and the session.
void TlsPeer::pump()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray came = m_socket.readAll();
    BIO_write(SSL_get_rbio(m_session), came.constData(), static_cast<int>(came.size()));
    std::array<char, 16384> buffer{};
    for (int size = 0; (size = SSL_read(m_session, buffer.data(), static_cast<int>(buffer.size()))) > 0;)
        m_received.append(buffer.data(), size);
    if (SSL_is_init_finished(m_session) != 0 && !m_waiting.isEmpty()) {
        SSL_write(m_session, m_waiting.constData(), static_cast<int>(m_waiting.size()));
        m_waiting.clear();
    }
    for (int size = 0; (size = BIO_read(SSL_get_wbio(m_session), buffer.data(), static_cast<int>(buffer.size()))) > 0;)
        m_socket.write(buffer.data(), size);
    m_socket.flush();
}

} // namespace ringback
