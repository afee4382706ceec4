#include "gui/desktop.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "gui/attentionwatch.h"
#include "gui/clipboardoffer.h"
#include "gui/contactactions.h"
#include "gui/mainwindow.h"
#include "gui/notificationspage.h"
#include "gui/settingsdialog.h"
#include "gui/trayicon.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QSettings>

namespace ringback {

using namespace Qt::StringLiterals;
using platform::DesktopNotification;
using platform::DesktopNotifications;

namespace {

constexpr auto desktopEntry = "net.ringback.Ringback"_L1;
constexpr auto toldOfTray = "desktop/told_of_tray"_L1;
constexpr auto trayKey = "tray"_L1;
constexpr auto tryKey = "try"_L1;

bool isInFront()
{
    return QApplication::activeWindow() != nullptr;
}

/// What is wrong, in one sentence; empty: nothing.
QString faultOf(const EngineState &state)
{
    if (state.storeFault)
        return Desktop::tr("Deliveries can't be stored: is the disk full?");
    if (state.light == EngineState::Light::CutOff) {
        const QDateTime since = state.cutOffSince.toLocalTime();
        return since.isValid() ? Desktop::tr("Cut off since %1").arg(clockText(since.time())) : Desktop::tr("Cut off");
    }
    return state.listenerFault.isEmpty() ? state.webhookFault : state.listenerFault;
}

} // namespace

Desktop::Desktop(const Parts &parts)
    : m_parts(parts)
    , m_groups(parts.engine.isPractice())
    , m_notifications(new DesktopNotifications(parts.sessionBus, desktopEntry, this))
    , m_tray(new TrayIcon(parts.engine.isPractice(), this))
    , m_offer(new ClipboardOffer)
{
    auto *watch = new AttentionWatch(parts.engine, parts.records, parts.clock, this);
    connect(watch, &AttentionWatch::needed, this, &Desktop::notify);
    connect(m_notifications, &DesktopNotifications::activated, this, &Desktop::follow);
    connect(m_notifications, &DesktopNotifications::closed, this, [this](const QString &key) { m_groups.take(key); });
    connect(m_notifications, &DesktopNotifications::untold, this, [this](const DesktopNotification &notification) {
        m_groups.take(notification.key);
        if (notification.key == tryKey)
            return;
        m_parts.window.showNotice({.level = Notice::Level::Warning, .text = notification.title});
        QApplication::alert(&m_parts.window);
    });
    connect(&parts.window.dialogs(), &WindowDialogs::settingsOpened, this, &Desktop::addSettingsPage);
    buildTray();
    buildClipboard();
    use(DesktopChoices::load(parts.kept));
    parts.window.installEventFilter(this);
}

Desktop::~Desktop()
{
    m_notifications->closeAll();
}

void Desktop::buildTray()
{
    connect(m_tray, &TrayIcon::openRequested, &m_parts.window, &MainWindow::bringToFront);
    connect(m_tray, &TrayIcon::callRequested, this, [this] {
        m_parts.window.bringToFront();
        m_parts.window.actions().people().add();
    });
    connect(m_tray, &TrayIcon::quitRequested, this, [] { QApplication::quit(); });
    connect(&m_parts.window, &MainWindow::waitingChanged, m_tray, &TrayIcon::setWaiting);
    connect(&m_parts.engine, &Engine::stateChanged, this, &Desktop::showState);
    whenDone(m_parts.engine.state(), this, [this](const EngineState &state) { showState(state); });
}

void Desktop::buildClipboard()
{
    m_parts.window.addToBar(m_offer);
    m_parts.window.commands().add({u"call-clipboard"_s,
                                   Commands::Group::Calling,
                                   tr("Call the number on the clipboard…"),
                                   Icon::Paste,
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
                                  [this] { callFromClipboard(); });
    connect(m_offer, &ClipboardOffer::accepted, &m_parts.window.actions().people(), &ContactActions::openNumber);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Desktop::lookAtClipboard);
    const auto takeSettings = [this](const Settings &settings) {
        m_region = settings.region;
        lookAtClipboard();
    };
    connect(&m_parts.engine, &Engine::settingsChanged, this, takeSettings);
    whenDone(m_parts.engine.settings(), this, takeSettings);
}

void Desktop::addSettingsPage(SettingsDialog *dialog)
{
    auto *page = new NotificationsPage(m_choices);
    dialog->addPage(page, tr("Notifications"));
    connect(page, &NotificationsPage::tryRequested, this, [this] {
        m_notifications->show({.key = tryKey,
                               .title = tr("This is how Ringback tells you"),
                               .body = tr("A real one offers to open what it is about."),
                               .actions = {{DesktopNotification::opened, tr("Open")}}});
    });
    connect(m_notifications, &DesktopNotifications::untold, page, [page](const DesktopNotification &notification) {
        if (notification.key == tryKey)
            page->tellTried(tr("Nothing on this desktop shows notifications. Ringback says it in its window."));
    });
    connect(dialog, &QDialog::accepted, this, [this, page] {
        page->choices().save(m_parts.kept);
        use(page->choices());
    });
}

void Desktop::use(const DesktopChoices &choices)
{
    m_choices = choices;
    m_tray->setShown(choices.tray);
    lookAtClipboard();
}

void Desktop::notify(const QList<Attention> &all)
{
    const QList<DesktopNotification> notifications = m_groups.add(all, m_choices, isInFront());
    for (const DesktopNotification &notification : notifications)
        m_notifications->show(notification);
}

void Desktop::follow(const QString &key, const QString &action, const QString &token)
{
    const QList<Attention> all = m_groups.take(key);
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt hands it on with the next activation
    m_parts.window.bringToFront();
    if (all.isEmpty())
        return;
    if (action == NotificationGroups::callBack && all.size() == 1)
        m_parts.window.actions().people().openNumber(all.first().phone);
    else
        open(all);
}

void Desktop::open(const QList<Attention> &all)
{
    const Attention &latest = all.first();
    if (latest.callId != 0)
        m_parts.window.actions().openCall(latest.callId);
    else if (latest.callbackId != 0)
        m_parts.window.actions().openCallback(latest.callbackId);
    else if (!latest.phone.isEmpty())
        m_parts.window.actions().people().openNumber(latest.phone);
}

void Desktop::showState(const EngineState &state)
{
    m_tray->setFault(faultOf(state));
}

void Desktop::lookAtClipboard()
{
    // Elsewhere it is nobody's business what is copied, and Wayland doesn't say.
    if (!isInFront())
        return;
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_choices.clipboardOffer && !clipboard->ownsClipboard())
        m_offer->offer(offeredNumber(clipboard->mimeData(), m_region));
    else
        m_offer->offer(std::nullopt);
}

