#pragma once

#include <QModelIndex>
#include <QString>
#include <QStringList>

class QMimeData;
class QTableView;

namespace ringback {

/// As it stands in another program: a number in full, a time exact instead of "4 min ago".
[[nodiscard]] QString copiedText(const QModelIndex &cell);

/// The titles of the columns that are shown, from left to right, and a row's cells below them.
[[nodiscard]] QStringList shownTitles(const QTableView *table);
[[nodiscard]] QStringList shownCells(const QTableView *table, int row);

/// The selected rows as tab-separated text, and as CSV under titles; no cell is a formula. Null when none is selected;
/// the caller owns it.
[[nodiscard]] QMimeData *copiedRows(const QTableView *table);
/// Their numbers; null when there is none.
[[nodiscard]] QMimeData *copiedNumbers(const QTableView *table);

/// More rows than that are no work for the clipboard.
inline constexpr int mostCopied = 1000;

} // namespace ringback
