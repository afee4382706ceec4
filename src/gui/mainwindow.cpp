#include "gui/mainwindow.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/aboutdialog.h"
#include "gui/automationactions.h"
#include "gui/bulkactions.h"
#include "gui/callactions.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/callpanel.h"
#include "gui/contactactions.h"
#include "gui/contactdialog.h"
#include "gui/contactpanel.h"
#include "gui/deliveryactions.h"
#include "gui/detailarea.h"
#include "gui/fileactions.h"
#include "gui/insightspage.h"
#include "gui/insightssection.h"
#include "gui/lawactions.h"
#include "gui/messagebanner.h"
#include "gui/pagestack.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/reminderspage.h"
#include "gui/rowmenus.h"
#include "gui/rowsexport.h"
#include "gui/searchfield.h"
#include "gui/sections.h"
#include "gui/selectedrows.h"
#include "gui/settingsdialog.h"
#include "gui/setupdialog.h"
#include "gui/statusbar.h"
#include "gui/tablepage.h"
#include "gui/tableviews.h"
#include "gui/topbar.h"
#include "gui/undobanner.h"
#include "gui/verdictdialogs.h"
#include "gui/windowstate.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The rail's last entry isn't a section: it opens a dialog.
constexpr int settingsEntry = 100;
/// Of a contact dialog: the number that it was opened for.
constexpr char filledWith[] = "filledWith";
/// Of what somebody gave as a number and isn't one.
constexpr int longestShownNumber = 64;
/// How often the verdict on screen is judged anew: hours begin and end, recent calls grow old.
constexpr int verdictEverySeconds = 15;
/// What is read anew after changes (counts, the detail) is read at most this often, however many there are.
constexpr int catchUpMs = 50;

QFrame *line(QWidget *parent, QFrame::Shape shape)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

bool isSearched(MainWindow::Section section)
{
    return section != MainWindow::Section::Insights && section != MainWindow::Section::Reminders &&
           section != MainWindow::Section::Deliveries;
}

} // namespace

