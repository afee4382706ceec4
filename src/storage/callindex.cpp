#include "storage/callindex.h"

#include "storage/calltext.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace ringback::storage {

void CallIndex::clear()
{
    m_segments.clear();
    m_outdated.clear();
    m_fresh.clear();
}

qint64 CallIndex::keyOf(std::optional<qint64> createdAtMs)
{
    return createdAtMs.value_or(std::numeric_limits<qint64>::min());
}

void CallIndex::follow(Connection &db, const QList<qint64> &ids)
{
    const QSet<qint64> changed(ids.begin(), ids.end());
    m_outdated.unite(changed);
    std::erase_if(m_fresh, [&changed](const Fresh &fresh) { return changed.contains(fresh.id); });
    for (const qint64 id : changed) {
        if (const std::optional<calltext::Texts> texts = calltext::of(db, id))
            m_fresh.push_back({.key = keyOf(texts->createdAtMs), .id = id, .text = calltext::folded(*texts)});
    }
    std::sort(m_fresh.begin(), m_fresh.end(), [](const Fresh &one, const Fresh &other) {
        return std::tie(one.key, one.id) > std::tie(other.key, other.id);
    });
}

qsizetype CallIndex::bytes() const
{
    qsizetype bytes = 0;
    for (const auto &segment : m_segments)
        bytes += segment->bytes();
    for (const Fresh &fresh : m_fresh)
        bytes += fresh.text.size();
    return bytes;
}

void CallIndex::find(const QStringList &words, const std::function<bool(qint64)> &take) const
{
    QList<QByteArray> parts;
    for (const QString &word : words)
        parts.append(word.toUtf8());
    if (parts.isEmpty())
        return;
    // The longest first: it is there most seldom.
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::vector<Substring> wanted;
    for (const QByteArray &part : std::as_const(parts))
        wanted.emplace_back(part, ByteCounts{});
    const auto matches = [&](const Fresh &fresh) {
        const char *const end = fresh.text.cend();
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const Substring &part) { return part.find(fresh.text.cbegin(), end) != end; });
    };

    auto fresh = std::find_if(m_fresh.begin(), m_fresh.end(), matches);
    const auto takeFresh = [&] {
        const qint64 id = fresh->id;
        fresh = std::find_if(fresh + 1, m_fresh.end(), matches);
        return take(id);
    };
    for (const auto &segment : m_segments) {
        const bool goesOn = segment->find(parts, [&](quint32 number) {
            const qint64 id = segment->idAt(number);
            if (m_outdated.contains(id))
                return true;
            const qint64 key = segment->keyAt(number);
            while (fresh != m_fresh.end() && std::tie(fresh->key, fresh->id) > std::tie(key, id)) {
                if (!takeFresh())
                    return false;
            }
            return take(id);
        });
        if (!goesOn)
            return;
    }
    while (fresh != m_fresh.end()) {
        if (!takeFresh())
            return;
    }
}

} // namespace ringback::storage
