#pragma once

#include "core/credentials.h"
#include "core/error.h"
#include "http/client.h"

#include <QJsonValue>
#include <QString>

namespace ringback::thoughtly {

/// Puts a whole answer that means no (3xx, 4xx, 5xx) into one sentence. What the server says is quoted as plain text,
/// short, without control or direction characters, and with the secrets masked in case it echoes them.
[[nodiscard]] Error apiError(const http::ClientReply &reply, const Credentials &secrets);

/// The same for a 200 whose envelope carries an error.
[[nodiscard]] Error refusalInEnvelope(const QJsonValue &error, const Credentials &secrets);

/// A 200 in which nothing that was asked for can be found.
[[nodiscard]] Error unreadableAnswer(const http::ClientReply &reply);

/// Says of an error that what was asked may have happened all the same.
[[nodiscard]] Error unconfirmed(const Error &error);

[[nodiscard]] Error missingCredentials();

/// What the server said, from a body of any shape: `{"error": {message|code|details}}`, `{"error": "text"}`, arrays,
/// `{"message": …}`, plain text. Empty for HTML, for nothing and for JSON that says nothing.
[[nodiscard]] QString serverWords(const QByteArray &body, const Credentials &secrets);

} // namespace ringback::thoughtly
