#include "models/contactsmodel.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "models/celltext.h"
#include "storage/fold.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

/// More changes than that are found in an order read anew, aside.
constexpr qsizetype mostPlaced = 16;
constexpr int readSoonMs = 400;
/// Within that time after a commit we have heard of it.
constexpr int forgetMs = 2000;

std::optional<storage::contacts::SortColumn> sortColumnOf(int column)
{
    using storage::contacts::SortColumn;
    switch (column) {
    case ContactsModel::Name:
        return SortColumn::Name;
    case ContactsModel::Phone:
        return SortColumn::Phone;
    case ContactsModel::Email:
        return SortColumn::Email;
    case ContactsModel::Company:
        return SortColumn::Company;
    case ContactsModel::Tags:
        return SortColumn::Tags;
    case ContactsModel::Created:
        return SortColumn::Created;
    default:
        return std::nullopt;
    }
}

QVariant value(const Contact &contact, int column)
{
    switch (column) {
    case ContactsModel::Name:
        return contact.name;
    case ContactsModel::Phone:
        return contact.phone;
    case ContactsModel::Email:
        return contact.email;
    case ContactsModel::Company:
        return contact.company;
    case ContactsModel::Tags:
        return contact.tags;
    case ContactsModel::Created:
        return contact.createdAt;
    default:
        return {};
    }
}

} // namespace

ContactsModel::ContactsModel(storage::Connection &db, QObject *parent)
    : OrderedModel(parent), m_db(db), m_finder(db.path()), m_aside(db.path())
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readSoonMs);
    connect(&m_readSoon, &QTimer::timeout, this, &ContactsModel::readAside);
    m_forgetCompared.setSingleShot(true);
    m_forgetCompared.setInterval(forgetMs);
    connect(&m_forgetCompared, &QTimer::timeout, this, [this] { m_compared.clear(); });
    connect(&m_finder, &storage::ContactSearch::found, this, &ContactsModel::takeHits);
}

void ContactsModel::refresh()
{
    if (isSearching()) {
        m_running = m_finder.find(m_words, m_sortColumn, m_isDescending);
        return;
    }
    if (rowCount() < firstPage)
        readFirstPage();
    if (!m_isComplete || rowCount() >= firstPage)
        readAside();
}

/// Which is all there is in a small table.
void ContactsModel::readFirstPage()
{
    const QList<qint64> first = storage::contacts::firstOf(m_db, m_sortColumn, m_isDescending, firstPage);
    setOrder(first);
    if (first.size() < firstPage) {
        ++m_reading;
        m_isReading = false;
        setComplete(true);
    } else {
        setComplete(false);
    }
}

void ContactsModel::readAside()
{
    if (isSearching())
        return;
    m_readSoon.stop();
    m_isReading = true;
    m_changedWhileReading.clear();
    whenDone(m_aside.read([column = m_sortColumn, descending = m_isDescending](storage::Connection &db) {
        return storage::contacts::order(db, column, descending);
    }),
             this, [this, reading = ++m_reading](const QList<qint64> &ids) {
                 if (reading == m_reading)
                     takeOrder(ids);
             });
}

void ContactsModel::takeOrder(const QList<qint64> &ids)
{
    m_isReading = false;
    m_compared.clear();
    setOrder(ids);
    setComplete(true);
    // These came after the order was read, or just before.
    const QList<qint64> changed = std::exchange(m_changedWhileReading, {});
    if (changed.size() > mostPlaced)
        m_readSoon.start();
    else
        place(changed);
}

void ContactsModel::recordsChanged(const QList<qint64> &ids)
{
    m_finder.contactsChanged(ids);
    rowsChanged(ids);
    if (isSearching()) // the finder tells the hits anew
        return;
    const bool misled = std::any_of(ids.begin(), ids.end(), [this](qint64 id) { return m_compared.contains(id); });
    if (m_isReading)
        m_changedWhileReading += ids;
    else if (ids.size() <= mostPlaced)
        place(ids);
    // Somebody was placed beside this one when it had changed already, but wasn't known to have.
    if ((misled || ids.size() > mostPlaced) && !m_isReading && !m_readSoon.isActive())
        m_readSoon.start();
}

void ContactsModel::place(const QList<qint64> &ids)
{
    m_unplaced = QSet<qint64>(ids.begin(), ids.end());
    for (const qint64 id : ids)
        placeOne(id);
    m_unplaced.clear();
    if (!ids.isEmpty())
        emit countChanged();
}

void ContactsModel::placeOne(qint64 id)
{
    if (!m_unplaced.contains(id)) // there twice
        return;
    const qsizetype row = rowOf(id);
    if (!storage::contacts::isActive(m_db, id)) {
        if (row >= 0)
            apply({.kind = OrderEdit::Kind::Remove, .first = row, .count = 1});
    } else if (row < 0) {
        apply({.first = placeFor(id), .count = 1, .ids = {id}});
    } else if (!stands(row)) {
        // Neither the row itself nor the gap behind it is a move.
        if (const qsizetype target = placeFor(id); target != row && target != row + 1)
            apply({.kind = OrderEdit::Kind::Move, .first = row, .count = 1, .target = target});
    }
    m_unplaced.remove(id);
}

