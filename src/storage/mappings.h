#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QList>

namespace ringback::storage::mappings {

/// How bodies that nobody understood are to be read (thoughtly/mapping.h): places and status words, nobody's data.
struct Row
{
    qint64 id = 0;
    QJsonObject definition = {};

    bool operator==(const Row &) const = default;
};

/// In the order in which they are asked.
[[nodiscard]] QList<Row> all(Connection &db);
/// A new one has the id 0; its id. NotFound when it is gone.
Result<qint64> save(Connection &db, const Row &row);
Result<Done> remove(Connection &db, qint64 id);

} // namespace ringback::storage::mappings
