#include "platform/colorscheme.h"
#include "platform/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::platform;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ringback::platform::AccentColor)

namespace ringback::platform {

QDBusArgument &operator<<(QDBusArgument &argument, const AccentColor &color)
{
    argument.beginStructure();
    argument << color.red << color.green << color.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccentColor &color)
{
    argument.beginStructure();
    argument >> color.red >> color.green >> color.blue;
    argument.endStructure();
    return argument;
}

} // namespace ringback::platform

namespace {

/// A settings portal as the real one answers: a variant in a variant; an unknown key is an error.
class FakePortal final : public QDBusVirtualObject
{
public:
    explicit FakePortal(PrivateBus &bus) : m_bus(bus.connect())
    {
        QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this));
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString key = message.arguments().value(1).toString();
        if (message.member() != "Read"_L1 || !settings.contains(key)) {
            connection.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s));
        } else {
            const QDBusVariant inner(settings.value(key));
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
        }
        return true;
    }
    void change(const QString &key, const QVariant &value, const QString &group = u"org.freedesktop.appearance"_s)
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                          u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(message);
    }
    QHash<QString, QVariant> settings;

private:
    QDBusConnection m_bus;
};

} // namespace

class TestColorScheme final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qDBusRegisterMetaType<AccentColor>(); }

    void readsTheScheme_data()
    {
        QTest::addColumn<uint>("value");
        QTest::addColumn<ColorScheme::Scheme>("expected");
        QTest::newRow("no preference") << 0U << ColorScheme::Scheme::Unknown;
        QTest::newRow("dark") << 1U << ColorScheme::Scheme::Dark;
        QTest::newRow("light") << 2U << ColorScheme::Scheme::Light;
        QTest::newRow("from the future") << 7U << ColorScheme::Scheme::Unknown;
    }
    void readsTheScheme()
    {
        QFETCH(uint, value);
        QFETCH(ColorScheme::Scheme, expected);
        PrivateBus bus;
        FakePortal portal(bus);
        portal.settings = {{u"color-scheme"_s, value},
                           {u"accent-color"_s, QVariant::fromValue(AccentColor{0.25, 0.5, 1})}};
        const ColorScheme scheme(bus.connect());
        QTRY_COMPARE(scheme.accent(), std::optional(AccentColor{0.25, 0.5, 1}));
        QCOMPARE(scheme.scheme(), expected);
        QCOMPARE(scheme.isDark(), expected == ColorScheme::Scheme::Dark);
    }

    void followsChanges()
    {
        PrivateBus bus;
        FakePortal portal(bus);
        portal.settings = {{u"color-scheme"_s, 2U}};
        const ColorScheme scheme(bus.connect());
        QTRY_COMPARE(scheme.scheme(), ColorScheme::Scheme::Light);
        QSignalSpy changed(&scheme, &ColorScheme::changed);
        portal.change(u"color-scheme"_s, 1U, u"org.gnome.desktop.interface"_s);
        portal.change(u"color-scheme"_s, 2U);
        portal.change(u"color-scheme"_s, 1U);
        QTRY_COMPARE(scheme.scheme(), ColorScheme::Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        portal.change(u"accent-color"_s, QVariant::fromValue(AccentColor{1, 0, 0}));
        QTRY_COMPARE(scheme.accent(), std::optional(AccentColor{1, 0, 0}));
        QCOMPARE(changed.size(), 2);
    }

    void takesNonsenseForUnset_data()
    {
        QTest::addColumn<QVariant>("accent");
        QTest::newRow("out of range") << QVariant::fromValue(AccentColor{-1, -1, -1});
        QTest::newRow("a string") << QVariant(u"red"_s);
        QTest::newRow("a number") << QVariant(3);
    }
    void takesNonsenseForUnset()
    {
        QFETCH(QVariant, accent);
        PrivateBus bus;
        FakePortal portal(bus);
        portal.settings = {{u"color-scheme"_s, 1U}, {u"accent-color"_s, QVariant::fromValue(AccentColor{0, 1, 0})}};
        const ColorScheme scheme(bus.connect());
        QTRY_VERIFY(scheme.accent().has_value());
        portal.change(u"color-scheme"_s, u"dark"_s);
        portal.change(u"accent-color"_s, accent);
        QTRY_VERIFY(!scheme.accent().has_value());
        QCOMPARE(scheme.scheme(), ColorScheme::Scheme::Unknown);
    }

    void staysUnknownWithoutPortal()
    {
        PrivateBus bus;
        const ColorScheme withoutPortal(bus.connect());
        const ColorScheme withoutBus(QDBusConnection(u"never connected"_s));
        QTRY_VERIFY(withoutPortal.findChildren<QObject *>().isEmpty());
        QCOMPARE(withoutPortal.scheme(), ColorScheme::Scheme::Unknown);
        QVERIFY(!withoutBus.isDark());
    }
};

QTEST_GUILESS_MAIN(TestColorScheme)
#include "tst_colorscheme.moc"
