#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace ringback::thoughtly {

/// Deeper than this, values read as null: nobody nests a call so deep, but a hostile body might.
inline constexpr int maxNesting = 64;

/// Parses what arrived from outside, strictly (RFC 8259, by simdjson). Whole numbers keep every digit: those too large
/// for 64 bits come as text. Objects keep at most 4096 members. Nothing, when it isn't JSON.
[[nodiscard]] std::optional<QJsonValue> parseJson(QByteArrayView json);

} // namespace ringback::thoughtly
