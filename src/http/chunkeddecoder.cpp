#include "http/chunkeddecoder.h"

#include "http/headrules.h"

#include <algorithm>

namespace ringback::http {

namespace {

// Nobody we know sends any; RFC 9112, 7.1.1 asks for a bound on their total.
constexpr qsizetype extensionBytes = 1024;
// Leading zeros are allowed, a row of them without end isn't.
constexpr int mostDigits = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isFieldByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

} // namespace

ChunkedDecoder::Verdict ChunkedDecoder::decode(QByteArrayView &input, QByteArray &body)
{
    while (!input.isEmpty()) {
        if (m_state == State::Data) {
            const qsizetype piece = std::min(m_size, input.size());
            body.append(input.first(piece));
            input = input.sliced(piece);
            m_size -= piece;
            if (m_size == 0)
                m_state = State::DataCr;
            continue;
        }
        const char c = input.front();
        input = input.sliced(1);
        if (const Verdict verdict = step(c, body.size()); verdict != Verdict::NeedMore)
            return verdict;
    }
    return Verdict::NeedMore;
}

ChunkedDecoder::Verdict ChunkedDecoder::step(char c, qsizetype bodySize)
{
    static constexpr auto badSize = QT_TRANSLATE_NOOP("ringback::http::Fault", "A chunk size can't be read.");
    static constexpr auto badLine = QT_TRANSLATE_NOOP("ringback::http::Fault", "A chunk doesn't end in CR LF.");
    static constexpr auto badTrailer = QT_TRANSLATE_NOOP("ringback::http::Fault", "A trailer line can't be read.");

    if (m_state >= State::TrailerStart && ++m_trailerBytes > m_trailerLimit)
        return fail(431, QT_TRANSLATE_NOOP("ringback::http::Fault", "The trailers are too large."));

    switch (m_state) {
    case State::SizeStart:
        m_size = 0;
        m_digits = 0;
        if (hexDigit(c) < 0)
            return fail(400, badSize);
        m_state = State::Size;
        return takeDigit(hexDigit(c), bodySize);
    case State::Size:
        if (c == '\r')
            m_state = State::SizeLf;
        else if (c == ';')
            m_state = State::Extension;
        else if (hexDigit(c) >= 0)
            return takeDigit(hexDigit(c), bodySize);
        else
            return fail(400, badSize);
        break;
    case State::Extension:
        if (++m_extensionBytes > extensionBytes)
            return fail(413, QT_TRANSLATE_NOOP("ringback::http::Fault", "The chunk extensions are too large."));
        if (c == '\r')
            m_state = State::SizeLf;
        else if (!isFieldByte(c))
            return fail(400, badSize);
        break;
    case State::SizeLf:
        if (c != '\n')
            return fail(400, badSize);
        m_state = m_size > 0 ? State::Data : State::TrailerStart;
        break;
    case State::DataCr:
        if (c != '\r')
            return fail(400, badLine);
        m_state = State::DataLf;
        break;
    case State::DataLf:
        if (c != '\n')
            return fail(400, badLine);
        m_state = State::SizeStart;
        break;
    case State::TrailerStart:
        if (c == '\r')
            m_state = State::EndLf;
        else if (isTokenByte(c))
            m_state = State::TrailerName;
        else
            return fail(400, badTrailer);
        break;
    case State::TrailerName:
        if (c == ':')
            m_state = State::TrailerValue;
        else if (!isTokenByte(c))
            return fail(400, badTrailer);
        break;
    case State::TrailerValue:
        if (c == '\r')
            m_state = State::TrailerLf;
        else if (!isFieldByte(c))
            return fail(400, badTrailer);
        break;
    case State::TrailerLf:
        if (c != '\n')
            return fail(400, badTrailer);
        m_state = State::TrailerStart;
        break;
    case State::EndLf:
        if (c != '\n')
            return fail(400, badTrailer);
        return Verdict::Complete;
    case State::Data:
        Q_UNREACHABLE();
    }
    return Verdict::NeedMore;
}

ChunkedDecoder::Verdict ChunkedDecoder::takeDigit(int digit, qsizetype bodySize)
{
    if (++m_digits > mostDigits)
        return fail(400, QT_TRANSLATE_NOOP("ringback::http::Fault", "A chunk size can't be read."));
    m_size = m_size * 16 + digit; // can't overflow: the limit is checked at each digit
    if (m_size > m_bodyLimit - bodySize)
        return fail(413, QT_TRANSLATE_NOOP("ringback::http::Fault", "The body is too large."));
    return Verdict::NeedMore;
}

ChunkedDecoder::Verdict ChunkedDecoder::fail(int status, const char *reason)
{
    m_fault = {status, reason};
    return Verdict::Failed;
}

} // namespace ringback::http
