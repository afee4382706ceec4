#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace ringback::storage {

/// The one place that writes: owns the writer thread and its connection. Work queues up while a commit runs and goes
/// into the next commit together (group commit, no timer). Each piece of work runs in a savepoint of its own: one that
/// fails leaves the others whole. Futures finish on the writer thread, after the commit has reached the disk; attach
/// with a context object to come back to your own thread.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the database in `directory` (made 0700, files 0600), runs what migrations are missing.
    /// Errors in words: unreadable directory, newer schema, damaged file (kept, never overwritten), disk full.
    static Result<std::unique_ptr<Store>> open(const QString &directory);
    /// Finishes what is queued, checkpoints, closes.
    ~Store() override;

    /// Runs `work` on the writer thread inside the next transaction. A failed Result rolls back that work alone; a
    /// failed commit (disk full) gives its error to every work that was in it. `R` is a Result<T>.
    template <typename Work, typename R = std::invoke_result_t<Work, Connection &>>
    QFuture<R> write(Work work)
    {
        return submit<R>(std::move(work), Urgency::Now);
    }

    /// The same for work that nobody waits for: it lets everything else go first, one piece of it to a commit. In the
    /// order in which it came.
    template <typename Work, typename R = std::invoke_result_t<Work, Connection &>>
    QFuture<R> writeLater(Work work)
    {
        return submit<R>(std::move(work), Urgency::Later);
    }

    /// The same for work of which a loss of power may take the last second away, since it is then done again or taken
    /// back: nobody waits for the disk on its account. What is committed afterwards by write() keeps this, too.
    template <typename Work, typename R = std::invoke_result_t<Work, Connection &>>
    QFuture<R> writeLoosely(Work work)
    {
        return submit<R>(std::move(work), Urgency::Loose);
    }

    /// Whether somebody waits for a commit right now: a long piece of work for later had better come to an end. Any
    /// thread.
    [[nodiscard]] bool isAwaited() const;
    /// Where readers open the database.
    [[nodiscard]] QString databasePath() const;
    /// How many transactions were committed: how well group commit groups. Any thread.
    [[nodiscard]] qint64 commitCount() const;

    // Called first to do the work (returns whether to keep it), then once more after the commit to tell; or with the
    // error when the commit failed.
    using Job = std::function<bool(Connection &, const Error *commitError)>;
    enum class Urgency { Now, Later, Loose };
    /// What write(), writeLater() and writeLoosely() do, without a future.
    void enqueue(Job job, Urgency urgency);

private:
    Store();

    template <typename R, typename Work>
    QFuture<R> submit(Work work, Urgency urgency)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue(
            [work = std::move(work), promise,
             result = std::make_shared<std::optional<R>>()](Connection &connection, const Error *commitError) mutable {
                if (commitError) {
                    promise->addResult(R(*commitError));
                    promise->finish();
                    return true;
                }
                if (!result->has_value()) {
                    result->emplace(work(connection));
                    return result->value().ok();
                }
                promise->addResult(std::move(**result));
                promise->finish();
                return true;
            },
            urgency);
        return future;
    }

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::storage
