#pragma once

#include "core/phonenumber.h"

#include <QString>

namespace ringback {

/// As parseDialNumber(), but refuses only what isn't possible and leaves `valid` unset: whether a numbering plan knows
/// the number costs as much again as reading it. For numbers by the million in international form. Any thread.
[[nodiscard]] Result<DialNumber> parsePossibleNumber(const QString &text, const QString &defaultRegion);

} // namespace ringback
