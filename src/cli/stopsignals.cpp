#include "cli/stopsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace ringback::cli {

class StopSignals::Private
{
public:
    sigset_t signalSet{};
    sigset_t before{};
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;

    void restore()
    {
        if (descriptor < 0)
            return;
        notifier.reset();
        ::close(descriptor);
        descriptor = -1;
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }
};

// Blocked here, before any other thread starts: they inherit the mask, so that the signals come through the descriptor
// only.
StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    sigemptyset(&d->signalSet);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&d->signalSet, number);
    ::pthread_sigmask(SIG_BLOCK, &d->signalSet, &d->before);
    d->descriptor = ::signalfd(-1, &d->signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    if (d->descriptor < 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(d->descriptor, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(d->descriptor, &info, sizeof info) != sizeof info)
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->restore();
                Q_EMIT stopRequested();
            },
            Qt::QueuedConnection);
    });
}

StopSignals::~StopSignals()
{
    d->restore();
}

} // namespace ringback::cli
