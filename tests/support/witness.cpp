#include "support/witness.h"

#include "support/requestscanner.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace ringback {

Witness::Witness(quint16 servicePort, const QSslConfiguration &tls) : m_servicePort(servicePort)
{
    if (tls.localCertificate().isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Witness::accept);
    m_server->setListenBacklogSize(256);
    m_server->listen(QHostAddress::LocalHost);
}

int Witness::count(QByteArrayView line) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [line](const Request &r) { return r.line == line; }));
}

void Witness::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        auto *service = new QTcpSocket(this);
        auto buffer = std::make_shared<QByteArray>();
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        service->connectToHost(QHostAddress::LocalHost, m_servicePort);
        connect(service, &QTcpSocket::connected, service,
                [service] { service->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        const auto pass = [this, client, service, buffer] {
            const QByteArray bytes = client->readAll();
            *buffer += bytes;
            Q_EMIT heard(*buffer);
            for (auto size = messageSize(*buffer); size && *size <= buffer->size(); size = messageSize(*buffer)) {
                note(buffer->left(*size), client->peerPort());
                buffer->remove(0, *size);
            }
            service->write(bytes);
            if (service->state() == QAbstractSocket::ConnectedState) // flushing earlier would be an error
                service->flush();
        };
        connect(client, &QTcpSocket::readyRead, service, pass);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        // What came whole goes on, though its sender is gone.
        connect(client, &QTcpSocket::disconnected, service, [service] { service->disconnectFromHost(); });
        connect(service, &QTcpSocket::disconnected, service, &QObject::deleteLater);
        connect(service, &QTcpSocket::readyRead, client, [client, service] { client->write(service->readAll()); });
        connect(service, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        if (client->bytesAvailable() > 0)
            pass();
    }
}

void Witness::note(const QByteArray &request, quint16 port)
{
    const QByteArray head = request.left(request.indexOf("\r\n"));
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    m_requests.append({head.left(head.lastIndexOf(' ')), QJsonDocument::fromJson(body).object(), port});
}

} // namespace ringback
