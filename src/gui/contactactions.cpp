#include "gui/contactactions.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/callcontroller.h"
#include "gui/commands.h"
#include "gui/contactdialog.h"
#include "gui/forgetdialog.h"
#include "gui/icons.h"
#include "gui/tablepage.h"
#include "gui/toast.h"
#include "gui/verdictdialogs.h"
#include "models/recordreader.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

namespace ringback {

using namespace Qt::StringLiterals;

ContactActions::ContactActions(const Parts &parts)
    : QObject(parts.window), m_parts(parts), m_toast(new Toast(parts.clock, &parts.page))
{
    connect(m_toast, &Toast::actionTriggered, this, &ContactActions::undoRemoval);
    addCommands();
}

void ContactActions::addCommands()
{
    QTableView *table = m_parts.page.table();
    const auto add = [this, table](const QString &id, const QString &words, Icon icon, const QKeySequence &key,
                                   void (ContactActions::*act)(qint64)) {
        return m_parts.commands.add(
            {id, Commands::Group::People, words, icon, {key}}, [this, act] { (this->*act)(m_parts.page.currentId()); },
            table);
    };
    m_edit = add(u"edit-contact"_s, tr("Edit the contact…"), Icon::Edit, Qt::Key_F2, &ContactActions::edit);
    m_remove =
        add(u"remove-contact"_s, tr("Remove the contact"), Icon::Delete, QKeySequence::Delete, &ContactActions::remove);
    m_forget = add(u"forget-contact"_s, tr("Forget this person…"), Icon::Delete, Qt::SHIFT | Qt::Key_Delete,
                   &ContactActions::forget);
}

void ContactActions::showMenu(qint64 id, const QPoint &globalPosition)
{
    const auto contact = m_parts.records.contact(id);
    if (!contact)
        return;
    auto *menu = new QMenu(m_parts.window);
    menu->setObjectName(u"contactMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isListed = m_parts.records.doNotCall(contact->phone).has_value();
    menu->addAction(icon(Icon::CallBack), tr("&Call back"), this, &ContactActions::callBackRequested);
    menu->addAction(icon(Icon::DoNotCall), isListed ? tr("Take off the &do-not-call list…") : tr("&Do not call…"), this,
                    [this, target = CallTarget{contact->id, contact->phone, contact->name}] {
                        m_parts.verdicts.changeDoNotCall(target);
                    });
    addEntries(*menu, id);
    menu->popup(globalPosition);
}

void ContactActions::addEntries(QMenu &menu, qint64 id)
{
    menu.addSeparator();
    menu.addAction(icon(Icon::Edit), tr("&Edit…"), this, [this, id] { edit(id); })->setShortcut(m_edit->shortcut());
    menu.addAction(icon(Icon::Delete), tr("&Remove"), this, [this, id] { remove(id); })
        ->setShortcut(m_remove->shortcut());
    menu.addAction(tr("&Forget this person…"), this, [this, id] { forget(id); })->setShortcut(m_forget->shortcut());
}

void ContactActions::edit(qint64 id)
{
    const auto contact = m_parts.records.contact(id);
    if (!contact)
        return;
    auto *dialog = new ContactDialog(m_parts.engine, m_parts.records, m_region, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(*contact);
    connect(dialog, &ContactDialog::existingChosen, this, &ContactActions::existingChosen);
    connect(dialog, &ContactDialog::saved, this, [this](const Contact &, bool callBack) {
        if (callBack)
            Q_EMIT callBackRequested();
    });
    dialog->open();
}

void ContactActions::remove(qint64 id)
{
    const auto contact = m_parts.records.contact(id);
    if (!contact)
        return;
    const QString who = contact->name.isEmpty() ? formatNational(contact->phone) : visibleText(contact->name);
    whenDone(m_parts.engine.removeContact(id, false), this, [this, id, who](const Result<Done> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error().message);
            return;
        }
        m_removedId = id;
        m_toast->tell(tr("%1 was removed. The calls stay.").arg(who), Icon::Delete, tr("Undo"));
    });
}

void ContactActions::undoRemoval()
{
    whenDone(m_parts.engine.restoreContact(m_removedId), this, [this](const Result<Done> &restored) {
        if (!restored)
            Q_EMIT failed(restored.error().message);
    });
}

void ContactActions::forget(qint64 id)
{
    const auto contact = m_parts.records.contact(id);
    if (!contact)
        return;
    auto *dialog = new ForgetDialog(m_parts.engine, contact->phone, contact->name, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ForgetDialog::forgotten, this, &ContactActions::done);
    dialog->open();
}

} // namespace ringback
