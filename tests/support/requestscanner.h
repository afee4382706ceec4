#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace ringback {

/// How long the HTTP message is that these bytes begin with, by its Content-Length; nothing while its head isn't whole.
[[nodiscard]] inline std::optional<qsizetype> messageSize(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    qsizetype length = 0;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    return end + 4 + length;
}

/// Whether they are a whole message, and nothing more.
[[nodiscard]] inline bool isWholeMessage(const QByteArray &bytes)
{
    return messageSize(bytes) == bytes.size();
}

} // namespace ringback
