#include "models/orderdiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace ringback::models {

namespace {

constexpr qsizetype maxWindow = 4096; ///< rows between what is alike at both ends
constexpr qsizetype maxEdits = 100;

/// The members of the longest run of values that already stand in rising order.
QSet<qsizetype> longestRising(const QList<qsizetype> &values)
{
    std::vector<qsizetype> tails; // index into `values` of the last member of the best run of each length
    QList<qsizetype> previous(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), values[i],
                             [&values](qsizetype tail, qsizetype value) { return values[tail] < value; });
        if (place != tails.begin())
            previous[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    QSet<qsizetype> members;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[i])
        members.insert(values[i]);
    return members;
}

/// Turns the window's rows into the wanted ones, step by step, from the end to the start.
class Editor
{
public:
    Editor(qsizetype offset, QList<qint64> window, QList<qint64> wanted)
        : m_offset(offset), m_window(std::move(window)), m_wanted(std::move(wanted))
    {
    }

    std::optional<QList<OrderEdit>> run()
    {
        for (qsizetype i = 0; i < m_wanted.size(); ++i)
            m_placeOf.insert(m_wanted[i], i);
        const QSet<qint64> old(m_window.begin(), m_window.end());
        if (m_placeOf.size() != m_wanted.size() || old.size() != m_window.size())
            return std::nullopt;
        removeWhatIsGone();
        placeTheRest(old);
        if (m_edits.size() > maxEdits)
            return std::nullopt;
        return m_edits;
    }

private:
    void removeWhatIsGone()
    {
        for (qsizetype last = m_window.size() - 1; last >= 0; --last) {
            if (m_placeOf.contains(m_window[last]))
                continue;
            qsizetype first = last;
            while (first > 0 && !m_placeOf.contains(m_window[first - 1]))
                --first;
            const qsizetype count = last - first + 1;
            m_window.remove(first, count);
            m_edits.append({.kind = OrderEdit::Kind::Remove, .first = m_offset + first, .count = count});
            last = first;
        }
    }

    void placeTheRest(const QSet<qint64> &old)
    {
        QList<qsizetype> places;
        places.reserve(m_window.size());
        for (const qint64 id : std::as_const(m_window))
            places.append(m_placeOf.value(id));
        const QSet<qsizetype> staying = longestRising(places);

        qsizetype next = m_window.size(); // where what was placed last stands
        for (qsizetype i = m_wanted.size() - 1; i >= 0 && m_edits.size() <= maxEdits; --i) {
            if (!old.contains(m_wanted[i])) {
                qsizetype first = i;
                while (first > 0 && !old.contains(m_wanted[first - 1]))
                    --first;
                insertRun(next, m_wanted.mid(first, i - first + 1));
                i = first;
            } else if (staying.contains(i)) {
                next = m_window.lastIndexOf(m_wanted[i], next - 1);
            } else {
                next = move(m_window.indexOf(m_wanted[i]), next);
            }
        }
    }

    void insertRun(qsizetype before, const QList<qint64> &ids)
    {
        m_edits.append({.kind = OrderEdit::Kind::Insert, .first = m_offset + before, .count = ids.size(), .ids = ids});
        m_window.insert(before, ids.size(), 0);
        std::copy(ids.begin(), ids.end(), m_window.begin() + before);
    }

    /// Where the row stands afterwards.
    qsizetype move(qsizetype row, qsizetype before)
    {
        const qsizetype after = row < before ? before - 1 : before;
        if (row != after) {
            m_edits.append(
                {.kind = OrderEdit::Kind::Move, .first = m_offset + row, .count = 1, .target = m_offset + before});
            m_window.move(row, after);
        }
        return after;
    }

    qsizetype m_offset;
    QList<qint64> m_window;
    QList<qint64> m_wanted;
    QHash<qint64, qsizetype> m_placeOf;
    QList<OrderEdit> m_edits;
};

} // namespace

std::optional<QList<OrderEdit>> orderEdits(const QList<qint64> &from, const QList<qint64> &to)
{
    const auto differ = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype head = differ.first - from.begin();
    const auto differBack = std::mismatch(from.rbegin(), std::reverse_iterator(differ.first), to.rbegin(),
                                          std::reverse_iterator(differ.second));
    const qsizetype tail = differBack.first - from.rbegin();
    const qsizetype oldCount = from.size() - head - tail;
    const qsizetype newCount = to.size() - head - tail;
    if (oldCount == 0 && newCount == 0)
        return QList<OrderEdit>();
    if (oldCount == 0)
        return QList{OrderEdit{.first = head, .count = newCount, .ids = to.mid(head, newCount)}};
    if (newCount == 0)
        return QList{OrderEdit{.kind = OrderEdit::Kind::Remove, .first = head, .count = oldCount}};
    if (oldCount + newCount > maxWindow)
        return std::nullopt;
    return Editor(head, from.mid(head, oldCount), to.mid(head, newCount)).run();
}

} // namespace ringback::models
