#pragma once

#include "core/callstatus.h"
#include "gui/chiplook.h"

namespace ringback {

/// The status in a word or two, translated: "In progress".
[[nodiscard]] QString statusWord(CallStatus status);
/// How the status looks wherever it stands: icon, word and tint, never colour alone.
[[nodiscard]] ChipLook statusLook(CallStatus status);

} // namespace ringback