void Desktop::callFromClipboard()
{
    if (const auto number = numberIn(QGuiApplication::clipboard()->text(), m_region))
        m_parts.window.actions().people().openNumber(number->e164);
    else
        m_parts.window.showNotice({.text = tr("There is no phone number on the clipboard.")});
}

bool Desktop::staysInTray()
{
    if (!m_choices.closeToTray || !m_tray->isReachable())
        return false;
    if (!m_parts.kept.value(toldOfTray).toBool()) {
        m_parts.kept.setValue(toldOfTray, true);
        m_notifications->show({.key = trayKey,
                               .title = tr("Ringback keeps running in the tray"),
                               .body = tr("Quit it from the tray's menu. Settings › Notifications changes this."),
                               .actions = {{DesktopNotification::opened, tr("Open")}}});
    }
    // Another of our windows that closes meanwhile, such as the wallboard, is not the last.
    QApplication::setQuitOnLastWindowClosed(false);
    m_parts.window.hide();
    return true;
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_parts.window)
        return QObject::eventFilter(watched, event);
    // Whoever owns the clipboard may take its time to answer: the window is painted before.
    if (event->type() == QEvent::WindowActivate)
        QMetaObject::invokeMethod(this, &Desktop::lookAtClipboard, Qt::QueuedConnection);
    if (event->type() == QEvent::Show)
        QApplication::setQuitOnLastWindowClosed(true);
    // Only a person's click on the frame: Quit, and the end of the session, close for good.
    if (event->type() == QEvent::Close && event->spontaneous() && staysInTray()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ringback
