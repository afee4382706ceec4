#pragma once

#include <QStringList>

namespace ringback::storage {

/// Automations that staff trigger, and each time that they did.
[[nodiscard]] QStringList schema2();

} // namespace ringback::storage
