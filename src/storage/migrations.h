#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QStringList>

#include <span>

namespace ringback::storage {

/// One step of the schema. Once released, a step never changes: what must be different goes into a new one.
struct Migration
{
    int version;
    QStringList (*statements)();
};

/// All steps in order; a new database runs every one, an older one those it lacks.
[[nodiscard]] std::span<const Migration> migrations();
/// The schema that this program speaks: the version of the last step.
[[nodiscard]] int latestVersion(std::span<const Migration> table = migrations());

/// Brings the database to the table's latest version, each step in a transaction of its own. Refuses, in words and
/// without touching the file, a database of a newer schema and one that isn't Ringback's.
Result<Done> migrate(Connection &db, std::span<const Migration> table = migrations());

} // namespace ringback::storage
