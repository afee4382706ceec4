#include "storage/wordsegment.h"

#include <algorithm>
#include <bit>

namespace ringback::storage {

void WordSegment::Builder::add(qint64 id, qint64 key, QByteArrayView text)
{
    Q_ASSERT(!isFull());
    const auto number = static_cast<quint16>(m_segment->size());
    m_segment->m_ids.push_back(id);
    m_segment->m_keys.push_back(key);
    const char *const end = text.cend();
    for (const char *from = text.cbegin(); from != end;) {
        const char *const to = std::find(from, end, ' ');
        if (const std::string_view word(from, static_cast<std::size_t>(to - from)); !word.empty()) {
            auto known = m_places.find(word);
            if (known == m_places.end())
                known = m_places.emplace(std::string(word), std::vector<quint16>()).first;
            if (known->second.empty() || known->second.back() != number)
                known->second.push_back(number);
        }
        from = to == end ? end : to + 1;
    }
}

std::shared_ptr<const WordSegment> WordSegment::Builder::finish()
{
    WordSegment &segment = *m_segment;
    qsizetype bytes = 0;
    std::size_t listed = 0;
    std::size_t sets = 0;
    const std::size_t mostListed = segment.mostListed();
    const std::size_t bitWords = segment.bitWords();
    for (const auto &[word, numbers] : m_places) {
        bytes += static_cast<qsizetype>(word.size()) + 1;
        (numbers.size() > mostListed ? sets : listed) += numbers.size() > mostListed ? 1 : numbers.size();
    }
    segment.m_words.reserve(bytes);
    segment.m_begins.reserve(m_places.size() + 1);
    segment.m_where.reserve(m_places.size());
    segment.m_lists.reserve(listed);
    segment.m_sets.reserve(sets * bitWords);
    for (const auto &[word, numbers] : m_places) {
        segment.m_begins.push_back(static_cast<quint32>(segment.m_words.size()));
        segment.m_words.append(word.data(), static_cast<qsizetype>(word.size())).append('\n');
        for (const char c : word)
            ++segment.m_counts.at(static_cast<quint8>(c));
        if (numbers.size() > mostListed) {
            segment.m_where.push_back({static_cast<quint32>(segment.m_sets.size()), 0});
            const std::size_t first = segment.m_sets.size();
            segment.m_sets.resize(first + bitWords);
            for (const quint16 number : numbers)
                segment.m_sets[first + number / 64] |= quint64(1) << (number % 64);
        } else {
            segment.m_where.push_back(
                {static_cast<quint32>(segment.m_lists.size()), static_cast<quint16>(numbers.size())});
            segment.m_lists.insert(segment.m_lists.end(), numbers.begin(), numbers.end());
        }
    }
    segment.m_begins.push_back(static_cast<quint32>(segment.m_words.size()));
    segment.m_ids.shrink_to_fit();
    segment.m_keys.shrink_to_fit();
    m_places.clear();
    return std::move(m_segment);
}

qsizetype WordSegment::bytes() const
{
    return m_words.size() + static_cast<qsizetype>(m_ids.size() * 2 * sizeof(qint64) +
                                                   m_begins.size() * sizeof(quint32) + m_where.size() * sizeof(Where) +
                                                   m_lists.size() * sizeof(quint16) + m_sets.size() * sizeof(quint64));
}

void WordSegment::addTexts(std::size_t word, Bits &bits) const
{
    const Where &where = m_where[word];
    if (where.count == 0) {
        for (std::size_t i = 0; i < bits.size(); ++i)
            bits[i] |= m_sets[where.first + i];
    } else {
        for (std::size_t i = where.first; i < std::size_t(where.first) + where.count; ++i)
            bits[m_lists[i] / 64] |= quint64(1) << (m_lists[i] % 64);
    }
}

WordSegment::Bits WordSegment::textsWith(const QByteArray &part) const
{
    Bits bits(bitWords());
    const Substring wanted(part, m_counts);
    const char *const begin = m_words.cbegin();
    const char *const end = m_words.cend();
    auto word = m_begins.begin();
    for (const char *place = wanted.find(begin, end); place != end; place = wanted.find(begin + *word, end)) {
        const auto offset = static_cast<quint32>(place - begin);
        constexpr int fewWords = 8;
        int steps = 0;
        while (steps < fewWords && word[1] <= offset) {
            ++word;
            ++steps;
        }
        if (word[1] <= offset)
            word = std::upper_bound(word, m_begins.end(), offset) - 1;
        addTexts(static_cast<std::size_t>(word - m_begins.begin()), bits);
        ++word; // it counts once, however often the part is in it
    }
    return bits;
}

bool WordSegment::find(const QList<QByteArray> &parts, const std::function<bool(quint32)> &take) const
{
    Q_ASSERT(!parts.isEmpty());
    Bits all(bitWords());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Bits some = textsWith(parts[i]);
        bool isAny = false;
        for (std::size_t k = 0; k < all.size(); ++k) {
            all[k] = i == 0 ? some[k] : all[k] & some[k];
            isAny = isAny || all[k] != 0;
        }
        if (!isAny)
            return true;
    }
    for (std::size_t k = 0; k < all.size(); ++k) {
        for (quint64 rest = all[k]; rest != 0; rest &= rest - 1) {
            if (!take(static_cast<quint32>(k * 64) + static_cast<quint32>(std::countr_zero(rest))))
                return false;
        }
    }
    return true;
}

} // namespace ringback::storage
