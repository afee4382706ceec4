#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace ringback::platform {

// The wire between a process that owns a data directory and a second one: one JSON object a line, UTF-8.
//   client → server   the request, one line
//   server → client   {"item":{…}} any number of times, then {"end":true}; a stream that breaks off before that failed

/// Lines longer than this are refused on both sides.
inline constexpr qsizetype maxLineBytes = 1024 * 1024;

/// Where the owner of that data directory listens: inside it, or, where that path is too long for a socket, under a
/// name hashed from it in XDG_RUNTIME_DIR or the folder for temporary files.
[[nodiscard]] QString socketPath(const QString &dataDirectory);

/// Whether the process at the other end runs as the same user: the socket may lie in a folder open to others.
[[nodiscard]] bool isSameUser(const QLocalSocket &socket);

/// The object as one line; empty if it is too long.
[[nodiscard]] QByteArray lineOf(const QJsonObject &object);

/// Puts lines together from what arrives.
class LineReader
{
public:
    enum class Verdict { Incomplete, Object, Malformed };

    /// Reads on from the socket, at most to the end of a line. Object: `object` holds it. Malformed (too long, or no
    /// JSON object): nothing more can be read.
    [[nodiscard]] Verdict readFrom(QLocalSocket &socket, QJsonObject &object);

private:
    QByteArray m_line;
};

} // namespace ringback::platform
