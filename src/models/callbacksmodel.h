#pragma once

#include "core/callback.h"
#include "models/orderedmodel.h"
#include "storage/connection.h"

namespace ringback::models {

/// The queue: open callbacks, urgent first, then overdue, then longest waiting. The order depends on the time given by
/// tick(), so give one before the first refresh(), and refresh now and then. StatusRole is a Callback::State.
class CallbacksModel final : public OrderedModel<Callback>
{
    Q_OBJECT

public:
    enum Column { Due, Waiting, Contact, Phone, Reason, Tries, Source, ColumnCount };

    explicit CallbacksModel(storage::Connection &db, QObject *parent = nullptr) : OrderedModel(parent), m_db(db) {}

protected:
    [[nodiscard]] QList<qint64> readOrder() const override;
    [[nodiscard]] QList<Callback> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Callback &callback) const override { return callback.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant cell(const Callback &callback, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Callback &callback, int column) const;
    [[nodiscard]] QString toolTip(const Callback &callback, int column) const;
    [[nodiscard]] QVariant value(const Callback &callback, int column) const;

    storage::Connection &m_db;
};

} // namespace ringback::models
