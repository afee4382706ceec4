#pragma once

#include "core/contact.h"
#include "models/orderedmodel.h"
#include "storage/asidereader.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/contactsearch.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace ringback::models {

/// All active contacts, or those that match a search, sorted by what the header was clicked for. For any number of
/// them: the first page is read at once, the rest of an order aside; records that change are put where they belong one
/// by one. What was read for an older wish never replaces what a newer one brought.
class ContactsModel final : public OrderedModel<Contact>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, Email, Company, Tags, Created, ColumnCount };

    explicit ContactsModel(storage::Connection &db, QObject *parent = nullptr);

    /// Brings the model up to the database: a table that fits on a page at once, else the first page at once and the
    /// rest soon.
    void refresh();
    /// These records were written, edited or removed.
    void recordsChanged(const QList<qint64> &ids);

    /// Empty: all contacts. The first matches follow at once, then all.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    /// Somebody is about to search: a good moment to get ready.
    void prepareSearch() { m_finder.prepare(); }
    /// How many there are in the table, or match the search; nothing until all were read.
    [[nodiscard]] std::optional<qsizetype> knownCount() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// As many as a tall window shows, and as many again to scroll to.
    static constexpr int firstPage = 256;

Q_SIGNALS:
    /// What knownCount() tells may have changed.
    void countChanged();

protected:
    [[nodiscard]] QList<qint64> readOrder() const override;
    [[nodiscard]] QList<Contact> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Contact &contact) const override { return contact.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] int phoneColumn() const override { return Phone; }
    [[nodiscard]] QVariant cell(const Contact &contact, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Contact &contact, int column) const;
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    void readFirstPage();
    void readAside();
    void takeOrder(const QList<qint64> &ids);
    void takeHits(quint64 search, const QList<qint64> &ids, bool all);
    void place(const QList<qint64> &ids);
    void placeOne(qint64 id);
    [[nodiscard]] bool stands(qsizetype row);
    [[nodiscard]] std::optional<bool> comesBefore(qint64 id, qint64 otherId);
    [[nodiscard]] qsizetype placeFor(qint64 id);
    void setComplete(bool complete);

    storage::Connection &m_db;
    storage::contacts::SortColumn m_sortColumn = storage::contacts::SortColumn::Name;
    bool m_isDescending = false;
    QString m_search;
    QStringList m_words;

    bool m_isComplete = false; ///< all ids are here, not the first page alone
    quint64 m_reading = 0;     ///< counts the orders asked for; odd ends die by it
    bool m_isReading = false;
    QList<qint64> m_changedWhileReading;
    QTimer m_readSoon;
    quint64 m_running = 0;      ///< the search that is on
    bool m_isNewSearch = false; ///< nothing of it is shown yet

    QSet<qint64> m_unplaced; ///< changed, and not yet where they belong
    QSet<qint64> m_compared; ///< with whose keys others were placed a moment ago
    QTimer m_forgetCompared;

    storage::ContactSearch m_finder;
    storage::AsideReader m_aside;
};

} // namespace ringback::models
