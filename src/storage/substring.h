#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>

namespace ringback::storage {

/// How often each byte occurs in the text that will be searched; only the order counts.
using ByteCounts = std::array<quint32, 256>;

/// Looks for one text of at least a byte in long texts: compares the two rarest of its bytes for many places at a time
/// and the whole where both agree. Reads nothing outside what it is given. Any thread.
class Substring
{
public:
    /// What a place-by-place comparison is made with; the result is the same.
    enum class Way { Best, Avx2, Sse2, Portable };

    Substring(QByteArray text, const ByteCounts &counts, Way way = Way::Best);

    /// The first place between `from` and `end` where the text begins; `end` if there is none.
    [[nodiscard]] const char *find(const char *from, const char *end) const { return m_find(*this, from, end); }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Whether this machine knows that way.
    [[nodiscard]] static bool isAvailable(Way way);

    using Find = const char *(*)(const Substring &, const char *, const char *);
    [[nodiscard]] std::ptrdiff_t rarest() const { return m_rarest; }
    [[nodiscard]] std::ptrdiff_t nextRarest() const { return m_nextRarest; }

private:
    QByteArray m_text;
    std::ptrdiff_t m_rarest = 0;     ///< where in the text
    std::ptrdiff_t m_nextRarest = 0; ///< another place, or the same in a text of one byte
    Find m_find;
};

} // namespace ringback::storage
