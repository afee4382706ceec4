#pragma once

#include "core/phonenumber_p.h"

#include <string>

namespace ringback::phone {

/// What libphonenumber's GetRegionCodeForNumber says, in a tenth of the time where countries share a calling code:
/// it tries all kinds of numbers, the rarest first; here the most frequent come first, for the answer is the same.
/// "ZZ" if there is none. Any thread.
[[nodiscard]] std::string regionOf(const lib::PhoneNumber &number);

} // namespace ringback::phone
