#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>
#include <QSet>

namespace ringback {

struct Settings;

/// What a batch of deliveries did to the store.
struct Interpretation
{
    QSet<qint64> calls = {};
    QSet<qint64> callbacks = {};
    QSet<qint64> contacts = {};
};

/// Reads one stored delivery by its kind, applies what it says and writes down what became of it. Within a transaction
/// of the writer. Whatever is in the body, the result is a line under Deliveries, not a failure; only the disk can
/// fail.
Result<Done> interpret(storage::Connection &db, const Delivery &delivery, const Settings &settings,
                       Interpretation &into);

} // namespace ringback