MainWindow::MainWindow(Engine &engine, Clock &clock, Models models, const models::RecordReader &records,
                       QSettings &kept, bool practice, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_models(models)
    , m_records(records)
    , m_commands(kept, this)
    , m_controller(engine)
    , m_verdictDialogs(new VerdictDialogs(engine, m_controller, records, this))
    , m_bulk(new BulkActions(engine, m_controller, this))
    , m_kept(kept)
{
    setWindowTitle(practice ? tr("Practice mode") : u"Ringback"_s); // the name is added to others
    resize(1440, 900);
    auto *central = new QWidget;
    auto *frame = new PracticeFrame(central, this);
    frame->setPractice(practice);
    setCentralWidget(frame);
    auto *outer = new QVBoxLayout(central);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    m_banner = new MessageBanner(central);
    m_banner->hide();
    m_rail = new Rail(central);
    // The countdown floats over the pages, so it can't be one of them.
    auto *area = new QWidget(central);
    auto *areaLayout = new QVBoxLayout(area);
    areaLayout->setContentsMargins(0, 0, 0, 0);
    m_pages = new PageStack(area);
    areaLayout->addWidget(m_pages);
    m_details = new DetailArea(engine, records, m_controller, central);
    m_splitter = new QSplitter(Qt::Horizontal, central);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(area);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, measure::detailPanel});
    m_splitter->setCollapsible(0, false);
    m_statusBar = new StatusBar(central);
    m_statusBar->setPractice(practice);
    m_undoBanner = new UndoBanner(clock, area);

    m_bar = new TopBar(central);
    outer->addWidget(m_bar);
    outer->addWidget(line(central, QFrame::HLine));
    outer->addWidget(m_banner);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(line(central, QFrame::VLine));
    middle->addWidget(m_splitter, 1);
    outer->addLayout(middle, 1);
    outer->addWidget(m_statusBar);

    buildPages();
    buildCommands();
    connectBar();
    connectDetails();
    m_contactActions =
        new ContactActions({engine, records, *m_verdictDialogs, clock, *page(Section::Contacts), m_commands, this});
    connectContactActions();
    buildTables();
    auto *files = new FileActions({engine, records, models.contacts, models.calls, *page(Section::Contacts),
                                   *page(Section::Calls), clock, m_commands, this});
    connect(files, &FileActions::failed, m_banner, &MessageBanner::tellFault);
    const auto *law = new LawActions(
        engine, m_commands, [this] { return m_details->target(); }, this);
    connect(law, &LawActions::done, m_banner, &MessageBanner::tellDone);
    connect(law, &LawActions::callChosen, this, &MainWindow::openCall);
    connect(law, &LawActions::failed, m_banner, &MessageBanner::tellFault);
    auto *automations = new AutomationActions(
        engine, m_records, m_commands, [this] { return selectedPeople(); }, this);
    connect(automations, &AutomationActions::done, m_banner, &MessageBanner::tellDone);
    connect(automations, &AutomationActions::failed, m_banner, &MessageBanner::tellFault);
    connect(m_rowMenus, &RowMenus::automationRequested, automations,
            [this, automations] { automations->trigger(selectedPeople()); });
    connect(files, &FileActions::otherExportWanted, this, &MainWindow::exportOther);
    connect(m_rowMenus, &RowMenus::exportRequested, files, &FileActions::exportShown);
    m_callActions = new CallActions({engine, records, *m_verdictDialogs, *m_callbacks, m_details->callPanel(), this});
    connectCallActions();
    connectEngine();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    m_tick.start();
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(catchUpMs);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        refreshCounts();
        refreshDetail();
    });
    showSection(Section::Callbacks);
    keepState();
    refreshCounts();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTables()
{
    m_deliveryActions = new DeliveryActions(
        {m_engine, m_records, m_details->deliveryPanel(), *page(Section::Deliveries), m_commands, this});
    connectDeliveryActions();
    m_tableViews =
        new TableViews({m_records, m_models.calls, m_models.deliveries, *m_callbacks, *page(Section::Contacts),
                        *page(Section::Calls), *page(Section::Deliveries), m_commands, m_kept, this});
    m_rowMenus =
        new RowMenus({m_records, *m_bulk, *m_verdictDialogs, *m_contactActions, *m_deliveryActions, *m_callbacks,
                      *page(Section::Contacts), *page(Section::Calls), *page(Section::Deliveries), m_commands, this});
    connect(m_tableViews, &TableViews::pageWanted, this,
            [this](QWidget *page) { showSection(static_cast<Section>(m_pages->indexOf(page))); });
    connect(m_rowMenus, &RowMenus::callBackRequested, this, &MainWindow::callBack);
    connect(m_rowMenus, &RowMenus::told, this,
            [this](const QString &sentence) { m_banner->tell(MessageBanner::Kind::Information, sentence); });
    m_rowsExport = new RowsExport(m_engine, this);
    connect(m_rowsExport, &RowsExport::done, m_banner, &MessageBanner::tellDone);
    connect(m_rowsExport, &RowsExport::failed, m_banner, &MessageBanner::tellFault);
    connect(m_bulk, &BulkActions::done, m_banner, &MessageBanner::tellDone);
    connect(m_bulk, &BulkActions::refused, m_banner, &MessageBanner::tellRefused);
}

QList<CallTarget> MainWindow::selectedPeople() const
{
    const QList<CallTarget> rows = m_rowMenus->selectedPeople();
    const CallTarget target = m_details->target();
    return rows.isEmpty() && !target.isEmpty() ? QList<CallTarget>{target} : rows;
}

void MainWindow::keepState()
{
    auto *state = new WindowState(m_kept, *this);
    m_tableViews->keepIn(*state);
    state->keep(
        u"splitter"_s, [this] { return m_splitter->saveState(); },
        [this](const QVariant &kept) { m_splitter->restoreState(kept.toByteArray()); });
    connect(m_splitter, &QSplitter::splitterMoved, state, &WindowState::note);
    state->keep(
        u"section"_s, [this] { return m_pages->currentWidget()->objectName(); },
        [this](const QVariant &kept) {
            for (int index = 0; index < m_pages->count(); ++index) {
                if (m_pages->widget(index)->objectName() == kept.toString())
                    showSection(static_cast<Section>(index));
            }
        });
    connect(m_pages, &QStackedWidget::currentChanged, state, &WindowState::note);
}

/// Ctrl+E where no page has an export of its own.
void MainWindow::exportOther()
{
    if (isShown(Section::Insights))
        return m_insights->page().openExportMenu();
    if (!currentPage())
        return;
    m_rowsExport->ask(currentPage()->table(), currentPage()->objectName());
}

