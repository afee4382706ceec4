#pragma once

#include "cli/invocation.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace ringback::cli {

/// A JSON object from a file, or from standard input for "-".
[[nodiscard]] Result<QJsonObject> readJson(const QString &path);

/// What was piped in as an address: it alone, or a JSON object with `url`, and whatever belongs to it. Never from
/// arguments, where every process of the computer could read it.
[[nodiscard]] Result<QJsonObject> parseAddress(const QByteArray &text);

/// Completes the request with what the invocation says is to be read, the credentials apart.
Result<Done> readInputs(Invocation &invocation);

} // namespace ringback::cli
