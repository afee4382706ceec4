#pragma once

#include "storage/connection.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThread;

namespace ringback::storage {

/// A thread with a read-only connection of its own, for reads that take too long where a window paints. One at a time,
/// in the order in which they were asked for. Lives in the thread that asks.
class AsideReader
{
public:
    explicit AsideReader(QString databasePath);
    /// Drops what waits and waits for what runs.
    ~AsideReader();
    Q_DISABLE_COPY_MOVE(AsideReader)

    /// Runs `work(Connection &)` there. The future ends without a result if the database can't be opened or this object
    /// goes first; attach with a context object (core/futures.h).
    template <typename Work, typename R = std::invoke_result_t<Work, Connection &>>
    QFuture<R> read(Work work)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        run([promise = std::move(promise), work = std::move(work)](Connection &db) mutable {
            promise->addResult(work(db));
            promise->finish();
        });
        return future;
    }
    void run(std::function<void(Connection &)> work);

private:
    QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_desk;          ///< in the thread: where work arrives
    std::unique_ptr<Connection> m_connection; ///< made, used and closed in the thread
    std::atomic<bool> m_isStopping = false;
};

} // namespace ringback::storage
