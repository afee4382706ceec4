#pragma once

#include "core/callback.h"

#include <QList>
#include <QObject>

namespace ringback {

class CallPlacer;
class Clock;
struct Notice;
struct Settings;
namespace storage {
class Store;
}

/// Calls people without a click: those whose callback a rule armed, when it is due, a few at a time, as long as the
/// settings allow it. Each is claimed on disk before anything else, so that neither a crash nor a person who takes the
/// call back leads to another. Only a verdict without any doubt will do; whatever gives one, and whoever came due while
/// the computer slept, waits in the queue for a person. Engine thread.
class AutomaticCaller final : public QObject
{
    Q_OBJECT

public:
    AutomaticCaller(Clock &clock, storage::Store &store, CallPlacer &placer, const Settings &settings,
                    QObject *parent = nullptr);

    /// Looks by itself from now on.
    void start();
    /// Looks now: something may have been armed, or a call has ended.
    void look();
    /// Nobody is called by itself any more; what was planned and not sent is taken back. A call whose rule alone was
    /// switched off is refused when it would leave.
    void stop();

Q_SIGNALS:
    void callbacksChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);

private:
    void place(const Callback &callback);

    Clock &m_clock;
    storage::Store &m_store;
    CallPlacer &m_placer;
    const Settings &m_settings;
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    bool m_toldOfLimit = false; ///< since it was reached
};

} // namespace ringback
