#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/callevidence.h"
#include "core/delivery.h"

#include <QString>

namespace ringback::models {

// Our enums and tokens in the words of people, translated.

[[nodiscard]] QString statusText(CallStatus status);
[[nodiscard]] QString dispositionText(Disposition disposition);
/// One sentence.
[[nodiscard]] QString doubtText(Doubt doubt);
/// How a piece of knowledge came: "webhook", "look-up".
[[nodiscard]] QString sourceText(Source source);
[[nodiscard]] QString stateText(Callback::State state);
[[nodiscard]] QString kindText(DeliveryKind kind);
[[nodiscard]] QString stateText(DeliveryResult::State state);
/// A callback's source token; one that isn't known comes back as it is.
[[nodiscard]] QString callbackSourceText(const QString &token);
/// A step of a call's timeline, told by its token.
[[nodiscard]] QString stepText(const QString &token);

} // namespace ringback::models
