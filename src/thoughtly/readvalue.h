#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace ringback::thoughtly {

// How one JSON value is read as a fact. Each takes any value of any type and gives an empty result for what makes no
// sense.

/// Opaque text of 1–256 characters without control characters, or a positive whole number.
[[nodiscard]] QString idOf(const QJsonValue &value);

/// Trimmed text (cut at `maxLength`), a number's digits, or the `value`, `name`, `label` or `text` of an object.
/// Templates that nobody filled (`{{outcome}}`, `undefined`) are no text.
[[nodiscard]] QString textOf(const QJsonValue &value, qsizetype maxLength = 1000);

/// A finite number, or a text that is one.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);

/// A duration of 0 to 24 hours in seconds, when one unit of the number is `unit` seconds.
[[nodiscard]] std::optional<double> durationOf(const QJsonValue &value, double unit);

/// UTC; from ISO 8601 (without a zone: UTC), RFC 2822, or seconds, milliseconds or microseconds since 1970. Years 2000
/// to 2100.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);

/// An http: or https: address.
[[nodiscard]] QString webAddressOf(const QJsonValue &value);

/// Named values: an object, a text that holds one, or a list of `{name|key, value|values}`.
[[nodiscard]] QJsonObject namedValuesOf(const QJsonValue &value);

/// A name as names compare: lower case, without separators (`callId` = `call_id` = `Call-ID`).
[[nodiscard]] QString foldedName(QStringView name);

} // namespace ringback::thoughtly
