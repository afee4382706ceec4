#pragma once

#include "core/callback.h"
#include "core/servicelevel.h"
#include "models/sortedmodel.h"
#include "models/sortkey.h"
#include "storage/callbacks.h"
#include "storage/connection.h"

namespace ringback::models {

/// The queue: open callbacks, urgent first, then overdue, then longest waiting, unless a header was clicked. The
/// queue's order depends on the time given by tick(), so give one before the first refresh(), and refresh now and then.
/// StatusRole is a Callback::State.
class CallbacksModel final : public SortedModel<Callback, SortKey>
{
    Q_OBJECT

public:
    enum OwnRole {
        DueNowRole = FirstFreeRole, ///< bool; any column
        ServiceStateRole,           ///< ServiceLevel::State as int; any column
    };
    enum Column { Due, Waiting, Contact, Phone, Reason, Tries, Source, ColumnCount };

    /// Which callbacks are shown: those due by then.
    enum Range { Overdue, DueToday, DueThisWeek, All, RangeCount };

    explicit CallbacksModel(storage::Connection &db, QObject *parent = nullptr)
        : SortedModel(db.path(), parent), m_db(db)
    {
    }

    /// Takes effect with the next refresh().
    void setRange(Range range) { m_range = range; }
    [[nodiscard]] Range range() const { return m_range; }
    /// Only those with all of these words in name, number or reason; at once. Empty: all.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /// How long people may wait; at once.
    void setServiceLevel(const ServiceLevel &level);
    /// How many callbacks are open in each range, whatever is searched for.
    [[nodiscard]] QList<int> counts() const;

protected:
    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] Reader reader(int column) const override;
    [[nodiscard]] QList<Callback> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Callback &callback) const override { return callback.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] int phoneColumn() const override { return Phone; }
    [[nodiscard]] QVariant cell(const Callback &callback, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Callback &callback, int column) const;
    [[nodiscard]] QString toolTip(const Callback &callback, int column) const;
    [[nodiscard]] QVariant value(const Callback &callback, int column) const;

    [[nodiscard]] ServiceLevel::State serviceState(const Callback &callback) const;
    [[nodiscard]] bool isOverdue(const Callback &callback) const;
    [[nodiscard]] QDateTime endOf(Range range) const;
    [[nodiscard]] storage::callbacks::View view(int column) const;

    storage::Connection &m_db;
    Range m_range = All;
    ServiceLevel m_serviceLevel;
    QStringList m_words;
};

} // namespace ringback::models
