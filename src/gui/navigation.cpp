#include "gui/navigation.h"

#include "gui/commands.h"
#include "gui/rail.h"
#include "gui/tablepage.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

Navigation::Navigation(QStackedWidget &pages, Rail &rail, Commands &commands, QObject *parent)
    : QObject(parent), m_pages(pages), m_rail(rail), m_commands(commands)
{
}

void Navigation::add(Section section, const QString &id, QWidget *page, Icon icon, const QString &word)
{
    const int index = static_cast<int>(section);
    page->setObjectName(id);
    m_pages.insertWidget(index, page);
    m_rail.addSection(index, icon, word);
    m_commands.add({u"go-"_s + id,
                    Commands::Group::GoTo,
                    word,
                    icon,
                    {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index))}},
                   [this, section] { show(section); });
    const auto *table = qobject_cast<TablePage *>(page);
    if (!table)
        return;
    connect(table, &TablePage::currentChanged, this, [this, table] {
        if (table == currentPage())
            Q_EMIT recordChanged();
    });
    connect(table->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Navigation::selectionChanged);
}

Navigation::Section Navigation::section() const
{
    return static_cast<Section>(m_pages.currentIndex());
}

TablePage *Navigation::page(Section section) const
{
    return qobject_cast<TablePage *>(m_pages.widget(static_cast<int>(section)));
}

TablePage *Navigation::currentPage() const
{
    return qobject_cast<TablePage *>(m_pages.currentWidget());
}

qint64 Navigation::currentRecord() const
{
    return currentPage() ? currentPage()->currentId() : 0;
}

QString Navigation::currentId() const
{
    return m_pages.currentWidget()->objectName();
}

void Navigation::show(Section section)
{
    turnTo(section);
    focusPage();
}

void Navigation::show(const QString &id)
{
    for (int index = 0; index < m_pages.count(); ++index) {
        if (m_pages.widget(index)->objectName() == id)
            show(static_cast<Section>(index));
    }
}

void Navigation::show(Section section, qint64 record)
{
    show(section);
    m_awaited = record;
    seekRecord();
}

void Navigation::turnTo(Section section)
{
    const int index = static_cast<int>(section);
    m_pages.setCurrentIndex(index);
    m_rail.setCurrent(index);
    Q_EMIT turned();
}

void Navigation::focusPage()
{
    if (TablePage *page = currentPage())
        page->takeFocus();
    else
        m_pages.currentWidget()->setFocus();
}

void Navigation::seekRecord()
{
    if (m_awaited == 0 || !currentPage())
        return;
    currentPage()->select(m_awaited);
    if (currentRecord() == m_awaited)
        m_awaited = 0;
}

void Navigation::moveRow(int by)
{
    if (!currentPage())
        return;
    QTableView *table = currentPage()->table();
    const int row = table->currentIndex().isValid() ? table->currentIndex().row() + by : 0;
    const QModelIndex next = table->model()->index(row, std::max(0, table->currentIndex().column()));
    if (next.isValid())
        table->setCurrentIndex(next);
}

} // namespace ringback
