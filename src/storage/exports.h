#pragma once

#include "storage/connection.h"

#include <QList>

namespace ringback::storage::exports {

/// All contacts in an order that depends on nothing but what they are: by name, then by number.
[[nodiscard]] QList<qint64> contactOrder(Connection &db);

} // namespace ringback::storage::exports