void MainWindow::connectBar()
{
    connect(&m_bar->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(&m_bar->search(), &SearchField::entered, this, [this] {
        if (isShown(Section::Calls))
            m_models.calls.prepareSearch();
        else
            m_models.contacts.prepareSearch();
    });
    connect(&m_bar->search(), &SearchField::left, this, &MainWindow::focusPage);
    connect(m_bar, &TopBar::newContactRequested, this, [this] { openContactDialog(); });
    connect(m_bar, &TopBar::callBackRequested, this, &MainWindow::callBack);
    connect(m_bar, &TopBar::agentChosen, this, [this](const QString &id) {
        m_controller.setAgent(id);
        m_details->askVerdict();
    });
}

void MainWindow::buildPages()
{
    const auto add = [this](Section section, const QString &id, TablePage *page, Icon icon, const QString &word) {
        addSection(section, id, page, icon, word);
        connect(page, &TablePage::currentChanged, this, [this, page] {
            if (page == currentPage())
                refreshDetail();
        });
        connect(page->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { showTarget(m_details->target()); });
    };
    m_callbacks = new CallbacksPage(m_engine, m_models.callbacks, m_records, m_controller, *m_bulk, m_pages, m_details);
    TablePage *callbacks = m_callbacks->page();
    TablePage *contacts = makeContactsPage(m_models.contacts, m_pages);
    add(Section::Callbacks, u"callbacks"_s, callbacks, Icon::Callbacks, tr("Callbacks"));
    add(Section::Contacts, u"contacts"_s, contacts, Icon::Contacts, tr("Contacts"));
    add(Section::Calls, u"calls"_s, makeCallsPage(m_models.calls, m_pages), Icon::Calls, tr("Calls"));
    m_reminders = new RemindersPage(m_engine, m_clock, m_pages);
    addSection(Section::Reminders, u"reminders"_s, m_reminders, Icon::Reminders, tr("Reminders"));
    connect(m_reminders, &RemindersPage::callChosen, this, &MainWindow::openCall);
    connect(m_reminders, &RemindersPage::failed, m_banner, &MessageBanner::tellFault);
    connect(m_reminders, &RemindersPage::done, m_banner, &MessageBanner::tellDone);
    connect(m_reminders, &RemindersPage::countChanged, this,
            [this] { m_rail->setCount(static_cast<int>(Section::Reminders), m_reminders->missedCount()); });
    m_insights = new InsightsSection(m_engine, m_clock, m_pages);
    addSection(Section::Insights, u"insights"_s, m_insights, Icon::Insights, tr("Insights"));
    add(Section::Deliveries, u"deliveries"_s, makeDeliveriesPage(m_models.deliveries, m_pages), Icon::Deliveries,
        tr("Deliveries"));
    m_rail->addSection(settingsEntry, Icon::Settings, tr("Settings"), Rail::Place::Bottom);
    connect(m_rail, &Rail::chosen, this, [this](int id) {
        if (id == settingsEntry) {
            m_rail->setCurrent(m_pages->currentIndex());
            openSettings();
        } else {
            showSection(static_cast<Section>(id));
        }
    });
    connect(contacts, &TablePage::actionRequested, this, [this] { openContactDialog(); });
    connect(contacts, &TablePage::activated, this, &MainWindow::callBack);
}

void MainWindow::connectDetails()
{
    m_details->addCallbackPanel(m_callbacks->panel());
    connect(m_details, &DetailArea::aimed, this, &MainWindow::showTarget);
    connect(m_details, &DetailArea::callBackRequested, this, &MainWindow::callBack);
    connect(m_details, &DetailArea::callChosen, this, &MainWindow::openCall);
    connect(m_details, &DetailArea::doNotCallRequested, this,
            [this] { m_verdictDialogs->changeDoNotCall(m_details->target()); });
    connect(m_details, &DetailArea::failed, m_banner, &MessageBanner::tellFault);
    connect(m_callbacks, &CallbacksPage::callChosen, this, &MainWindow::openCall);
    connect(m_callbacks, &CallbacksPage::refused, m_banner, &MessageBanner::tellRefused);
    connect(m_callbacks, &CallbacksPage::told, m_banner, &MessageBanner::tellDone);
}

void MainWindow::connectContactActions()
{
    connect(m_contactActions, &ContactActions::callBackRequested, this, &MainWindow::callBack);
    connect(m_contactActions, &ContactActions::existingChosen, this, &MainWindow::openContact);
    connect(m_contactActions, &ContactActions::done, m_banner, &MessageBanner::tellDone);
    connect(m_contactActions, &ContactActions::failed, m_banner, &MessageBanner::tellFault);
    const ContactPanel &panel = m_details->contactPanel();
    connect(&panel, &ContactPanel::editRequested, this, [this, &panel] { m_contactActions->edit(panel.contact().id); });
    connect(&panel, &ContactPanel::menuRequested, this, [this, &panel](const QPoint &globalPosition) {
        m_contactActions->showMenu(panel.contact().id, globalPosition);
    });
}

void MainWindow::connectCallActions()
{
    m_callActions->addTo(m_commands);
    connect(m_details, &QStackedWidget::currentChanged, m_callActions,
            [this] { m_callActions->setPossible(m_details->showsCall()); });
    connect(m_callActions, &CallActions::changed, this, &MainWindow::refreshDetail);
    connect(m_callActions, &CallActions::left, this, &MainWindow::focusPage);
    connect(m_callActions, &CallActions::failed, m_banner, &MessageBanner::tellFault);
}

void MainWindow::connectDeliveryActions()
{
    connect(m_deliveryActions, &DeliveryActions::callChosen, this, &MainWindow::openCall);
    connect(m_deliveryActions, &DeliveryActions::callbackChosen, this, &MainWindow::openCallback);
    connect(m_deliveryActions, &DeliveryActions::deliveryChosen, this, &MainWindow::openDelivery);
    connect(m_deliveryActions, &DeliveryActions::changed, this, &MainWindow::refreshDetail);
    connect(m_deliveryActions, &DeliveryActions::done, m_banner, &MessageBanner::tellDone);
    connect(m_deliveryActions, &DeliveryActions::failed, m_banner, &MessageBanner::tellFault);
}

void MainWindow::connectEngine()
{
    connect(&m_controller, &CallController::planned, this, &MainWindow::openCall);
    connect(&m_controller, &CallController::refused, m_banner, &MessageBanner::tellRefused);
    connect(m_verdictDialogs, &VerdictDialogs::done, m_banner, &MessageBanner::tellDone);
    connect(m_verdictDialogs, &VerdictDialogs::failed, m_banner, &MessageBanner::tellFault);
    connect(&m_engine, &Engine::doNotCallChanged, m_details, &DetailArea::askVerdict);
    connect(&m_controller, &CallController::countdownStarted, m_undoBanner, &UndoBanner::offer);
    connect(&m_controller, &CallController::countdownEnded, m_undoBanner, &UndoBanner::dismiss);
    connect(m_undoBanner, &UndoBanner::undoRequested, &m_controller, &CallController::undo);

    connect(&m_engine, &Engine::agentsChanged, this, [this](const QList<Agent> &agents) { setAgents(agents); });
    const auto showState = [this](const EngineState &state) {
        m_statusBar->showState(state, QDateTime::currentDateTimeUtc());
    };
    connect(&m_engine, &Engine::stateChanged, this, showState);
    connect(&m_engine, &Engine::notice, this, &MainWindow::showNotice);
    connect(m_banner, &MessageBanner::actionTriggered, this, [this] { openCall(m_noticeCall); });
    connect(&m_engine, &Engine::settingsChanged, this, [this](const Settings &settings) { takeSettings(settings); });
    whenDone(m_engine.settings(), this, [this](const Settings &settings) { takeSettings(settings); });
    whenDone(m_engine.agents(), this, [this](const QList<Agent> &agents) { setAgents(agents); });
    whenDone(m_engine.state(), this, showState);

    const std::initializer_list<QAbstractItemModel *> models{&m_models.contacts, &m_models.calls, &m_models.callbacks,
                                                             &m_models.deliveries};
    for (QAbstractItemModel *model : models) {
        connect(model, &QAbstractItemModel::dataChanged, this, &MainWindow::recordsChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::recordsChanged);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::recordsChanged);
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::recordsChanged);
    }
}

