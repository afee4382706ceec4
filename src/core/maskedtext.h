#pragma once

#include <QString>

namespace ringback {

/// Text that somebody else wrote, made safe to look at: control characters, characters that turn the reading direction
/// around and characters that can't be seen are replaced by signs that can (`␀`, `\u202E`). Newlines, tabs and ordinary
/// text of any script, right-to-left ones included, come back as they were.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace ringback
