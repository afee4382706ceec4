#pragma once

#include "core/result.h"
#include "storage/aging.h"

#include <QFuture>
#include <QObject>
#include <QQueue>

namespace ringback {

class Clock;
struct Notice;
struct Settings;
namespace storage {
class Store;
}

/// Removes by age what the settings say: at the start, daily, and when the settings change; in small pieces behind all
/// other writing. Engine thread.
class RetentionKeeper final : public QObject
{
    Q_OBJECT

public:
    RetentionKeeper(Clock &clock, storage::Store &store, const Settings &settings, QObject *parent = nullptr);

    void start();
    /// Begins at once, unless it is under way.
    void run();

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    void deliveriesChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);
    /// A run is over.
    void finished();

private:
    enum class Kind { Calls, Words, Deliveries };
    struct Task
    {
        Kind kind;
        QDateTime before;
        storage::aging::Place place = {};
    };

    void planNext();
    void next();
    void step();
    void stepped(const storage::aging::Step &step);

    Clock &m_clock;
    storage::Store &m_store;
    const Settings &m_settings;
    QQueue<Task> m_tasks;
};

} // namespace ringback
