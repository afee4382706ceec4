#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace ringback {

/// A D-Bus daemon of the test's own that knows no service files. Gone with the object.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Empty: the daemon did not start.
    [[nodiscard]] QString address() const { return m_address; }
    /// A new connection, closed with the bus.
    [[nodiscard]] QDBusConnection connect();
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace ringback
