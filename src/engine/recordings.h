#pragma once

#include "core/futures.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QUrl>

namespace ringback {

struct Settings;
namespace http {
class Client;
}
namespace storage {
class Connection;
}

/// Fetches recordings of calls to be played; they are held in memory and never written to disk. An address came from
/// outside: unless it is Thoughtly's own, it is asked over TLS alone, and never within a private network. Engine
/// thread.
class Recordings final : public QObject
{
    Q_OBJECT

public:
    /// `reader` may be null: then there are none.
    Recordings(http::Client &http, storage::Connection *reader, const Settings &settings, QObject *parent = nullptr);

    /// As the server sent it, at most 16 MiB. NotFound when the call has none; Refused, in words, for an address that
    /// isn't asked and for what is no sound.
    QFuture<Result<QByteArray>> fetch(qint64 callId);

private:
    void request(const QUrl &url, const SharedPromise<Result<QByteArray>> &promise);

    http::Client &m_http;
    storage::Connection *m_reader;
    const Settings &m_settings;
};

} // namespace ringback
