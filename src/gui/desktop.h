#pragma once

#include "gui/desktopchoices.h"
#include "gui/notificationgroups.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QSettings;

namespace ringback {

class AttentionWatch;
class ClipboardOffer;
class Clock;
class Engine;
class MainWindow;
class SettingsDialog;
class TrayIcon;
struct EngineState;
namespace models {
class RecordReader;
}

/// The window's place on the desktop: notifications, tray, clipboard. All of them lead into the window and none of them
/// dials. Window thread; dies before the window.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        MainWindow &window;
        const models::RecordReader &records;
        Clock &clock;
        QSettings &kept; ///< what the window remembers
        QDBusConnection sessionBus;
    };

    explicit Desktop(const Parts &parts);
    ~Desktop() override;

    [[nodiscard]] TrayIcon &tray() const { return *m_tray; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTray();
    void buildClipboard();
    void addSettingsPage(SettingsDialog *dialog);
    void use(const DesktopChoices &choices);
    void notify(const QList<Attention> &all);
    void follow(const QString &key, const QString &action, const QString &token);
    void open(const QList<Attention> &all);
    void showState(const EngineState &state);
    void lookAtClipboard();
    void callFromClipboard();
    /// True: the window hides instead of closing.
    bool staysInTray();

    Parts m_parts;
    DesktopChoices m_choices;
    NotificationGroups m_groups;
    platform::DesktopNotifications *m_notifications;
    TrayIcon *m_tray;
    ClipboardOffer *m_offer;
    QString m_region;
};

} // namespace ringback
