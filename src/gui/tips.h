#pragma once

#include <QString>

namespace ringback {

/// A tool tip that shows `text` as it is. A tip that is handed bare text guesses whether it is markup, and texts from
/// calls and deliveries may be anybody's.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace ringback