void MainWindow::recordsChanged()
{
    if (m_pendingSelection != 0 && currentPage()) {
        currentPage()->select(m_pendingSelection);
        if (currentPage()->currentId() == m_pendingSelection)
            m_pendingSelection = 0;
    }
    if (!m_catchUp.isActive())
        m_catchUp.start();
}

bool MainWindow::isShown(Section section) const
{
    return m_pages->currentIndex() == static_cast<int>(section);
}

TablePage *MainWindow::page(Section section) const
{
    return qobject_cast<TablePage *>(m_pages->widget(static_cast<int>(section)));
}

TablePage *MainWindow::currentPage() const
{
    return qobject_cast<TablePage *>(m_pages->currentWidget());
}

void MainWindow::focusPage()
{
    if (TablePage *page = currentPage())
        page->takeFocus();
    else
        m_pages->currentWidget()->setFocus();
}

void MainWindow::placeDetails()
{
    m_details->setVisible(width() >= measure::narrowestWindow && currentPage());
}

void MainWindow::showSection(Section section)
{
    turnTo(section);
    focusPage();
}

void MainWindow::turnTo(Section section)
{
    const int index = static_cast<int>(section);
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    const std::array hints{tr("Search name, number, reason…"),    tr("Search name, number, company…"),
                           tr("Search calls and what was said…"), tr("Search name, number, company…"),
                           tr("Search name, number, company…"),   tr("Search name, number, company…")};
    m_bar->search().setPlaceholderText(hints.at(static_cast<std::size_t>(index)));
    if (const QString words = m_bar->search().text(); !words.isEmpty() && isSearched(section))
        search(words);
    placeDetails();
    refreshDetail();
}

