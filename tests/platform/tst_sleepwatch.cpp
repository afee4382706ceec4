#include "platform/privatebus.h"
#include "platform/sleepwatch.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;

namespace {

QDBusMessage prepareForSleep(bool sleeping)
{
    QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                      u"PrepareForSleep"_s);
    message.setArguments({sleeping});
    return message;
}

} // namespace

class TestSleepWatch final : public QObject
{
    Q_OBJECT

private slots:
    void tellsSleepAndWaking()
    {
        PrivateBus bus;
        QDBusConnection login = bus.connect();
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        SleepWatch watch(bus.connect());
        QSignalSpy sleep(&watch, &SleepWatch::aboutToSleep);
        QSignalSpy wake(&watch, &SleepWatch::wokeUp);
        login.send(prepareForSleep(true));
        QTRY_COMPARE(sleep.size(), 1);
        QCOMPARE(wake.size(), 0);
        login.send(prepareForSleep(false));
        QTRY_COMPARE(wake.size(), 1);
        QCOMPARE(sleep.size(), 1);
    }

    void believesOnlyLogin1()
    {
        PrivateBus bus;
        QDBusConnection login = bus.connect();
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        SleepWatch watch(bus.connect());
        QSignalSpy sleep(&watch, &SleepWatch::aboutToSleep);
        QSignalSpy wake(&watch, &SleepWatch::wokeUp);
        bus.connect().send(prepareForSleep(true));
        login.send(prepareForSleep(false));
        QTRY_COMPARE(wake.size(), 1);
        QCOMPARE(sleep.size(), 0);
    }

    void livesWithoutABus()
    {
        const SleepWatch watch(QDBusConnection(u"never connected"_s));
        PrivateBus bus;
        const SleepWatch withoutLogin1(bus.connect());
    }
};

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"
