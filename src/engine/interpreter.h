#pragma once

#include "core/callback.h"
#include "core/contact.h"
#include "core/delivery.h"
#include "core/result.h"
#include "storage/connection.h"
#include "thoughtly/mapping.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ringback {

struct Settings;

/// What stands in one delivery: calls, or a callback and whom it is for; else why nothing of it can be used.
struct Reading
{
    QList<CallObservation> calls = {};
    std::optional<Callback> callback = {};
    Contact contact = {};
    QString note = {};
};

/// What a batch of deliveries did to the store.
struct Interpretation
{
    qsizetype deliveries = 0; ///< how many of the batch
    QSet<qint64> calls = {};
    QSet<qint64> callbacks = {};
    QSet<qint64> contacts = {};
};

/// Reads a delivery by its kind; where nothing can be made of a call's, by the first rule for its path that helps.
/// Pure, and by far the slower half: it needs no transaction to be open.
[[nodiscard]] Reading read(const Delivery &delivery, const QString &region,
                           const QList<thoughtly::Mapping> &mappings = {});

/// Applies what was read and writes down what became of the delivery. Within a transaction of the writer. Whatever was
/// in the body, the result is a line under Deliveries, not a failure; only the disk can fail.
Result<Done> interpret(storage::Connection &db, const Delivery &delivery, const Reading &reading,
                       const Settings &settings, Interpretation &into);

} // namespace ringback
