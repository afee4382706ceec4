#include "engine/pagewalk.h"

#include <algorithm>

namespace ringback {

namespace {

constexpr int fullPage = 50;
/// Smaller pages than this aren't worth a request.
constexpr int leastPage = 30;
constexpr int mostStepsBack = 40;
constexpr int mostOverlap = 25;

} // namespace

PageWalk::Ask PageWalk::next() const
{
    if (m_pastEnd)
        return {m_last.page + 1, m_last.limit};
    if (m_mode == Mode::Newest)
        return {m_pages, fullPage};
    return overlapping();
}

/// Pages begin at multiples of their size only, so the overlap comes from another size: the one that reaches furthest
/// among those whose page holds the rows to read again.
PageWalk::Ask PageWalk::reaching(int row)
{
    Ask best;
    int furthest = 0;
    for (int limit = fullPage; limit >= leastPage; --limit) {
        const int page = row / limit;
        if ((page + 1) * limit > furthest) {
            furthest = (page + 1) * limit;
            best = {page, limit};
        }
    }
    return best;
}

PageWalk::Ask PageWalk::overlapping() const
{
    if (m_read == 0)
        return {0, fullPage};
    const Ask wished = reaching(std::max(0, m_read - m_overlap));
    const bool goesOn = (wished.page + 1) * wished.limit > m_read;
    return goesOn ? wished : reaching(m_read - 1);
}

void PageWalk::take(const QStringList &keys, bool isShort, bool hasNews, bool mayStop)
{
    m_last = next();
    ++m_pages;
    m_withoutNews = hasNews ? 0 : m_withoutNews + 1;
    const int offset = m_last.page * m_last.limit;
    if (m_mode == Mode::Whole && !m_pastEnd && !follows(keys, isShort, offset)) {
        // What was read here stays out of what was seen: there is a hole before it.
        stepBack(offset);
    } else {
        for (const QString &key : keys)
            m_seen.insert(key);
        if (!isShort)
            m_read = offset + m_last.limit;
        else if (!keys.isEmpty())
            m_read = offset + static_cast<int>(keys.size());
        if (isShort && (!hasNews || keys.isEmpty()))
            m_end = End::WholeList;
        else if (isShort)
            m_pastEnd = true;
        else if (m_mode == Mode::Newest && mayEndEarly(mayStop))
            m_end = End::NoNews;
    }
    if (m_end == End::None && m_pages >= m_limits.mostPages)
        m_end = End::GaveUp;
}

bool PageWalk::follows(const QStringList &keys, bool isShort, int offset) const
{
    if (offset == 0)
        return true;
    return keys.isEmpty() ? !isShort : m_seen.contains(keys.first());
}

void PageWalk::stepBack(int offset)
{
    if (++m_stepsBack > mostStepsBack)
        m_end = End::GaveUp;
    m_read = std::max(0, offset - fullPage / 2);
    m_overlap = std::min(mostOverlap, 2 * m_overlap + 6);
}

bool PageWalk::mayEndEarly(bool mayStop) const
{
    const bool enough = m_limits.newestPages > 0 && m_pages >= m_limits.newestPages;
    return enough || (m_withoutNews >= 2 && mayStop);
}

void PageWalk::readWhole()
{
    m_mode = Mode::Whole;
}

} // namespace ringback
