#pragma once

#include "core/phonenumber.h"

#include <QList>
#include <QString>

namespace ringback::files {

/// The numbers in one cell of a table.
struct PhoneCell
{
    QList<DialNumber> numbers = {}; ///< in the order in which they stand, each once
    QString fault = {};             ///< why there is none, in words; empty: there is one, or the cell is empty
    QString note = {};              ///< what was made good, or left out, in words

    bool operator==(const PhoneCell &) const = default;
};

/// Reads a cell as people and spreadsheets fill it: national numbers of the region, several numbers in one, `="…"`,
/// `'+…`, `….0`, a plus that got lost, digits in scientific notation (taken if none is missing).
[[nodiscard]] PhoneCell readPhoneCell(const QString &cell, const QString &region);

} // namespace ringback::files
