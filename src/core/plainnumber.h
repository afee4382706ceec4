#pragma once

#include "core/phonenumber_p.h"

#include <QString>

#include <optional>
#include <string>

namespace ringback::phone {

/// What libphonenumber's Parse makes of a text of digits, or of a plus and digits, where its regular expressions for
/// every other notation can change nothing: no prefix of the country could begin with the first digits. Nothing where
/// that isn't certain; then ask Parse. `region` as of regionCode(). Any thread.
///
/// Files hold numbers by the million, most of them in this form, and Parse is half of what an import costs.
[[nodiscard]] std::optional<lib::PhoneNumber> parsePlain(const QString &text, const std::string &region);

} // namespace ringback::phone
