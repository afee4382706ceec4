#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/store.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace ringback::storage {

/// Lives in the writer thread and owns the one connection that writes. Jobs come as queued events; the commit that the
/// first of them posts stands behind all that arrived while the last commit ran, so they share it, without a timer and
/// without a lock. Work for later goes one piece at a time, at the end of a commit: what others wait for is never held
/// up by more than that.
class Writer final : public QObject
{
public:
    /// Opens, checks and migrates.
    Result<Done> open(const QString &path);
    void take(Store::Job job, Store::Urgency urgency);
    /// An urgent job is on its way. Any thread.
    void announce() { m_awaited.fetch_add(1, std::memory_order_relaxed); }
    /// Whether there is one that isn't part of a commit yet. Any thread.
    [[nodiscard]] bool isAwaited() const { return m_awaited.load(std::memory_order_relaxed) > 0; }
    /// Commits what is queued, checkpoints and closes. Nothing may be queued afterwards.
    void finish();

    [[nodiscard]] qint64 commitCount() const { return m_commits.load(std::memory_order_relaxed); }

private:
    void postCommit();
    void commit();
    std::optional<Error> runBatch(std::vector<Store::Job> &batch);
    bool runInSavepoint(Store::Job &job);
    bool execute(const QString &sql);
    [[nodiscard]] Error abandon();

    std::unique_ptr<Connection> m_connection;
    std::vector<Store::Job> m_waiting;
    struct Later
    {
        Store::Job job;
        bool isLoose = false;
    };
    std::deque<Later> m_later;
    bool m_hasPassedOver = false;
    bool m_commitPosted = false;
    bool m_toldSomeone = false;
    std::atomic<qint64> m_commits = 0;
    std::atomic<qint64> m_awaited = 0;
};

} // namespace ringback::storage
