#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace ringback::platform {

/// Owning a data directory: at most one process does. A lock of the kernel on the file `lock`, so a crash leaves
/// nothing behind; a number of a process written there instead may belong to another one by now. Released with the
/// object.
class InstanceLock
{
public:
    /// ErrorKind::Unavailable: another process owns the directory. ErrorKind::Storage: the file can't be made.
    static Result<std::unique_ptr<InstanceLock>> acquire(const QString &directory);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    [[nodiscard]] QString directory() const { return m_directory; }

private:
    InstanceLock(QString directory, int descriptor) : m_directory(std::move(directory)), m_descriptor(descriptor) {}

    QString m_directory;
    int m_descriptor;
};

} // namespace ringback::platform
