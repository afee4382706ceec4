#pragma once

#include "core/call.h"
#include "models/placedmodel.h"
#include "storage/calls.h"
#include "storage/connection.h"

namespace ringback::models {

/// Those under way first, then the newest.
struct CallKey
{
    bool isOver = false;
    qint64 backFromCreation = 0; ///< falls with the time
    qint64 backFromId = 0;

    friend auto operator<=>(const CallKey &, const CallKey &) = default;
};

/// The calls that pass a filter: those under way on top, then newest first. StatusRole is a CallStatus.
class CallsModel final : public PlacedModel<Call, CallKey>
{
    Q_OBJECT

public:
    enum Column { Status, Time, Contact, Phone, Agent, Outcome, Duration, Attempt, By, ColumnCount };

    explicit CallsModel(storage::Connection &db, QObject *parent = nullptr) : PlacedModel(parent), m_db(db) {}

    /// Reads at once.
    void setFilter(const storage::calls::Filter &filter);
    [[nodiscard]] const storage::calls::Filter &filter() const { return m_filter; }

protected:
    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] QList<Call> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Call &call) const override { return call.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant cell(const Call &call, int column, int role) const override;
    [[nodiscard]] bool isRunning(const Call &call) const override { return isInFlight(call.status); }

private:
    [[nodiscard]] QString text(const Call &call, int column) const;
    [[nodiscard]] QString secondLine(const Call &call, int column) const;
    [[nodiscard]] QString toolTip(const Call &call, int column) const;
    [[nodiscard]] std::optional<double> seconds(const Call &call) const;
    [[nodiscard]] QVariant value(const Call &call, int column) const;

    storage::Connection &m_db;
    storage::calls::Filter m_filter;
};

} // namespace ringback::models
