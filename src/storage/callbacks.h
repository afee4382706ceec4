#pragma once

#include "core/callback.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace ringback::storage::callbacks {

/// Adds to the queue, or joins the open callback for that number (the higher priority, the earlier due time, the newer
/// reason and all fields are kept). The stored callback.
Result<Callback> insertOrJoin(Connection &db, const Callback &callback);
Result<Done> update(Connection &db, const Callback &callback);

[[nodiscard]] std::optional<Callback> byId(Connection &db, qint64 id);
[[nodiscard]] std::optional<Callback> openFor(Connection &db, const QString &phone);
[[nodiscard]] QList<Callback> byIds(Connection &db, const QList<qint64> &ids);
/// Ids of open callbacks: urgent first, then overdue, then longest waiting.
[[nodiscard]] QList<qint64> openOrder(Connection &db, const QDateTime &now);

} // namespace ringback::storage::callbacks
