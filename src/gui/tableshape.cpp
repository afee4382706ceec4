#include "gui/tableshape.h"

#include "gui/tablecolumns.h"
#include "gui/tablepage.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QTableView>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

TableShape::TableShape(TablePage &page, Filter filter, QObject *parent)
    : QObject(parent), m_page(page), m_filter(std::move(filter)), m_usualOrder(order())
{
    connect(page.columns(), &TableColumns::changed, this, &TableShape::changed);
    connect(page.table()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableShape::changed);
}

QJsonObject TableShape::order() const
{
    const QHeaderView *header = m_page.table()->horizontalHeader();
    return {{u"column"_s, header->sortIndicatorSection()},
            {u"falling"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void TableShape::takeOrder(const QJsonObject &order)
{
    QHeaderView *header = m_page.table()->horizontalHeader();
    const int column = order.value("column"_L1).toInt(-2);
    const bool isKnown = column >= (header->isSortIndicatorClearable() ? -1 : 0) && column < header->count();
    const QJsonObject &known = isKnown ? order : m_usualOrder;
    header->setSortIndicator(known.value("column"_L1).toInt(),
                             known.value("falling"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QJsonObject TableShape::state() const
{
    QJsonObject state{{u"columns"_s, m_page.columns()->state()}, {u"order"_s, order()}};
    if (m_filter.read)
        state.insert(u"filter"_s, m_filter.read());
    return state;
}

void TableShape::restore(const QJsonObject &state)
{
    m_page.columns()->restore(state.value("columns"_L1).toArray());
    takeOrder(state.value("order"_L1).toObject());
    if (m_filter.take)
        m_filter.take(state.value("filter"_L1).toObject());
}

void TableShape::filterChanged()
{
    m_page.table()->scrollToTop(); // other rows: where one was in the old ones means nothing
    Q_EMIT changed();
}

} // namespace ringback
