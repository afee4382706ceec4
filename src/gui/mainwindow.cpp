#include "gui/mainwindow.h"

#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/callactions.h"
#include "gui/callbackpanel.h"
#include "gui/callbackspage.h"
#include "gui/callpanel.h"
#include "gui/contactactions.h"
#include "gui/contactdialog.h"
#include "gui/contactpanel.h"
#include "gui/deliverypanel.h"
#include "gui/emptystate.h"
#include "gui/fileactions.h"
#include "gui/icons.h"
#include "gui/insightssection.h"
#include "gui/messagebanner.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/searchfield.h"
#include "gui/sections.h"
#include "gui/settingsdialog.h"
#include "gui/statusbar.h"
#include "gui/tablepage.h"
#include "gui/textlabel.h"
#include "gui/undobanner.h"
#include "gui/verdictdialogs.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The rail's last entry isn't a section: it opens a dialog.
constexpr int settingsEntry = 100;
constexpr int callsShownWithContact = 20;
constexpr int callsShownWithCall = 30;
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
    return section != MainWindow::Section::Insights && section != MainWindow::Section::Deliveries;
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
{
    setWindowTitle(practice ? tr("Ringback – practice mode") : tr("Ringback"));
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
    m_pages = new QStackedWidget(area);
    areaLayout->addWidget(m_pages);
    m_details = new QStackedWidget(central);
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

    outer->addWidget(buildBar());
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
    buildPanels();
    buildCommands();
    m_contactActions = new ContactActions(
        {engine, records, *m_verdictDialogs, clock,
         *static_cast<TablePage *>(m_pages->widget(static_cast<int>(Section::Contacts))), m_commands, this});
    connectContactActions();
    const auto page = [this](Section section) {
        return static_cast<TablePage *>(m_pages->widget(static_cast<int>(section)));
    };
    const auto *files = new FileActions({engine, records, models.contacts, models.calls, *page(Section::Contacts),
                                         *page(Section::Calls), clock, m_commands, this});
    connect(files, &FileActions::failed, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Fault, why); });
    m_callActions = new CallActions({engine, records, *m_verdictDialogs, *m_callbacks, *m_callPanel, this});
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
    refreshCounts();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(measure::bar);
    m_search = new SearchField(bar);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setMaximumWidth(480);
    auto *agentLabel = new TextLabel(tr("Voice agent"), TextSize::Body, ColorRole::SecondaryText, false, bar);
    m_agentCombo = new QComboBox(bar);
    m_agentCombo->setObjectName(u"voiceAgent"_s);
    m_agentCombo->setAccessibleName(tr("Voice agent"));
    m_agentCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_agentCombo->setMaximumWidth(280);
    m_newContact = new QPushButton(icon(Icon::Add), tr("New contact"), bar);
    m_newContact->setObjectName(u"newContact"_s);
    m_callBack = new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), bar);
    m_callBack->setObjectName(u"callBack"_s);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::large, 0, space::large, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    layout->addWidget(agentLabel, 0, Qt::AlignVCenter);
    layout->addWidget(m_agentCombo);
    layout->addWidget(m_newContact);
    layout->addWidget(m_callBack);

    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &SearchField::entered, this, [this] {
        if (m_pages->currentIndex() == static_cast<int>(Section::Calls))
            m_models.calls.prepareSearch();
        else
            m_models.contacts.prepareSearch();
    });
    connect(m_search, &SearchField::left, this, [this] { focusPage(); });
    connect(m_newContact, &QPushButton::clicked, this, [this] { openContactDialog(); });
    connect(m_callBack, &QPushButton::clicked, this, &MainWindow::callBack);
    connect(m_agentCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_controller.setAgent(m_agentCombo->currentData().toString());
        askVerdict();
    });
    return bar;
}

