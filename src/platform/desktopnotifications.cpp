#include "platform/desktopnotifications.h"

#include "core/maskedtext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace ringback::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto interface = "org.freedesktop.Notifications"_L1;
/// A service that doesn't answer for so long is taken for none.
constexpr int patienceMs = 5000;
/// What doesn't fit into a notification's few lines anyway.
constexpr int longestTitle = 120;
constexpr int longestBody = 400;
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;

/// At most so long, and never half a character.
QString cut(const QString &text, int longest)
{
    if (text.size() <= longest)
        return text;
    const QString start = text.left(longest - 1);
    return (start.back().isHighSurrogate() ? start.chopped(1) : start) + u'…';
}

} // namespace

/// What the desktop shows, or was asked to show, under a key.
struct Shown
{
    uint id = 0; ///< the desktop's number for it; 0: not known yet
    bool isUnderWay = false;
    bool isUnwanted = false; ///< closed before the desktop had answered
    std::optional<DesktopNotification> next = {};
    QStringList offered = {};
    QString token = {};
};

class DesktopNotifications::Private
{
public:
    Private(DesktopNotifications &owner, const QDBusConnection &sessionBus, QString name)
        : q(owner), bus(sessionBus), desktopEntry(std::move(name))
    {
    }

    void askCapabilities();
    void capabilitiesAre(const std::optional<QStringList> &known);
    void send(const DesktopNotification &notification);
    void answered(const DesktopNotification &notification, uint id);
    void failed(const DesktopNotification &notification);
    void serviceChanged();
    void closeId(uint id);
    [[nodiscard]] QVariantList arguments(const DesktopNotification &notification, uint replaced) const;
    [[nodiscard]] bool can(QLatin1StringView capability) const { return capabilities->contains(capability); }
    [[nodiscard]] QString keyOf(uint id) const;
    void call(const QString &method, const QVariantList &arguments,
              const std::function<void(const QDBusPendingCallWatcher &)> &done);

    DesktopNotifications &q;
    QDBusConnection bus;
    QString desktopEntry;
    std::optional<QStringList> capabilities; ///< none: not known, or nobody is there
    bool isAsking = false;
    QList<DesktopNotification> early; ///< come before the capabilities are known
    QHash<QString, Shown> shown;
    int generation = 0; ///< of the service: what a former one answers means nothing
};

void DesktopNotifications::Private::call(const QString &method, const QVariantList &arguments,
                                         const std::function<void(const QDBusPendingCallWatcher &)> &done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, patienceMs), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q, [done](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        done(*finished);
    });
}

