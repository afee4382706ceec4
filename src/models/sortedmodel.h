#pragma once

#include "core/futures.h"
#include "models/placedmodel.h"
#include "storage/asidereader.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace ringback::models {

/// A table that is sorted by whatever header is clicked, and by none: then it has an order of its own. A new order is
/// read and sorted aside; until it is here the old one stands and goes on following what changes. What was read for an
/// older wish never replaces a newer one.
template <typename Row, typename Key>
class SortedModel : public PlacedModel<Row, Key>
{
public:
    using Place = typename PlacedModel<Row, Key>::Place;

    /// `databasePath`: where orders are read from.
    SortedModel(QString databasePath, QObject *parent) : PlacedModel<Row, Key>(parent), m_path(std::move(databasePath))
    {
    }

    /// Column -1: the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        const Wish wish{column, column >= 0 && order == Qt::DescendingOrder};
        if (column < -1 || column >= this->columns() || wish == m_wish)
            return;
        const bool isFlip = wish.column == m_shown.column && m_wish == m_shown && !m_isReading;
        m_wish = wish;
        if (isHeldBack())
            return wishChanged();
        if (isFlip) {
            m_shown = wish;
            this->turnRound();
        } else {
            readAside(false);
        }
    }

    /// A new order is on its way.
    [[nodiscard]] bool isReading() const { return m_isReading; }

    void recordsChanged(const QList<qint64> &ids)
    {
        if (m_isReading)
            m_changedWhileReading += ids;
        PlacedModel<Row, Key>::recordsChanged(ids);
    }

protected:
    using Reader = std::function<QList<Place>(storage::Connection &)>;

    /// Reads all records by that column, in a thread of its own: it may keep nothing of this model.
    [[nodiscard]] virtual Reader reader(int column) const = 0;
    /// Whether the rows shown aren't all records in the wished order, but something that someone else brings.
    [[nodiscard]] virtual bool isHeldBack() const { return false; }
    virtual void wishChanged() {}

    /// Of the order on screen, and of the one that is wished.
    [[nodiscard]] int shownColumn() const { return m_shown.column; }
    [[nodiscard]] int wishedColumn() const { return m_wish.column; }
    [[nodiscard]] bool wishesFalling() const { return m_wish.isFalling; }

    /// Brings the wished order. `startsOver`: what is on screen has nothing to do with it.
    void readAside(bool startsOver)
    {
        if (!m_aside)
            m_aside = std::make_unique<storage::AsideReader>(m_path);
        m_isReading = true;
        m_changedWhileReading.clear();
        whenDone(m_aside->read([read = reader(m_wish.column), wish = m_wish](storage::Connection &db) {
            QList<Place> places = read(db);
            PlacedModel<Row, Key>::sortPlaces(places, wish.isFalling);
            return places;
        }),
                 this, [this, wish = m_wish, reading = ++m_reading, startsOver](const QList<Place> &places) {
                     if (reading == m_reading)
                         take(places, wish, startsOver);
                 });
    }
    /// What is being read is no longer wanted.
    void stopReading()
    {
        ++m_reading;
        m_isReading = false;
    }
    virtual void orderTaken() {}

private:
    struct Wish
    {
        int column = -1;
        bool isFalling = false;

        bool operator==(const Wish &) const = default;
    };

    void take(const QList<Place> &places, const Wish &wish, bool startsOver)
    {
        m_isReading = false;
        m_shown = wish;
        this->setFalling(wish.isFalling);
        if (startsOver)
            this->startOverWith(places);
        else
            this->takePlaces(places);
        // These came after the order was read, or just before.
        if (const QList<qint64> changed = std::exchange(m_changedWhileReading, {}); !changed.isEmpty())
            PlacedModel<Row, Key>::recordsChanged(changed);
        orderTaken();
    }

    QString m_path;
    Wish m_shown;
    Wish m_wish;
    quint64 m_reading = 0; ///< counts the orders asked for; odd ends die by it
    bool m_isReading = false;
    QList<qint64> m_changedWhileReading;
    std::unique_ptr<storage::AsideReader> m_aside;
};

} // namespace ringback::models
