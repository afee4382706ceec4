// Another program on the same desktop, for tst_neighbours: "tray" stands in for the panel that shows tray icons, any
// other argument is copied to the clipboard. Says on standard output when it is ready, and what registered.
#include <QClipboard>
#include <QDBusConnection>
#include <QGuiApplication>
#include <QObject>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

class Panel final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    [[nodiscard]] bool isThere() const { return true; }
    [[nodiscard]] int version() const { return 0; }
    [[nodiscard]] QStringList items() const { return m_items; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        m_items += service;
        std::puts("item");
        std::fflush(stdout);
    }

private:
    QStringList m_items;
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString what = QGuiApplication::arguments().value(1);
    Panel panel;
    if (what == "tray"_L1) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerObject(u"/StatusNotifierWatcher"_s, &panel,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) ||
            !bus.registerService(u"org.kde.StatusNotifierWatcher"_s))
            return 1;
    } else {
        QGuiApplication::clipboard()->setText(what);
    }
    std::puts("ready");
    std::fflush(stdout);
    return QGuiApplication::exec();
}

#include "neighbour.moc"
