#pragma once

#include "core/call.h"
#include "core/delivery.h"

#include <QJsonValue>
#include <QString>

namespace ringback {

// Words for people, for values that several screens show.

[[nodiscard]] QString sourceWord(Source source);
[[nodiscard]] QString deliveryKindWord(DeliveryKind kind);
[[nodiscard]] QString deliveryStateWord(DeliveryResult::State state);
/// A consent basis token as in Contact.
[[nodiscard]] QString consentWord(const QString &basis);
/// Any JSON value in one line.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace ringback
