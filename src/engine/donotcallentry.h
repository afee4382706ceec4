#pragma once

#include "core/donotcall.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

namespace ringback {

struct DoNotCallEntered
{
    DoNotCall entry = {};       ///< in force: the first one, if the number was on the list already
    QList<qint64> skipped = {}; ///< callbacks
    bool isNew = false;
};

/// Puts a number on the list; the open callback of the number is skipped, and what waited for somebody to decide
/// whether they asked not to be called is decided. Within a transaction of the writer.
Result<DoNotCallEntered> enterDoNotCall(storage::Connection &db, const DoNotCall &entry, const QDateTime &now);

} // namespace ringback
