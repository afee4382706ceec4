#pragma once

#include "core/contact.h"
#include "models/orderedmodel.h"
#include "storage/connection.h"
#include "storage/contacts.h"

namespace ringback::models {

/// All active contacts, or those that match a search. Sorted by what the header was clicked for; a search puts the best
/// match first.
class ContactsModel final : public OrderedModel<Contact>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Email, Company, Tags, Created, ColumnCount };

    explicit ContactsModel(storage::Connection &db, QObject *parent = nullptr) : OrderedModel(parent), m_db(db) {}

    /// Empty: all contacts. Reads at once; at most `maxMatches` are shown.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    static constexpr int maxMatches = 1000;

    /// A column that can't be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] QList<qint64> readOrder() const override;
    [[nodiscard]] QList<Contact> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Contact &contact) const override { return contact.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant cell(const Contact &contact, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Contact &contact, int column) const;

    storage::Connection &m_db;
    QString m_search;
    storage::contacts::SortColumn m_sortColumn = storage::contacts::SortColumn::Name;
    bool m_isDescending = false;
};

} // namespace ringback::models
