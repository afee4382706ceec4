#include "gui/newrowschip.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// More at once than that is another order or another filter, and not news.
constexpr int mostAtOnce = 500;

} // namespace

NewRowsChip::NewRowsChip(QTableView *table) : QPushButton(ringback::icon(Icon::ChevronUp), {}, table), m_table(table)
{
    setObjectName(u"newRows"_s);
    setAutoDefault(false);
    hide();
    connect(table->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteRows(first, last); });
    connect(table->model(), &QAbstractItemModel::modelReset, this, [this] { setCount(0); });
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { setCount(0); });
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            setCount(0);
    });
    connect(this, &QPushButton::clicked, this, [this] {
        m_table->scrollToTop();
        m_table->setFocus();
    });
    table->installEventFilter(this);
}

void NewRowsChip::noteRows(int first, int last)
{
    const bool isAway = m_table->isVisible() && m_table->verticalScrollBar()->value() > 0;
    const int rows = last - first + 1;
    if (isAway && rows <= mostAtOnce && first <= m_table->rowAt(0))
        setCount(m_count + rows);
}

void NewRowsChip::setCount(int count)
{
    const bool isFirst = m_count == 0;
    m_count = count;
    setVisible(count > 0);
    if (count == 0)
        return;
    setText(tr("%n new", nullptr, count));
    setAccessibleName(tr("%n new row(s) above: go there", nullptr, count));
    place();
    raise();
    if (!isFirst) // each one told would talk over everything else
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NewRowsChip::place()
{
    resize(sizeHint());
    const QWidget *viewport = m_table->viewport();
    move(viewport->x() + (viewport->width() - width()) / 2, viewport->y() + space::small);
}

bool NewRowsChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace ringback
