#include "gui/windowactions.h"

#include "core/phonenumber.h"
#include "gui/automationactions.h"
#include "gui/bulkactions.h"
#include "gui/callactions.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/commandpalette.h"
#include "gui/commands.h"
#include "gui/contactactions.h"
#include "gui/contactpanel.h"
#include "gui/deliveryactions.h"
#include "gui/detailarea.h"
#include "gui/fileactions.h"
#include "gui/insightspage.h"
#include "gui/insightssection.h"
#include "gui/lawactions.h"
#include "gui/messagebanner.h"
#include "gui/navigation.h"
#include "gui/rowmenus.h"
#include "gui/rowsexport.h"
#include "gui/searchfield.h"
#include "gui/tablepage.h"
#include "gui/tableviews.h"
#include "gui/topbar.h"
#include "gui/verdictdialogs.h"

#include <QAction>

namespace ringback {

using namespace Qt::StringLiterals;

using Section = Navigation::Section;

WindowActions::WindowActions(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    addCommands();
    makeForContacts();
    makeForDeliveries();
    makeForRows();
    makeForFiles();
    makeForCalls();
    makeForPeople();
    connectDetails();
    connect(&parts.controller, &CallController::planned, this, &WindowActions::openCall);
    connect(&parts.controller, &CallController::refused, &parts.banner, &MessageBanner::tellRefused);
    tellOf(&parts.verdicts);
    connect(&parts.bulk, &BulkActions::done, &parts.banner, &MessageBanner::tellDone);
    connect(&parts.bulk, &BulkActions::refused, &parts.banner, &MessageBanner::tellRefused);
    connect(&parts.callbacks, &CallbacksPage::callChosen, this, &WindowActions::openCall);
    connect(&parts.callbacks, &CallbacksPage::refused, &parts.banner, &MessageBanner::tellRefused);
    connect(&parts.callbacks, &CallbacksPage::told, &parts.banner, &MessageBanner::tellDone);
    connect(&parts.bar, &TopBar::newContactRequested, m_people, [this] { m_people->add(); });
    connect(&parts.bar, &TopBar::callBackRequested, this, &WindowActions::callBack);
}

template <typename Actions>
void WindowActions::tellOf(const Actions *actions)
{
    connect(actions, &Actions::done, &m_parts.banner, &MessageBanner::tellDone);
    connect(actions, &Actions::failed, &m_parts.banner, &MessageBanner::tellFault);
}

void WindowActions::addCommands()
{
    using Group = Commands::Group;
    m_parts.commands.add(
        {u"call-back"_s, Group::Calling, tr("Call back"), Icon::CallBack, {Qt::Key_C, Qt::CTRL | Qt::Key_Return}},
        [this] { callBack(); });
    QAction *later =
        m_parts.commands.add({u"later"_s, Group::Calling, tr("Call back later…"), Icon::Later, {Qt::Key_S}},
                             [this] { m_parts.callbacks.panel()->openLaterMenu(); });
    later->setEnabled(false);
    connect(&m_parts.details, &QStackedWidget::currentChanged, later,
            [this, later] { later->setEnabled(m_parts.details.showsCallback()); });
    m_parts.commands.add({u"do-not-call"_s, Group::Calling, tr("Do not call…"), Icon::DoNotCall, {Qt::Key_D}},
                         [this] { forbid(); });
    m_parts.commands.add({u"stop-automatic-calls"_s, Group::Calling, tr("Stop automatic calls"), Icon::Pause, {}},
                         [this] { m_parts.callbacks.stopAutomaticCalls(); });
    m_parts.commands.add({u"palette"_s, Group::GoTo, tr("Do anything…"), Icon::Menu, {Qt::CTRL | Qt::Key_K}},
                         [this] { openPalette(); });
}

void WindowActions::makeForContacts()
{
    TablePage &page = *m_parts.navigation.page(Section::Contacts);
    m_people = new ContactActions(
        {m_parts.engine, m_parts.records, m_parts.verdicts, m_parts.clock, page, m_parts.commands, m_parts.window});
    tellOf(m_people);
    connect(m_people, &ContactActions::callBackRequested, this,
            [this](const CallTarget &target) { m_parts.controller.callBack(target); });
    connect(m_people, &ContactActions::chosen, this, &WindowActions::openContact);
    connect(&page, &TablePage::activated, this, &WindowActions::callBack);
    const ContactPanel &panel = m_parts.details.contactPanel();
    connect(&panel, &ContactPanel::editRequested, this, [this, &panel] { m_people->edit(panel.contact().id); });
    connect(&panel, &ContactPanel::menuRequested, this,
            [this, &panel](const QPoint &globalPosition) { m_people->showMenu(panel.contact().id, globalPosition); });
}

void WindowActions::makeForCalls()
{
    auto *calls = new CallActions({m_parts.engine, m_parts.records, m_parts.verdicts, m_parts.callbacks,
                                   m_parts.details.callPanel(), m_parts.window});
    calls->addTo(m_parts.commands);
    connect(&m_parts.details, &QStackedWidget::currentChanged, calls,
            [this, calls] { calls->setPossible(m_parts.details.showsCall()); });
    connect(calls, &CallActions::changed, this, &WindowActions::changed);
    connect(calls, &CallActions::left, &m_parts.navigation, &Navigation::focusPage);
    connect(calls, &CallActions::failed, &m_parts.banner, &MessageBanner::tellFault);
}

void WindowActions::makeForDeliveries()
{
    m_deliveries =
        new DeliveryActions({m_parts.engine, m_parts.records, m_parts.details.deliveryPanel(),
                             *m_parts.navigation.page(Section::Deliveries), m_parts.commands, m_parts.window});
    tellOf(m_deliveries);
    connect(m_deliveries, &DeliveryActions::callChosen, this, &WindowActions::openCall);
    connect(m_deliveries, &DeliveryActions::callbackChosen, this, &WindowActions::openCallback);
    connect(m_deliveries, &DeliveryActions::deliveryChosen, this, &WindowActions::openDelivery);
    connect(m_deliveries, &DeliveryActions::changed, this, &WindowActions::changed);
}

void WindowActions::makeForRows()
{
    TablePage &contacts = *m_parts.navigation.page(Section::Contacts);
    TablePage &calls = *m_parts.navigation.page(Section::Calls);
    TablePage &deliveries = *m_parts.navigation.page(Section::Deliveries);
    m_views = new TableViews({m_parts.records, m_parts.callsModel, m_parts.deliveriesModel, m_parts.callbacks, contacts,
                              calls, deliveries, m_parts.commands, m_parts.kept, m_parts.window});
    connect(m_views, &TableViews::pageWanted, this,
            [this](const QWidget *page) { m_parts.navigation.show(page->objectName()); });
    m_rowMenus = new RowMenus({m_parts.records, m_parts.bulk, m_parts.verdicts, *m_people, *m_deliveries,
                               m_parts.callbacks, contacts, calls, deliveries, m_parts.commands, m_parts.window});
    connect(m_rowMenus, &RowMenus::callBackRequested, this, &WindowActions::callBack);
    connect(m_rowMenus, &RowMenus::told, &m_parts.banner,
            [this](const QString &sentence) { m_parts.banner.tell(MessageBanner::Kind::Information, sentence); });
}

void WindowActions::makeForFiles()
{
    auto *files =
        new FileActions({m_parts.engine, m_parts.records, m_parts.contactsModel, m_parts.callsModel,
                         *m_parts.navigation.page(Section::Contacts), *m_parts.navigation.page(Section::Calls),
                         m_parts.clock, m_parts.commands, m_parts.window});
    connect(files, &FileActions::failed, &m_parts.banner, &MessageBanner::tellFault);
    connect(files, &FileActions::otherExportWanted, this, &WindowActions::exportOther);
    connect(m_rowMenus, &RowMenus::exportRequested, files, &FileActions::exportShown);
    m_rowsExport = new RowsExport(m_parts.engine, m_parts.window);
    tellOf(m_rowsExport);
}

/// Whatever kind of row they stand in.
void WindowActions::makeForPeople()
{
    const auto *law = new LawActions(
        m_parts.engine, m_parts.commands, [this] { return m_parts.details.target(); }, m_parts.window);
    tellOf(law);
    connect(law, &LawActions::callChosen, this, &WindowActions::openCall);
    auto *automations = new AutomationActions(
        m_parts.engine, m_parts.records, m_parts.commands, [this] { return selectedPeople(); }, m_parts.window);
    tellOf(automations);
    connect(m_rowMenus, &RowMenus::automationRequested, automations,
            [this, automations] { automations->trigger(selectedPeople()); });
}

void WindowActions::connectDetails()
{
    connect(&m_parts.details, &DetailArea::callBackRequested, this, &WindowActions::callBack);
    connect(&m_parts.details, &DetailArea::callChosen, this, &WindowActions::openCall);
    connect(&m_parts.details, &DetailArea::doNotCallRequested, this,
            [this] { m_parts.verdicts.changeDoNotCall(m_parts.details.target()); });
    connect(&m_parts.details, &DetailArea::failed, &m_parts.banner, &MessageBanner::tellFault);
}

void WindowActions::setRegion(const QString &region)
{
    m_region = region;
    m_people->setRegion(region);
}

void WindowActions::openCall(qint64 id)
{
    m_parts.bar.search().clear(); // the call may not be among what is found
    m_views->uncover(id);
    m_parts.navigation.show(Section::Calls, id);
}

void WindowActions::openCallback(qint64 id)
{
    m_parts.bar.search().clear();
    m_parts.callbacks.showAll();
    m_parts.navigation.show(Section::Callbacks, id);
}

void WindowActions::openDelivery(qint64 id)
{
    m_views->uncoverDelivery(id);
    m_parts.navigation.show(Section::Deliveries, id);
}

void WindowActions::openContact(qint64 id)
{
    m_parts.bar.search().clear();
    m_parts.navigation.show(Section::Contacts, id);
}

void WindowActions::callBack()
{
    if (m_parts.navigation.isShown(Section::Callbacks))
        m_parts.callbacks.callBack();
    else if (!m_rowMenus->callSelected(m_parts.navigation.currentPage()))
        m_parts.controller.callBack(m_parts.details.target());
}

void WindowActions::forbid()
{
    if (!m_rowMenus->forbidSelected(m_parts.navigation.currentPage()))
        m_parts.verdicts.changeDoNotCall(m_parts.details.target());
}

QList<CallTarget> WindowActions::selectedPeople() const
{
    const QList<CallTarget> rows = m_rowMenus->selectedPeople();
    const CallTarget target = m_parts.details.target();
    return rows.isEmpty() && !target.isEmpty() ? QList<CallTarget>{target} : rows;
}

/// Ctrl+E where no page has an export of its own.
void WindowActions::exportOther()
{
    if (m_parts.navigation.isShown(Section::Insights))
        return m_parts.insights.page().openExportMenu();
    if (const TablePage *page = m_parts.navigation.currentPage())
        m_rowsExport->ask(page->table(), page->objectName());
}

void WindowActions::openPalette()
{
    const auto others = [this](const QString &text) {
        QList<CommandPalette::Entry> found;
        if (const Result<PhoneNumber> number = parsePhoneNumber(text, m_region)) {
            found.append({tr("Open %1").arg(number->international), tr("number"), Icon::CallBack,
                          [this, text] { m_people->openNumber(text); }});
        }
        const QList<Agent> agents = m_parts.bar.otherAgents(text);
        for (const Agent &agent : agents) {
            found.append({tr("Let “%1” call").arg(agent.title), tr("voice agent"), Icon::VoiceAgent,
                          [this, id = agent.id] { m_parts.bar.chooseAgent(id); }});
        }
        found.append({tr("Search for “%1”").arg(text), Commands::keyText(m_parts.commands.find(u"search"_s)),
                      Icon::Search, [this, text] { m_parts.bar.search().setText(text); }, true});
        return found;
    };
    (new CommandPalette(m_parts.commands, others, m_parts.window))->open();
}

} // namespace ringback