/// Whether a row is right between its neighbours.
bool ContactsModel::stands(qsizetype row)
{
    const QList<qint64> &shown = order();
    const qint64 id = shown[row];
    // A neighbour that may stand wrong itself is no witness.
    if (row > 0 && (m_unplaced.contains(shown[row - 1]) || !comesBefore(shown[row - 1], id).value_or(false)))
        return false;
    return row + 1 == shown.size() ||
           (!m_unplaced.contains(shown[row + 1]) && comesBefore(id, shown[row + 1]).value_or(false));
}

/// In the order shown; nothing where the database can't say, as for one that was deleted.
std::optional<bool> ContactsModel::comesBefore(qint64 id, qint64 otherId)
{
    return m_isDescending ? storage::contacts::precedes(m_db, m_sortColumn, otherId, id)
                          : storage::contacts::precedes(m_db, m_sortColumn, id, otherId);
}

/// The row before which it belongs, found by halves; rows that may stand wrong themselves are passed over.
qsizetype ContactsModel::placeFor(qint64 id)
{
    m_forgetCompared.start();
    const QList<qint64> &shown = order();
    qsizetype low = 0;
    qsizetype high = shown.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        qsizetype probe = middle;
        std::optional<bool> isBefore;
        for (; probe < high && !isBefore; ++probe) {
            if (!m_unplaced.contains(shown[probe])) {
                isBefore = comesBefore(shown[probe], id);
                m_compared.insert(shown[probe]);
            }
        }
        if (isBefore.value_or(false))
            low = probe; // one after the one that was compared
        else
            high = middle;
    }
    return low;
}

void ContactsModel::setSearch(const QString &text)
{
    m_search = text;
    const QStringList words = storage::searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    ++m_reading; // what was asked for is no longer wanted
    m_isReading = false;
    setComplete(false);
    if (isSearching()) {
        m_isNewSearch = true;
        m_running = m_finder.find(m_words, m_sortColumn, m_isDescending);
    } else {
        m_finder.stop();
        startOver(storage::contacts::firstOf(m_db, m_sortColumn, m_isDescending, firstPage));
        refresh();
    }
}

void ContactsModel::takeHits(quint64 search, const QList<qint64> &ids, bool all)
{
    if (search != m_running || !isSearching())
        return;
    if (!all && (!m_isNewSearch || ids.isEmpty())) // more is on screen already, or may come in a moment
        return;
    if (std::exchange(m_isNewSearch, false))
        startOver(ids);
    else
        setOrder(ids);
    setComplete(all);
}

std::optional<qsizetype> ContactsModel::knownCount() const
{
    return m_isComplete ? std::optional<qsizetype>(rowCount()) : std::nullopt;
}

void ContactsModel::setComplete(bool complete)
{
    m_isComplete = complete;
    emit countChanged();
}

void ContactsModel::sort(int column, Qt::SortOrder order)
{
    const auto sortColumn = sortColumnOf(column);
    if (!sortColumn)
        return;
    const bool isFlip = *sortColumn == m_sortColumn;
    const bool descending = order == Qt::DescendingOrder;
    if (isFlip && descending == m_isDescending)
        return;
    m_sortColumn = *sortColumn;
    m_isDescending = descending;
    m_compared.clear();
    if (isFlip && m_isComplete && !m_isReading) {
        QList<qint64> turned = this->order();
        std::reverse(turned.begin(), turned.end());
        setOrder(turned);
        if (isSearching()) // for what changes from now on
            m_running = m_finder.find(m_words, m_sortColumn, m_isDescending);
    } else {
        refresh();
    }
}

QList<qint64> ContactsModel::readOrder() const
{
    return storage::contacts::order(m_db, m_sortColumn, m_isDescending);
}

QList<Contact> ContactsModel::readRows(const QList<qint64> &ids) const
{
    return storage::contacts::byIds(m_db, ids);
}

QString ContactsModel::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Company:
        return tr("Company");
    case Tags:
        return tr("Tags");
    case Created:
        return tr("Added");
    default:
        return {};
    }
}

QVariant ContactsModel::cell(const Contact &contact, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(contact, column);
    case Qt::ToolTipRole:
        if (column == Created)
            return exactTimeText(contact.createdAt);
        return column == Phone ? contact.phone : text(contact, column);
    case ValueRole:
        return value(contact, column);
    case E164Role:
        return contact.phone;
    case SecondLineRole:
        if (column == Name)
            return placeAndTimeText(contact.phone, now());
        return {};
    default:
        return {};
    }
}

QString ContactsModel::text(const Contact &contact, int column) const
{
    switch (column) {
    case Name:
        // Somebody without a name is known by the number.
        return contact.name.trimmed().isEmpty() ? phoneText(contact.phone) : cellText(contact.name);
    case Phone:
        return phoneText(contact.phone);
    case Email:
        return cellText(contact.email);
    case Company:
        return cellText(contact.company);
    case Tags:
        return cellText(contact.tags.join(u", "_s));
    case Created:
        return relativeTimeText(contact.createdAt, now());
    default:
        return {};
    }
}

} // namespace ringback::models
