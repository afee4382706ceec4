#pragma once

#include <QList>
#include <QSet>

#include <algorithm>
#include <vector>

namespace ringback::models {

/// Which ids are in a list, asked about a million times: a bit for each up to the highest, which is an eighth of a
/// megabyte where a hash would take forty; a hash only for ids that lie far apart.
class IdSet
{
public:
    explicit IdSet(const QList<qint64> &ids)
    {
        if (ids.isEmpty())
            return;
        const auto [lowest, highest] = std::minmax_element(ids.begin(), ids.end());
        m_lowest = *lowest;
        constexpr qint64 mostBits = 64'000'000;
        // Unsigned, so that no span of ids overflows.
        const quint64 span = static_cast<quint64>(*highest) - static_cast<quint64>(m_lowest);
        if (span >= mostBits) {
            m_far = QSet<qint64>(ids.begin(), ids.end());
            return;
        }
        m_bits.resize(static_cast<std::size_t>(span) + 1);
        for (const qint64 id : ids)
            m_bits[static_cast<std::size_t>(id - m_lowest)] = true;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        if (m_bits.empty())
            return m_far.contains(id);
        const quint64 place = static_cast<quint64>(id) - static_cast<quint64>(m_lowest);
        return place < m_bits.size() && m_bits[place];
    }

private:
    qint64 m_lowest = 0;
    std::vector<bool> m_bits;
    QSet<qint64> m_far;
};

} // namespace ringback::models
