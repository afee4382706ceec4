#pragma once

#include <Qt>

namespace ringback::models {

/// What every model here answers beside Qt's own roles; a role that has no sense for a cell is empty.
enum Role {
    ValueRole = Qt::UserRole, ///< the raw value of the cell, to sort and to copy
    IdRole,                   ///< the row's id (qint64); any column
    SecondLineRole,           ///< small text under the first
    StatusRole,               ///< the row's status or state as int, each model says of which enum; any column
    E164Role,                 ///< the row's number in full; any column
    UrgentRole,               ///< bool; any column
    OverdueRole,              ///< bool; any column
    FirstFreeRole,            ///< where a model's own roles begin
};

} // namespace ringback::models
