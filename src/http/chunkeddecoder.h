#pragma once

#include "http/fault.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ringback::http {

/// Decodes a chunked body (RFC 9112, 7.1) in whatever pieces it comes. Written by hand because Beast wants a whole
/// chunk header and the whole trailer section in one buffer, bounds neither, and lets trailers change what the head
/// said. Extensions and trailers are checked for their line ends and characters, bounded and thrown away.
class ChunkedDecoder
{
public:
    enum class Verdict { NeedMore, Complete, Failed };

    ChunkedDecoder(qsizetype bodyBytes, qsizetype trailerBytes) : m_bodyLimit(bodyBytes), m_trailerLimit(trailerBytes)
    {
    }

    /// Consumes from the front of `input` and appends what it decodes to `body`.
    Verdict decode(QByteArrayView &input, QByteArray &body);
    [[nodiscard]] const Fault &fault() const { return m_fault; }

private:
    enum class State {
        SizeStart,
        Size,
        Extension,
        SizeLf,
        Data,
        DataCr,
        DataLf,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLf,
        EndLf,
    };

    Verdict step(char c, qsizetype bodySize);
    Verdict takeDigit(int digit, qsizetype bodySize);
    Verdict fail(int status, const char *reason);

    qsizetype m_bodyLimit;
    qsizetype m_trailerLimit;
    qsizetype m_size = 0; ///< of the chunk; while data comes, what is left of it
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    int m_digits = 0;
    State m_state = State::SizeStart;
    Fault m_fault;
};

} // namespace ringback::http
