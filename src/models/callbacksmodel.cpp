#include "models/callbacksmodel.h"

#include "models/celltext.h"
#include "models/words.h"
#include "storage/fold.h"

#include <QLocale>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// Within a minute of its time a callback is due, after it, overdue.
constexpr int overdueSeconds = 60;

/// One without a time of its own is due since it was asked for.
QDateTime dueTime(const Callback &callback)
{
    return callback.dueAt.isValid() ? callback.dueAt : callback.requestedAt;
}

storage::callbacks::SortColumn sortColumnOf(int column)
{
    using storage::callbacks::SortColumn;
    switch (column) {
    case CallbacksModel::Due:
        return SortColumn::Due;
    case CallbacksModel::Waiting:
        return SortColumn::Waiting;
    case CallbacksModel::Contact:
        return SortColumn::Contact;
    case CallbacksModel::Phone:
        return SortColumn::Phone;
    case CallbacksModel::Reason:
        return SortColumn::Reason;
    case CallbacksModel::Tries:
        return SortColumn::Tries;
    case CallbacksModel::Source:
        return SortColumn::Source;
    default:
        return SortColumn::Queue;
    }
}

SortKey queueKey(const storage::callbacks::Place &place, qint64 nowMs)
{
    const bool isToCome = place.dueSinceMs > nowMs;
    return {.number = (place.isHigh ? 0 : 2) + (isToCome ? 1 : 0),
            .next = isToCome ? place.dueAtMs : 0,
            .last = place.requestedAtMs,
            .id = place.id};
}

QList<CallbacksModel::Place> read(storage::Connection &db, const storage::callbacks::View &view, const QDateTime &now,
                                  const QList<qint64> *ids = nullptr)
{
    const qint64 nowMs = now.isValid() ? now.toMSecsSinceEpoch() : 0;
    const bool isQueue = view.column == storage::callbacks::SortColumn::Queue;
    const QList<storage::callbacks::Place> stored =
        ids ? storage::callbacks::places(db, view, *ids) : storage::callbacks::places(db, view);
    QList<CallbacksModel::Place> places;
    places.reserve(stored.size());
    for (const storage::callbacks::Place &place : stored) {
        const SortKey byColumn{.number = place.number, .text = place.text, .next = place.requestedAtMs, .id = place.id};
        places.append({isQueue ? queueKey(place, nowMs) : byColumn, place.id});
    }
    return places;
}

} // namespace

storage::callbacks::View CallbacksModel::view(int column) const
{
    return {.dueBefore = endOf(m_range), .words = m_words, .column = sortColumnOf(column)};
}

QList<CallbacksModel::Place> CallbacksModel::readPlaces() const
{
    return read(m_db, view(shownColumn()), now());
}

QList<CallbacksModel::Place> CallbacksModel::readPlaces(const QList<qint64> &ids) const
{
    return read(m_db, view(shownColumn()), now(), &ids);
}

CallbacksModel::Reader CallbacksModel::reader(int column) const
{
    return [view = view(column), now = now()](storage::Connection &db) { return read(db, view, now); };
}

void CallbacksModel::setSearch(const QString &text)
{
    const QStringList words = storage::searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    refresh();
}

QList<int> CallbacksModel::counts() const
{
    QList<QDateTime> ends;
    for (int range = 0; range < RangeCount; ++range)
        ends.append(endOf(static_cast<Range>(range)));
    return storage::callbacks::countDueBefore(m_db, ends);
}

/// What is due before it is in the range; unset: everything is. Days are those of this computer's time zone.
QDateTime CallbacksModel::endOf(Range range) const
{
    const QDate today = now().toLocalTime().date();
    switch (range) {
    case Overdue:
        return now().addSecs(-overdueSeconds);
    case DueToday:
        return today.addDays(1).startOfDay().toUTC();
    case DueThisWeek: {
        const int gone = (today.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
        return today.addDays(7 - gone).startOfDay().toUTC();
    }
    case All:
    case RangeCount:
        break;
    }
    return {};
}

bool CallbacksModel::isOverdue(const Callback &callback) const
{
    return callback.state == Callback::State::Waiting && now().isValid() && dueTime(callback).isValid() &&
           dueTime(callback) < now().addSecs(-overdueSeconds);
}

void CallbacksModel::setServiceLevel(const ServiceLevel &level)
{
    if (level == m_serviceLevel)
        return;
    m_serviceLevel = level;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Waiting), index(rowCount() - 1, Waiting), {ServiceStateRole});
}

/// Who is to be called later doesn't wait for it now, and who is being called no longer does.
ServiceLevel::State CallbacksModel::serviceState(const Callback &callback) const
{
    if (callback.state != Callback::State::Waiting || !now().isValid() || dueTime(callback) > now())
        return ServiceLevel::State::Calm;
    return m_serviceLevel.of(std::chrono::seconds(callback.requestedAt.secsTo(now())),
                             callback.priority == Priority::High);
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
        return isOverdue(callback);
    case ServiceStateRole:
        return static_cast<int>(serviceState(callback));
    case DueNowRole:
        return now().isValid() && dueTime(callback) < now().addSecs(overdueSeconds);
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
        // Who is to be called later doesn't wait for it now.
        return now().isValid() && dueTime(callback) > now() ? u"–"_s : waitingText(callback.requestedAt, now());
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
        return serviceState(callback) == ServiceLevel::State::Late
                   ? tr("Waits too long: requested %1").arg(exactTimeText(callback.requestedAt))
                   : tr("Requested %1").arg(exactTimeText(callback.requestedAt));
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
