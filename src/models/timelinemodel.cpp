#include "models/timelinemodel.h"

#include "core/durationtext.h"
#include "models/celltext.h"
#include "models/words.h"

#include <algorithm>

namespace ringback::models {

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    const qsizetype known = m_entries.size();
    const bool goesOn = known <= entries.size() && std::equal(m_entries.begin(), m_entries.end(), entries.begin());
    if (!goesOn) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    } else if (known < entries.size()) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

void TimelineModel::tick(const QDateTime &now)
{
    m_now = now;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {SecondLineRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TimelineEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return stepText(entry.what);
    case Qt::ToolTipRole:
        return exactTimeText(entry.at);
    case ValueRole:
        return entry.at;
    case SecondLineRole: {
        const QString known = tr("%1, %2", "when and by what it is known")
                                  .arg(relativeTimeText(entry.at, m_now), sourceText(entry.source));
        const QString detail = cellText(entry.detail);
        return detail.isEmpty() ? known : tr("%1 · %2", "when and by what, and the detail").arg(known, detail);
    }
    case StatusRole:
        return entry.what;
    case SourceRole:
        return static_cast<int>(entry.source);
    case DetailRole:
        return cellText(entry.detail);
    case DeliveryIdRole:
        return entry.deliveryId;
    default:
        return {};
    }
}

} // namespace ringback::models
