#pragma once

#include "storage/connection.h"
#include "storage/substring.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace ringback::storage {

/// The folded texts (contacts.search_text) of all active contacts in name order, one after another in memory, each
/// ended by a line feed: a search reads them from the start and so finds the first by name first. Never changes; any
/// thread. Takes the texts and six bytes for each contact.
class SearchBuffer
{
public:
    /// Reads them all, which takes a second for a million: nothing for the window's thread. Null if the database can't
    /// be read or an id has more than 32 bits.
    [[nodiscard]] static std::shared_ptr<const SearchBuffer> read(Connection &db);

    /// How many contacts there are; they are numbered from 0 in name order.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    [[nodiscard]] qint64 idAt(quint32 number) const { return m_ids[number]; }
    [[nodiscard]] const ByteCounts &counts() const { return m_counts; }
    [[nodiscard]] qsizetype bytes() const;

    /// Walks through the contacts in whose text every one of the words is, in name order.
    class Matches
    {
    public:
        /// The first of the words is looked for, the others are checked; put the one that is there most seldom first.
        /// Both must outlive this.
        Matches(const SearchBuffer &buffer, const std::vector<Substring> &words);
        /// The next contact's number; nothing after the last.
        [[nodiscard]] std::optional<quint32> next();

    private:
        void goTo(const char *place);

        const SearchBuffer &m_buffer;
        const std::vector<Substring> &m_words;
        const char *const m_end;
        quint32 m_number = 0;
        const char *m_begin; ///< of that contact's text
    };

private:
    bool layOut(Connection &db);
    bool fill(Connection &db);

    static constexpr quint32 blockSize = 64;
    static constexpr qsizetype longestText = 65'000;

    QByteArray m_texts;
    std::vector<quint16> m_lengths;    ///< with the line feed
    std::vector<std::size_t> m_blocks; ///< where every 64th text begins
    std::vector<quint32> m_ids;
    std::vector<std::pair<quint32, quint32>> m_numberOf; ///< id → number, by id; only while it is read
    ByteCounts m_counts{};
};

} // namespace ringback::storage