void MainWindow::buildPages()
{
    const auto add = [this](Section section, const QString &id, TablePage *page, Icon icon, const QString &word,
                            auto show) {
        addSection(section, id, page, icon, word);
        connect(page, &TablePage::currentChanged, this, show);
    };
    m_callbacks = new CallbacksPage(m_engine, m_models.callbacks, m_records, m_controller, m_pages, m_details);
    TablePage *callbacks = m_callbacks->page();
    TablePage *contacts = makeContactsPage(m_models.contacts, m_pages);
    add(Section::Callbacks, u"callbacks"_s, callbacks, Icon::Callbacks, tr("Callbacks"),
        [this](qint64 id) { showCallback(id); });
    add(Section::Contacts, u"contacts"_s, contacts, Icon::Contacts, tr("Contacts"),
        [this](qint64 id) { showContact(id); });
    add(Section::Calls, u"calls"_s, makeCallsPage(m_models.calls, m_pages), Icon::Calls, tr("Calls"),
        [this](qint64 id) { showCall(id); });
    m_insights = new InsightsSection(m_engine, m_clock, m_pages);
    addSection(Section::Insights, u"insights"_s, m_insights, Icon::Insights, tr("Insights"));
    add(Section::Deliveries, u"deliveries"_s, makeDeliveriesPage(m_models.deliveries, m_pages), Icon::Deliveries,
        tr("Deliveries"), [this](qint64 id) { showDelivery(id); });
    m_rail->addSection(settingsEntry, Icon::Settings, tr("Settings"), Rail::Place::Bottom);
    connect(m_rail, &Rail::currentChanged, this, [this](int id) {
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

void MainWindow::buildPanels()
{
    auto *nothing = new EmptyState(m_details);
    nothing->setState(Icon::Information, tr("Nothing selected"), tr("Choose a row to see everything about it."));
    m_noDetail = nothing;
    m_callPanel = new CallPanel(m_details);
    m_contactPanel = new ContactPanel(m_details);
    m_deliveryPanel = new DeliveryPanel(m_details);
    for (QWidget *panel :
         {m_noDetail, static_cast<QWidget *>(m_callbacks->panel()), static_cast<QWidget *>(m_callPanel),
          static_cast<QWidget *>(m_contactPanel), static_cast<QWidget *>(m_deliveryPanel)})
        m_details->addWidget(panel);
    m_details->setBackgroundRole(QPalette::Base);
    m_details->setAutoFillBackground(true);
    m_details->setMinimumWidth(320);

    connect(m_callPanel, &CallPanel::callBackRequested, this, &MainWindow::callBack);
    connect(m_contactPanel, &ContactPanel::callBackRequested, this, &MainWindow::callBack);
    connect(m_callPanel, &CallPanel::callAgainRequested, this,
            [this](qint64 id) { m_controller.callAgain(id, m_target); });
    connect(m_callPanel, &CallPanel::didRingRequested, &m_controller, &CallController::confirmRang);
    connect(m_callPanel, &CallPanel::closeRequested, &m_controller, &CallController::close);
    connect(m_contactPanel, &ContactPanel::callChosen, this, &MainWindow::openCall);
    connect(m_deliveryPanel, &DeliveryPanel::callChosen, this, &MainWindow::openCall);
    connect(m_callbacks, &CallbacksPage::callChosen, this, &MainWindow::openCall);
    connect(m_callbacks, &CallbacksPage::refused, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Attention, why); });
    connect(m_callbacks, &CallbacksPage::told, this,
            [this](const QString &sentence) { m_banner->tell(MessageBanner::Kind::Done, sentence); });
    connect(m_contactPanel, &ContactPanel::doNotCallRequested, this,
            [this] { m_verdictDialogs->changeDoNotCall(m_target); });
    connect(m_deliveryPanel, &DeliveryPanel::replayRequested, this, [this](qint64 id) {
        whenDone(m_engine.replayDelivery(id), this, [this](const Result<Done> &done) {
            if (!done)
                m_banner->tell(MessageBanner::Kind::Fault, done.error().message);
            refreshDetail();
        });
    });
}

void MainWindow::connectContactActions()
{
    connect(m_contactActions, &ContactActions::callBackRequested, this, &MainWindow::callBack);
    connect(m_contactActions, &ContactActions::existingChosen, this, &MainWindow::openContact);
    connect(m_contactActions, &ContactActions::done, this,
            [this](const QString &sentence) { m_banner->tell(MessageBanner::Kind::Done, sentence); });
    connect(m_contactActions, &ContactActions::failed, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Fault, why); });
    connect(m_contactPanel, &ContactPanel::editRequested, this,
            [this] { m_contactActions->edit(m_contactPanel->contact().id); });
    connect(m_contactPanel, &ContactPanel::menuRequested, this, [this](const QPoint &globalPosition) {
        m_contactActions->showMenu(m_contactPanel->contact().id, globalPosition);
    });
}

void MainWindow::connectCallActions()
{
    m_callActions->addTo(m_commands);
    connect(m_details, &QStackedWidget::currentChanged, m_callActions,
            [this] { m_callActions->setPossible(m_details->currentWidget() == m_callPanel); });
    connect(m_callPanel, &CallPanel::callChosen, this, &MainWindow::openCall);
    connect(m_callActions, &CallActions::changed, this, &MainWindow::refreshDetail);
    connect(m_callActions, &CallActions::failed, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Fault, why); });
}

