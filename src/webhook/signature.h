#pragma once

#include "http/message.h"

#include <QByteArrayList>
#include <QDateTime>

namespace ringback::webhook {

/// True when the request carries the three fields of the Standard Webhooks scheme (`webhook-id`, `webhook-timestamp`,
/// `webhook-signature`), each once.
[[nodiscard]] bool isSigned(const http::Headers &headers);

/// Verifies such a signature: HMAC-SHA256 over `id.timestamp.body`, any of the listed `v1` signatures with any of the
/// secrets, a timestamp within five minutes of `now`. The key is the secret as it is, or what follows `whsec_` in
/// Base64.
[[nodiscard]] bool isSignatureValid(const http::Headers &headers, const QByteArray &body, const QByteArrayList &secrets,
                                    const QDateTime &now);

/// The value of `webhook-signature` for a message of ours by the same scheme.
[[nodiscard]] QByteArray signatureOf(const QByteArray &id, const QByteArray &timestamp, const QByteArray &body,
                                     const QByteArray &secret);

} // namespace ringback::webhook
