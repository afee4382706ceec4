#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace ringback::platform {

/// What the desktop is to tell a person who looks elsewhere. Plain text.
struct DesktopNotification
{
    /// The action that a click on the notification itself stands for; its words are seldom shown.
    static constexpr QLatin1StringView opened{"default"};

    struct Action
    {
        QString id;
        QString words;

        bool operator==(const Action &) const = default;
    };

    QString key = {}; ///< what it is about: a later one with the same key takes its place
    QString title = {};
    QString body = {};
    QList<Action> actions = {};
    bool isUrgent = false; ///< stays until it is seen to
    QString sound = {};    ///< of the freedesktop sound naming specification; empty: silent

    bool operator==(const DesktopNotification &) const = default;
};

/// Has the desktop show notifications (org.freedesktop.Notifications), and says what people do about them. Nothing is
/// asked of the desktop before the first one, and nothing ever waits for it. Where nobody shows notifications, each is
/// handed back by untold(). The thread that made it.
class DesktopNotifications final : public QObject
{
    Q_OBJECT

public:
    /// `desktopEntry` is the name of the program's .desktop file.
    DesktopNotifications(const QDBusConnection &sessionBus, QString desktopEntry, QObject *parent = nullptr);
    ~DesktopNotifications() override;

    void show(const DesktopNotification &notification);
    void close(const QString &key);
    void closeAll();

Q_SIGNALS:
    /// A person chose that action of the notification, which is gone by now. `token` lets a window come to the front
    /// where the desktop asks for one (XDG activation); empty: none.
    void activated(const QString &key, const QString &action, const QString &token);
    /// It went without anything being chosen.
    void closed(const QString &key);
    void untold(const ringback::platform::DesktopNotification &notification);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::platform
