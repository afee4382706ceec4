#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>

namespace ringback {

/// What a team would have done in the weeks before: two voice agents, more on weekdays and before noon, some requests
/// that waited. The same each time, but for the day it is.
Result<Done> insertSampleHistory(storage::Connection &db, const QDateTime &now);

} // namespace ringback
