#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QString>

namespace ringback::storage::values {

/// Small named values that must survive a restart (never a secret): the spent rate budget, catch-up marks, ….
Result<Done> set(Connection &db, const QString &name, const QString &value);
[[nodiscard]] QString get(Connection &db, const QString &name);

} // namespace ringback::storage::values
