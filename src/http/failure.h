#pragma once

#include "http/client.h"

#include <QNetworkReply>
#include <QSslError>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace ringback::http {

/// What is known when an exchange ended without a whole answer.
struct Circumstances
{
    QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
    QUrl url = {};
    std::optional<bool> bodyTouched = {}; ///< whether a byte of the body may have left; nothing: there is no body
    bool answerBegun = false;             ///< a status line has come
    bool online = true;                   ///< this computer has a network address beyond loopback
    bool proxied = false;                 ///< the system's settings send this through a proxy
    std::chrono::milliseconds idle{0};
    QList<QSslError> tls = {};
};

/// Puts it in one sentence and decides whether the server can have acted on the request.
[[nodiscard]] Failure failureFor(const Circumstances &circumstances);

[[nodiscard]] Failure tooSlow(const QUrl &url, std::chrono::milliseconds limit, std::optional<bool> bodyTouched);
[[nodiscard]] Failure tooLarge(const QUrl &url);
[[nodiscard]] Failure cutOff(const QUrl &url);
[[nodiscard]] Failure cancelled(std::optional<bool> bodyTouched);
/// A refusal of ours, before anything was sent.
[[nodiscard]] Failure refusal(ErrorKind kind, const QString &message);

/// `host` or `host:port`, as shown in messages: never a path, a query or a user name.
[[nodiscard]] QString peerName(const QUrl &url);

/// Whether this computer has an address that leads further than itself.
[[nodiscard]] bool hasNetwork();

/// Whether the system's settings send requests for the URL through a proxy.
[[nodiscard]] bool isProxied(const QUrl &url);

} // namespace ringback::http
