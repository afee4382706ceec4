// Notifications against a service on a real bus: what is sent, what comes back, and a desktop that has none, loses it
// or lies.
#include "platform/desktopnotifications.h"
#include "platform/fakedesktop.h"
#include "platform/privatebus.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;

namespace {

DesktopNotification urgent()
{
    return {.key = u"urgent"_s,
            .title = u"Ana Silva wants an urgent callback"_s,
            .body = u"Billing"_s,
            .actions = {{u"call"_s, u"Call back"_s}, {u"default"_s, u"Open"_s}}};
}

} // namespace

class TestDesktopNotifications final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        m_desktop = std::make_unique<FakeDesktop>(m_bus->connect());
        m_connection = m_bus->connect();
        m_notifications = std::make_unique<DesktopNotifications>(*m_connection, u"net.ringback.Ringback"_s);
        m_activated = std::make_unique<QSignalSpy>(m_notifications.get(), &DesktopNotifications::activated);
        m_closed = std::make_unique<QSignalSpy>(m_notifications.get(), &DesktopNotifications::closed);
        m_untold = std::make_unique<QSignalSpy>(m_notifications.get(), &DesktopNotifications::untold);
    }
    void cleanup()
    {
        m_notifications.reset();
        m_desktop.reset();
        m_bus.reset();
    }

    void saysAllThatTheSpecificationAsks()
    {
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QCOMPARE(m_desktop->notified.first().signature(), u"susssasa{sv}i"_s);
        QCOMPARE(m_desktop->argument(0, 0), u"Ringback"_s);
        QCOMPARE(m_desktop->argument(0, 3), urgent().title);
        QCOMPARE(m_desktop->argument(0, 5), (QStringList{u"call"_s, u"Call back"_s, u"default"_s, u"Open"_s}));
        QCOMPARE(m_desktop->hint(u"desktop-entry"_s), u"net.ringback.Ringback"_s);
        QCOMPARE(m_desktop->hint(u"urgency"_s).typeId(), int(QMetaType::UChar)); // servers refuse any other type
        QCOMPARE(m_desktop->hint(u"urgency"_s).toInt(), 1);
        QVERIFY(m_desktop->hint(u"suppress-sound"_s).toBool());
        QVERIFY(!m_desktop->hint(u"sound-name"_s).isValid());
    }

    void urgentOnesStayAndSoundsAreNamed()
    {
        DesktopNotification notification = urgent();
        notification.isUrgent = true;
        notification.sound = u"message-new-instant"_s;
        m_notifications->show(notification);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QCOMPARE(m_desktop->hint(u"urgency"_s).toInt(), 2);
        QCOMPARE(m_desktop->hint(u"sound-name"_s), u"message-new-instant"_s);
        QVERIFY(!m_desktop->hint(u"suppress-sound"_s).isValid());
    }

    void hostileTextIsShownAsText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        const QStringList plain{u"body"_s};
        const QStringList markup{u"body"_s, u"body-markup"_s};
        QTest::newRow("markup where it is read")
            << markup << u"<b>a</b>&<img src='http://x/'>"_s << u"<b>a</b>&<img src='http://x/'>"_s
            << u"&lt;b&gt;a&lt;/b&gt;&amp;&lt;img src='http://x/'&gt;"_s;
        QTest::newRow("markup where it isn't") << plain << u"<b>a</b> & b"_s << u"<b>a</b> & b"_s << u"<b>a</b> & b"_s;
        QTest::newRow("reading direction turned") << plain << u"a\u202Eb"_s << u"a\\u202Eb"_s << u"a\\u202Eb"_s;
        QTest::newRow("a null") << plain << QString::fromUtf16(u"a\0b", 3) << u"a\u2400b"_s << u"a\u2400b"_s;
        QTest::newRow("endless") << plain << QString(100'000, u'x') << QString(119, u'x') + u'…'
                                 << QString(399, u'x') + u'…';
        QTest::newRow("cut within a character")
            << plain << u'x' + u"😀"_s.repeated(300) << u'x' + u"😀"_s.repeated(59) + u'…'
            << u'x' + u"😀"_s.repeated(199) + u'…';
        QTest::newRow("no room for a body") << QStringList() << u"a"_s << u"a – a"_s << QString();
    }
    void hostileTextIsShownAsText()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, said);
        m_desktop->capabilities = capabilities;
        m_notifications->show({.key = u"k"_s, .title = said, .body = said, .actions = {{u"a"_s, u"A"_s}}});
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QTEST(m_desktop->argument(0, 3).toString(), "title");
        QTEST(m_desktop->argument(0, 4).toString(), "body");
        QVERIFY(m_desktop->argument(0, 5).toStringList().isEmpty()); // it can't show actions
    }

    void theSameKeyReplacesAndABurstSendsOnlyItsLast()
    {
        m_desktop->holdsAnswers = true;
        DesktopNotification notification = urgent();
        m_notifications->show(notification);
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        for (int i = 2; i < 50; ++i) {
            notification.title = u"%1 want callbacks"_s.arg(i);
            m_notifications->show(notification);
        }
        m_desktop->answerHeld();
        QTRY_COMPARE(m_desktop->notified.size(), 2);
        QCOMPARE(m_desktop->argument(0, 1).toUInt(), 0U);
        QCOMPARE(m_desktop->argument(1, 1).toUInt(), 41U);
        QCOMPARE(m_desktop->argument(1, 3), u"49 want callbacks"_s);
        DesktopNotification other = urgent();
        other.key = u"other"_s;
        m_notifications->show(other);
        QTRY_COMPARE(m_desktop->notified.size(), 3);
        QCOMPARE(m_desktop->argument(2, 1).toUInt(), 0U);
    }

    void anActionIsToldWithItsToken()
    {
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        settle();
        // Not ours, or not offered: told by whoever lies or serves other programs as well.
        m_desktop->say(u"ActionInvoked"_s, {99U, u"call"_s});
        m_desktop->say(u"ActionInvoked"_s, {41U, u"dial-at-once"_s});
        m_desktop->say(u"ActionInvoked"_s, {0U, u"call"_s});
        m_desktop->say(u"ActivationToken"_s, {41U, u"token-1"_s});
        m_desktop->say(u"ActionInvoked"_s, {41U, u"call"_s});
        QTRY_COMPARE(m_activated->size(), 1);
        QCOMPARE(m_activated->first(), (QVariantList{u"urgent"_s, u"call"_s, u"token-1"_s}));
        QTRY_COMPARE(m_desktop->closedIds, QList<uint>{41});
        m_desktop->say(u"ActionInvoked"_s, {41U, u"call"_s}); // a second click on what is gone
        m_desktop->say(u"NotificationClosed"_s, {41U, 2U});
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 2);
        QCOMPARE(m_activated->size(), 1);
        QCOMPARE(m_closed->size(), 0);
        QCOMPARE(m_desktop->argument(1, 1).toUInt(), 0U); // nothing is left to replace
    }

    void strangersAreNotBelieved()
    {
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        settle();
        QDBusConnection stranger = m_bus->connect();
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        message.setArguments({41U, u"call"_s});
        QVERIFY(stranger.send(message));
        m_desktop->say(u"NotificationClosed"_s, {41U, 2U});
        QTRY_COMPARE(m_closed->size(), 1);
        QCOMPARE(m_activated->size(), 0);
    }

    void isTakenBack()
    {
        m_desktop->holdsAnswers = true;
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        m_notifications->close(u"urgent"_s); // before the desktop has said its number
        m_desktop->answerHeld();
        QTRY_COMPARE(m_desktop->closedIds, QList<uint>{41});
        QCOMPARE(m_closed->size(), 0);
    }

    void withoutADesktopItIsHandedBack()
    {
        m_desktop->vanish();
        m_notifications->show(urgent());
        QTRY_COMPARE(m_untold->size(), 1);
        QCOMPARE(m_untold->first().first().value<DesktopNotification>(), urgent());
        // It comes late, as desktops do.
        m_desktop->appear();
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        QCOMPARE(m_untold->size(), 1);
    }

    void withoutABusItIsHandedBack()
    {
        DesktopNotifications notifications(QDBusConnection(u"no such bus"_s), u"x"_s);
        const QSignalSpy untold(&notifications, &DesktopNotifications::untold);
        notifications.show(urgent());
        QCOMPARE(untold.size(), 1);
    }

    void aDesktopThatDiesTakesItsNumbersAlong()
    {
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 1);
        settle();
        m_desktop->vanish();
        QTRY_COMPARE(m_closed->size(), 1);
        m_desktop->capabilities = {u"body"_s}; // another program
        m_desktop->appear();
        m_notifications->show(urgent());
        QTRY_COMPARE(m_desktop->notified.size(), 2);
        QCOMPARE(m_desktop->argument(1, 1).toUInt(), 0U);
        QVERIFY(m_desktop->argument(1, 5).toStringList().isEmpty());
    }

private:
    /// All that the desktop answered so far has arrived.
    void settle()
    {
        QDBusPendingCallWatcher watcher(m_connection->asyncCall(
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s)));
        const QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        QTRY_COMPARE(finished.size(), 1);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::optional<QDBusConnection> m_connection;
    std::unique_ptr<DesktopNotifications> m_notifications;
    std::unique_ptr<QSignalSpy> m_activated;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_untold;
};

QTEST_GUILESS_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
