#pragma once

#include <QByteArray>
#include <QTcpSocket>

struct ssl_ctx_st;
struct ssl_st;

namespace ringback {

/// A TLS client that ends by halves, which QSslSocket can't: TLS's goodbye without closing, and TCP's end without TLS's
/// goodbye. Takes any certificate. Wait with QTRY_….
class TlsPeer
{
public:
    TlsPeer();
    ~TlsPeer();
    Q_DISABLE_COPY_MOVE(TlsPeer)

    void connectTo(quint16 port);
    /// What is sent before the handshake is over goes out after it.
    void send(const QByteArray &bytes);
    /// close_notify: no more will be sent; what comes is still read.
    void sayGoodbye();
    /// TCP's FIN alone, as somebody in between would send it.
    void cutOff();

    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QByteArray received() const { return m_received; }
    /// The server said goodbye before it closed.
    [[nodiscard]] bool heardGoodbye() const;
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    void pump();

    QTcpSocket m_socket;
    ssl_ctx_st *m_context;
    ssl_st *m_session;
    QByteArray m_waiting;
    QByteArray m_received;
    bool m_closed = false;
};

} // namespace ringback
