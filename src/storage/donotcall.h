#pragma once

#include "core/donotcall.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace ringback::storage::donotcall {

/// Enters a number, and notes that in the trail; one that is there already keeps its first entry.
Result<Done> add(Connection &db, const DoNotCall &entry);
/// Takes a number off the list, and notes in the trail who did, when and why. NotFound when it isn't on the list.
Result<Done> remove(Connection &db, const QString &phone, const QString &by, const QString &reason,
                    const QDateTime &at);
[[nodiscard]] std::optional<DoNotCall> find(Connection &db, const QString &phone);
/// By number.
[[nodiscard]] QList<DoNotCall> all(Connection &db);

/// One step in the list's history of a number.
struct TrailStep
{
    QDateTime at = {};
    QString what = {}; ///< token: added, removed
    QString who = {};
    QString reason = {};

    bool operator==(const TrailStep &) const = default;
};
/// Oldest first.
[[nodiscard]] QList<TrailStep> trail(Connection &db, const QString &phone);

} // namespace ringback::storage::donotcall
