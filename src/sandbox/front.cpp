#include "sandbox/front.h"

#include <QTcpSocket>

#include <array>
#include <sys/socket.h>

namespace ringback::sandbox {

namespace {

struct EndingWord
{
    Ending ending;
    QByteArrayView token;
};

constexpr std::array endingWords{
    EndingWord{Ending::None, "none"},
    EndingWord{Ending::Close, "close"},
    EndingWord{Ending::Reset, "reset"},
    EndingWord{Ending::Truncate, "truncate"},
};

Ending endingNamed(QByteArrayView token)
{
    for (const EndingWord &word : endingWords) {
        if (word.token == token)
            return word.ending;
    }
    return Ending::None;
}

/// One client's connection and its twin to the server.
class Relay final : public QObject
{
    Q_OBJECT

public:
    Relay(QTcpSocket *client, quint16 serverPort, QObject *parent) : QObject(parent), m_client(client)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { m_server.write(m_client->readAll()); });
        // What has come goes on, though its sender may be gone.
        connect(m_client, &QTcpSocket::disconnected, this, [this] {
            if (m_over || m_server.state() == QAbstractSocket::UnconnectedState)
                deleteLater();
            else
                m_server.disconnectFromHost();
        });
        connect(&m_server, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, &Relay::takeAnswer);
        connect(&m_server, &QTcpSocket::disconnected, m_client, [this] { m_client->disconnectFromHost(); });
        connect(&m_server, &QTcpSocket::errorOccurred, m_client, [this] { m_client->disconnectFromHost(); });
        // Heads and bodies go out in pieces; waiting to fill packets would cost 40 ms each.
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(&m_server, &QTcpSocket::connected, this,
                [this] { m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        m_server.connectToHost(QHostAddress::LocalHost, serverPort);
    }

private:
    void takeAnswer()
    {
        m_buffer += m_server.readAll();
        if (!m_client->isOpen())
            return;
        while (!m_buffer.isEmpty()) {
            if (m_bodyLeft > 0) {
                const qsizetype size = std::min<qsizetype>(m_bodyLeft, m_buffer.size());
                m_client->write(m_buffer.first(size));
                m_buffer.remove(0, size);
                m_bodyLeft -= size;
                continue;
            }
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end < 0 || !takeHead(m_buffer.first(end + 4)))
                return;
        }
    }

    /// False when the connection is over.
    bool takeHead(const QByteArray &head)
    {
        QByteArray kept;
        Ending ending = Ending::None;
        qsizetype length = 0;
        for (qsizetype from = 0; from < head.size();) {
            const qsizetype to = head.indexOf("\r\n", from) + 2;
            const QByteArray line = head.mid(from, to - from);
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon);
            const QByteArray value = line.mid(colon + 1).trimmed();
            if (name.compare("content-length", Qt::CaseInsensitive) == 0)
                length = value.toLongLong();
            if (name.compare(endingHeader, Qt::CaseInsensitive) == 0)
                ending = endingNamed(value);
            else
                kept += line;
            from = to;
        }
        if (ending == Ending::None) {
            m_buffer.remove(0, head.size());
            m_client->write(kept);
            m_bodyLeft = length;
            return true;
        }
        m_over = true;
        m_server.disconnect(this);
        m_server.disconnect(m_client);
        if (ending == Ending::Truncate)
            m_client->write(kept + m_buffer.mid(head.size(), length / 2));
        if (ending == Ending::Reset) {
            const linger atOnce{1, 0};
            setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            m_client->abort();
        } else {
            m_client->disconnectFromHost();
        }
        return false;
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_buffer;
    qsizetype m_bodyLeft = 0;
    bool m_over = false;
};

} // namespace

QByteArray token(Ending ending)
{
    for (const EndingWord &word : endingWords) {
        if (word.ending == ending)
            return word.token.toByteArray();
    }
    Q_UNREACHABLE();
    return {};
}

Front::Front(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Front::accept);
}

Result<Done> Front::listen(quint16 port, quint16 serverPort)
{
    m_serverPort = serverPort;
    if (m_server.listen(QHostAddress::LocalHost, port))
        return Done{};
    return Error{ErrorKind::Unavailable,
                 tr("The sandbox can't listen on port %1: %2").arg(QString::number(port), m_server.errorString()),
                 {}};
}

void Front::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection())
        new Relay(client, m_serverPort, this);
}

} // namespace ringback::sandbox

#include "front.moc"
