#include "gui/mainwindow.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/bulkactions.h"
#include "gui/callbackspage.h"
#include "gui/callpanel.h"
#include "gui/detailarea.h"
#include "gui/insightspage.h"
#include "gui/insightssection.h"
#include "gui/languagechoice.h"
#include "gui/messagebanner.h"
#include "gui/pagestack.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/reminderspage.h"
#include "gui/searchfield.h"
#include "gui/sections.h"
#include "gui/selectedrows.h"
#include "gui/settingsdialog.h"
#include "gui/statusbar.h"
#include "gui/tablepage.h"
#include "gui/tableviews.h"
#include "gui/topbar.h"
#include "gui/undobanner.h"
#include "gui/verdictdialogs.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"
#include "gui/windowsearch.h"
#include "gui/windowstate.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The rail's last entry isn't a section: it opens a dialog.
constexpr int settingsEntry = 100;
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

    m_navigation = new Navigation(*m_pages, *m_rail, m_commands, this);
    buildPages();
    m_actions = new WindowActions({engine, records, clock, models.contacts, models.calls, models.deliveries, kept,
                                   m_commands, m_controller, *m_verdictDialogs, *m_bulk, *m_navigation, *m_callbacks,
                                   *m_insights, *m_details, *m_bar, *m_banner, this});
    connect(m_actions, &WindowActions::changed, this, &MainWindow::refreshDetail);
    m_dialogs = new WindowDialogs(engine, records, m_commands, this);
    connect(m_dialogs, &WindowDialogs::callChosen, m_actions, &WindowActions::openCall);
    connect(m_dialogs, &WindowDialogs::warned, m_banner,
            [this](const QString &sentence) { m_banner->tell(MessageBanner::Kind::Attention, sentence); });
    m_languages = new LanguageChoice(kept, m_commands, this);
    connect(m_dialogs, &WindowDialogs::settingsOpened, m_languages, &LanguageChoice::addPage);
    addCommands();
    connectBar();
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
    m_navigation->show(Section::Callbacks);
    keepState();
    refreshCounts();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_callbacks = new CallbacksPage(m_engine, m_models.callbacks, m_records, m_controller, *m_bulk, m_pages, m_details);
    m_reminders = new RemindersPage(m_engine, m_clock, m_pages);
    m_insights = new InsightsSection(m_engine, m_clock, m_pages);
    m_navigation->add(Section::Callbacks, u"callbacks"_s, m_callbacks->page(), Icon::Callbacks, tr("Callbacks"));
    m_navigation->add(Section::Contacts, u"contacts"_s, makeContactsPage(m_models.contacts, m_pages), Icon::Contacts,
                      tr("Contacts"));
    m_navigation->add(Section::Calls, u"calls"_s, makeCallsPage(m_models.calls, m_pages), Icon::Calls, tr("Calls"));
    m_navigation->add(Section::Reminders, u"reminders"_s, m_reminders, Icon::Reminders, tr("Reminders"));
    m_navigation->add(Section::Insights, u"insights"_s, m_insights, Icon::Insights, tr("Insights"));
    m_navigation->add(Section::Deliveries, u"deliveries"_s, makeDeliveriesPage(m_models.deliveries, m_pages),
                      Icon::Deliveries, tr("Deliveries"));
    connect(m_reminders, &RemindersPage::done, m_banner, &MessageBanner::tellDone);
    connect(m_reminders, &RemindersPage::failed, m_banner, &MessageBanner::tellFault);
    connect(m_reminders, &RemindersPage::callChosen, this, [this](qint64 id) { m_actions->openCall(id); });
    connect(m_reminders, &RemindersPage::countChanged, this,
            [this] { m_rail->setCount(static_cast<int>(Section::Reminders), m_reminders->missedCount()); });
    m_details->addCallbackPanel(m_callbacks->panel());
    connect(m_details, &DetailArea::aimed, this, &MainWindow::showTarget);
    connect(m_navigation, &Navigation::turned, this, [this] {
        placeDetails();
        refreshDetail();
    });
    connect(m_navigation, &Navigation::recordChanged, this, &MainWindow::refreshDetail);
    connect(m_navigation, &Navigation::selectionChanged, this, [this] { showTarget(m_details->target()); });
}

