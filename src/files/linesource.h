#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace ringback::files {

/// Whether bytes without a byte order mark are UTF-16: every other one is a NUL.
[[nodiscard]] bool looksLikeUtf16(const QByteArray &start);

/// The lines of a text file, whatever ends them (LF, CR LF, CR). UTF-16 comes out as UTF-8, and a byte order mark is
/// gone; bytes of other encodings come out as they are. A line that is longer than a megabyte comes in pieces.
class LineSource
{
public:
    explicit LineSource(std::unique_ptr<QIODevice> device);

    /// The next line with what ends it (the last one gets an end if it has none); valid until the next call.
    [[nodiscard]] bool next(QByteArrayView &line);
    /// The first lines of the file, up to 64 KiB. Call it before next().
    [[nodiscard]] QByteArray sample() const { return m_buffer.left(sampleSize); }
    /// How many bytes of the file have been read and used.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

private:
    static constexpr qsizetype sampleSize = 64 * 1024;

    bool fill();

    std::unique_ptr<QIODevice> m_device;
    std::optional<QStringDecoder> m_decoder; ///< none: the bytes are taken as they are
    QByteArray m_buffer;
    qsizetype m_start = 0;     ///< of what is not used yet
    qsizetype m_lineFeed = -1; ///< the first one after m_start, if known
    qint64 m_read = 0;
    bool m_atEnd = false;
    std::optional<Error> m_error;
};

} // namespace ringback::files