void MainWindow::refreshDetail()
{
    const qint64 id = currentPage() ? currentPage()->currentId() : 0;
    switch (static_cast<Section>(m_pages->currentIndex())) {
    case Section::Callbacks:
        return m_details->showCallback(m_callbacks->show(id));
    case Section::Contacts:
        return m_details->showContact(id);
    case Section::Calls:
        return m_details->showCall(id);
    case Section::Reminders: // has a panel of its own
    case Section::Insights:
        return m_details->showNothing();
    case Section::Deliveries:
        return m_details->showDelivery(id);
    }
}

void MainWindow::refreshCounts()
{
    m_callbacks->refresh();
    m_rail->setCount(static_cast<int>(Section::Callbacks), m_callbacks->openCount());
    Q_EMIT waitingChanged(m_callbacks->openCount());
    m_rail->setCount(static_cast<int>(Section::Calls), m_records.callsInFlight());
}

void MainWindow::showTarget(const CallTarget &target)
{
    m_bar->setCallBackPossible(!target.isEmpty());
    // They are for all that are selected, whoever is current.
    const bool areMany = currentPage() && !isShown(Section::Deliveries) && selectedCount(currentPage()->table()) > 1;
    m_commands.find(u"call-back"_s)->setEnabled(!target.isEmpty() || areMany);
    m_commands.find(u"do-not-call"_s)->setEnabled(!target.isEmpty() || areMany);
}

void MainWindow::openCall(qint64 id)
{
    m_bar->search().clear(); // the call may not be among what is found
    m_tableViews->uncover(id);
    showSection(Section::Calls);
    currentPage()->select(id);
    m_pendingSelection = currentPage()->currentId() == id ? 0 : id;
}

void MainWindow::openCallback(qint64 id)
{
    m_bar->search().clear();
    showSection(Section::Callbacks);
    m_callbacks->showAll();
    currentPage()->select(id);
    m_pendingSelection = currentPage()->currentId() == id ? 0 : id;
}

void MainWindow::openDelivery(qint64 id)
{
    m_tableViews->uncoverDelivery(id);
    showSection(Section::Deliveries);
    currentPage()->select(id);
    m_pendingSelection = currentPage()->currentId() == id ? 0 : id;
}

void MainWindow::openContact(qint64 id)
{
    showSection(Section::Contacts);
    currentPage()->select(id);
    m_pendingSelection = currentPage()->currentId() == id ? 0 : id;
}

void MainWindow::callBack()
{
    if (isShown(Section::Callbacks))
        m_callbacks->callBack();
    else if (!m_rowMenus->callSelected(currentPage()))
        m_controller.callBack(m_details->target());
}

void MainWindow::forbid()
{
    if (!m_rowMenus->forbidSelected(currentPage()))
        m_verdictDialogs->changeDoNotCall(m_details->target());
}

void MainWindow::setAgents(const QList<Agent> &agents)
{
    m_tableViews->setAgents(agents);
    m_agents = agents;
    m_bar->setAgents(agents);
}

