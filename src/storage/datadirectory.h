#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace ringback::storage {

/// The data directory, owned by this process as long as the object lives: one process owns a directory. Another owner,
/// alive, is ErrorKind::Unavailable with its process number in the sentence; the lock of a dead one is taken over.
class DataDirectory
{
public:
    /// Makes it (0700) where it's missing, checks that it can be read and written, takes `owner.lock`.
    static Result<std::unique_ptr<DataDirectory>> open(const QString &path);
    ~DataDirectory();
    Q_DISABLE_COPY_MOVE(DataDirectory)

    [[nodiscard]] QString path() const;

private:
    DataDirectory();
    class Private;
    std::unique_ptr<Private> d;
};

/// Makes the directory (0700) where it's missing and checks by writing that it serves. An existing one is closed to
/// others too, if it's empty or holds our data; any other directory keeps its mode.
Result<Done> prepareDirectory(const QString &path);
/// Makes an empty file with mode 0600, or gives an existing one that mode.
Result<Done> makePrivateFile(const QString &path);
/// What the system's error number means for that directory, in words.
[[nodiscard]] Error directoryError(int errorNumber, const QString &path);

} // namespace ringback::storage
