#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace ringback {

/// What a relay does to an exchange once so many bytes of it have passed.
struct Fault
{
    enum class Mode {
        None,   ///< only watched
        Cut,    ///< both sides are closed
        Reset,  ///< both sides are reset
        Stall,  ///< nothing passes any more
        Garble, ///< the next byte is another one
    };
    enum class Stage { Request, Response };

    Mode mode = Mode::None;
    Stage stage = Stage::Request;
    qint64 offset = 0;
    char flip = '\x80'; ///< Garble: what the byte is XORed with
};

/// A TCP relay that breaks chosen exchanges at chosen bytes. Without a target it takes each new connection for an
/// exchange (TLS looks like nothing else from outside); with one, each request that begins with it, on a fresh or on a
/// reused connection. Bytes of one request are known to be its own because nobody pipelines here.
class FaultRelay final : public QObject
{
    Q_OBJECT

public:
    /// A struck exchange.
    struct Trace
    {
        Fault fault;
        QByteArray sent = {};      ///< the whole request as the client wrote it, as far as it came
        QByteArray delivered = {}; ///< what the client got of the answer
        qint64 answered = 0;       ///< how much of an answer the server gave
        quint16 port = 0;          ///< of the connection that the server saw
        int served = 0;            ///< exchanges on that connection before
        bool fired = false;        ///< it came so far
    };

    FaultRelay(quint16 serverPort, QByteArray target = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The next exchanges that fit are struck, each by one of these.
    void arm(const QList<Fault> &faults);
    void disarm() { m_armed.clear(); }
    /// Refuses connections, or takes them again.
    void refuse(bool on);

    using Traces = std::vector<std::shared_ptr<const Trace>>;
    [[nodiscard]] const Traces &traces() const { return m_traces; }
    void forget() { m_traces.clear(); }
    /// Grows with every byte that comes.
    [[nodiscard]] qint64 activity() const { return m_activity; }

private:
    class Way;
    std::optional<Fault> nextFault();

    QTcpServer m_server;
    quint16 m_serverPort;
    quint16 m_port = 0;
    QByteArray m_target;
    std::deque<Fault> m_armed;
    Traces m_traces;
    qint64 m_activity = 0;
};

} // namespace ringback