void MainWindow::connectEngine()
{
    connect(&m_controller, &CallController::planned, this, [this](qint64 id) {
        showSection(Section::Calls);
        currentPage()->select(id);
        m_pendingSelection = currentPage()->currentId() == id ? 0 : id;
    });
    connect(&m_controller, &CallController::refused, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Attention, why); });
    connect(m_verdictDialogs, &VerdictDialogs::done, this,
            [this](const QString &sentence) { m_banner->tell(MessageBanner::Kind::Done, sentence); });
    connect(m_verdictDialogs, &VerdictDialogs::failed, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Fault, why); });
    connect(&m_engine, &Engine::doNotCallChanged, this, &MainWindow::askVerdict);
    connect(&m_controller, &CallController::countdownStarted, m_undoBanner, &UndoBanner::offer);
    connect(&m_controller, &CallController::countdownEnded, m_undoBanner, &UndoBanner::dismiss);
    connect(m_undoBanner, &UndoBanner::undoRequested, &m_controller, &CallController::undo);

    connect(&m_engine, &Engine::agentsChanged, this, &MainWindow::setAgents);
    const auto showState = [this](const EngineState &state) {
        m_statusBar->showState(state, QDateTime::currentDateTimeUtc());
    };
    connect(&m_engine, &Engine::stateChanged, this, showState);
    connect(&m_engine, &Engine::notice, this, &MainWindow::showNotice);
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

TablePage *MainWindow::currentPage() const
{
    return qobject_cast<TablePage *>(m_pages->currentWidget());
}

void MainWindow::focusPage()
{
    if (const TablePage *page = currentPage())
        page->table()->setFocus();
    else
        m_pages->currentWidget()->setFocus();
}

void MainWindow::placeDetails()
{
    m_details->setVisible(width() >= measure::narrowestWindow && currentPage());
}

void MainWindow::showSection(Section section)
{
    const int index = static_cast<int>(section);
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    const std::array hints{tr("Search name, number, reason…"), tr("Search name, number, company…"),
                           tr("Search calls and what was said…"), tr("Search name, number, company…"),
                           tr("Search name, number, company…")};
    m_search->setPlaceholderText(hints.at(static_cast<std::size_t>(index)));
    if (!m_search->text().isEmpty() && isSearched(section))
        search(m_search->text());
    placeDetails();
    refreshDetail();
    focusPage();
}

void MainWindow::refreshDetail()
{
    const qint64 id = currentPage() ? currentPage()->currentId() : 0;
    switch (static_cast<Section>(m_pages->currentIndex())) {
    case Section::Callbacks:
        return showCallback(id);
    case Section::Contacts:
        return showContact(id);
    case Section::Calls:
        return showCall(id);
    case Section::Insights:
        return aim({});
    case Section::Deliveries:
        return showDelivery(id);
    }
}

void MainWindow::refreshCounts()
{
    m_callbacks->refresh();
    m_rail->setCount(static_cast<int>(Section::Callbacks), m_callbacks->openCount());
    m_rail->setCount(static_cast<int>(Section::Calls), m_records.callsInFlight());
}

void MainWindow::aim(const CallTarget &target)
{
    const bool isOther = target != m_target;
    m_target = target;
    m_callBack->setEnabled(!target.isEmpty());
    // In the queue it is for all that are selected, whoever is current.
    m_commands.find(u"call-back"_s)
        ->setEnabled(!target.isEmpty() || m_pages->currentIndex() == static_cast<int>(Section::Callbacks));
    m_commands.find(u"do-not-call"_s)->setEnabled(!target.isEmpty());
    if (isOther || showsVerdict())
        askVerdict();
}

bool MainWindow::showsVerdict() const
{
    return m_details->currentWidget() == m_contactPanel || m_details->currentWidget() == m_callbacks->panel();
}

void MainWindow::askVerdict()
{
    if (m_target.isEmpty() || !showsVerdict())
        return;
    whenDone(m_engine.verdict(m_target.phone, m_controller.agent()), this,
             [this, generation = ++m_verdictGeneration](const Verdict &verdict) {
                 if (generation != m_verdictGeneration)
                     return;
                 if (m_details->currentWidget() == m_callbacks->panel())
                     m_callbacks->panel()->showVerdict(verdict);
                 else
                     m_contactPanel->showVerdict(verdict);
             });
}

void MainWindow::showCall(qint64 id)
{
    const std::optional<CallDetail> detail = id != 0 ? m_records.call(id) : std::nullopt;
    if (!detail) {
        m_details->setCurrentWidget(m_noDetail);
        return aim({});
    }
    const qint64 contact = detail->call.contactId;
    m_callPanel->show(*detail, contact != 0 ? m_records.callsWith(contact, callsShownWithCall) : QList<Call>{});
    m_details->setCurrentWidget(m_callPanel);
    aim({detail->call.contactId, detail->call.phone, detail->call.contactName});
}

