#pragma once

#include "models/orderedmodel.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace ringback::models {

/// A table that follows each change without reading its order anew: beside the ids it keeps what they are sorted by (a
/// few bytes each), so that a record that came or changed is put into its place by a binary search. The order of a
/// hundred thousand costs more than a frame to read; this costs what the change costs.
///
/// `Key`: sorted by `<`, rising or falling; no two are alike (end it with the id).
template <typename Row, typename Key>
class PlacedModel : public OrderedModel<Row>
{
public:
    using OrderedModel<Row>::OrderedModel;

    struct Place
    {
        Key key;
        qint64 id = 0;
    };

    /// These records were written or removed: their rows come, go, move or tell that they are other. What is selected
    /// stays selected.
    void recordsChanged(const QList<qint64> &ids)
    {
        if (m_keys.size() != this->order().size()) // nobody knows the places of what is shown
            return this->rowsChanged(ids);
        this->forgetRows(ids);
        QHash<qint64, Key> wanted;
        QList<Place> added;
        const QList<Place> places = readPlaces(ids);
        for (const Place &place : places)
            wanted.insert(place.id, place.key);
        std::vector<Key> present;
        for (const qint64 id : ids) {
            const auto key = wanted.constFind(id);
            if (key != wanted.cend() && isAt(rowFor(*key), id)) {
                m_keys[rowFor(*key)] = *key; // perhaps another than before, with the same neighbours
                present.push_back(*key);
                continue;
            }
            // Ids rise: a higher one than any before can't be here.
            const qsizetype row = id > m_highest ? -1 : this->order().indexOf(id);
            if (key == wanted.cend()) {
                if (row >= 0)
                    remove(row);
            } else if (row >= 0) {
                move(row, *key);
                present.push_back(*key);
            } else {
                added.append({*key, id});
            }
        }
        insert(std::move(added));
        tell(present);
    }

protected:
    /// Of all records, in their order.
    [[nodiscard]] virtual QList<Place> readPlaces() const = 0;
    /// Of these, in any order; those that are gone, or don't pass the filter, are left out.
    [[nodiscard]] virtual QList<Place> readPlaces(const QList<qint64> &ids) const = 0;

    [[nodiscard]] QList<qint64> readOrder() const final { return keep(readPlaces()); }

    /// Whether the greatest key is on top. Takes effect with the next order that is read or taken.
    void setFalling(bool falling) { m_isFalling = falling; }
    [[nodiscard]] bool isFalling() const { return m_isFalling; }
    /// Takes all records, sorted elsewhere by sortPlaces().
    void takePlaces(const QList<Place> &places) { this->setOrder(keep(places)); }
    /// The same, where nothing is to stay selected.
    void startOverWith(const QList<Place> &places) { this->startOver(keep(places)); }
    /// Shows these, whose places nobody knows: until places are taken, what changes doesn't move.
    void showIds(const QList<qint64> &ids, bool startsOver)
    {
        m_keys.clear();
        if (startsOver)
            this->startOver(ids);
        else
            this->setOrder(ids);
    }
    /// Upside down, without a look at the database.
    void turnRound()
    {
        QList<Place> places;
        places.reserve(m_keys.size());
        for (qsizetype row = m_keys.size() - 1; row >= 0; --row)
            places.append({m_keys[row], this->order().at(row)});
        m_isFalling = !m_isFalling;
        takePlaces(places);
    }
    static void sortPlaces(QList<Place> &places, bool falling)
    {
        const auto before = [falling](const Place &a, const Place &b) {
            return falling ? b.key < a.key : a.key < b.key;
        };
        if (!std::is_sorted(places.cbegin(), places.cend(), before))
            std::sort(places.begin(), places.end(), before);
    }

private:
    using OrderedModel<Row>::setOrder; // would part the ids from their keys
    using OrderedModel<Row>::startOver;

    QList<qint64> keep(QList<Place> places) const
    {
        sortPlaces(places, m_isFalling);
        QList<qint64> ids;
        ids.reserve(places.size());
        m_keys.clear();
        m_keys.reserve(places.size());
        for (const Place &place : std::as_const(places)) {
            ids.append(place.id);
            m_keys.append(place.key);
            m_highest = std::max(m_highest, place.id);
        }
        return ids;
    }

    [[nodiscard]] bool before(const Key &a, const Key &b) const { return m_isFalling ? b < a : a < b; }
    [[nodiscard]] qsizetype rowFor(const Key &key) const
    {
        return std::lower_bound(m_keys.cbegin(), m_keys.cend(), key,
                                [this](const Key &a, const Key &b) { return before(a, b); }) -
               m_keys.cbegin();
    }
    [[nodiscard]] bool isAt(qsizetype row, qint64 id) const
    {
        return row < this->order().size() && this->order().at(row) == id;
    }

    void remove(qsizetype row)
    {
        this->apply({.kind = OrderEdit::Kind::Remove, .first = row, .count = 1});
        m_keys.remove(row);
    }

    void move(qsizetype row, const Key &key)
    {
        const qsizetype target = rowFor(key);
        const qsizetype after = row < target ? target - 1 : target;
        if (row != after) {
            this->apply({.kind = OrderEdit::Kind::Move, .first = row, .count = 1, .target = target});
            m_keys.move(row, after);
        }
        m_keys[after] = key;
    }

    /// One step for each gap that some come into, from the last to the first.
    void insert(QList<Place> added)
    {
        sortPlaces(added, m_isFalling);
        for (qsizetype end = added.size(); end > 0;) {
            const qsizetype row = rowFor(added[end - 1].key);
            qsizetype first = end - 1;
            while (first > 0 && (row == 0 || before(m_keys[row - 1], added[first - 1].key)))
                --first;
            QList<qint64> ids;
            QList<Key> keys;
            for (qsizetype i = first; i < end; ++i) {
                ids.append(added[i].id);
                keys.append(added[i].key);
                m_highest = std::max(m_highest, added[i].id);
            }
            this->apply({.first = row, .count = ids.size(), .ids = ids});
            m_keys.insert(row, keys.size(), Key());
            std::copy(keys.cbegin(), keys.cend(), m_keys.begin() + row);
            end = first;
        }
    }

    void tell(const std::vector<Key> &keys)
    {
        std::vector<int> rows;
        rows.reserve(keys.size());
        for (const Key &key : keys)
            rows.push_back(static_cast<int>(rowFor(key)));
        std::sort(rows.begin(), rows.end());
        this->emitChanged(rows);
    }

    mutable QList<Key> m_keys; ///< of the ids, in their order
    mutable qint64 m_highest = 0;
    bool m_isFalling = false;
};

} // namespace ringback::models