void DesktopNotifications::Private::askCapabilities()
{
    if (std::exchange(isAsking, true))
        return;
    call(u"GetCapabilities"_s, {}, [this, asked = generation](const QDBusPendingCallWatcher &answer) {
        isAsking = false;
        if (asked != generation && !early.isEmpty())
            return askCapabilities(); // another service stands there by now
        const QDBusPendingReply<QStringList> reply = answer;
        capabilitiesAre(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void DesktopNotifications::Private::capabilitiesAre(const std::optional<QStringList> &known)
{
    capabilities = known;
    const QList<DesktopNotification> waiting = std::exchange(early, {});
    for (const DesktopNotification &notification : waiting) {
        if (capabilities)
            send(notification);
        else
            Q_EMIT q.untold(notification);
    }
}

QVariantList DesktopNotifications::Private::arguments(const DesktopNotification &notification, uint replaced) const
{
    QString title = cut(visibleText(notification.title.simplified()), longestTitle);
    QString body = cut(visibleText(notification.body), longestBody);
    if (!can("body"_L1) && !body.isEmpty())
        title += u" – "_s + std::exchange(body, {}).simplified();
    if (can("body-markup"_L1))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (can("actions"_L1)) {
        for (const DesktopNotification::Action &action : notification.actions)
            actions += {action.id, action.words};
    }
    QVariantMap hints{{u"desktop-entry"_s, desktopEntry},
                      {u"urgency"_s, QVariant::fromValue(notification.isUrgent ? criticalUrgency : normalUrgency)}};
    if (notification.sound.isEmpty())
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, notification.sound);
    constexpr int serversOwnTime = -1;
    return {u"Ringback"_s, replaced, desktopEntry, title, body, actions, hints, serversOwnTime};
}

void DesktopNotifications::Private::send(const DesktopNotification &notification)
{
    Shown &entry = shown[notification.key];
    entry.isUnwanted = false;
    if (entry.isUnderWay) {
        entry.next = notification; // its number is to come
        return;
    }
    entry.isUnderWay = true;
    entry.offered.clear();
    for (const DesktopNotification::Action &action : notification.actions)
        entry.offered += action.id;
    call(u"Notify"_s, arguments(notification, entry.id),
         [this, notification, sent = generation](const QDBusPendingCallWatcher &answer) {
             const QDBusPendingReply<uint> reply = answer;
             if (reply.isError() || sent != generation)
                 failed(notification);
             else
                 answered(notification, reply.value());
         });
}

void DesktopNotifications::Private::answered(const DesktopNotification &notification, uint id)
{
    const auto entry = shown.find(notification.key);
    if (entry == shown.end())
        return closeId(id);
    entry->isUnderWay = false;
    entry->id = id;
    if (const std::optional<DesktopNotification> next = std::exchange(entry->next, std::nullopt))
        return send(*next);
    if (entry->isUnwanted) {
        shown.remove(notification.key);
        closeId(id);
    }
}

void DesktopNotifications::Private::failed(const DesktopNotification &notification)
{
    const Shown gone = shown.take(notification.key);
    capabilities.reset(); // whoever comes next may be another
    if (!gone.isUnwanted)
        Q_EMIT q.untold(gone.next.value_or(notification));
}

void DesktopNotifications::Private::serviceChanged()
{
    ++generation;
    capabilities.reset();
    // What is under way ends by its own answer.
    QStringList gone;
    for (auto it = shown.begin(), end = shown.end(); it != end; ++it) {
        it->id = 0;
        if (!it->isUnderWay)
            gone += it.key();
    }
    for (const QString &key : std::as_const(gone))
        shown.remove(key);
    for (const QString &key : std::as_const(gone))
        Q_EMIT q.closed(key);
}

QString DesktopNotifications::Private::keyOf(uint id) const
{
    const auto found = std::find_if(shown.begin(), shown.end(), [id](const Shown &entry) { return entry.id == id; });
    return id == 0 || found == shown.end() ? QString() : found.key();
}

void DesktopNotifications::Private::closeId(uint id)
{
    if (id != 0)
        call(u"CloseNotification"_s, {id}, [](const QDBusPendingCallWatcher &) {});
}

DesktopNotifications::DesktopNotifications(const QDBusConnection &sessionBus, QString desktopEntry, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, sessionBus, std::move(desktopEntry)))
{
    if (!d->bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(service, d->bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { d->serviceChanged(); });
    // Qt lets through only what the service's owner sends.
    // Signatures as Qt writes them itself.
    // clang-format off
    d->bus.connect(service, path, interface, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint,QString)));
    d->bus.connect(service, path, interface, u"ActivationToken"_s, this, SLOT(onActivationToken(uint,QString)));
    d->bus.connect(service, path, interface, u"NotificationClosed"_s, this, SLOT(onClosed(uint,uint)));
    // clang-format on
}

DesktopNotifications::~DesktopNotifications() = default;

void DesktopNotifications::show(const DesktopNotification &notification)
{
    if (!d->bus.isConnected()) {
        Q_EMIT untold(notification);
        return;
    }
    if (d->capabilities)
        return d->send(notification);
    // Only the last one of each key counts.
    d->early.removeIf([&](const DesktopNotification &other) { return other.key == notification.key; });
    d->early.append(notification);
    d->askCapabilities();
}

void DesktopNotifications::close(const QString &key)
{
    d->early.removeIf([&](const DesktopNotification &other) { return other.key == key; });
    const auto entry = d->shown.find(key);
    if (entry == d->shown.end())
        return;
    if (entry->isUnderWay) {
        entry->next.reset();
        entry->isUnwanted = true;
        return;
    }
    const uint id = entry->id;
    d->shown.remove(key);
    d->closeId(id);
}

void DesktopNotifications::closeAll()
{
    d->early.clear();
    const QStringList keys = d->shown.keys();
    for (const QString &key : keys)
        close(key);
}

void DesktopNotifications::onActivationToken(uint id, const QString &token)
{
    const QString key = d->keyOf(id);
    if (!key.isNull())
        d->shown[key].token = token;
}

void DesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    const QString key = d->keyOf(id); // other programs' notifications have none
    if (key.isNull() || !d->shown[key].offered.contains(action))
        return;
    const QString token = d->shown[key].token;
    close(key);
    Q_EMIT activated(key, action, token);
}

void DesktopNotifications::onClosed(uint id, uint)
{
    const QString key = d->keyOf(id);
    if (key.isNull())
        return;
    if (d->shown[key].isUnderWay) {
        d->shown[key].id = 0; // what replaces it gets a number of its own
        return;
    }
    d->shown.remove(key);
    Q_EMIT closed(key);
}

} // namespace ringback::platform