void MainWindow::takeSettings(const Settings &settings)
{
    m_settings = settings;
    m_hasSettings = true;
    m_callbacks->takeSettings(settings);
    m_reminders->setRegion(settings.region);
    m_contactActions->setRegion(settings.region);
    m_bar->chooseAgent(settings.agentId);
    m_details->askVerdict();
}

void MainWindow::showNotice(const Notice &notice)
{
    constexpr std::array kinds{MessageBanner::Kind::Information, MessageBanner::Kind::Attention,
                               MessageBanner::Kind::Fault};
    m_noticeCall = notice.callId;
    m_banner->tell(kinds.at(static_cast<std::size_t>(notice.level)), notice.text,
                   notice.callId != 0 ? tr("Show the call") : QString());
}

void MainWindow::search(const QString &text)
{
    // Where nothing is searched, who types goes to the people, and types on.
    if (!isSearched(static_cast<Section>(m_pages->currentIndex())) && !text.isEmpty())
        turnTo(Section::Contacts);
    m_models.contacts.setSearch(text);
    m_callbacks->setSearch(text);
    // All that was ever said is read into memory for that: only where somebody looks for it.
    if (isShown(Section::Calls) || text.isEmpty()) {
        m_models.calls.setSearch(text);
        m_details->callPanel().setSearch(text);
    }
}

void MainWindow::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_models.contacts.tick(now);
    m_models.calls.tick(now);
    m_callbacks->tick(now);
    m_models.deliveries.tick(now);
    m_details->tick();
    m_tableViews->tick();
    if (now.time().second() % verdictEverySeconds == 0)
        m_details->askVerdict();
    m_statusBar->tick(now);
}

void MainWindow::openContactDialog(const QString &phone)
{
    // A link that is clicked twice leads to one sheet.
    const QList<ContactDialog *> open = findChildren<ContactDialog *>();
    const auto same = std::find_if(open.begin(), open.end(), [&phone](const ContactDialog *one) {
        return !phone.isEmpty() && one->isVisible() && one->property(filledWith).toString() == phone;
    });
    if (same != open.end()) {
        (*same)->raise();
        return;
    }
    auto *dialog = new ContactDialog(m_engine, m_records, m_settings.region, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty(filledWith, phone);
    if (!phone.isEmpty())
        dialog->setPhone(phone);
    connect(dialog, &ContactDialog::saved, this, [this](const Contact &contact, bool callBack) {
        openContact(contact.id); // stays in view if the verdict is against the call
        if (callBack)
            m_controller.callBack({contact.id, contact.phone, contact.name});
    });
    connect(dialog, &ContactDialog::existingChosen, this, &MainWindow::openContact);
    dialog->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_engine, m_agents, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::credentialsSaved, this, [this](bool inKeychain) {
        if (!inKeychain)
            m_banner->tell(MessageBanner::Kind::Attention,
                           tr("There is no keychain here: the credentials are kept for this session only."));
    });
    connect(dialog, &SettingsDialog::connectRequested, this, &MainWindow::connectRequested);
    addLanguagePage(dialog);
    Q_EMIT settingsOpened(dialog);
    dialog->open();
}

void MainWindow::openSetup()
{
    auto *dialog = new SetupDialog(m_engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetupDialog::connectRequested, this, &MainWindow::connectRequested);
    connect(dialog, &SetupDialog::practiceRequested, this, &MainWindow::practiceRequested);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openNumber(const QString &text)
{
    if (!m_hasSettings) {
        // takeSettings() was asked for first, so it comes first.
        whenDone(m_engine.settings(), this, [this, text](const Settings &) { openNumber(text); });
        return;
    }
    const Result<PhoneNumber> number = parsePhoneNumber(text, m_settings.region);
    const std::optional<Contact> known = number ? m_records.contactByPhone(number->e164) : std::nullopt;
    // Beneath a dialog nobody would see the contact; the sheet that comes above it offers it.
    if (known && !QApplication::activeModalWidget()) {
        m_bar->search().clear(); // the contact may not be among what is found
        openContact(known->id);
    } else {
        // What is no number is shown, so that the person can mend it; who made the link may have written anything.
        openContactDialog(number ? number->international : visibleText(text.simplified()).left(longestShownNumber));
    }
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::addToBar(QWidget *offer)
{
    m_bar->addOffer(offer);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < measure::narrowestWindow);
    placeDetails();
}

} // namespace ringback
