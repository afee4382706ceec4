#include "platform/instancelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringback::platform {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<InstanceLock>> InstanceLock::acquire(const QString &directory)
{
    const QByteArray path = QFile::encodeName(QDir(directory).filePath(u"lock"_s));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ringback::InstanceLock", "The data folder can't be written."),
                     qt_error_string(errno)};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(descriptor);
        if (reason == EWOULDBLOCK) {
            return Error{
                ErrorKind::Unavailable,
                QCoreApplication::translate("ringback::InstanceLock", "Another Ringback is using this data folder.")};
        }
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ringback::InstanceLock", "The data folder can't be locked."),
                     qt_error_string(reason)};
    }
    return std::unique_ptr<InstanceLock>(new InstanceLock(directory, descriptor));
}

InstanceLock::~InstanceLock()
{
    ::close(m_descriptor);
}

} // namespace ringback::platform
