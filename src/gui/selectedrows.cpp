#include "gui/selectedrows.h"

#include "models/modelroles.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace ringback {

namespace {

struct Span
{
    int first = 0;
    int last = 0;
};

/// Rising, apart from one another: where columns were moved, each has a range of its own.
QList<Span> spansOf(const QTableView *table)
{
    QList<Span> spans;
    if (!table->selectionModel())
        return spans;
    QItemSelection selection = table->selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        if (!spans.isEmpty() && range.top() <= spans.last().last + 1)
            spans.last().last = std::max(spans.last().last, range.bottom());
        else
            spans.append({range.top(), range.bottom()});
    }
    return spans;
}

} // namespace

qsizetype selectedCount(const QTableView *table)
{
    qsizetype count = 0;
    const QList<Span> spans = spansOf(table);
    for (const Span &span : spans)
        count += span.last - span.first + 1;
    return count;
}

QList<int> selectedRows(const QTableView *table, qsizetype most)
{
    QList<int> rows;
    const QList<Span> spans = spansOf(table);
    for (const Span &span : spans) {
        for (int row = span.first; row <= span.last && rows.size() < most; ++row)
            rows.append(row);
    }
    return rows;
}

QList<qint64> selectedIds(const QTableView *table, qsizetype most)
{
    QList<qint64> ids;
    const QList<int> rows = selectedRows(table, most);
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(table->model()->index(row, 0).data(models::IdRole).toLongLong());
    return ids;
}

} // namespace ringback
