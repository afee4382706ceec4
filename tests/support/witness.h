#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSslServer>
#include <QStringList>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace ringback {

/// Stands before a service, plain or over TLS, passes everything on, and writes down each request that came whole.
class Witness final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray line; ///< "POST /contact/call"
        QJsonObject body;
        quint16 port = 0; ///< the client's
    };

    /// With a configuration that has a certificate: over TLS.
    explicit Witness(quint16 servicePort, const QSslConfiguration &tls = {});

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(QByteArrayView line) const;

Q_SIGNALS:
    /// Bytes of a request came.
    void heard(const QByteArray &soFar);

private:
    void accept();
    void note(const QByteArray &request, quint16 port);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_servicePort;
    QList<Request> m_requests;
};

} // namespace ringback
