#pragma once

#include "core/call.h"
#include "models/modelroles.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace ringback::models {

/// The life of one call, a row a step, oldest first. The second line says when and by what it is known, and the detail.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum TimelineRole {
        SourceRole = FirstFreeRole, ///< Source as int
        DetailRole,
        DeliveryIdRole, ///< the delivery that said so; 0: none
    };

    using QAbstractListModel::QAbstractListModel;

    /// Steps that come behind add rows; another history resets.
    void setEntries(const QList<TimelineEntry> &entries);
    /// The time on which "4 min ago" is told.
    void tick(const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<TimelineEntry> m_entries;
    QDateTime m_now;
};

} // namespace ringback::models
