#include "gui/tablelook.h"

#include "gui/theme.h"

#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVariant>

#include <algorithm>

namespace ringback {

namespace {

constexpr char hoveredRowProperty[] = "hoveredRow";

/// Keeps the row under the pointer: Qt marks only the cell.
class RowHover final : public QObject
{
public:
    explicit RowHover(QTableView *table) : QObject(table), m_table(table)
    {
        table->viewport()->setMouseTracking(true);
        table->viewport()->installEventFilter(this);
        connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { setRow(rowUnderPointer()); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            setRow(m_table->rowAt(qRound(static_cast<QMouseEvent *>(event)->position().y())));
        else if (event->type() == QEvent::Leave)
            setRow(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    int rowUnderPointer() const
    {
        const QWidget *viewport = m_table->viewport();
        return viewport->underMouse() ? m_table->rowAt(viewport->mapFromGlobal(QCursor::pos()).y()) : -1;
    }

    void setRow(int row)
    {
        const int before = hoveredRow(m_table);
        if (before == row)
            return;
        m_table->setProperty(hoveredRowProperty, row);
        for (const int changed : {before, row}) {
            if (changed >= 0)
                m_table->viewport()->update(0, m_table->rowViewportPosition(changed), m_table->viewport()->width(),
                                            m_table->rowHeight(changed));
        }
    }

    QTableView *m_table;
};

} // namespace

void setUpTable(QTableView *table, Density density)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTextElideMode(Qt::ElideRight);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    // Below its rows it is as what it stands on.
    table->viewport()->setBackgroundRole(qobject_cast<QDialog *>(table->window()) ? QPalette::Base : QPalette::Window);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    setDensity(table, density);
    if (!table->property(hoveredRowProperty).isValid()) {
        table->setProperty(hoveredRowProperty, -1);
        new RowHover(table);
    }
}

void setDensity(QTableView *table, Density density)
{
    const int line = table->fontMetrics().height();
    const int height = density == Density::Compact ? std::max(measure::compactRow, line + space::medium)
                                                   : std::max(measure::row, 2 * line + space::small);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(height);
    // After it: rows below a new least height would be made higher one by one, in quadratic time.
    table->verticalHeader()->setMinimumSectionSize(std::min(height, measure::compactRow));
}

void setColumnWidths(QTableView *table, const QList<int> &widths)
{
    QHeaderView *header = table->horizontalHeader();
    // A stretched last section never gets narrower than it was before it was stretched.
    header->setStretchLastSection(false);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    header->setStretchLastSection(true);
}

int hoveredRow(const QTableView *table)
{
    const QVariant row = table->property(hoveredRowProperty);
    return row.isValid() ? row.toInt() : -1;
}

void setUpReadingList(QListView *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setLayoutMode(QListView::SinglePass);
    list->setUniformItemSizes(false);
    list->setWordWrap(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // The delegates mark the selected turns themselves.
    list->viewport()->setBackgroundRole(QPalette::Base);
}

} // namespace ringback
