#include "gui/tablepage.h"

#include "gui/emptystate.h"
#include "gui/steadyview.h"
#include "gui/tablecolumns.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ringback {

TablePage::TablePage(QAbstractItemModel *model, int idRole, EmptyState *empty, QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_empty(empty), m_filters(new QHBoxLayout), m_idRole(idRole)
{
    auto *layout = m_layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filters->setSpacing(space::small);
    m_note = new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this);
    m_note->setSingleLine(true);
    m_note->hide();
    m_filters->addStretch();
    m_filters->addWidget(m_note, 0, Qt::AlignVCenter);
    layout->addLayout(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    // Before there are rows: a header that has some may look at each, and at all before it for each.
    setUpTable(m_table);
    m_table->setModel(model);
    m_columns = new TableColumns(m_table);
    new SteadyView(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::tellCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(idAt(index)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TablePage::actionRequested);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        seekAwaited(); // before the table has the focus, which makes a row current
        updateEmptiness();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TablePage::updateEmptiness);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        seekAwaited();
        updateEmptiness();
        tellCurrent();
    });
    updateEmptiness();
}

void TablePage::takeFocus()
{
    if (m_table->isHidden())
        m_empty->setFocus();
    else
        m_table->setFocus();
}

void TablePage::addFilter(QWidget *widget)
{
    m_hasFilters = true;
    updateFilters();
    m_filters->insertWidget(m_filtersAtStart++, widget);
}

void TablePage::addFilterAtEnd(QWidget *widget)
{
    m_hasFilters = true;
    updateFilters();
    m_filters->addWidget(widget);
}

void TablePage::updateFilters()
{
    if (m_hasFilters)
        m_filters->setContentsMargins(space::large, space::medium, space::large, space::medium);
    else if (m_note->isHidden())
        m_filters->setContentsMargins(0, 0, 0, 0);
    else
        m_filters->setContentsMargins(space::large, space::small, space::large, space::small);
}

void TablePage::setNote(const QString &note)
{
    m_note->setWords(note);
    m_note->setHidden(note.isEmpty());
    updateFilters();
}

void TablePage::addBand(QWidget *band)
{
    m_layout->insertWidget(m_layout->indexOf(m_table), band);
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fit();
}

qint64 TablePage::idAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(m_idRole).toLongLong() : 0;
}

qint64 TablePage::currentId() const
{
    return idAt(m_table->currentIndex());
}

void TablePage::select(qint64 id)
{
    const QAbstractItemModel *model = m_table->model();
    const QModelIndexList found = model->match(model->index(0, 0), m_idRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_table->setCurrentIndex(found.first());
    m_table->scrollTo(found.first());
}

void TablePage::selectWhenThere(qint64 id)
{
    m_awaited = id;
    seekAwaited();
}

void TablePage::seekAwaited()
{
    if (m_awaited == 0)
        return;
    const QItemSelectionModel *selection = m_table->selectionModel();
    if (!selection->hasSelection())
        select(m_awaited);
    if (selection->hasSelection()) // this one, or what somebody chose meanwhile
        m_awaited = 0;
}

void TablePage::tellCurrent()
{
    const qint64 id = currentId();
    if (std::exchange(m_told, id) != id)
        Q_EMIT currentChanged(id);
}

void TablePage::updateEmptiness()
{
    const bool isEmpty = m_table->model()->rowCount() == 0;
    const QWidget *leaving = isEmpty ? static_cast<QWidget *>(m_table) : m_empty;
    // Else Qt would hand it on to the search, and the next key would be typed there.
    const bool hadFocus = leaving->hasFocus() || leaving->isAncestorOf(QApplication::focusWidget());
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (hadFocus)
        takeFocus();
}

} // namespace ringback
