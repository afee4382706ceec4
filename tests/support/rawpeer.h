#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSslSocket>

#include <memory>

namespace ringback {

/// A TCP client that sends what it is told and keeps what it gets, valid or not. Wait with QTRY_….
class RawPeer
{
public:
    RawPeer();

    /// Connects to loopback; QTRY_VERIFY(isConnected()).
    void connectTo(quint16 port);
    /// The same with TLS, whatever the certificate says.
    void connectEncryptedTo(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    /// From which of loopback's addresses the next connection comes.
    void bindTo(const QHostAddress &address) { m_from = address; }
    [[nodiscard]] bool isConnected() const;
    void send(const QByteArray &bytes);
    /// Each byte in a TCP segment of its own, as far as the system lets us.
    void sendByteByByte(const QByteArray &bytes);
    /// Says that no more will come, and still reads. Not with TLS, which Qt can't end by halves.
    void endSending();
    /// From now on nothing is read, so that the server's writes back up once the system's buffers (some MB) are full.
    void stopReading();
    void resumeReading();
    void close() { m_socket->abort(); }

    [[nodiscard]] QByteArray received();
    /// The server has closed its half, or reset.
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// How many whole answers with that status line start have come.
    [[nodiscard]] int answers(const QByteArray &statusLine = "HTTP/1.1 ");

private:
    void begin();

    QHostAddress m_from;
    // Not a QSslSocket for plain connections too: that one reads ahead.
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
    bool m_closed = false;
    bool m_reads = true;
};

} // namespace ringback
