#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace ringback::storage {

/// One SQLite connection with its prepared statements; belongs to the thread that opened it. Repositories (contacts.h,
/// calls.h, …) are free functions over it, so the writer and every reader share one text for each query.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A prepared statement for that text, kept for the next time; for its use see Statement. One that can't be
    /// prepared is a programming fault and asserts; at run time it is null and failure() says why.
    [[nodiscard]] sqlite3_stmt *prepared(const QString &sql);
    /// Runs a statement that has no values and whose rows nobody needs, kept for the next time.
    Result<Done> perform(const QString &sql);
    /// Runs a statement that has no values and isn't kept: the first column of its rows.
    Result<QStringList> ask(const QString &sql);

    /// From now on no commit copies the log into the database by itself; checkpointIfDue() does, at a better time.
    void deferCheckpoints();
    /// When the log has grown as long as it may. Fails silently: it is tried again after the next commit.
    void checkpointIfDue();
    /// Whether a commit waits until it stands on the disk, as it does from the start. One that doesn't survives a crash
    /// of the program at once, and a loss of power from the next commit on that waits.
    void setSynced(bool synced);
    static constexpr int usualLogPages = 1000; ///< SQLite's own default
    void setMostLogPages(int pages);

    [[nodiscard]] sqlite3 *handle() const;
    /// False also when SQLite has rolled the transaction back by itself, as on a full disk.
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] const QString &path() const;

    /// Why what was asked last failed, in words for people, with SQLite's own in the detail.
    [[nodiscard]] Error failure() const;

    /// The last failure of any statement here. A full disk rolls the whole transaction back by itself; the writer then
    /// finds its savepoint gone and asks here why.
    [[nodiscard]] const std::optional<Error> &lastFailure() const;
    void setLastFailure(std::optional<Error> error);

    /// What the hashes of forgotten people are keyed with (forget.h); empty: not known.
    [[nodiscard]] const QByteArray &forgetKey() const { return m_forgetKey; }
    void setForgetKey(const QByteArray &key) { m_forgetKey = key; }

private:
    Connection();
    class Private;
    std::unique_ptr<Private> d;
    QByteArray m_forgetKey;
};

} // namespace ringback::storage
