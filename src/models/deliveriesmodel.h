#pragma once

#include "models/placedmodel.h"
#include "storage/connection.h"
#include "storage/deliveries.h"

namespace ringback::models {

/// What reached the listener, newest first. StatusRole is a DeliveryResult::State.
class DeliveriesModel final : public PlacedModel<storage::deliveries::Row, qint64>
{
    Q_OBJECT

public:
    enum Column { Time, Kind, State, Note, Path, Peer, ColumnCount };
    enum DeliveryRole { CallIdRole = FirstFreeRole, CallbackIdRole };

    explicit DeliveriesModel(storage::Connection &db, QObject *parent = nullptr) : PlacedModel(parent), m_db(db) {}

protected:
    using Row = storage::deliveries::Row;

    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] QList<Row> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Row &row) const override { return row.delivery.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant cell(const Row &row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;

    storage::Connection &m_db;
};

} // namespace ringback::models
