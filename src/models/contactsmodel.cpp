#include "models/contactsmodel.h"

#include "core/durationtext.h"
#include "models/celltext.h"

#include <optional>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

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

void ContactsModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    refresh();
}

void ContactsModel::sort(int column, Qt::SortOrder order)
{
    const auto sortColumn = sortColumnOf(column);
    if (!sortColumn)
        return;
    m_sortColumn = *sortColumn;
    m_isDescending = order == Qt::DescendingOrder;
    refresh();
}

QList<qint64> ContactsModel::readOrder() const
{
    if (!m_search.trimmed().isEmpty())
        return storage::contacts::search(m_db, m_search, maxMatches);
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
