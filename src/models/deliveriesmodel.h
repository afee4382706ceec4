#pragma once

#include "models/sortedmodel.h"
#include "storage/connection.h"
#include "storage/deliveries.h"

namespace ringback::models {

/// A text, then how far back, or how far on by time: no more, for there may be millions.
struct DeliveryKey
{
    QByteArray text = {};
    qint64 back = 0;

    friend bool operator==(const DeliveryKey &, const DeliveryKey &) = default;
    friend bool operator<(const DeliveryKey &a, const DeliveryKey &b)
    {
        const int order = a.text.compare(b.text);
        return order != 0 ? order < 0 : a.back < b.back;
    }
};

/// What reached the listener, newest first unless a header was clicked. StatusRole is a DeliveryResult::State.
class DeliveriesModel final : public SortedModel<storage::deliveries::Row, DeliveryKey>
{
    Q_OBJECT

public:
    enum Column { Time, Kind, State, Note, Path, Peer, ColumnCount };
    enum DeliveryRole { CallIdRole = FirstFreeRole, CallbackIdRole };

    explicit DeliveriesModel(storage::Connection &db, QObject *parent = nullptr)
        : SortedModel(db.path(), parent), m_db(db)
    {
    }

    /// Read aside, like an order.
    void setFilter(const storage::deliveries::Filter &filter);
    [[nodiscard]] const storage::deliveries::Filter &filter() const { return m_filter; }
    [[nodiscard]] bool passesFilter(qint64 id) const;

protected:
    using Row = storage::deliveries::Row;

    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] Reader reader(int column) const override;
    [[nodiscard]] QList<Row> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Row &row) const override { return row.delivery.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] bool beginsFalling(int column) const override { return column == Time; }
    [[nodiscard]] QVariant cell(const Row &row, int column, int role) const override;

private:
    [[nodiscard]] static QString becameText(const DeliveryResult &result);
    [[nodiscard]] QString text(const Row &row, int column) const;

    storage::Connection &m_db;
    storage::deliveries::Filter m_filter;
};

} // namespace ringback::models
