#include "gui/steadyview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace ringback {

SteadyView::SteadyView(QTableView *table) : QObject(table), m_table(table)
{
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SteadyView::hold);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SteadyView::release);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SteadyView::hold);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SteadyView::release);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SteadyView::hold);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SteadyView::release);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this](const QList<QPersistentModelIndex> &, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint != QAbstractItemModel::VerticalSortHint)
                    hold();
            });
    connect(model, &QAbstractItemModel::layoutChanged, this, &SteadyView::release);
}

void SteadyView::hold()
{
    m_anchors.clear();
    if (m_table->verticalScrollBar()->value() == 0)
        return;
    constexpr int mostAnchors = 8;
    const int top = m_table->rowAt(0);
    const int rows = m_table->model()->rowCount();
    for (int row = top; row >= 0 && row < rows && m_anchors.size() < mostAnchors; ++row) {
        const int y = m_table->rowViewportPosition(row);
        if (y >= m_table->viewport()->height())
            break;
        m_anchors.append({m_table->model()->index(row, 0), y});
    }
}

void SteadyView::release()
{
    const QList<Anchor> anchors = std::exchange(m_anchors, {});
    for (const Anchor &anchor : anchors) {
        if (!anchor.row.isValid())
            continue;
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(anchor.row.row()) - anchor.y);
        return;
    }
}

} // namespace ringback
