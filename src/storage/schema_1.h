#pragma once

#include <QStringList>

namespace ringback::storage {

/// The statements that make the first schema.
[[nodiscard]] QStringList schema1();

} // namespace ringback::storage
