#pragma once

#include "core/error.h"

#include <QString>

struct sqlite3;

namespace ringback::storage {

/// What SQLite said last, as one sentence for people; its own words and code go to the detail. Bound values never do.
[[nodiscard]] Error describe(sqlite3 *db);
/// True when the file itself is wrong: no database, or malformed inside.
[[nodiscard]] bool isDamage(sqlite3 *db);
/// The sentence for a damaged file: where it is, that it was kept, what to do.
[[nodiscard]] Error damagedDatabase(const QString &path, const QString &detail);

} // namespace ringback::storage
