#pragma once

#include "core/optout.h"
#include "core/result.h"
#include "storage/optouts.h"

#include <QFuture>
#include <QObject>

namespace ringback {

class Clock;
struct Notice;
struct Settings;
namespace storage {
class Store;
}

/// Tells of calls in which somebody may have asked not to be called, and keeps what a person decides of them. Engine
/// thread.
class OptOutKeeper final : public QObject
{
    Q_OBJECT

public:
    OptOutKeeper(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
                 QObject *parent = nullptr);

    /// Tells of what was found since it told last.
    void tell();
    /// The finding as it stands then. Refused when it was decided before, NotFound when it is gone.
    QFuture<Result<storage::optouts::Finding>> decide(qint64 findingId, OptOutDecision decision);

Q_SIGNALS:
    void changed(const QString &phone);
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);

private:
    Clock &m_clock;
    storage::Store &m_store;
    storage::Connection *m_reader;
    const Settings &m_settings;
    qint64 m_told = 0; ///< the last finding that was told of
};

} // namespace ringback
