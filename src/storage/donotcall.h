#pragma once

#include "core/donotcall.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace ringback::storage::donotcall {

/// Enters a number; one that is there already keeps its first entry.
Result<Done> add(Connection &db, const DoNotCall &entry);
/// NotFound when the number isn't on the list.
Result<Done> remove(Connection &db, const QString &phone);
[[nodiscard]] std::optional<DoNotCall> find(Connection &db, const QString &phone);
/// By number.
[[nodiscard]] QList<DoNotCall> all(Connection &db);

} // namespace ringback::storage::donotcall
