#include "models/callsmodel.h"

#include "core/durationtext.h"
#include "models/celltext.h"
#include "models/words.h"
#include "storage/callorder.h"
#include "storage/fold.h"

#include <algorithm>
#include <utility>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// When a call began, or was meant to.
QDateTime timeOf(const Call &call)
{
    return call.startedAt.isValid() ? call.startedAt : call.createdAt;
}

storage::calls::SortColumn sortColumnOf(int column)
{
    using storage::calls::SortColumn;
    switch (column) {
    case CallsModel::Status:
        return SortColumn::Status;
    case CallsModel::Time:
        return SortColumn::Time;
    case CallsModel::Contact:
        return SortColumn::Contact;
    case CallsModel::Phone:
        return SortColumn::Phone;
    case CallsModel::Agent:
        return SortColumn::Agent;
    case CallsModel::Outcome:
        return SortColumn::Outcome;
    case CallsModel::Duration:
        return SortColumn::Duration;
    case CallsModel::Attempt:
        return SortColumn::Attempt;
    case CallsModel::By:
        return SortColumn::By;
    default:
        return SortColumn::Newest;
    }
}

QList<CallsModel::Place> placesOf(const QList<storage::calls::SortPlace> &stored)
{
    QList<CallsModel::Place> places;
    places.reserve(stored.size());
    for (const storage::calls::SortPlace &place : stored)
        places.append({{place.number, place.text, place.age(), 0, -place.id}, place.id});
    return places;
}

} // namespace

CallsModel::CallsModel(storage::Connection &db, QObject *parent)
    : SortedModel(db.path(), parent), m_db(db), m_finder(db.path())
{
    connect(&m_finder, &storage::CallSearch::found, this, &CallsModel::takeHits);
}

void CallsModel::setFilter(const storage::calls::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (isSearching()) {
        m_isComplete = false;
        m_isNewSearch = true;
        find();
    } else {
        readAside(false); // who is selected stays so, where the filter lets them
    }
    Q_EMIT foundCountChanged();
}

bool CallsModel::passesFilter(qint64 id) const
{
    return !storage::calls::places(m_db, m_filter, {id}).isEmpty();
}

QList<CallsModel::Place> CallsModel::readPlaces() const
{
    return placesOf(storage::calls::sortPlaces(m_db, m_filter, sortColumnOf(shownColumn())));
}

QList<CallsModel::Place> CallsModel::readPlaces(const QList<qint64> &ids) const
{
    return placesOf(storage::calls::sortPlaces(m_db, m_filter, sortColumnOf(shownColumn()), ids));
}

CallsModel::Reader CallsModel::reader(int column) const
{
    return [column = sortColumnOf(column), filter = m_filter](storage::Connection &db) {
        return placesOf(storage::calls::sortPlaces(db, filter, column));
    };
}

void CallsModel::setSearch(const QString &text)
{
    m_search = text;
    const QStringList words = storage::searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    m_excerpts.clear();
    m_isComplete = false;
    if (isSearching()) {
        stopReading(); // what was asked for is no longer wanted
        m_isNewSearch = true;
        find();
    } else {
        m_finder.stop();
        readAside(true);
    }
    Q_EMIT foundCountChanged();
}

void CallsModel::find()
{
    m_running = m_finder.find(m_words, sortColumnOf(wishedColumn()), wishesFalling(), m_filter);
}

void CallsModel::takeHits(quint64 search, const QList<qint64> &ids, bool all)
{
    if (search != m_running || !isSearching())
        return;
    // What is on screen already is as much, or more may come in a moment.
    if (!all && (m_isComplete || (m_isNewSearch ? ids.isEmpty() : ids.size() <= order().size())))
        return;
    const bool isNew = std::exchange(m_isNewSearch, false);
    showIds(ids, isNew);
    if (isNew && !ids.isEmpty()) // the same rows, found by other words
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {ExcerptRole, ExcerptMarksRole});
    m_isComplete = all;
    Q_EMIT foundCountChanged();
}

std::optional<qsizetype> CallsModel::foundCount() const
{
    return m_isComplete ? std::optional<qsizetype>(rowCount()) : std::nullopt;
}

void CallsModel::recordsChanged(const QList<qint64> &ids)
{
    m_finder.callsChanged(ids);
    if (!isSearching())
        return SortedModel::recordsChanged(ids);
    for (const qint64 id : ids)
        m_excerpts.remove(id);
    rowsChanged(ids); // the finder tells the hits anew
}

const storage::calltext::Excerpt &CallsModel::excerpt(qint64 id) const
{
    if (!m_excerpts.contains(id)) {
        const std::optional<storage::calltext::Texts> texts = storage::calltext::of(m_db, id);
        storage::calltext::Excerpt excerpt;
        if (texts)
            excerpt = storage::calltext::excerpt(texts->said, m_words);
        m_excerpts.insert(id, new storage::calltext::Excerpt(std::move(excerpt)));
    }
    return *m_excerpts.object(id);
}

QVariant CallsModel::excerptMarks(qint64 id) const
{
    QVariantList marks;
    for (const storage::FoldedText::Range &range : excerpt(id).marks)
        marks << range.from << range.length;
    return marks;
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
    case ExcerptRole:
        return isSearching() ? QVariant(excerpt(call.id).text) : QVariant();
    case ExcerptMarksRole:
        return isSearching() ? excerptMarks(call.id) : QVariant();
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
