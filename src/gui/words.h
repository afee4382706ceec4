#pragma once

#include <QJsonValue>
#include <QString>

namespace ringback {

// Words for people that several screens show and no model has.

/// A number or an address amid words of any script: where these run from right to left it would be turned around.
[[nodiscard]] QString leftToRight(const QString &text);
/// A place in what was said, by the time since the call was answered, as players show it: "0:31", "12:05". Empty for
/// what can't be one.
[[nodiscard]] QString placeText(double seconds);
/// A consent basis token as in Contact.
[[nodiscard]] QString consentWord(const QString &basis);
/// Any JSON value in one line.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace ringback
