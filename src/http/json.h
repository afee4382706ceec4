#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace ringback::http {

/// Parses JSON that arrived, strictly by RFC 8259: simdjson judges, because QJsonDocument lets through what a parser
/// must refuse. Any value may stand at the top. A byte order mark is skipped. Anything else is ErrorKind::Unreadable.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &json);

} // namespace ringback::http
