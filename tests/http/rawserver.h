#pragma once

#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace ringback {

/// A TCP server that does exactly what a test tells it, byte for byte, and remembers every byte that it was sent.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    /// One connection, as the script sees it.
    struct Peer
    {
        QTcpSocket *socket = nullptr;
        QByteArray received = {}; ///< since the last `next`
        int exchange = 0;         ///< how many were served before on this connection
        bool over = false;

        [[nodiscard]] qsizetype headSize() const; ///< 0 while the head isn't whole
        [[nodiscard]] qsizetype bodySize() const; ///< bytes after the head
        [[nodiscard]] bool isWhole() const;
        void write(const QByteArray &bytes);
        void close(); ///< orderly, after what was written
        void reset(); ///< RST
        void next();  ///< the exchange was served; the connection stays
    };
    /// Called when a connection comes and whenever bytes came, until the peer is over.
    using Script = std::function<void(Peer &)>;

    explicit RawServer(Script script);
    ~RawServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QByteArray wire() const { return m_wire; } ///< all bytes of all connections
    [[nodiscard]] int connections() const { return static_cast<int>(m_peers.size()); }

    /// A 200 with the body, Content-Length and keep-alive.
    static QByteArray ok(const QByteArray &body);

private:
    void accept();

    QTcpServer m_server;
    Script m_script;
    QByteArray m_wire;
    std::vector<std::unique_ptr<Peer>> m_peers;
};

} // namespace ringback