void MainWindow::showContact(qint64 id)
{
    const std::optional<Contact> contact = id != 0 ? m_records.contact(id) : std::nullopt;
    if (!contact) {
        m_details->setCurrentWidget(m_noDetail);
        return aim({});
    }
    const std::optional<Callback> callback = m_records.openCallbackFor(contact->phone);
    m_contactPanel->show(*contact, callback, m_records.callsWith(id, callsShownWithContact));
    m_details->setCurrentWidget(m_contactPanel);
    CallTarget target{contact->id, contact->phone, contact->name};
    if (callback) {
        target.callbackId = callback->id;
        target.priority = callback->priority;
    }
    aim(target);
}

void MainWindow::showCallback(qint64 id)
{
    const CallTarget target = m_callbacks->show(id);
    m_details->setCurrentWidget(target.isEmpty() ? m_noDetail : m_callbacks->panel());
    aim(target);
}

void MainWindow::openCall(qint64 id)
{
    m_search->clear(); // the call may not be among what is found
    showSection(Section::Calls);
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
    if (static_cast<Section>(m_pages->currentIndex()) == Section::Callbacks)
        m_callbacks->callBack();
    else
        m_controller.callBack(m_target);
}

void MainWindow::showDelivery(qint64 id)
{
    const std::optional<models::DeliveryRecord> row = id != 0 ? m_records.delivery(id) : std::nullopt;
    if (row)
        m_deliveryPanel->show(*row);
    m_details->setCurrentWidget(row ? static_cast<QWidget *>(m_deliveryPanel) : m_noDetail);
    aim({});
}

void MainWindow::setAgents(const QList<Agent> &agents)
{
    m_agents = agents;
    const QString chosen = m_agentCombo->count() > 0 ? m_agentCombo->currentData().toString() : m_settings.agentId;
    m_agentCombo->clear();
    for (const Agent &agent : agents) {
        if (!agent.archived)
            m_agentCombo->addItem(agent.title, agent.id);
    }
    m_agentCombo->setEnabled(m_agentCombo->count() > 0);
    m_agentCombo->setCurrentIndex(std::max(0, m_agentCombo->findData(chosen)));
    m_controller.setAgent(m_agentCombo->currentData().toString());
}

void MainWindow::takeSettings(const Settings &settings)
{
    m_settings = settings;
    m_callbacks->setRegion(settings.region);
    m_contactActions->setRegion(settings.region);
    askVerdict();
    if (const int index = m_agentCombo->findData(settings.agentId); index >= 0)
        m_agentCombo->setCurrentIndex(index);
}

void MainWindow::showNotice(const Notice &notice)
{
    constexpr std::array kinds{MessageBanner::Kind::Information, MessageBanner::Kind::Attention,
                               MessageBanner::Kind::Fault};
    m_banner->tell(kinds.at(static_cast<std::size_t>(notice.level)), notice.text);
}

void MainWindow::search(const QString &text)
{
    // Where nothing is searched, who types goes to the people.
    if (!isSearched(static_cast<Section>(m_pages->currentIndex())) && !text.isEmpty())
        showSection(Section::Contacts);
    m_models.contacts.setSearch(text);
    m_callbacks->setSearch(text);
    // All that was ever said is read into memory for that: only where somebody looks for it.
    if (m_pages->currentIndex() == static_cast<int>(Section::Calls) || text.isEmpty()) {
        m_models.calls.setSearch(text);
        m_callPanel->setSearch(text);
    }
}

void MainWindow::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_models.contacts.tick(now);
    m_models.calls.tick(now);
    m_callbacks->tick(now);
    m_models.deliveries.tick(now);
    m_callPanel->tick();
    if (now.time().second() % verdictEverySeconds == 0)
        askVerdict();
    m_statusBar->tick(now);
}

void MainWindow::openContactDialog(const QString &phone)
{
    auto *dialog = new ContactDialog(m_engine, m_records, m_settings.region, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    dialog->open();
}

void MainWindow::openNumber(const QString &text)
{
    const Result<PhoneNumber> number = parsePhoneNumber(text, m_settings.region);
    const std::optional<Contact> known = number ? m_records.contactByPhone(number->e164) : std::nullopt;
    if (!known)
        return openContactDialog(number ? number->international : text);
    showSection(Section::Contacts);
    currentPage()->select(known->id);
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < measure::narrowestWindow);
    placeDetails();
}

} // namespace ringback
