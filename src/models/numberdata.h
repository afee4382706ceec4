#pragma once

#include <QStringList>

class QMimeData;

namespace ringback::models {

/// Numbers on their way to another program: in full as lines of text, and as links that a phone program takes. The
/// caller owns it.
[[nodiscard]] QMimeData *numberData(QStringList numbers);

} // namespace ringback::models
