#include "storage/searchindex.h"

#include "storage/contacts.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

/// Above that many, reading the whole order costs less than a search for each place.
constexpr std::size_t placedOneByOne = 200;

std::vector<Substring> substrings(const QStringList &words, const ByteCounts &counts)
{
    std::vector<Substring> texts;
    texts.reserve(static_cast<std::size_t>(words.size()));
    for (const QString &word : words)
        texts.emplace_back(word.toUtf8(), counts);
    std::stable_sort(texts.begin(), texts.end(), [](const Substring &one, const Substring &other) {
        return one.text().size() > other.text().size();
    });
    return texts;
}

} // namespace

void SearchIndex::take(std::shared_ptr<const SearchBuffer> buffer)
{
    m_buffer = std::move(buffer);
    m_isStruck.assign(m_buffer ? m_buffer->size() : 0, false);
    m_fresh.clear();
}

void SearchIndex::follow(Connection &db, const QList<qint64> &ids)
{
    if (!m_buffer)
        return;
    std::vector<qint64> changed(ids.begin(), ids.end());
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    strikeOut(changed);

    std::vector<Fresh> fresh;
    for (const qint64 id : changed) {
        Statement query(db, u"SELECT CAST(sort_key AS BLOB), CAST(search_text AS BLOB) FROM contacts "
                            "WHERE id = ? AND removed_at IS NULL"_s);
        if (query.run(id) && query.next())
            fresh.push_back({.id = id, .key = query.bytes(), .text = query.bytes()});
    }
    if (fresh.size() <= placedOneByOne)
        placeOneByOne(db, fresh);
    else
        placeByOrder(db, fresh);
    m_fresh.insert(m_fresh.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    // Two that stand before the same contact are told apart by their keys, so none may stand before one struck out.
    for (Fresh &one : m_fresh) {
        while (one.before < m_buffer->size() && m_isStruck[one.before])
            ++one.before;
    }
    std::sort(m_fresh.begin(), m_fresh.end(), [](const Fresh &one, const Fresh &other) {
        return std::tie(one.before, one.key, one.id) < std::tie(other.before, other.key, other.id);
    });
}

void SearchIndex::strikeOut(const std::vector<qint64> &sortedIds)
{
    if (sortedIds.empty())
        return;
    const auto isMeant = [&](qint64 id) {
        return id >= sortedIds.front() && id <= sortedIds.back() &&
               std::binary_search(sortedIds.begin(), sortedIds.end(), id);
    };
    for (quint32 number = 0; number < m_buffer->size(); ++number) {
        if (isMeant(m_buffer->idAt(number)))
            m_isStruck[number] = true;
    }
    std::erase_if(m_fresh, [&](const Fresh &fresh) { return isMeant(fresh.id); });
}

/// By halves, through the keys as they are in the database now.
void SearchIndex::placeOneByOne(Connection &db, std::vector<Fresh> &fresh) const
{
    for (Fresh &one : fresh) {
        quint32 low = 0;
        quint32 high = m_buffer->size();
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            quint32 probe = middle;
            while (probe < high && m_isStruck[probe])
                ++probe;
            if (probe == high) {
                high = middle;
                continue;
            }
            const qint64 id = m_buffer->idAt(probe);
            Statement query(db, u"SELECT CAST(sort_key AS BLOB) FROM contacts WHERE id = ?"_s);
            const QByteArray key = query.run(id) && query.next() ? query.bytes() : QByteArray();
            if (std::tie(key, id) < std::tie(one.key, one.id))
                low = probe + 1;
            else
                high = middle;
        }
        one.before = low;
    }
}

/// Each goes after its neighbour in the order of now. One whose neighbour has changed too, without our knowing yet, may
/// stand a little off until the buffer is read again.
void SearchIndex::placeByOrder(Connection &db, std::vector<Fresh> &fresh) const
{
    qint64 highest = 0;
    for (quint32 number = 0; number < m_buffer->size(); ++number)
        highest = std::max(highest, m_buffer->idAt(number));
    constexpr qint64 mostIds = 64'000'000; // more of them than there can be contacts: somebody's odd numbering
    if (highest > mostIds)
        return placeOneByOne(db, fresh);
    constexpr quint32 none = std::numeric_limits<quint32>::max();
    std::vector<quint32> numberOf(static_cast<std::size_t>(highest) + 1, none);
    for (quint32 number = 0; number < m_buffer->size(); ++number) {
        if (!m_isStruck[number])
            numberOf[static_cast<std::size_t>(m_buffer->idAt(number))] = number;
    }
    QHash<qint64, Fresh *> wanted;
    wanted.reserve(static_cast<qsizetype>(fresh.size()));
    for (Fresh &one : fresh)
        wanted.insert(one.id, &one);
    const QList<qint64> order = contacts::order(db, contacts::SortColumn::Name, false);
    quint32 next = 0;
    for (const qint64 id : order) {
        const quint32 number = id >= 0 && id <= highest ? numberOf[static_cast<std::size_t>(id)] : none;
        if (number != none)
            next = number + 1;
        else if (Fresh *const one = wanted.value(id))
            one->before = next;
    }
}

void SearchIndex::find(const QStringList &words, const std::function<bool(qint64)> &take) const
{
    if (!m_buffer || words.isEmpty())
        return;
    const std::vector<Substring> wanted = substrings(words, m_buffer->counts());
    const auto matches = [&](const Fresh &fresh) {
        const char *const end = fresh.text.cend();
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const Substring &word) { return word.find(fresh.text.cbegin(), end) != end; });
    };
    auto fresh = std::find_if(m_fresh.begin(), m_fresh.end(), matches);
    const auto nextFresh = [&] { fresh = std::find_if(fresh + 1, m_fresh.end(), matches); };

    SearchBuffer::Matches inBuffer(*m_buffer, wanted);
    while (const std::optional<quint32> number = inBuffer.next()) {
        for (; fresh != m_fresh.end() && fresh->before <= *number; nextFresh()) {
            if (!take(fresh->id))
                return;
        }
        if (!m_isStruck[*number] && !take(m_buffer->idAt(*number)))
            return;
    }
    for (; fresh != m_fresh.end(); nextFresh()) {
        if (!take(fresh->id))
            return;
    }
}

} // namespace ringback::storage
