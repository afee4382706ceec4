#include "files/linesource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace ringback::files {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;
constexpr qsizetype longestLine = 1024 * 1024;

std::optional<QStringDecoder::Encoding> wideEncoding(const QByteArray &start)
{
    if (start.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (start.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    if (looksLikeUtf16(start))
        return start.at(0) == '\0' ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE;
    return std::nullopt;
}

} // namespace

bool looksLikeUtf16(const QByteArray &start)
{
    const qsizetype pairs = std::min<qsizetype>(start.size(), 512) / 2;
    if (pairs < 2)
        return false;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += start.at(2 * i) == '\0' ? 1 : 0;
        odd += start.at(2 * i + 1) == '\0' ? 1 : 0;
    }
    // Latin text: nearly all of one kind, none of the other. What has a wide script throughout comes with a mark.
    return std::max(even, odd) * 10 >= pairs * 4 && std::min(even, odd) * 20 <= pairs;
}

LineSource::LineSource(std::unique_ptr<QIODevice> device) : m_device(std::move(device))
{
    const QByteArray start = m_device->peek(1024);
    if (const auto wide = wideEncoding(start))
        m_decoder.emplace(*wide);
    else if (start.startsWith("\xef\xbb\xbf"))
        m_read += m_device->skip(3);
    fill();
}

bool LineSource::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_device->read(chunkSize);
    m_read += bytes.size();
    if (bytes.isEmpty()) {
        m_atEnd = true;
        if (!m_device->atEnd()) {
            m_error = Error{ErrorKind::Storage,
                            QCoreApplication::translate("ringback::Files", "The file can't be read on: %1.")
                                .arg(m_device->errorString())};
        }
        return false;
    }
    m_buffer.remove(0, m_start);
    if (m_lineFeed >= 0)
        m_lineFeed -= m_start;
    m_start = 0;
    if (m_decoder) {
        const QString text = m_decoder->decode(bytes);
        m_buffer += text.toUtf8();
    } else {
        m_buffer += bytes;
    }
    return true;
}

bool LineSource::next(QByteArrayView &line)
{
    while (true) {
        if (m_lineFeed < m_start)
            m_lineFeed = m_buffer.indexOf('\n', m_start);
        const qsizetype limit = m_lineFeed < 0 ? m_buffer.size() : m_lineFeed;
        const auto *const from = m_buffer.constData() + m_start;
        const auto *const carriage = static_cast<const char *>(std::memchr(from, '\r', size_t(limit - m_start)));
        qsizetype end = m_lineFeed < 0 ? -1 : m_lineFeed + 1;
        if (carriage) {
            const qsizetype at = carriage - m_buffer.constData();
            if (at + 1 != m_lineFeed) // else CR LF
                end = at + 1;
            if (at + 1 == m_buffer.size() && fill()) // its LF may be still to come
                continue;
        }
        if (end < 0 && m_buffer.size() - m_start >= longestLine)
            end = m_buffer.size();
        if (end < 0 && fill())
            continue;
        if (end < 0) {
            if (m_start == m_buffer.size())
                return false;
            m_buffer += '\n';
            end = m_lineFeed = m_buffer.size();
            --m_lineFeed;
        }
        line = QByteArrayView(m_buffer.constData() + m_start, end - m_start);
        m_start = end;
        return true;
    }
}

qint64 LineSource::position() const
{
    const qsizetype left = m_buffer.size() - m_start;
    return std::max<qint64>(0, m_read - (m_decoder ? left * 2 : left));
}

} // namespace ringback::files
