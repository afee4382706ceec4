#pragma once

#include "thoughtly/client.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace ringback::thoughtly {

using Query = QList<std::pair<QString, QString>>;

/// The URL of an endpoint below the base; segments and values may hold anything and arrive as they are.
[[nodiscard]] QUrl endpoint(const QUrl &base, const QStringList &segments, const Query &query = {});
/// Whether an id can stand in a path: not empty, no dots alone (which would climb), not endless.
[[nodiscard]] bool isUsableId(const QString &id);

/// A request with the credentials on it; with a body, as JSON.
[[nodiscard]] http::ClientRequest apiRequest(const Client::Config &config, const QByteArray &method, const QUrl &url,
                                             const QByteArray &body = {});

// The bodies of requests, exactly as documented; nothing empty is written.
[[nodiscard]] QByteArray contactBody(const Contact &contact, WireFormat format);
[[nodiscard]] QByteArray callBody(const CallRequest &request);
[[nodiscard]] QByteArray subscriptionBody(const Subscription &subscription);

} // namespace ringback::thoughtly
