#pragma once

#include "sandbox/book.h"

#include <QByteArray>

namespace ringback::sandbox {

/// What a recording of the call sounds like: two voices that hum, each at its turns. WAV, 8 kHz, 8 bits, one channel;
/// at most five minutes. Empty when nobody spoke.
[[nodiscard]] QByteArray recordingOf(const BookCall &call);

} // namespace ringback::sandbox
