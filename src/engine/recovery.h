#pragma once

#include "core/result.h"
#include "engine/settings.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

namespace ringback {

struct Settled
{
    QList<qint64> askAgain;    ///< calls that were planned: nothing was sent, somebody may still want them
    QList<qint64> unconfirmed; ///< calls that were being sent: they may have rung
};

/// Settles, within a transaction, what a crash left behind: a planned attempt ends as not sent; one that was being sent
/// becomes Unconfirmed. The callbacks that they were made for follow.
Result<Settled> settleAfterCrash(storage::Connection &db, const QDateTime &now, const Settings &settings = {});

} // namespace ringback
