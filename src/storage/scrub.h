#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace ringback::storage {

/// Takes out of the database's files what was deleted, but still stands there: the write-ahead log, and the free middle
/// of pages where SQLite leaves a copy of a row that it moved to another page (what is deleted is overwritten by SQLite
/// itself: secure_delete). Its two acts never run at the same time.
class Scrubber
{
public:
    static Result<std::unique_ptr<Scrubber>> open(const QString &databasePath);
    ~Scrubber();
    Q_DISABLE_COPY_MOVE(Scrubber)

    /// Moves the log into the database and empties it. False: somebody reads an older state just now, so it has to stay
    /// for a while. Outside the writer's transactions, in a thread that may wait.
    Result<bool> emptyLog();
    /// Overwrites what is free in the next pages; false: that was all of it, and the next begins anew. As work of the
    /// writer, so that nothing moves the log into the same pages meanwhile.
    Result<bool> wipeNext();

private:
    Scrubber();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::storage
