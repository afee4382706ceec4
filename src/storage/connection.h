#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

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

    /// A prepared statement for that text, kept for the next time, its bindings cleared. Throws nothing: a statement
    /// that can't be prepared is a programming fault and asserts; at run time it comes back inactive.
    QSqlQuery &prepared(const QString &sql);
    [[nodiscard]] QSqlDatabase database() const;

    /// The last failure of `query` in words for people, with SQLite's own in the detail.
    [[nodiscard]] static Error errorOf(const QSqlQuery &query);

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
