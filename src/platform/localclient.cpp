#include "platform/localclient.h"

#include <utility>

namespace ringback::platform {

LocalClient::LocalClient(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::connected, this, &LocalClient::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &LocalClient::onReadyRead);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        onReadyRead(); // the last lines may come with the end
        finish(false);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_socket.state() != QLocalSocket::ConnectedState)
            finish(false);
    });
}

void LocalClient::send(const QString &dataDirectory, const QJsonObject &request)
{
    m_request = lineOf(request);
    // Queued, so that a failure to connect, which Qt tells at once, does not come from inside this call.
    QMetaObject::invokeMethod(
        this,
        [this, path = socketPath(dataDirectory)] {
            if (m_request.isEmpty())
                finish(false);
            else
                m_socket.connectToServer(path);
        },
        Qt::QueuedConnection);
}

void LocalClient::onConnected()
{
    if (isSameUser(m_socket))
        m_socket.write(m_request);
    else
        finish(false);
}

void LocalClient::onReadyRead()
{
    while (!m_isFinished && m_socket.bytesAvailable() > 0) {
        QJsonObject line;
        const LineReader::Verdict verdict = m_reader.readFrom(m_socket, line);
        if (verdict == LineReader::Verdict::Incomplete)
            continue;
        if (verdict == LineReader::Verdict::Object && line.value(QLatin1StringView("item")).isObject())
            emit received(line.value(QLatin1StringView("item")).toObject());
        else
            finish(verdict == LineReader::Verdict::Object && line.value(QLatin1StringView("end")).toBool());
    }
}

void LocalClient::finish(bool whole)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_socket.abort();
    emit finished(whole);
}

} // namespace ringback::platform
