#include "models/deliveriesmodel.h"

#include "core/durationtext.h"
#include "models/celltext.h"
#include "models/words.h"

namespace ringback::models {

namespace {

QVariant value(const storage::deliveries::Row &row, int column)
{
    switch (column) {
    case DeliveriesModel::Time:
        return row.delivery.receivedAt;
    case DeliveriesModel::Kind:
        return token(row.delivery.kind);
    case DeliveriesModel::State:
        return token(row.result.state);
    case DeliveriesModel::Note:
        return row.result.note;
    case DeliveriesModel::Path:
        return row.delivery.path;
    case DeliveriesModel::Peer:
        return row.delivery.peer;
    default:
        return {};
    }
}

storage::deliveries::SortColumn sortColumnOf(int column)
{
    using storage::deliveries::SortColumn;
    switch (column) {
    case DeliveriesModel::Kind:
        return SortColumn::Kind;
    case DeliveriesModel::State:
        return SortColumn::State;
    case DeliveriesModel::Note:
        return SortColumn::Note;
    case DeliveriesModel::Path:
        return SortColumn::Path;
    case DeliveriesModel::Peer:
        return SortColumn::Peer;
    default: // by time, too: they stand in the journal as they came
        return SortColumn::Newest;
    }
}

QList<DeliveriesModel::Place> placesOf(const QList<storage::deliveries::Place> &stored, int column)
{
    QList<DeliveriesModel::Place> places;
    places.reserve(stored.size());
    const bool oldestFirst = column == DeliveriesModel::Time;
    for (const storage::deliveries::Place &place : stored)
        places.append({{place.text, oldestFirst ? place.id : -place.id}, place.id});
    return places;
}

} // namespace

void DeliveriesModel::setFilter(const storage::deliveries::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readAside(false); // what is selected stays so, where the filter lets it
}

bool DeliveriesModel::passesFilter(qint64 id) const
{
    return !storage::deliveries::places(m_db, storage::deliveries::SortColumn::Newest, m_filter, {id}).isEmpty();
}

QList<DeliveriesModel::Place> DeliveriesModel::readPlaces() const
{
    return placesOf(storage::deliveries::places(m_db, sortColumnOf(shownColumn()), m_filter), shownColumn());
}

QList<DeliveriesModel::Place> DeliveriesModel::readPlaces(const QList<qint64> &ids) const
{
    return placesOf(storage::deliveries::places(m_db, sortColumnOf(shownColumn()), m_filter, ids), shownColumn());
}

DeliveriesModel::Reader DeliveriesModel::reader(int column) const
{
    return [column, filter = m_filter](storage::Connection &db) {
        return placesOf(storage::deliveries::places(db, sortColumnOf(column), filter), column);
    };
}

QList<storage::deliveries::Row> DeliveriesModel::readRows(const QList<qint64> &ids) const
{
    return storage::deliveries::byIds(m_db, ids);
}

QString DeliveriesModel::header(int column) const
{
    switch (column) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case Note:
        return tr("What it became");
    case Path:
        return tr("Path");
    case Peer:
        return tr("From");
    default:
        return {};
    }
}

QVariant DeliveriesModel::cell(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Time ? exactTimeText(row.delivery.receivedAt) : text(row, column);
    case ValueRole:
        return value(row, column);
    case StatusRole:
        return static_cast<int>(row.result.state);
    case CallIdRole:
        return row.result.callId;
    case CallbackIdRole:
        return row.result.callbackId;
    default:
        return {};
    }
}

QString DeliveriesModel::becameText(const DeliveryResult &result)
{
    if (result.state == DeliveryResult::State::Duplicate)
        return tr("It was known already");
    if (result.callbackId != 0)
        return tr("A callback in the queue");
    return result.callId != 0 ? tr("News of a call") : QString();
}

QString DeliveriesModel::text(const Row &row, int column) const
{
    switch (column) {
    case Time:
        return relativeTimeText(row.delivery.receivedAt, now());
    case Kind:
        return kindText(row.delivery.kind);
    case State:
        return stateText(row.result.state);
    case Note:
        return row.result.note.isEmpty() ? becameText(row.result) : cellText(row.result.note);
    case Path:
        return cellText(row.delivery.path);
    case Peer:
        return cellText(row.delivery.peer);
    default:
        return {};
    }
}

} // namespace ringback::models
