#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace ringback {

/// Where the listener is reached from outside, with the secret in its path: a secret itself. `word` is the endpoint:
/// `call-completed`, `probe`.
[[nodiscard]] QUrl webhookAddress(const QUrl &publicUrl, const QByteArray &secret, const QString &word);

/// A webhook's URL as people may see it: whatever might be a secret in path and query is masked.
[[nodiscard]] QString maskedAddress(const QString &url);

} // namespace ringback
