#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

#include <utility>

namespace ringback {

/// A desktop that shows notifications as the specification says.
class FakeDesktop final : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(const QDBusConnection &bus) : m_bus(bus) { appear(); }
    ~FakeDesktop() override { vanish(); }

    void appear()
    {
        QVERIFY(m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this));
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void vanish()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1StringView("GetCapabilities")) {
            connection.send(message.createReply(QVariant(capabilities)));
        } else if (message.member() == QLatin1StringView("Notify")) {
            notified.append(message);
            if (holdsAnswers)
                m_held.append(message);
            else
                answer(message);
        } else if (message.member() == QLatin1StringView("CloseNotification")) {
            closedIds.append(message.arguments().value(0).toUInt());
            connection.send(message.createReply());
        }
        return true;
    }
    void answerHeld()
    {
        holdsAnswers = false;
        for (const QDBusMessage &message : std::exchange(m_held, {}))
            answer(message);
    }
    void say(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                          QStringLiteral("org.freedesktop.Notifications"), signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    [[nodiscard]] QVariant argument(qsizetype notification, int index) const
    {
        return notified.value(notification).arguments().value(index);
    }
    [[nodiscard]] QVariant hint(const QString &name) const
    {
        return qdbus_cast<QVariantMap>(argument(0, 6)).value(name);
    }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    QList<QDBusMessage> notified;
    QList<uint> closedIds;
    bool holdsAnswers = false;

private:
    void answer(const QDBusMessage &message)
    {
        const uint replaced = message.arguments().value(1).toUInt();
        m_bus.send(message.createReply(replaced != 0 ? replaced : ++m_lastId));
    }

    QDBusConnection m_bus;
    uint m_lastId = 40;
    QList<QDBusMessage> m_held;
};

} // namespace ringback