void MainWindow::addCommands()
{
    using Group = Commands::Group;
    m_commands.add({u"search"_s, Group::GoTo, tr("Search"), Icon::Search, {Qt::Key_Slash, QKeySequence::Find}},
                   [this] { m_bar->focusSearch(); });
    m_commands.add({u"next-row"_s, Group::GoTo, tr("Next row"), Icon::ChevronDown, {Qt::Key_J}},
                   [this] { m_navigation->moveRow(1); });
    m_commands.add({u"previous-row"_s, Group::GoTo, tr("Previous row"), Icon::ChevronUp, {Qt::Key_K}},
                   [this] { m_navigation->moveRow(-1); });

    m_commands.add({u"wallboard"_s, Group::Window, tr("Wallboard"), Icon::Wallboard, {Qt::Key_F11}},
                   [this] { m_insights->page().openWallboard(); });
    m_commands.add({u"quit"_s, Group::Window, tr("Quit"), Icon::Close, {QKeySequence::Quit}},
                   [] { QApplication::closeAllWindows(); });
}

void MainWindow::connectBar()
{
    new WindowSearch({m_bar->search(), *m_navigation, m_models.contacts, m_models.calls, *m_callbacks,
                      m_details->callPanel(), this});
    connect(m_bar, &TopBar::agentChosen, this, [this](const QString &id) {
        m_controller.setAgent(id);
        m_details->askVerdict();
    });
    connect(&m_commands, &Commands::keysChanged, m_bar, [this] { m_bar->showKeys(m_commands); });
    m_bar->showKeys(m_commands);
    m_rail->addSection(settingsEntry, Icon::Settings, tr("Settings"), Rail::Place::Bottom);
    connect(m_rail, &Rail::chosen, this, [this](int id) {
        if (id == settingsEntry) {
            m_rail->setCurrent(m_pages->currentIndex());
            m_dialogs->openSettings();
        } else {
            m_navigation->show(static_cast<Section>(id));
        }
    });
}

void MainWindow::connectEngine()
{
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
    connect(m_banner, &MessageBanner::actionTriggered, this, [this] { m_actions->openCall(m_noticeCall); });
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

void MainWindow::keepState()
{
    auto *state = new WindowState(m_kept, *this);
    m_actions->views().keepIn(*state);
    state->keep(
        u"splitter"_s, [this] { return m_splitter->saveState(); },
        [this](const QVariant &kept) { m_splitter->restoreState(kept.toByteArray()); });
    connect(m_splitter, &QSplitter::splitterMoved, state, &WindowState::note);
    state->keep(
        u"section"_s, [this] { return m_navigation->currentId(); },
        [this](const QVariant &kept) { m_navigation->show(kept.toString()); });
    connect(m_pages, &QStackedWidget::currentChanged, state, &WindowState::note);
}

MainWindow::Place MainWindow::place() const
{
    Place place;
    place.section = m_navigation->section();
    place.selected = m_navigation->currentRecord();
    place.search = m_bar->search().text();
    if (m_undoBanner->isOffering()) {
        place.undoableCall = m_controller.undoableCall();
        place.undoableWho = m_undoBanner->who();
        place.undoTime = m_undoBanner->left();
    }
    return place;
}

void MainWindow::resume(const Place &place)
{
    m_navigation->show(place.section);
    m_bar->search().setText(place.search);
    m_navigation->show(m_navigation->section(), place.selected);
    if (place.undoableCall != 0 && place.undoTime.count() > 0)
        m_controller.resumeCountdown(place.undoableCall, place.undoableWho, place.undoTime);
}

void MainWindow::recordsChanged()
{
    m_navigation->seekRecord();
    if (!m_catchUp.isActive())
        m_catchUp.start();
}

void MainWindow::placeDetails()
{
    m_details->setVisible(width() >= measure::narrowestWindow && m_navigation->currentPage());
}

void MainWindow::refreshDetail()
{
    const qint64 id = m_navigation->currentRecord();
    switch (m_navigation->section()) {
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
    const TablePage *page = m_navigation->currentPage();
    const bool areMany = page && !m_navigation->isShown(Section::Deliveries) && selectedCount(page->table()) > 1;
    m_commands.find(u"call-back"_s)->setEnabled(!target.isEmpty() || areMany);
    m_commands.find(u"do-not-call"_s)->setEnabled(!target.isEmpty() || areMany);
}

void MainWindow::setAgents(const QList<Agent> &agents)
{
    m_actions->views().setAgents(agents);
    m_dialogs->setAgents(agents);
    m_bar->setAgents(agents);
}

void MainWindow::takeSettings(const Settings &settings)
{
    m_callbacks->takeSettings(settings);
    m_reminders->setRegion(settings.region);
    m_actions->setRegion(settings.region);
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

void MainWindow::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_models.contacts.tick(now);
    m_models.calls.tick(now);
    m_callbacks->tick(now);
    m_models.deliveries.tick(now);
    m_details->tick();
    m_actions->views().tick();
    if (now.time().second() % verdictEverySeconds == 0)
        m_details->askVerdict();
    m_statusBar->tick(now);
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
