#pragma once

#include "core/donotcall.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ringback {

/// A line of a file that gives no number.
struct RefusedNumber
{
    qint64 line = 0;
    QString why = {};

    bool operator==(const RefusedNumber &) const = default;
};

/// A file of numbers that nobody may call, as it was read.
struct DoNotCallFile
{
    QList<DoNotCall> entries = {}; ///< what the file doesn't say is left open
    qint64 refused = 0;
    QList<RefusedNumber> firstRefused = {};
};

/// Reads CSV or vCard: the numbers, and where there are titles, why, when and by whom they were entered. A list of
/// nothing but numbers needs no titles.
[[nodiscard]] Result<DoNotCallFile> readDoNotCallFile(const QString &path, const QString &region);

/// The list as a table, titles first: what readDoNotCallFile() reads again.
[[nodiscard]] QList<QStringList> doNotCallRows(const QList<DoNotCall> &entries);

} // namespace ringback
