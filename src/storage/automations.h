#pragma once

#include "core/automation.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

/// Automations that staff trigger, and what came of each time.
namespace ringback::storage::automations {

/// By name.
[[nodiscard]] QList<Automation> all(Connection &db);
[[nodiscard]] std::optional<Automation> byId(Connection &db, qint64 id);
/// Case doesn't matter.
[[nodiscard]] std::optional<Automation> byName(Connection &db, const QString &name);

/// An id of 0 makes a new one; the id. InvalidInput when another has the name, NotFound when it is gone.
Result<qint64> save(Connection &db, const Automation &automation);
Result<Done> remove(Connection &db, qint64 id);

/// Writes down that it is about to be triggered; the run's id.
Result<qint64> begin(Connection &db, const AutomationRun &run);
/// What came of it.
Result<Done> note(Connection &db, qint64 runId, AutomationRun::State state, const QString &detail);
/// After a start: what was being sent may have left. How many.
Result<int> settle(Connection &db, const QString &detail);
/// Of one number, the newest first.
[[nodiscard]] QList<AutomationRun> runsOf(Connection &db, const QString &phone, int limit);
/// The newest first.
[[nodiscard]] QList<AutomationRun> newest(Connection &db, int limit);

} // namespace ringback::storage::automations
