#pragma once

#include "platform/localsocket.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>

namespace ringback::platform {

/// Hands one request to the process that owns a data directory and tells what comes back. One use; finished() comes
/// exactly once after send(), never from inside it.
class LocalClient final : public QObject
{
    Q_OBJECT

public:
    explicit LocalClient(QObject *parent = nullptr);

    void send(const QString &dataDirectory, const QJsonObject &request);

signals:
    void received(const QJsonObject &item);
    /// True: the answer is whole. False: nobody listens, the line broke off, or what came was not the protocol.
    void finished(bool whole);

private:
    void onConnected();
    void onReadyRead();
    void finish(bool whole);

    QLocalSocket m_socket;
    LineReader m_reader;
    QByteArray m_request;
    bool m_isFinished = false;
};

} // namespace ringback::platform
