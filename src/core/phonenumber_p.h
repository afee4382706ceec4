#pragma once

// What the files around phonenumber.h share; keeps libphonenumber's headers out of everything else.
#include "core/phonenumber.h"

#include <QString>

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <optional>

namespace ringback::phone {

namespace lib = i18n::phonenumbers;

/// libphonenumber's own shared, thread-safe instance.
[[nodiscard]] inline const lib::PhoneNumberUtil &util()
{
    return *lib::PhoneNumberUtil::GetInstance();
}

/// Reads what looks like E.164 (a plus and 7 to 15 digits); nothing for any other text, or for a number that isn't
/// possible.
[[nodiscard]] std::optional<lib::PhoneNumber> fromE164(const QString &e164);

/// All that we say about a possible number. Numbers that aren't valid belong to no region for sure: then
/// `defaultRegion` is taken if it shares the calling code.
[[nodiscard]] ringback::PhoneNumber describe(const lib::PhoneNumber &number, const std::string &defaultRegion);

/// The part of it that is stored.
[[nodiscard]] DialNumber dialled(const lib::PhoneNumber &number, const std::string &defaultRegion);

/// A region code as libphonenumber wants it; "ZZ" (unknown) for what can't be one.
[[nodiscard]] std::string regionCode(const QString &region);

} // namespace ringback::phone
