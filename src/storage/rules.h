#pragma once

#include "core/result.h"
#include "core/rule.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace ringback::storage::rules {

/// In the order in which they are asked. A stored rule that can't be read any more is left out.
[[nodiscard]] QList<Rule> all(Connection &db);
[[nodiscard]] std::optional<Rule> byId(Connection &db, qint64 id);

/// A new one (id 0) goes behind the others and a known one keeps its place; its id. NotFound when it is gone.
Result<qint64> save(Connection &db, const Rule &rule);
Result<Done> remove(Connection &db, qint64 id);
/// Asks this one before that one; 0: last.
Result<Done> moveBefore(Connection &db, qint64 id, qint64 otherId);

/// Notes that the rule acts on this now: true the first time, and never again.
Result<bool> claim(Connection &db, qint64 ruleId, const QString &subject, const QDateTime &at);

} // namespace ringback::storage::rules
