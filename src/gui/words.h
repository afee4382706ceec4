#pragma once

#include <QJsonValue>
#include <QString>

namespace ringback {

// Words for people that several screens show and no model has.

/// A consent basis token as in Contact.
[[nodiscard]] QString consentWord(const QString &basis);
/// Any JSON value in one line.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace ringback
