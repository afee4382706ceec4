#pragma once

#include <QString>

class QMimeData;

namespace ringback {

/// The one local file that is dragged; empty: none, or several.
[[nodiscard]] QString droppedFile(const QMimeData *data);

} // namespace ringback
