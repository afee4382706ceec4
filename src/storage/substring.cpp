#include "storage/substring.h"

#include <algorithm>
#include <cstring>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ringback::storage {

namespace {

bool beginsWith(const Substring &wanted, const char *place)
{
    return std::memcmp(place, wanted.text().constData(), static_cast<std::size_t>(wanted.text().size())) == 0;
}

// memchr for the rarest byte: the C library brings its own instructions for that.
const char *findPortable(const Substring &wanted, const char *from, const char *end)
{
    const char *const last = end - wanted.text().size(); // the last place where it can begin
    while (from <= last) {
        const auto *const rare = static_cast<const char *>(std::memchr(
            from + wanted.rarest(), wanted.text().at(wanted.rarest()), static_cast<std::size_t>(last - from + 1)));
        if (!rare)
            return end;
        from = rare - wanted.rarest();
        if (beginsWith(wanted, from))
            return from;
        ++from;
    }
    return end;
}

#if defined(__x86_64__)

const char *findSse2(const Substring &wanted, const char *from, const char *end)
{
    constexpr std::ptrdiff_t width = 16;
    const std::ptrdiff_t first = wanted.rarest();
    const std::ptrdiff_t second = wanted.nextRarest();
    const __m128i firstByte = _mm_set1_epi8(wanted.text().at(first));
    const __m128i secondByte = _mm_set1_epi8(wanted.text().at(second));
    // Every place of a step must have room for the whole text.
    for (; end - from >= wanted.text().size() + width - 1; from += width) {
        const __m128i atFirst = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + first));
        const __m128i atSecond = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + second));
        auto places = static_cast<quint32>(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(atFirst, firstByte), _mm_cmpeq_epi8(atSecond, secondByte))));
        for (; places != 0; places &= places - 1) {
            if (const char *const place = from + __builtin_ctz(places); beginsWith(wanted, place))
                return place;
        }
    }
    return findPortable(wanted, from, end);
}

__attribute__((target("avx2"))) const char *findAvx2(const Substring &wanted, const char *from, const char *end)
{
    constexpr std::ptrdiff_t width = 32;
    const std::ptrdiff_t first = wanted.rarest();
    const std::ptrdiff_t second = wanted.nextRarest();
    const __m256i firstByte = _mm256_set1_epi8(wanted.text().at(first));
    const __m256i secondByte = _mm256_set1_epi8(wanted.text().at(second));
    for (; end - from >= wanted.text().size() + width - 1; from += width) {
        const __m256i atFirst = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + first));
        const __m256i atSecond = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + second));
        auto places = static_cast<quint32>(_mm256_movemask_epi8(
            _mm256_and_si256(_mm256_cmpeq_epi8(atFirst, firstByte), _mm256_cmpeq_epi8(atSecond, secondByte))));
        for (; places != 0; places &= places - 1) {
            if (const char *const place = from + __builtin_ctz(places); beginsWith(wanted, place))
                return place;
        }
    }
    return findPortable(wanted, from, end);
}

#endif

Substring::Find findFor(Substring::Way way)
{
#if defined(__x86_64__)
    if (way == Substring::Way::Best)
        return Substring::isAvailable(Substring::Way::Avx2) ? findAvx2 : findSse2;
    if (way == Substring::Way::Avx2)
        return findAvx2;
    if (way == Substring::Way::Sse2)
        return findSse2;
#endif
    return findPortable;
}

} // namespace

Substring::Substring(QByteArray text, const ByteCounts &counts, Way way) : m_text(std::move(text)), m_find(findFor(way))
{
    Q_ASSERT(!m_text.isEmpty());
    const auto countAt = [&](std::ptrdiff_t place) { return counts.at(static_cast<quint8>(m_text.at(place))); };
    for (std::ptrdiff_t place = 1; place < m_text.size(); ++place) {
        if (countAt(place) < countAt(m_rarest))
            m_rarest = place;
    }
    m_nextRarest = m_rarest == 0 ? m_text.size() - 1 : 0;
    for (std::ptrdiff_t place = 0; place < m_text.size(); ++place) {
        if (place != m_rarest && countAt(place) < countAt(m_nextRarest))
            m_nextRarest = place;
    }
}

bool Substring::isAvailable(Way way)
{
#if defined(__x86_64__)
    return way != Way::Avx2 || __builtin_cpu_supports("avx2");
#else
    return way == Way::Best || way == Way::Portable;
#endif
}

} // namespace ringback::storage
