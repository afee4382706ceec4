#include "platform/localsocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ringback::platform {

using namespace Qt::StringLiterals;

QString socketPath(const QString &dataDirectory)
{
    const QString absolute = QDir::cleanPath(QFileInfo(dataDirectory).absoluteFilePath());
    const QString beside = absolute + u"/control.sock"_s;
    if (QFile::encodeName(beside).size() < static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return beside;
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(absolute), QCryptographicHash::Sha256).toHex().left(16);
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::tempPath();
    return folder + u"/ringback-"_s + QString::number(::getuid()) + u'-' + QString::fromLatin1(hash);
}

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == ::getuid();
}

QByteArray lineOf(const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (line.size() > maxLineBytes)
        return {};
    return line;
}

LineReader::Verdict LineReader::readFrom(QLocalSocket &socket, QJsonObject &object)
{
    m_line += socket.readLine(maxLineBytes - m_line.size() + 1);
    if (!m_line.endsWith('\n'))
        return m_line.size() < maxLineBytes ? Verdict::Incomplete : Verdict::Malformed;
    const QJsonDocument document = QJsonDocument::fromJson(m_line);
    m_line.clear();
    if (!document.isObject())
        return Verdict::Malformed;
    object = document.object();
    return Verdict::Object;
}

} // namespace ringback::platform
