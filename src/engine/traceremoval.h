#pragma once

#include "core/result.h"
#include "storage/forget.h"
#include "storage/forgetsweep.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace ringback {

class Clock;
namespace storage {
class Scrubber;
class Store;
} // namespace storage

/// What is left to do on this computer once a person is forgotten: looks through all that is kept for traces, then
/// through the other files of the data directory, then clears what the database's files still hold. In small pieces
/// behind all other writing. Ends once, by `finished`; destroyed before, it begins anew at the next start. Engine
/// thread.
class TraceRemoval final : public QObject
{
    Q_OBJECT

public:
    TraceRemoval(Clock &clock, storage::Store &store, storage::forget::Task task, QObject *parent = nullptr);
    ~TraceRemoval() override;

    void start();
    [[nodiscard]] const QString &person() const { return m_task.person; }
    /// The deliveries that were emptied so far.
    [[nodiscard]] qsizetype deliveries() const { return m_deliveries; }

Q_SIGNALS:
    void contactsChanged(const QList<qint64> &ids);
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void deliveriesChanged(const QList<qint64> &ids);
    /// Somebody reads an older state of the database, so its log can't be emptied yet; goes on by itself.
    void logIsHeld();
    void finished(const ringback::Result<ringback::Done> &result);

private:
    void sweepNext();
    void swept(const storage::forget::Swept &part);
    void wipeFiles();
    void clearLog();
    void wipePages();
    void end(const Result<Done> &result);
    void later(void (TraceRemoval::*step)());
    template <typename T, typename Next>
    void after(const QFuture<Result<T>> &future, Next next);

    Clock &m_clock;
    storage::Store &m_store;
    storage::forget::Task m_task;
    std::shared_ptr<const storage::TraceFinder> m_finder;
    std::shared_ptr<storage::Scrubber> m_scrubber;
    storage::forget::SweepPlace m_place;
    QThreadPool m_pool; ///< what may take long beside the writer
    qsizetype m_deliveries = 0;
    int m_slices = 0;
    int m_rounds = 0;
    int m_heldFor = 0; ///< tries
};

} // namespace ringback
