#pragma once

#include "core/result.h"
#include "engine/enginestate.h"
#include "storage/connection.h"
#include "thoughtly/client.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

namespace ringback {

/// What `doctor` says about one part of the console.
struct HealthCheck
{
    QString name = {}; ///< token
    bool ok = false;
    QString detail = {}; ///< one sentence; on a fault it says what to do

    bool operator==(const HealthCheck &) const = default;
};

[[nodiscard]] HealthCheck checkKeychain(const EngineState &state);
[[nodiscard]] HealthCheck checkApi(const Result<thoughtly::User> &user);
[[nodiscard]] HealthCheck checkListener(const EngineState &state);
/// `state` after a probe was sent.
[[nodiscard]] HealthCheck checkWebhook(const EngineState &state);
/// Times of which outcomes may be missing.
[[nodiscard]] HealthCheck checkOutcomes(const EngineState &state);
/// Reads the whole database once, in a thread of its own.
[[nodiscard]] QFuture<HealthCheck> checkStore(const QString &databasePath, bool storeFault);
/// A clock that lies before what was written down already is wrong, and so are all times and calling hours.
[[nodiscard]] HealthCheck checkClock(storage::Connection &db, const QDateTime &now);
[[nodiscard]] HealthCheck checkDisk(const QString &directory);

} // namespace ringback
