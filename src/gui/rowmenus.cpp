#include "gui/rowmenus.h"

#include "core/contact.h"
#include "gui/bulkactions.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/columnchooser.h"
#include "gui/commands.h"
#include "gui/contactactions.h"
#include "gui/deliveryactions.h"
#include "gui/icons.h"
#include "gui/selectedrows.h"
#include "gui/tablecolumns.h"
#include "gui/tablecopy.h"
#include "gui/tablepage.h"
#include "gui/verdictdialogs.h"
#include "models/recordreader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

RowMenus::RowMenus(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_pages{parts.callbacks.page(), &parts.contacts, &parts.calls, &parts.deliveries}
{
    addCommands();
    for (TablePage *page : std::as_const(m_pages))
        attach(*page);
}

void RowMenus::addCommands()
{
    using Group = Commands::Group;
    Commands &commands = m_parts.commands;
    QTableView *first = m_pages.first()->table();
    m_copy = commands.add(
        {u"copy-rows"_s, Group::People, tr("Copy the rows"), Icon::Copy, {QKeySequence::Copy}}, [this] { copy(false); },
        first);
    m_copyNumber = commands.add(
        {u"copy-number"_s, Group::People, tr("Copy the number"), Icon::Copy, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        [this] { copy(true); }, first);
    m_tag = commands.add(
        {u"add-tag"_s, Group::People, tr("Add a tag…"), Icon::Tag, {Qt::Key_T}}, [this] { tag(); },
        m_parts.contacts.table());
    commands.addPlace(m_tag, m_parts.calls.table());
    QAction *columns = commands.add(
        {u"columns"_s, Group::Window, tr("Choose columns…"), Icon::Columns, {}},
        [this] {
            if (TablePage *page = shownPage())
                chooseColumns(*page);
        },
        first);
    for (TablePage *page : m_pages.sliced(1)) {
        for (QAction *action : {m_copy, m_copyNumber, columns})
            commands.addPlace(action, page->table());
    }
}

void RowMenus::attach(TablePage &page)
{
    QTableView *table = page.table();
    table->setDragEnabled(true);
    table->setDragDropMode(QAbstractItemView::DragOnly);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QTableView::customContextMenuRequested, this,
            [this, &page](const QPoint &at) { showMenu(page, at); });
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, &page](const QPoint &at) { showHeaderMenu(page, at); });
}

TablePage *RowMenus::shownPage() const
{
    const auto shown =
        std::find_if(m_pages.begin(), m_pages.end(), [](const TablePage *page) { return page->isVisible(); });
    return shown == m_pages.end() ? nullptr : *shown;
}

void RowMenus::showMenu(TablePage &page, const QPoint &at)
{
    const auto rows = static_cast<int>(selectedCount(page.table()));
    if (rows == 0)
        return;
    auto *menu = new QMenu(m_parts.window);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (&page == m_parts.callbacks.page())
        addQueueEntries(*menu, rows);
    else if (&page != &m_parts.deliveries)
        addPeopleEntries(*menu, page, rows);
    if (&page == &m_parts.deliveries && rows == 1)
        m_parts.deliveryActions.addEntries(*menu, page.currentId());
    if (&page == &m_parts.contacts && rows == 1)
        m_parts.contactActions.addEntries(*menu, page.currentId());
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(icon(Icon::Copy), rows > 1 ? tr("Copy %n rows", nullptr, rows) : tr("Copy the row"), this,
                    [this] { copy(false); })
        ->setShortcut(m_copy->shortcut());
    if (&page != &m_parts.deliveries)
        menu->addAction(tr("Copy the &number"), this, [this] { copy(true); })->setShortcut(m_copyNumber->shortcut());
    menu->addAction(icon(Icon::Export), tr("E&xport…"), this, &RowMenus::exportRequested);
    menu->popup(page.table()->viewport()->mapToGlobal(at));
}

void RowMenus::addQueueEntries(QMenu &menu, int rows)
{
    CallbacksPage &queue = m_parts.callbacks;
    menu.addAction(icon(Icon::CallBack), rows > 1 ? tr("&Call %n back…", nullptr, rows) : tr("&Call back"), this,
                   &RowMenus::callBackRequested);
    menu.addAction(icon(Icon::Later), tr("&Later…"), &queue, &CallbacksPage::chooseTime);
    menu.addAction(icon(Icon::Close), tr("&Skip…"), &queue, &CallbacksPage::skip);
    menu.addAction(icon(Icon::Check), tr("&Done"), &queue, &CallbacksPage::complete);
}

