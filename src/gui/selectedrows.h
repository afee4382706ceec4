#pragma once

#include <QList>

class QTableView;

namespace ringback {

/// How many rows are selected. Where all of a million are, they are counted and not walked through.
[[nodiscard]] qsizetype selectedCount(const QTableView *table);
/// The first of the selected rows from top to bottom, at most that many.
[[nodiscard]] QList<int> selectedRows(const QTableView *table, qsizetype most);
/// The ids of the same.
[[nodiscard]] QList<qint64> selectedIds(const QTableView *table, qsizetype most);

} // namespace ringback
