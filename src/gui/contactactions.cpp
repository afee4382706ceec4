#include "gui/contactactions.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/commands.h"
#include "gui/contactdialog.h"
#include "gui/forgetdialog.h"
#include "gui/icons.h"
#include "gui/tablepage.h"
#include "gui/toast.h"
#include "gui/verdictdialogs.h"
#include "models/recordreader.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// Of a contact dialog: the number that it was opened for.
constexpr char filledWith[] = "filledWith";
/// Of what somebody gave as a number and isn't one.
constexpr int longestShownNumber = 64;

} // namespace

ContactActions::ContactActions(const Parts &parts)
    : QObject(parts.window), m_parts(parts), m_toast(new Toast(parts.clock, &parts.page))
{
    connect(m_toast, &Toast::actionTriggered, this, &ContactActions::undoRemoval);
    connect(&parts.page, &TablePage::actionRequested, this, [this] { add(); });
    addCommands();
}

void ContactActions::addCommands()
{
    m_parts.commands.add(
        {u"new-contact"_s, Commands::Group::People, tr("New contact…"), Icon::Add, {QKeySequence::New}},
        [this] { add(); });
    QTableView *table = m_parts.page.table();
    const auto addForRow = [this, table](const QString &id, const QString &words, Icon icon, const QKeySequence &key,
                                         void (ContactActions::*act)(qint64)) {
        return m_parts.commands.add(
            {id, Commands::Group::People, words, icon, {key}}, [this, act] { (this->*act)(m_parts.page.currentId()); },
            table);
    };
    m_edit = addForRow(u"edit-contact"_s, tr("Edit the contact…"), Icon::Edit, Qt::Key_F2, &ContactActions::edit);
    m_remove = addForRow(u"remove-contact"_s, tr("Remove the contact"), Icon::Delete, QKeySequence::Delete,
                         &ContactActions::remove);
    m_forget = addForRow(u"forget-contact"_s, tr("Forget this person…"), Icon::Delete, Qt::SHIFT | Qt::Key_Delete,
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
    const CallTarget target = targetOf(*contact);
    const bool isListed = m_parts.records.doNotCall(contact->phone).has_value();
    menu->addAction(icon(Icon::CallBack), tr("&Call back"), this, [this, target] { Q_EMIT callBackRequested(target); });
    menu->addAction(icon(Icon::DoNotCall), isListed ? tr("Take off the &do-not-call list…") : tr("&Do not call…"), this,
                    [this, target] { m_parts.verdicts.changeDoNotCall(target); });
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

CallTarget ContactActions::targetOf(const Contact &contact) const
{
    return targetFor(contact, m_parts.records.openCallbackFor(contact.phone));
}

ContactDialog *ContactActions::makeDialog()
{
    auto *dialog = new ContactDialog(m_parts.engine, m_parts.records, m_region.value_or(QString()), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactDialog::existingChosen, this, &ContactActions::chosen);
    return dialog;
}

void ContactActions::add(const QString &phone)
{
    // A link that is clicked twice leads to one sheet.
    const QList<ContactDialog *> open = m_parts.window->findChildren<ContactDialog *>();
    const auto same = std::find_if(open.begin(), open.end(), [&phone](const ContactDialog *one) {
        return !phone.isEmpty() && one->isVisible() && one->property(filledWith).toString() == phone;
    });
    if (same != open.end()) {
        (*same)->raise();
        return;
    }
    ContactDialog *dialog = makeDialog();
    dialog->setProperty(filledWith, phone);
    if (!phone.isEmpty())
        dialog->setPhone(phone);
    connect(dialog, &ContactDialog::saved, this, [this](const Contact &contact, bool callBack) {
        Q_EMIT chosen(contact.id); // stays in view if the verdict is against the call
        if (callBack)
            Q_EMIT callBackRequested(targetOf(contact));
    });
    dialog->open();
}

void ContactActions::openNumber(const QString &text)
{
    if (!m_region) {
        whenDone(m_parts.engine.settings(), this, [this, text](const Settings &settings) {
            setRegion(settings.region);
            openNumber(text);
        });
        return;
    }
    const Result<PhoneNumber> number = parsePhoneNumber(text, *m_region);
    const std::optional<Contact> known = number ? m_parts.records.contactByPhone(number->e164) : std::nullopt;
    // Beneath a dialog nobody would see the contact; the sheet that comes above it offers it.
    if (known && !QApplication::activeModalWidget()) {
        Q_EMIT chosen(known->id);
    } else {
        // What is no number is shown, so that the person can mend it; who made the link may have written anything.
        add(number ? number->international : visibleText(text.simplified()).left(longestShownNumber));
    }
}

void ContactActions::edit(qint64 id)
{
    const auto contact = m_parts.records.contact(id);
    if (!contact)
        return;
    ContactDialog *dialog = makeDialog();
    dialog->edit(*contact);
    connect(dialog, &ContactDialog::saved, this, [this](const Contact &saved, bool callBack) {
        if (callBack)
            Q_EMIT callBackRequested(targetOf(saved)); // with the number as it is now
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
