#include "gui/taborder.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

void addWidget(QWidget *widget, QList<QWidget *> *order);

/// The indices of a grid's items, line by line.
QList<int> lineByLine(const QGridLayout &grid)
{
    QList<std::pair<std::pair<int, int>, int>> places;
    for (int i = 0; i < grid.count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(i, &row, &column, &rows, &columns);
        places.append({{row, column}, i});
    }
    std::sort(places.begin(), places.end());
    QList<int> indices;
    for (const auto &[place, index] : std::as_const(places))
        indices.append(index);
    return indices;
}

void addItem(QLayoutItem *item, QList<QWidget *> *order);

void addLayout(QLayout *layout, QList<QWidget *> *order)
{
    if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
                addItem(form->itemAt(row, role), order);
        }
    } else if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        const QList<int> indices = lineByLine(*grid);
        for (const int index : indices)
            addItem(grid->itemAt(index), order);
    } else {
        for (int i = 0; i < layout->count(); ++i)
            addItem(layout->itemAt(i), order);
    }
}

void addItem(QLayoutItem *item, QList<QWidget *> *order)
{
    if (!item)
        return;
    if (QWidget *widget = item->widget())
        addWidget(widget, order);
    else if (QLayout *layout = item->layout())
        addLayout(layout, order);
}

/// What stands in no layout, as it was made.
void addOthers(const QWidget &parent, QList<QWidget *> *order)
{
    const QList<QWidget *> children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        addWidget(child, order);
}

void addWidget(QWidget *widget, QList<QWidget *> *order)
{
    if (widget->isWindow() || order->contains(widget))
        return;
    order->append(widget);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        // Header and viewport of a view are its own affair.
        const auto *scroll = qobject_cast<QScrollArea *>(area);
        if (scroll && scroll->widget())
            addWidget(scroll->widget(), order);
        return;
    }
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        order->append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            addWidget(tabs->widget(i), order);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addWidget(splitter->widget(i), order);
    } else if (widget->layout()) {
        addLayout(widget->layout(), order);
    }
    if (widget->focusPolicy() == Qt::NoFocus)
        addOthers(*widget, order);
}

} // namespace

void tabInReadingOrder(QWidget *top)
{
    QList<QWidget *> order;
    if (const auto *window = qobject_cast<QMainWindow *>(top); window && window->centralWidget())
        addWidget(window->centralWidget(), &order);
    else if (top->layout())
        addLayout(top->layout(), &order);
    addOthers(*top, &order);
    // Qt takes all that is in a widget for a part of the one there that has the focus in its place (the bar of tabs):
    // it would leave that out here, and later lead from what is in it back to the bar.
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (const QWidget *proxy = widget->focusProxy(); proxy && widget->isAncestorOf(proxy))
            widget->setFocusProxy(nullptr);
    }
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(order)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace ringback
