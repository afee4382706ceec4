#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/traces.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>

// Looking through what is kept of others for traces of one person: a part of forget.h.
namespace ringback::storage::forget {

/// How far a sweep has come.
struct SweepPlace
{
    qsizetype table = 0;
    QVariant after = {}; ///< the key of the last row that was looked at
};

/// What a part of a sweep did.
struct Swept
{
    SweepPlace next = {};
    bool atEnd = false;
    bool waits = false; ///< for a delivery that was not decoded yet
    QList<qint64> deliveries = {};
    QList<qint64> calls = {};
    QList<qint64> contacts = {};
    QList<qint64> callbacks = {};
};

/// Goes through rows for about so long: empties deliveries that tell of the person, and masks what other people's rows
/// say of them.
Result<Swept> sweep(Connection &db, const TraceFinder &finder, const SweepPlace &from, std::chrono::milliseconds time);

/// A column that is looked through; for a test that no column is overlooked.
struct SweptColumn
{
    QString table;
    QString column;
};
[[nodiscard]] QList<SweptColumn> sweptColumns();

} // namespace ringback::storage::forget
