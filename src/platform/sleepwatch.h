#pragma once

#include <QDBusConnection>
#include <QObject>

namespace ringback::platform {

/// Tells when the computer goes to sleep and when it is back (login1's PrepareForSleep). Without a system bus or login1
/// it never says anything.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(const QDBusConnection &systemBus, QObject *parent = nullptr);

signals:
    void aboutToSleep();
    void wokeUp();

private slots:
    void onPrepareForSleep(bool sleeping);
};

} // namespace ringback::platform
