#include "models/callbacksmodel.h"

#include "models/celltext.h"
#include "models/words.h"
#include "storage/callbacks.h"

namespace ringback::models {

namespace {

/// One without a time of its own is due since it was asked for.
QDateTime dueTime(const Callback &callback)
{
    return callback.dueAt.isValid() ? callback.dueAt : callback.requestedAt;
}

} // namespace

QList<qint64> CallbacksModel::readOrder() const
{
    return storage::callbacks::openOrder(m_db, now());
}

QList<Callback> CallbacksModel::readRows(const QList<qint64> &ids) const
{
    return storage::callbacks::byIds(m_db, ids);
}

QString CallbacksModel::header(int column) const
{
    switch (column) {
    case Due:
        return tr("Due");
    case Waiting:
        return tr("Waiting");
    case Contact:
        return tr("Contact");
    case Phone:
        return tr("Phone");
    case Reason:
        return tr("Reason");
    case Tries:
        return tr("Tries");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

QVariant CallbacksModel::cell(const Callback &callback, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(callback, column);
    case Qt::ToolTipRole:
        return toolTip(callback, column);
    case ValueRole:
        return value(callback, column);
    case SecondLineRole:
        return column == Contact ? placeAndTimeText(callback.phone, now()) : QVariant();
    case StatusRole:
        return static_cast<int>(callback.state);
    case E164Role:
        return callback.phone;
    case UrgentRole:
        return callback.priority == Priority::High;
    case OverdueRole:
        return callback.dueAt.isValid() && now().isValid() && callback.dueAt < now().addSecs(-60);
    default:
        return {};
    }
}

QString CallbacksModel::text(const Callback &callback, int column) const
{
    switch (column) {
    case Due:
        return callback.state == Callback::State::Calling ? stateText(callback.state)
                                                          : dueText(dueTime(callback), now());
    case Waiting:
        return waitingText(callback.requestedAt, now());
    case Contact:
        return callback.contactName.trimmed().isEmpty() ? phoneText(callback.phone) : cellText(callback.contactName);
    case Phone:
        return phoneText(callback.phone);
    case Reason:
        return cellText(callback.reason);
    case Tries:
        return tr("%1 / %2", "tries made of tries at most").arg(callback.attempts).arg(callback.maxAttempts);
    case Source:
        return callbackSourceText(callback.source);
    default:
        return {};
    }
}

QString CallbacksModel::toolTip(const Callback &callback, int column) const
{
    switch (column) {
    case Due:
        return exactTimeText(dueTime(callback));
    case Waiting:
        return tr("Requested %1").arg(exactTimeText(callback.requestedAt));
    case Phone:
        return cellText(callback.phone);
    default:
        return text(callback, column);
    }
}

QVariant CallbacksModel::value(const Callback &callback, int column) const
{
    switch (column) {
    case Due:
        return dueTime(callback);
    case Waiting:
        return callback.requestedAt;
    case Contact:
        return callback.contactName;
    case Phone:
        return callback.phone;
    case Reason:
        return callback.reason;
    case Tries:
        return callback.attempts;
    case Source:
        return callback.source;
    default:
        return {};
    }
}

} // namespace ringback::models
