#pragma once

#include "files/columns.h"

#include <QString>

#include <optional>

namespace ringback::files {

/// What a column with that title holds, in the words of English, German, Spanish, French, Portuguese, Japanese and
/// Arabic; nothing for a title that isn't known. Case, accents, spaces and numbering (`E-mail 1 - Value`) don't count.
[[nodiscard]] std::optional<Field> fieldForTitle(const QString &title);

} // namespace ringback::files
