#include "files/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ringback::files {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Files)
};

} // namespace

OutputFile::OutputFile(const QString &path) : m_file(path) {}

Error OutputFile::fault() const
{
    const QString name = QDir::toNativeSeparators(m_file.fileName());
    if (m_file.error() == QFileDevice::ResourceError)
        return {ErrorKind::Storage, Words::tr("The disk is full: %1 was not written.").arg(name)};
    return {ErrorKind::Storage, Words::tr("%1 can't be written: %2.").arg(name, m_file.errorString())};
}

Result<Done> OutputFile::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.isDir()) {
        return Error{ErrorKind::InvalidInput,
                     Words::tr("%1 is a folder: name a file in it.").arg(QDir::toNativeSeparators(m_file.fileName()))};
    }
    if (!m_file.open(QIODevice::WriteOnly))
        return fault();
    // Before anything is in it. What it replaces may have been open to others; people's data are not.
    if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fault();
    return Done{};
}

Result<Done> OutputFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fault();
    return Done{};
}

Result<Done> OutputFile::commit()
{
    if (!m_file.commit())
        return fault();
    return Done{};
}

} // namespace ringback::files
