#pragma once

#include "core/placerules.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What a team decided on calls to a place, in the stead of the table that comes with the program.
namespace ringback::storage::placerules {

[[nodiscard]] QList<PlaceRule> all(Connection &db);
[[nodiscard]] std::optional<PlaceRule> find(Connection &db, const QString &place);
Result<Done> set(Connection &db, const PlaceRule &rule, const QString &by, const QDateTime &at);
/// The table's own row counts again.
Result<Done> remove(Connection &db, const QString &place);

} // namespace ringback::storage::placerules
