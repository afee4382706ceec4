#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace ringback::http {

/// Deeper than this, values read as null: nobody nests a message so deep, but a hostile body might.
inline constexpr int maxNesting = 64;

/// Parses JSON that arrived, strictly by RFC 8259: simdjson judges, because QJsonDocument lets through what a parser
/// must refuse. Any value may stand at the top; a byte order mark is skipped. Whole numbers keep every digit: those too
/// large for 64 bits come as text. Objects keep at most 4096 members. Anything else is ErrorKind::Unreadable.
[[nodiscard]] Result<QJsonValue> parseJson(QByteArrayView json);

/// The first key that an object in it gives twice, at any depth; RFC 8259, 4 leaves open what that means (parseJson
/// takes the last). Nothing when there is none, or it is no JSON.
[[nodiscard]] std::optional<QString> repeatedKey(QByteArrayView json);

} // namespace ringback::http
