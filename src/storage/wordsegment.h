#pragma once

#include "storage/substring.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringback::storage {

/// The distinct words of some thousand texts, and which texts have each. A part of a word is looked for among the
/// distinct words only, which are a hundredth of the texts: what people say in calls are the same words again and
/// again. Finds exactly what a search of the texts themselves would, since what is searched for has no spaces. Never
/// changes; any thread.
class WordSegment
{
public:
    static constexpr quint32 mostTexts = 65'536;

    class Builder
    {
    public:
        Builder() : m_segment(std::make_shared<WordSegment>()) {}
        /// A text, folded, its words parted by spaces. `key` and `id` are only kept.
        void add(qint64 id, qint64 key, QByteArrayView text);
        [[nodiscard]] bool isFull(quint32 most = mostTexts) const { return m_segment->size() >= most; }
        /// The builder is of no use afterwards.
        [[nodiscard]] std::shared_ptr<const WordSegment> finish();

    private:
        struct Hash
        {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
        };

        std::shared_ptr<WordSegment> m_segment;
        std::unordered_map<std::string, std::vector<quint16>, Hash, std::equal_to<>> m_places;
    };

    /// How many texts there are; they are numbered in the order in which they were added.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    [[nodiscard]] qint64 idAt(quint32 number) const { return m_ids[number]; }
    [[nodiscard]] qint64 keyAt(quint32 number) const { return m_keys[number]; }
    [[nodiscard]] qsizetype bytes() const;

    /// Tells the number of each text that has all of these (at least one), rising, until `take` answers false; whether
    /// it never did.
    bool find(const QList<QByteArray> &parts, const std::function<bool(quint32)> &take) const;

private:
    using Bits = std::vector<quint64>;

    [[nodiscard]] Bits textsWith(const QByteArray &part) const;
    void addTexts(std::size_t word, Bits &bits) const;

    [[nodiscard]] std::size_t bitWords() const { return (m_ids.size() + 63) / 64; }
    /// Above that many texts, one bit for each text is less than two bytes for each that has the word.
    [[nodiscard]] std::size_t mostListed() const { return m_ids.size() / 16; }

    struct Where
    {
        quint32 first = 0; ///< in m_lists or m_sets
        quint16 count = 0; ///< 0: a set
    };

    std::vector<qint64> m_ids;
    std::vector<qint64> m_keys;
    QByteArray m_words;            ///< each ended by a line feed
    std::vector<quint32> m_begins; ///< of the words
    std::vector<Where> m_where;    ///< by word
    std::vector<quint16> m_lists;
    std::vector<quint64> m_sets;
    ByteCounts m_counts{};
};

} // namespace ringback::storage
