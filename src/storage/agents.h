#pragma once

#include "core/agent.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

namespace ringback::storage::agents {

/// Replaces the known list (what the API said last).
Result<Done> replaceAll(Connection &db, const QList<Agent> &agents);
/// By title; archived ones last.
[[nodiscard]] QList<Agent> all(Connection &db);

} // namespace ringback::storage::agents
