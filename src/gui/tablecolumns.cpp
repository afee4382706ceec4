#include "gui/tablecolumns.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 40;
constexpr int widest = 2000;
/// What the column that takes what is left has at least, where somebody asks for many.
constexpr int leastRest = 160;

} // namespace

TableColumns::TableColumns(QTableView *table) : QObject(table), m_table(table)
{
    const QHeaderView *header = table->horizontalHeader();
    m_columns.resize(table->model()->columnCount());
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns[column].pixels = m_columns[column].usual = header->sectionSize(column);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int pixels) { noteWidth(column, pixels); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isLayingOut)
            Q_EMIT changed();
    });
}

void TableColumns::setWidths(std::initializer_list<Width> widths)
{
    for (const Width &width : widths)
        m_columns[width.column].usual = width.pixels;
    reset();
}

void TableColumns::setOptional(int column, int tableWidth)
{
    m_columns[column].tableWidth = tableWidth;
    fit();
}

QString TableColumns::title(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

bool TableColumns::isShown(int column) const
{
    return !m_table->isColumnHidden(column);
}

bool TableColumns::canHide(int column) const
{
    return m_columns.at(column).usual != 0;
}

void TableColumns::show(int column, bool on)
{
    if (column < 0 || column >= m_columns.size() || (!on && !canHide(column)))
        return;
    m_columns[column].choice = on ? Choice::Shown : Choice::Hidden;
    fit();
    Q_EMIT changed();
}

QList<int> TableColumns::order() const
{
    QList<int> order;
    for (int place = 0; place < m_columns.size(); ++place)
        order.append(m_table->horizontalHeader()->logicalIndex(place));
    return order;
}

void TableColumns::move(int column, int place)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (column >= 0 && column < m_columns.size() && place >= 0 && place < m_columns.size())
        header->moveSection(header->visualIndex(column), place);
}

void TableColumns::reset()
{
    for (Column &column : m_columns) {
        column.pixels = column.usual;
        column.choice = Choice::ByRoom;
    }
    QList<int> natural(m_columns.size());
    std::iota(natural.begin(), natural.end(), 0);
    layOut(natural);
    Q_EMIT changed();
}

void TableColumns::fit()
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    const int width = m_table->parentWidget() ? m_table->parentWidget()->width() : m_table->width();
    for (int column = 0; column < m_columns.size(); ++column) {
        const Column &one = m_columns.at(column);
        const bool givesWay = one.choice == Choice::ByRoom && width < one.tableWidth;
        m_table->setColumnHidden(column, one.choice == Choice::Hidden || givesWay);
    }
    fitRest();
}

/// What takes what is left must stay readable beside columns that somebody wants: then the table scrolls.
void TableColumns::fitRest()
{
    int left = m_table->width();
    bool isCrowded = false;
    for (int column = 0; column < m_columns.size(); ++column) {
        const Column &one = m_columns.at(column);
        if (one.usual == 0 || m_table->isColumnHidden(column))
            continue;
        left -= one.pixels;
        isCrowded = isCrowded || one.choice == Choice::Shown || one.pixels > one.usual;
    }
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).usual != 0)
            continue;
        const bool scrolls = isCrowded && left < leastRest;
        header->setSectionResizeMode(column, scrolls ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (scrolls)
            header->resizeSection(column, leastRest);
    }
}

void TableColumns::noteWidth(int column, int pixels)
{
    // A hidden one has none, and one that takes what is left has none of its own.
    if (m_isLayingOut || pixels == 0 || column >= m_columns.size() || m_columns.at(column).usual == 0)
        return;
    m_columns[column].pixels = pixels;
    const QScopedValueRollback guard(m_isLayingOut, true);
    fitRest();
    Q_EMIT changed();
}

void TableColumns::layOut(const QList<int> &order)
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int place = 0; place < order.size(); ++place)
        header->moveSection(header->visualIndex(order.at(place)), place);
    for (int column = 0; column < m_columns.size(); ++column) {
        m_table->setColumnHidden(column, false); // a hidden one takes no width
        if (m_columns.at(column).usual != 0)
            header->resizeSection(column, m_columns.at(column).pixels);
    }
    fit();
}

QJsonArray TableColumns::state() const
{
    QJsonArray state;
    const QList<int> columns = order();
    for (const int column : columns) {
        const Column &one = m_columns.at(column);
        QJsonObject kept{{u"column"_s, column}};
        if (one.pixels != one.usual)
            kept.insert(u"width"_s, one.pixels);
        if (one.choice != Choice::ByRoom)
            kept.insert(u"shown"_s, one.choice == Choice::Shown);
        state.append(kept);
    }
    return state;
}

void TableColumns::restore(const QJsonArray &state)
{
    QList<int> order;
    for (Column &column : m_columns) {
        column.pixels = column.usual;
        column.choice = Choice::ByRoom;
    }
    for (const QJsonValue entry : state) {
        const QJsonObject kept = entry.toObject();
        const int column = kept.value("column"_L1).toInt(-1);
        if (column < 0 || column >= m_columns.size() || order.contains(column))
            continue;
        order.append(column);
        Column &one = m_columns[column];
        if (one.usual != 0 && kept.value("width"_L1).isDouble())
            one.pixels = std::clamp(kept.value("width"_L1).toInt(one.usual), narrowest, widest);
        if (const QJsonValue shown = kept.value("shown"_L1); shown.isBool() && (shown.toBool() || one.usual != 0))
            one.choice = shown.toBool() ? Choice::Shown : Choice::Hidden;
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!order.contains(column))
            order.append(column);
    }
    layOut(order);
    Q_EMIT changed();
}

} // namespace ringback
