#include "storage/datadirectory.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    operator int() const { return m_fd; }

private:
    int m_fd;
};

// The error number of making the directory, 0 when it's there.
int makeDirectory(const QString &path)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(QFileInfo(path).absolutePath()).toStdString(), error);
    if (error)
        return error.value();
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST)
        return QFileInfo(path).isDir() ? 0 : ENOTDIR;
    return errno;
}

// Asking for permission proves little (root, read-only mounts, quotas, full disks): write, force it out, read it back.
int tryOut(const QString &path)
{
    QByteArray name = QFile::encodeName(QDir(path).absoluteFilePath(u".check-XXXXXX"_s));
    const Descriptor fd(::mkostemp(name.data(), O_CLOEXEC));
    if (fd < 0)
        return errno;
    const QByteArray block(4096, 'r');
    const ssize_t written = ::write(fd, block.constData(), static_cast<size_t>(block.size()));
    const int error = written == block.size() ? (::fsync(fd) == 0 ? 0 : errno) : (written < 0 ? errno : ENOSPC);
    ::unlink(name.constData());
    if (error != 0)
        return error;
    return QDir(path).isReadable() ? 0 : EACCES;
}

bool holdsOurData(const QString &path)
{
    const QDir directory(path);
    return directory.isEmpty() || directory.exists(u"settings.ini"_s) || directory.exists(u"ringback.sqlite"_s);
}

} // namespace

Error directoryError(int errorNumber, const QString &path)
{
    const auto sentence = [&](const char *text) {
        return QCoreApplication::translate("ringback::Storage", text).arg(QDir::toNativeSeparators(path));
    };
    const QString detail = QString::fromStdString(std::generic_category().message(errorNumber));
    switch (errorNumber) {
    case ENOTDIR:
    case EEXIST:
        return {ErrorKind::Storage,
                sentence(QT_TRANSLATE_NOOP("ringback::Storage", "%1 can't be the data folder: it isn't a folder.")),
                detail};
    case EACCES:
    case EPERM:
        return {ErrorKind::Storage,
                sentence(QT_TRANSLATE_NOOP("ringback::Storage", "There is no permission to use the data folder %1.")),
                detail};
    case EROFS:
        return {
            ErrorKind::Storage,
            sentence(QT_TRANSLATE_NOOP("ringback::Storage", "The data folder %1 is on a disk that can only be read.")),
            detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Storage,
                sentence(QT_TRANSLATE_NOOP("ringback::Storage", "The disk of the data folder %1 is full.")), detail};
    default:
        return {ErrorKind::Storage,
                sentence(QT_TRANSLATE_NOOP("ringback::Storage", "The data folder %1 can't be used.")), detail};
    }
}

Result<Done> prepareDirectory(const QString &path)
{
    if (const int error = makeDirectory(path); error != 0)
        return directoryError(error, path);
    if (holdsOurData(path))
        ::chmod(QFile::encodeName(path).constData(),
                S_IRWXU); // another's directory keeps its mode: the check below tells
    if (const int error = tryOut(path); error != 0)
        return directoryError(error, path);
    return Done{};
}

Result<Done> makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // An existing file is not opened: closing it would drop the locks that SQLite may hold on it in this process.
    if (::chmod(name.constData(), S_IRUSR | S_IWUSR) == 0)
        return Done{};
    if (errno != ENOENT)
        return directoryError(errno, path);
    const Descriptor fd(::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (fd < 0)
        return directoryError(errno, path);
    // The name of a new file is on disk only once its directory is.
    const Descriptor directory(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory >= 0)
        ::fsync(directory);
    return Done{};
}

} // namespace ringback::storage
