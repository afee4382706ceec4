#pragma once

#include "http/fault.h"

#include <QByteArrayView>

namespace ringback::http {

/// Reads the head of a request byte by byte, in whatever pieces it comes, and finds its end. Refuses at once what no
/// later byte can mend and what parsers read in different ways: a bare CR or LF, control characters, folded lines, a
/// second empty line in front, and what is too long. Knows no grammar beyond lines.
class HeadScanner
{
public:
    enum class Verdict { NeedMore, Complete, Failed };

    explicit HeadScanner(qsizetype headerBytes) : m_limit(headerBytes) {}

    /// Looks at `bytes`, which follow those of the call before. `used` is set to how many belong to the head.
    Verdict scan(QByteArrayView bytes, qsizetype &used);
    [[nodiscard]] const Fault &fault() const { return m_fault; }
    /// Bytes of the one empty line that may stand in front (RFC 9112, 2.2); they aren't part of the head.
    [[nodiscard]] qsizetype leading() const { return m_leading; }
    /// True until the first byte of a request line.
    [[nodiscard]] bool isIdle() const { return m_size == m_leading && !m_afterCr; }

private:
    Verdict fail(int status, const char *reason);
    [[nodiscard]] bool isTooLong();

    qsizetype m_limit;
    qsizetype m_size = 0;
    qsizetype m_leading = 0;
    qsizetype m_column = 0;
    int m_line = 0;
    bool m_afterCr = false;
    Fault m_fault;
};

} // namespace ringback::http
