#pragma once

#include "core/callback.h"
#include "models/placedmodel.h"
#include "storage/connection.h"

namespace ringback::models {

/// Urgent first, then what is due, the longest waiting first, then what is to come.
struct CallbackKey
{
    bool isNormal = true;
    bool isToCome = false;
    qint64 dueAt = 0; ///< 0: now
    qint64 requestedAt = 0;
    qint64 id = 0;

    friend auto operator<=>(const CallbackKey &, const CallbackKey &) = default;
};

/// The queue: open callbacks, urgent first, then overdue, then longest waiting. The order depends on the time given by
/// tick(), so give one before the first refresh(), and refresh now and then. StatusRole is a Callback::State.
class CallbacksModel final : public PlacedModel<Callback, CallbackKey>
{
    Q_OBJECT

public:
    enum OwnRole {
        DueNowRole = FirstFreeRole, ///< bool; any column
    };
    enum Column { Due, Waiting, Contact, Phone, Reason, Tries, Source, ColumnCount };

    /// Which callbacks are shown: those due by then.
    enum Range { Overdue, DueToday, DueThisWeek, All, RangeCount };

    explicit CallbacksModel(storage::Connection &db, QObject *parent = nullptr) : PlacedModel(parent), m_db(db) {}

    /// Takes effect with the next refresh().
    void setRange(Range range) { m_range = range; }
    [[nodiscard]] Range range() const { return m_range; }
    /// How many callbacks are open in each range.
    [[nodiscard]] QList<int> counts() const;

protected:
    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] QList<Callback> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Callback &callback) const override { return callback.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant cell(const Callback &callback, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Callback &callback, int column) const;
    [[nodiscard]] QString toolTip(const Callback &callback, int column) const;
    [[nodiscard]] QVariant value(const Callback &callback, int column) const;

    [[nodiscard]] bool isOverdue(const Callback &callback) const;
    [[nodiscard]] QDateTime endOf(Range range) const;

    storage::Connection &m_db;
    Range m_range = All;
};

} // namespace ringback::models
