#include "app/console.h"

#include "gui/contactactions.h"
#include "gui/languagechoice.h"
#include "gui/mainwindow.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Console>> Console::open(Engine::Options options, const QDBusConnection &sessionBus)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    Result<std::unique_ptr<EngineHost>> host = EngineHost::start(options);
    if (!host)
        return host.error();
    Result<std::unique_ptr<storage::Connection>> reader =
        storage::Connection::open((*host)->engine().databasePath(), storage::Connection::Mode::ReadOnly);
    if (!reader)
        return reader.error();
    return std::unique_ptr<Console>(new Console(std::move(*host), std::move(*reader), options, sessionBus));
}

Console::Console(std::unique_ptr<EngineHost> host, std::unique_ptr<storage::Connection> reader,
                 const Engine::Options &options, const QDBusConnection &sessionBus)
    : m_host(std::move(host))
    , m_reader(std::move(reader))
    , m_clock(options.clock)
    , m_contacts(*m_reader)
    , m_calls(*m_reader)
    , m_callbacks(*m_reader)
    , m_deliveries(*m_reader)
    , m_records(*m_reader)
    , m_feed(m_host->engine(), {m_contacts, m_calls, m_callbacks, m_deliveries})
    , m_kept(QFileInfo(m_host->engine().databasePath()).absolutePath() + u"/window.ini"_s, QSettings::IniFormat)
    , m_sessionBus(sessionBus)
    , m_practice(options.practice)
{
    m_contacts.tick(m_clock->now());
    m_callbacks.tick(m_clock->now());
    m_calls.tick(m_clock->now());
    m_deliveries.tick(m_clock->now());
    m_callbacks.refresh(); // the page that is shown first
    makeWindow();
    m_window->installEventFilter(this);
    acceptOthers();
}

Console::~Console() = default;

void Console::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_host->engine(), *m_clock,
                                            MainWindow::Models{m_contacts, m_calls, m_callbacks, m_deliveries},
                                            m_records, m_kept, m_practice);
    m_desktop = std::make_unique<Desktop>(
        Desktop::Parts{m_host->engine(), *m_window, m_records, *m_clock, m_kept, m_sessionBus});
    const WindowDialogs *dialogs = &m_window->dialogs();
    connect(dialogs, &WindowDialogs::connectRequested, this, &Console::connectRequested, Qt::QueuedConnection);
    connect(dialogs, &WindowDialogs::practiceRequested, this, &Console::practiceRequested, Qt::QueuedConnection);
    // Queued: the window is about to go.
    connect(&m_window->languages(), &LanguageChoice::chosen, this, &Console::languageChosen, Qt::QueuedConnection);
}

void Console::rebuildWindow()
{
    const bool wasVisible = m_window->isVisible();
    const bool wasActive = m_window->isActiveWindow();
    const QByteArray geometry = m_window->saveGeometry();
    const MainWindow::Place place = m_window->place();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // for a moment there is none
    m_desktop.reset();
    m_window.reset(); // what it still had to keep is kept, before another one reads that
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->resume(place);
    if (wasVisible)
        m_window->show();
    if (wasActive)
        m_window->activateWindow();
    QApplication::setQuitOnLastWindowClosed(quits);
}

bool Console::eventFilter(QObject *watched, QEvent *event)
{
    // Its own first paint is still to come; what is queued now runs after that.
    if (event->type() == QEvent::Paint && !m_isFilled) {
        m_window->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Console::fill, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Console::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    m_contacts.refresh();
    m_calls.refresh();
    m_deliveries.refresh();
}

void Console::acceptOthers()
{
    // Both live in the engine's thread and go when the engine has stopped, before it does.
    Engine &engine = m_host->engine();
    QMetaObject::invokeMethod(&engine, [this, &engine] {
        Result<std::unique_ptr<CommandRunner>> created = CommandRunner::create(engine);
        if (!created)
            return;
        CommandRunner *runner = created->release();
        auto *server = new HandOverServer(*runner, *m_clock, runner);
        runner->setParent(&engine);
        connect(&engine, &Engine::stopped, runner, &QObject::deleteLater);
        connect(runner, &CommandRunner::raiseRequested, this, [this](const QString &tel) {
            m_window->bringToFront();
            if (!tel.isEmpty()) {
                fill();
                m_window->actions().people().openNumber(tel);
            }
        });
        if (const Result<Done> listening = server->listen(engine.lock()); !listening)
            qWarning("%s", qPrintable(listening.error().message));
    });
}

} // namespace ringback
