#pragma once

#include "core/result.h"
#include "engine/settings.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

namespace ringback {

/// Settles, within a transaction, what a crash left behind: a planned attempt sent nothing and ends as not sent; one
/// that was being sent may have rung and becomes Unconfirmed. The callbacks that they were made
/// for follow. The ids of the calls that changed.
Result<QList<qint64>> settleAfterCrash(storage::Connection &db, const QDateTime &now, const Settings &settings = {});

} // namespace ringback
