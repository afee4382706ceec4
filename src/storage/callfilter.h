#pragma once

#include "storage/calls.h"

#include <QString>
#include <QVariant>

// A part of calls.h, no business of anyone else.
namespace ringback::storage::calls {

/// What follows "FROM calls c", with its values.
struct Condition
{
    QString sql = {};
    QVariantList values = {};

    /// Adds one more that must hold.
    void require(const QString &condition, const QVariant &value);
};
[[nodiscard]] Condition conditionOf(const Filter &filter);

} // namespace ringback::storage::calls
