#pragma once

#include "core/result.h"

#include <QObject>
#include <QTcpServer>

namespace ringback::sandbox {

/// What the front does to an answer on its way out, told by a header of the answer that never leaves the house.
enum class Ending { None, Close, Reset, Truncate };

inline constexpr QByteArrayView endingHeader{"X-Sandbox-Ending"};
[[nodiscard]] QByteArray token(Ending ending);

/// The public port of the sandbox. It passes bytes to the real server and back, and breaks connections where a fault
/// asks for it: a proper HTTP server can't be made to, and shouldn't. Loopback only. One thread.
class Front final : public QObject
{
    Q_OBJECT

public:
    explicit Front(QObject *parent = nullptr);

    /// An occupied port is ErrorKind::Unavailable, in words.
    Result<Done> listen(quint16 port, quint16 serverPort);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    QTcpServer m_server;
    quint16 m_serverPort = 0;
};

} // namespace ringback::sandbox
