#include "http/headscanner.h"

#include <algorithm>
#include <array>

namespace ringback::http {

namespace {

// RFC 9112, 3: at least 8000 octets should be taken.
constexpr qsizetype requestLineBytes = 8192;
constexpr int mostFields = 100;

enum : unsigned char { InRequestLine = 1, InField = 2 };

constexpr std::array<unsigned char, 256> makeClasses()
{
    std::array<unsigned char, 256> classes{};
    classes['\t'] = InField;
    for (unsigned c = 0x20; c < 0x7f; ++c)
        classes[c] = InRequestLine | InField;
    for (unsigned c = 0x80; c < 0x100; ++c) // obs-text
        classes[c] = InField;
    return classes;
}

constexpr std::array<unsigned char, 256> classes = makeClasses();

} // namespace

HeadScanner::Verdict HeadScanner::scan(QByteArrayView bytes, qsizetype &used)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    while (at != end) {
        if (m_afterCr) {
            if (*at != '\n')
                return fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "A line ends in a bare CR."));
            ++at;
            ++m_size;
            m_afterCr = false;
            if (m_column == 0 && m_line == 0) {
                if (m_leading > 0)
                    return fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request line is missing."));
                m_leading = m_size;
                continue;
            }
            if (m_column == 0) {
                used = at - begin;
                return isTooLong() ? Verdict::Failed : Verdict::Complete;
            }
            if (++m_line > mostFields + 1)
                return fail(431, QT_TRANSLATE_NOOP("ringback::http::Fault", "There are too many header fields."));
            m_column = 0;
            continue;
        }
        if (m_column == 0 && m_line > 0 && (*at == ' ' || *at == '\t'))
            return fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "A header line starts with a space."));

        const unsigned char wanted = m_line == 0 ? InRequestLine : InField;
        const char *const stop =
            std::find_if(at, end, [wanted](char c) { return !(classes[static_cast<unsigned char>(c)] & wanted); });
        m_column += stop - at;
        m_size += stop - at;
        at = stop;
        if (isTooLong())
            return Verdict::Failed;
        if (at == end)
            break;
        if (*at != '\r') {
            return *at == '\n'
                       ? fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "A line ends in a bare LF."))
                       : fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "The head holds a control character."));
        }
        ++at;
        ++m_size;
        m_afterCr = true;
    }
    used = bytes.size();
    return isTooLong() ? Verdict::Failed : Verdict::NeedMore;
}

HeadScanner::Verdict HeadScanner::fail(int status, const char *reason)
{
    m_fault = {status, reason};
    return Verdict::Failed;
}

bool HeadScanner::isTooLong()
{
    if (m_line == 0 && m_column > std::min(requestLineBytes, m_limit)) {
        fail(414, QT_TRANSLATE_NOOP("ringback::http::Fault", "The request line is too long."));
        return true;
    }
    if (m_size > m_limit) {
        fail(431, QT_TRANSLATE_NOOP("ringback::http::Fault", "The header fields are too large."));
        return true;
    }
    return false;
}

} // namespace ringback::http
