#include "gui/tablecopy.h"

#include "engine/exportcells.h"
#include "gui/selectedrows.h"
#include "models/modelroles.h"
#include "models/numberdata.h"

#include <QDateTime>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QList<int> shownColumns(const QTableView *table)
{
    QList<int> columns;
    const QHeaderView *header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

QString copiedText(const QModelIndex &cell)
{
    const QVariant value = cell.data(models::ValueRole);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString number = cell.data(models::E164Role).toString();
    const bool isNumber = !number.isEmpty() && value.typeId() == QMetaType::QString && value.toString() == number;
    return isNumber ? number : cell.data().toString();
}

QStringList shownTitles(const QTableView *table)
{
    QStringList titles;
    const QList<int> columns = shownColumns(table);
    for (const int column : columns)
        titles.append(table->model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

QStringList shownCells(const QTableView *table, int row)
{
    QStringList cells;
    const QList<int> columns = shownColumns(table);
    for (const int column : columns)
        cells.append(copiedText(table->model()->index(row, column)));
    return cells;
}

QMimeData *copiedRows(const QTableView *table)
{
    const QList<int> rows = selectedRows(table, mostCopied);
    if (rows.isEmpty())
        return nullptr;
    QStringList lines;
    QList<QStringList> csv{shownTitles(table)};
    for (const int row : rows) {
        const QStringList cells = shownCells(table, row);
        QStringList plain; // most of it is put into spreadsheets, too
        for (const QString &cell : cells)
            plain.append(spreadsheetCell(cell));
        lines.append(plain.join(u'\t'));
        csv.append(cells); // where each is made harmless, too
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setData(u"text/csv"_s, csvText(csv));
    return data;
}

QMimeData *copiedNumbers(const QTableView *table)
{
    QStringList numbers;
    const QList<int> rows = selectedRows(table, mostCopied);
    for (const int row : rows)
        numbers.append(table->model()->index(row, 0).data(models::E164Role).toString());
    numbers.removeAll(QString());
    return numbers.isEmpty() ? nullptr : models::numberData(numbers);
}

} // namespace ringback
