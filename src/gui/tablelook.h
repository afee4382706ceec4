#pragma once

#include <QList>

class QListView;
class QTableView;

namespace ringback {

/// How dense the rows of tables are.
enum class Density { Roomy, Compact };

/// Sets a table up as all of the window's tables are: whole rows selected, no grid but hairlines, no row numbers, the
/// row under the pointer tinted, smooth scrolling, rows of 44 (32) pixels that grow with the text.
void setUpTable(QTableView *table, Density density = Density::Roomy);
/// Sets only the rows' height, e.g. when the person changes the density.
void setDensity(QTableView *table, Density density);

/// Gives the columns their widths; the last one takes what is left, but no less than its own.
void setColumnWidths(QTableView *table, const QList<int> &widths);

/// The row under the pointer of a table that went through setUpTable; -1: none. The style asks.
[[nodiscard]] int hoveredRow(const QTableView *table);

/// Sets a list of conversation turns or timeline steps up: no frame, rows as high as their wrapped text, laid out anew
/// when the width changes.
void setUpReadingList(QListView *list);

} // namespace ringback
