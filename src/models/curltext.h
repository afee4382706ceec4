#pragma once

#include "core/delivery.h"

#include <QString>

namespace ringback::models {

/// A line for a POSIX shell that sends the delivery once more. The secret is left to the shell's RINGBACK_SECRET;
/// whatever stands in body and path stays text.
[[nodiscard]] QString curlText(const Delivery &delivery, const QString &origin);

} // namespace ringback::models
