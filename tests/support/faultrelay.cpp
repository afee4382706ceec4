#include "support/faultrelay.h"

#include "support/requestscanner.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <limits>
#include <sys/socket.h>

namespace ringback {

namespace {

void reset(QTcpSocket &socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

} // namespace

/// One client's connection and its twin to the server.
class FaultRelay::Way final : public QObject
{
public:
    Way(QTcpSocket *client, FaultRelay *relay) : QObject(relay), m_relay(relay), m_client(client)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, &Way::takeRequests);
        connect(&m_server, &QTcpSocket::readyRead, this, &Way::takeAnswer);
        connect(m_client, &QTcpSocket::disconnected, this, [this] {
            m_server.disconnectFromHost();
            deleteLater();
        });
        connect(&m_server, &QTcpSocket::disconnected, m_client, [this] { m_client->disconnectFromHost(); });
        connect(&m_server, &QTcpSocket::connected, this, &Way::begin);
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_server.connectToHost(QHostAddress::LocalHost, m_relay->m_serverPort);
    }

private:
    void begin()
    {
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_connected = true;
        if (m_relay->m_target.isEmpty()) {
            strike();
            m_requestLeft = std::numeric_limits<qint64>::max();
        }
        takeRequests();
    }

    void strike()
    {
        m_trace.reset();
        const std::optional<Fault> fault = m_relay->nextFault();
        if (!fault)
            return;
        m_trace = std::make_shared<Trace>(Trace{.fault = *fault});
        m_relay->m_traces.push_back(m_trace);
        m_trace->port = m_server.localPort();
        m_trace->served = m_served;
        m_passed = 0;
        if (fault->stage == Fault::Stage::Request && fault->offset == 0)
            fire();
    }

    void takeRequests()
    {
        if (!m_connected || !m_client->isOpen())
            return;
        const QByteArray bytes = m_client->readAll();
        m_relay->m_activity += bytes.size();
        m_pending += bytes;
        while (!m_pending.isEmpty()) {
            if (m_requestLeft == 0) {
                const std::optional<qsizetype> size = messageSize(m_pending);
                if (!size)
                    return;
                m_requestLeft = *size;
                m_trace.reset();
                if (m_pending.startsWith(m_relay->m_target))
                    strike();
                ++m_served;
            }
            const qint64 size = std::min<qint64>(m_requestLeft, m_pending.size());
            const QByteArray chunk = m_pending.left(size);
            m_pending.remove(0, size);
            m_requestLeft -= size;
            if (m_trace)
                m_trace->sent += chunk;
            pass(chunk, Fault::Stage::Request, m_server);
        }
    }

    void takeAnswer()
    {
        const QByteArray bytes = m_server.readAll();
        m_relay->m_activity += bytes.size();
        const bool first = m_trace && m_trace->answered == 0;
        if (first && m_trace->fault.stage == Fault::Stage::Response && m_trace->fault.offset == 0)
            fire();
        if (m_trace)
            m_trace->answered += bytes.size();
        const QByteArray passed = pass(bytes, Fault::Stage::Response, *m_client);
        if (m_trace)
            m_trace->delivered += passed;
    }

    /// Lets through what the fault leaves of it.
    QByteArray pass(QByteArray bytes, Fault::Stage stage, QTcpSocket &to)
    {
        if (m_stalled || m_closed)
            return {};
        const bool struck = m_trace && m_trace->fault.stage == stage && m_trace->fault.mode != Fault::Mode::None;
        bool fires = false;
        if (struck && !m_trace->fired) {
            const qint64 room = m_trace->fault.offset - m_passed;
            if (m_trace->fault.mode == Fault::Mode::Garble) {
                if (room < bytes.size()) {
                    bytes[room] = static_cast<char>(bytes[room] ^ m_trace->fault.flip);
                    m_trace->fired = true;
                }
            } else if (room <= bytes.size()) {
                bytes.truncate(room);
                fires = true;
            }
        }
        if (struck)
            m_passed += bytes.size();
        to.write(bytes);
        to.flush();
        if (fires)
            fire();
        return bytes;
    }

    void fire()
    {
        switch (m_trace->fault.mode) {
        case Fault::Mode::None:
        case Fault::Mode::Garble: // happens to the byte itself
            return;
        case Fault::Mode::Cut:
            m_closed = true;
            m_server.disconnectFromHost();
            m_client->disconnectFromHost();
            break;
        case Fault::Mode::Reset:
            m_closed = true;
            reset(m_server);
            reset(*m_client);
            break;
        case Fault::Mode::Stall:
            m_stalled = true;
            break;
        }
        m_trace->fired = true;
    }

    FaultRelay *m_relay;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_pending;
    std::shared_ptr<Trace> m_trace;
    qint64 m_requestLeft = 0;
    qint64 m_passed = 0; ///< of the struck exchange, in the fault's direction
    int m_served = 0;
    bool m_connected = false;
    bool m_stalled = false;
    bool m_closed = false;
};

FaultRelay::FaultRelay(quint16 serverPort, QByteArray target) : m_serverPort(serverPort), m_target(std::move(target))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            new Way(client, this);
    });
    m_server.setListenBacklogSize(256);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void FaultRelay::arm(const QList<Fault> &faults)
{
    m_armed.assign(faults.begin(), faults.end());
}

void FaultRelay::refuse(bool on)
{
    if (on)
        m_server.close();
    else if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
}

std::optional<Fault> FaultRelay::nextFault()
{
    if (m_armed.empty())
        return std::nullopt;
    const Fault fault = m_armed.front();
    m_armed.pop_front();
    return fault;
}

} // namespace ringback
