#pragma once

#include "storage/asidereader.h"
#include "storage/contacts.h"
#include "storage/searchindex.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace ringback::storage {

/// Search as one types, for any number of contacts. The first use reads all texts into memory (SearchIndex), in a
/// thread of its own; until they are there, the database's indexes tell those whose name or number begins with what was
/// typed. Then each search is told twice: the first hits by name at once, then all. Lives in the thread that asks; all
/// work is done aside, and a newer search ends the older one.
class ContactSearch final : public QObject
{
    Q_OBJECT

public:
    explicit ContactSearch(QString databasePath, QObject *parent = nullptr);
    ~ContactSearch() override;

    /// Somebody is about to search.
    void prepare();
    /// Looks for contacts that match all words (of searchWords(), at least one); its number, which found() tells.
    quint64 find(const QStringList &words, contacts::SortColumn column, bool descending);
    /// What find() began is no longer of interest.
    void stop();
    /// These were written, edited or removed. What is searched for is told anew.
    void contactsChanged(const QList<qint64> &ids);

    static constexpr qsizetype firstHits = 100;

Q_SIGNALS:
    /// Never of an older search after a newer one began. `all`: these are all hits as far as is known; else there may
    /// be more, and they follow.
    void found(quint64 search, const QList<qint64> &ids, bool all);

private:
    struct Query
    {
        QStringList words;
        contacts::SortColumn column = contacts::SortColumn::Name;
        bool descending = false;
    };
    struct Desk;

    void build();
    void take(const std::shared_ptr<const SearchBuffer> &buffer);
    void ask(bool again);
    void askIndexes();
    void checkSize(qsizetype fresh);
    void drop();

    QString m_path;
    std::shared_ptr<Desk> m_desk; ///< what the search thread works with
    std::unique_ptr<AsideReader> m_builder;
    QList<qint64> m_changedWhileBuilding;
    bool m_isReady = false;
    quint64 m_search = 0;
    std::optional<Query> m_query;
    QTimer m_again;       ///< merges what changes many times a second
    QTimer m_rebuild;     ///< an import of a million changes the most of them: not after each slice
    AsideReader m_reader; ///< last: its thread ends before the rest goes
};

} // namespace ringback::storage