void RowMenus::addPeopleEntries(QMenu &menu, TablePage &page, int rows)
{
    menu.addAction(icon(Icon::CallBack), rows > 1 ? tr("&Call %n back…", nullptr, rows) : tr("&Call back"), this,
                   &RowMenus::callBackRequested);
    const QList<CallTarget> one = targets(page, 1);
    const bool isListed = rows == 1 && !one.isEmpty() && m_parts.records.doNotCall(one.first().phone);
    menu.addAction(icon(Icon::DoNotCall), isListed ? tr("Take off the &do-not-call list…") : tr("&Do not call…"), this,
                   [this, &page, one] {
                       if (!forbidSelected(&page) && !one.isEmpty())
                           m_parts.verdicts.changeDoNotCall(one.first());
                   });
    menu.addAction(icon(Icon::Send), tr("Tri&gger an automation…"), this, &RowMenus::automationRequested);
    menu.addAction(icon(Icon::Tag), tr("Add a &tag…"), this, &RowMenus::tag)->setShortcut(m_tag->shortcut());
}

void RowMenus::showHeaderMenu(TablePage &page, const QPoint &at)
{
    auto *menu = new QMenu(m_parts.window);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnEntries(*menu, *page.columns());
    menu->addSeparator();
    menu->addAction(icon(Icon::Columns), tr("&Choose columns…"), this, [this, &page] { chooseColumns(page); });
    menu->addAction(tr("&Reset columns"), page.columns(), &TableColumns::reset);
    menu->popup(page.table()->horizontalHeader()->mapToGlobal(at));
}

void RowMenus::chooseColumns(TablePage &page)
{
    auto *dialog = new ColumnChooser(*page.columns(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RowMenus::copy(bool numbersOnly)
{
    const TablePage *page = shownPage();
    QMimeData *data = !page ? nullptr : numbersOnly ? copiedNumbers(page->table()) : copiedRows(page->table());
    if (!data)
        return;
    QGuiApplication::clipboard()->setMimeData(data);
    if (selectedCount(page->table()) > mostCopied)
        Q_EMIT told(tr("The first %1 rows were copied. An export has them all.").arg(QLocale().toString(mostCopied)));
}

QList<CallTarget> RowMenus::targets(const TablePage &page, qsizetype most) const
{
    QList<CallTarget> targets;
    const QList<qint64> ids = selectedIds(page.table(), most);
    if (&page == &m_parts.contacts) {
        const QList<Contact> contacts = m_parts.records.contacts(ids);
        for (const Contact &contact : contacts)
            targets.append({contact.id, contact.phone, contact.name});
    } else if (&page == &m_parts.calls) {
        const QList<Call> calls = m_parts.records.calls(ids);
        for (const Call &call : calls)
            targets.append({call.contactId, call.phone, call.contactName});
    }
    return targets;
}

QList<CallTarget> RowMenus::selectedPeople() const
{
    const TablePage *page = shownPage();
    return page ? eachNumberOnce(targets(*page, selectedCount(page->table()))) : QList<CallTarget>();
}

bool RowMenus::callSelected(TablePage *page)
{
    if (page != &m_parts.contacts && page != &m_parts.calls)
        return false;
    const qsizetype rows = selectedCount(page->table());
    if (rows <= 1)
        return false;
    if (m_parts.bulk.allowsCalls(rows))
        m_parts.bulk.call(targets(*page, rows));
    return true;
}

bool RowMenus::forbidSelected(TablePage *page)
{
    if (page != &m_parts.contacts && page != &m_parts.calls)
        return false;
    const qsizetype rows = selectedCount(page->table());
    if (rows <= 1)
        return false;
    if (m_parts.bulk.allows(rows))
        m_parts.bulk.forbid(targets(*page, rows));
    return true;
}

void RowMenus::tag()
{
    const TablePage *page = shownPage();
    if (!page || !m_parts.bulk.allows(selectedCount(page->table())))
        return;
    QList<qint64> ids;
    QSet<qint64> known;
    const QList<CallTarget> people = targets(*page, BulkActions::mostRows);
    for (const CallTarget &target : people) {
        if (target.contactId != 0 && !known.contains(target.contactId)) {
            known.insert(target.contactId);
            ids.append(target.contactId);
        }
    }
    if (ids.isEmpty())
        Q_EMIT told(tr("These calls belong to no contact."));
    else
        m_parts.bulk.addTag(m_parts.records.contacts(ids));
}

} // namespace ringback
