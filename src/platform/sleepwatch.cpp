#include "platform/sleepwatch.h"

namespace ringback::platform {

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(const QDBusConnection &systemBus, QObject *parent) : QObject(parent)
{
    QDBusConnection bus = systemBus;
    if (!bus.isConnected())
        return;
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
}

void SleepWatch::onPrepareForSleep(bool sleeping)
{
    if (sleeping)
        emit aboutToSleep();
    else
        emit wokeUp();
}

} // namespace ringback::platform
