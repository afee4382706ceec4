#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QMap>
#include <QString>

namespace ringback::storage::values {

/// Small named values that must survive a restart (never a secret): the spent rate budget, catch-up marks, ….
Result<Done> set(Connection &db, const QString &name, const QString &value);
[[nodiscard]] QString get(Connection &db, const QString &name);
/// What stands under names that begin so, by the rest of the name.
[[nodiscard]] QMap<QString, QString> beginningWith(Connection &db, const QString &prefix);
Result<Done> remove(Connection &db, const QString &name);

} // namespace ringback::storage::values
