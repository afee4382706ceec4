#include "storage/searchbuffer.h"

#include "storage/contacts.h"
#include "storage/statement.h"

#include <algorithm>
#include <limits>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

/// One state of the database for several reads.
class Snapshot
{
public:
    explicit Snapshot(Connection &db) : m_db(db) { Statement(m_db, u"BEGIN"_s).run(); }
    ~Snapshot() { Statement(m_db, u"COMMIT"_s).run(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection &m_db;
};

} // namespace

std::shared_ptr<const SearchBuffer> SearchBuffer::read(Connection &db)
{
    const Snapshot snapshot(db);
    const QList<qint64> order = contacts::order(db, contacts::SortColumn::Name, false);
    auto buffer = std::make_shared<SearchBuffer>();
    buffer->m_ids.reserve(static_cast<std::size_t>(order.size()));
    for (const qint64 id : order) {
        if (id < 0 || id > std::numeric_limits<quint32>::max())
            return nullptr;
        buffer->m_ids.push_back(static_cast<quint32>(id));
    }
    // Rows are read in the order in which they lie, twice: first how long each text is, then each to its place. That
    // needs the room for one copy, and no reads here and there.
    if (!buffer->layOut(db) || !buffer->fill(db))
        return nullptr;
    buffer->m_numberOf = {};
    return buffer;
}

bool SearchBuffer::layOut(Connection &db)
{
    m_numberOf.reserve(m_ids.size());
    for (quint32 number = 0; number < size(); ++number)
        m_numberOf.emplace_back(m_ids[number], number);
    std::sort(m_numberOf.begin(), m_numberOf.end());

    m_lengths.resize(m_ids.size());
    Statement query(db, u"SELECT length(CAST(search_text AS BLOB)) FROM contacts NOT INDEXED "
                        "WHERE removed_at IS NULL ORDER BY id"_s);
    if (!query.run())
        return false;
    std::size_t row = 0;
    for (; row < m_numberOf.size() && query.next(); ++row)
        m_lengths[m_numberOf[row].second] = static_cast<quint16>(std::min<qint64>(query.integer(), longestText) + 1);
    if (row < m_numberOf.size())
        return false;

    std::size_t total = 0;
    m_blocks.reserve(m_ids.size() / blockSize + 1);
    for (std::size_t number = 0; number < m_lengths.size(); ++number) {
        if (number % blockSize == 0)
            m_blocks.push_back(total);
        total += m_lengths[number];
    }
    m_texts.resize(static_cast<qsizetype>(total));
    return true;
}

bool SearchBuffer::fill(Connection &db)
{
    Statement query(db, u"SELECT CAST(search_text AS BLOB) FROM contacts NOT INDEXED "
                        "WHERE removed_at IS NULL ORDER BY id"_s);
    if (!query.run())
        return false;
    std::size_t row = 0;
    for (; row < m_numberOf.size() && query.next(); ++row) {
        const quint32 number = m_numberOf[row].second;
        std::size_t begin = m_blocks[number / blockSize];
        for (quint32 before = number / blockSize * blockSize; before < number; ++before)
            begin += m_lengths[before];
        const QByteArray text = query.bytes();
        if (text.size() < m_lengths[number] - 1)
            return false;
        char *const end = std::copy_n(text.cbegin(), m_lengths[number] - 1, m_texts.begin() + begin);
        std::replace(m_texts.begin() + begin, end, '\n', ' '); // ours have none
        *end = '\n';
        constexpr std::size_t countEvery = 16; // enough to tell rare letters from frequent ones
        if (row % countEvery == 0) {
            for (const char c : text)
                ++m_counts.at(static_cast<quint8>(c));
        }
    }
    return row == m_numberOf.size();
}

qsizetype SearchBuffer::bytes() const
{
    return m_texts.size() + static_cast<qsizetype>(m_ids.size() * (sizeof(quint32) + sizeof(quint16)) +
                                                   m_blocks.size() * sizeof(std::size_t));
}

SearchBuffer::Matches::Matches(const SearchBuffer &buffer, const std::vector<Substring> &words)
    : m_buffer(buffer), m_words(words), m_end(buffer.m_texts.cend()), m_begin(buffer.m_texts.cbegin())
{
    Q_ASSERT(!words.empty());
}

std::optional<quint32> SearchBuffer::Matches::next()
{
    while (m_begin != m_end) {
        const char *const place = m_words.front().find(m_begin, m_end);
        if (place == m_end)
            break;
        goTo(place);
        const char *const begin = m_begin;
        const char *const after = begin + m_buffer.m_lengths[m_number];
        const quint32 number = m_number++;
        m_begin = after;
        const bool all = std::all_of(m_words.begin() + 1, m_words.end(),
                                     [&](const Substring &word) { return word.find(begin, after) != after; });
        if (all)
            return number;
    }
    m_begin = m_end;
    return std::nullopt;
}

/// To the contact in whose text that place is; it isn't before the present one.
void SearchBuffer::Matches::goTo(const char *place)
{
    const auto offset = static_cast<std::size_t>(place - m_buffer.m_texts.cbegin());
    const auto &blocks = m_buffer.m_blocks;
    if (const std::size_t next = m_number / blockSize + 1; next < blocks.size() && blocks[next] <= offset) {
        const auto block =
            std::upper_bound(blocks.begin() + static_cast<std::ptrdiff_t>(next), blocks.end(), offset) - 1;
        m_number = static_cast<quint32>(block - blocks.begin()) * blockSize;
        m_begin = m_buffer.m_texts.cbegin() + *block;
    }
    while (place - m_begin >= m_buffer.m_lengths[m_number])
        m_begin += m_buffer.m_lengths[m_number++];
}

} // namespace ringback::storage
