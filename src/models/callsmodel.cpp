#include "models/callsmodel.h"

#include "core/durationtext.h"
#include "models/celltext.h"
#include "models/words.h"

#include <algorithm>
#include <limits>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// When a call began, or was meant to.
QDateTime timeOf(const Call &call)
{
    return call.startedAt.isValid() ? call.startedAt : call.createdAt;
}

QList<CallsModel::Place> placesOf(const QList<storage::calls::Place> &stored)
{
    QList<CallsModel::Place> places;
    places.reserve(stored.size());
    for (const storage::calls::Place &place : stored) {
        // One without a time comes last.
        const qint64 back = place.createdAtMs ? -*place.createdAtMs : std::numeric_limits<qint64>::max();
        places.append({{!place.isInFlight, back, -place.id}, place.id});
    }
    return places;
}

} // namespace

void CallsModel::setFilter(const storage::calls::Filter &filter)
{
    m_filter = filter;
    refresh();
}

QList<CallsModel::Place> CallsModel::readPlaces() const
{
    return placesOf(storage::calls::places(m_db, m_filter));
}

QList<CallsModel::Place> CallsModel::readPlaces(const QList<qint64> &ids) const
{
    return placesOf(storage::calls::places(m_db, m_filter, ids));
}

QList<Call> CallsModel::readRows(const QList<qint64> &ids) const
{
    return storage::calls::byIds(m_db, ids);
}

QString CallsModel::header(int column) const
{
    switch (column) {
    case Status:
        return tr("Status");
    case Time:
        return tr("Time");
    case Contact:
        return tr("Contact");
    case Phone:
        return tr("Phone");
    case Agent:
        return tr("Voice agent");
    case Outcome:
        return tr("Outcome");
    case Duration:
        return tr("Duration");
    case Attempt:
        return tr("Attempt");
    case By:
        return tr("By");
    default:
        return {};
    }
}

QVariant CallsModel::cell(const Call &call, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case Qt::ToolTipRole:
        return toolTip(call, column);
    case Qt::TextAlignmentRole:
        if (column == Duration || column == Attempt)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case ValueRole:
        return value(call, column);
    case SecondLineRole:
        return secondLine(call, column);
    case StatusRole:
        return static_cast<int>(call.status);
    case E164Role:
        return call.phone;
    case UrgentRole:
        return call.priority == Priority::High;
    default:
        return {};
    }
}

QString CallsModel::text(const Call &call, int column) const
{
    switch (column) {
    case Status:
        return statusText(call.status);
    case Time:
        return relativeTimeText(timeOf(call), now());
    case Contact:
        return call.contactName.trimmed().isEmpty() ? phoneText(call.phone) : cellText(call.contactName);
    case Phone:
        return phoneText(call.phone);
    case Agent:
        return cellText(call.agentTitle.isEmpty() ? call.agentId : call.agentTitle);
    case Outcome:
        return cellText(call.outcome);
    case Duration:
        return durationText(seconds(call).value_or(-1));
    case Attempt:
        return QString::number(call.attempt);
    case By:
        return cellText(call.by);
    default:
        return {};
    }
}

QString CallsModel::secondLine(const Call &call, int column) const
{
    switch (column) {
    case Status: {
        const QString known = relativeTimeText(call.knownAt, now());
        return known.isEmpty() ? QString()
                               : tr("%1, %2", "when and by what it is known").arg(known, sourceText(call.knownBy));
    }
    case Phone:
        return placeAndTimeText(call.phone, now());
    case Outcome:
        return cellText(call.cause);
    default:
        return {};
    }
}

QString CallsModel::toolTip(const Call &call, int column) const
{
    switch (column) {
    case Status:
        return call.knownAt.isValid()
                   ? tr("Last known %1, by %2").arg(exactTimeText(call.knownAt), sourceText(call.knownBy))
                   : QString();
    case Time:
        return exactTimeText(timeOf(call));
    case Phone:
        return cellText(call.phone);
    default:
        return text(call, column);
    }
}

std::optional<double> CallsModel::seconds(const Call &call) const
{
    if (call.status == CallStatus::InProgress && call.startedAt.isValid() && now().isValid())
        return std::max(0.0, static_cast<double>(call.startedAt.msecsTo(now())) / 1000);
    if (call.durationSeconds)
        return call.durationSeconds;
    if (call.startedAt.isValid() && call.endedAt.isValid())
        return static_cast<double>(call.startedAt.msecsTo(call.endedAt)) / 1000;
    return std::nullopt;
}

QVariant CallsModel::value(const Call &call, int column) const
{
    switch (column) {
    case Status:
        return token(call.status);
    case Time:
        return timeOf(call);
    case Contact:
        return call.contactName;
    case Phone:
        return call.phone;
    case Agent:
        return call.agentId;
    case Outcome:
        return call.outcome;
    case Duration: {
        const std::optional<double> length = seconds(call);
        return length ? QVariant(*length) : QVariant();
    }
    case Attempt:
        return call.attempt;
    case By:
        return call.by;
    default:
        return {};
    }
}

} // namespace ringback::models
