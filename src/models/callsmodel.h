#pragma once

#include "core/call.h"
#include "models/sortedmodel.h"
#include "models/sortkey.h"
#include "storage/calls.h"
#include "storage/callsearch.h"
#include "storage/calltext.h"
#include "storage/connection.h"

#include <QCache>

#include <optional>

namespace ringback::models {

/// All calls, or those that pass a filter or match a search: those under way on top, then newest first, unless a header
/// was clicked. StatusRole is a CallStatus.
class CallsModel final : public SortedModel<Call, SortKey>
{
    Q_OBJECT

public:
    enum Column { Status, Time, Contact, Phone, Agent, Outcome, Duration, Attempt, By, ColumnCount };
    enum CallRole {
        ExcerptRole = FirstFreeRole, ///< while it is searched: the surroundings of what was found; any column
        ExcerptMarksRole,            ///< where in it the words stand: a list of beginnings and lengths by turns
    };

    explicit CallsModel(storage::Connection &db, QObject *parent = nullptr);

    /// Read aside; also what a search finds must pass it.
    void setFilter(const storage::calls::Filter &filter);
    [[nodiscard]] const storage::calls::Filter &filter() const { return m_filter; }
    [[nodiscard]] bool passesFilter(qint64 id) const;

    /// Empty: all calls. Words of names, numbers, outcomes and of all that was said; the newest matches follow at once,
    /// then all.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_search; }
    /// What is searched for, as searchWords() has it.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Somebody is about to search: a good moment to get ready.
    void prepareSearch() { m_finder.prepare(); }
    /// How many match the search; nothing until all are known.
    [[nodiscard]] std::optional<qsizetype> foundCount() const;

    /// These records were written or removed.
    void recordsChanged(const QList<qint64> &ids);
    /// The names of these contacts may be others.
    void contactsChanged(const QList<qint64> &ids) { m_finder.contactsChanged(ids); }

Q_SIGNALS:
    /// What foundCount() tells may have changed.
    void foundCountChanged();

protected:
    [[nodiscard]] QList<Place> readPlaces() const override;
    [[nodiscard]] QList<Place> readPlaces(const QList<qint64> &ids) const override;
    [[nodiscard]] Reader reader(int column) const override;
    [[nodiscard]] bool isHeldBack() const override { return isSearching(); }
    void wishChanged() override { find(); }
    [[nodiscard]] QList<Call> readRows(const QList<qint64> &ids) const override;
    [[nodiscard]] qint64 idOf(const Call &call) const override { return call.id; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] int phoneColumn() const override { return Phone; }
    [[nodiscard]] bool beginsFalling(int column) const override { return column == Time || column == Duration; }
    [[nodiscard]] QVariant cell(const Call &call, int column, int role) const override;
    [[nodiscard]] bool isRunning(const Call &call) const override { return isInFlight(call.status); }

private:
    [[nodiscard]] QString text(const Call &call, int column) const;
    [[nodiscard]] QString secondLine(const Call &call, int column) const;
    [[nodiscard]] QString toolTip(const Call &call, int column) const;
    [[nodiscard]] std::optional<double> seconds(const Call &call) const;
    [[nodiscard]] QVariant value(const Call &call, int column) const;
    [[nodiscard]] const storage::calltext::Excerpt &excerpt(qint64 id) const;
    [[nodiscard]] QVariant excerptMarks(qint64 id) const;

    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    void find();
    void takeHits(quint64 search, const QList<qint64> &ids, bool all);

    storage::Connection &m_db;
    storage::calls::Filter m_filter;
    QString m_search;
    QStringList m_words;
    quint64 m_running = 0;      ///< the search that is on
    bool m_isNewSearch = false; ///< nothing of it is shown yet
    bool m_isComplete = false;  ///< all hits are shown, not the newest alone
    mutable QCache<qint64, storage::calltext::Excerpt> m_excerpts{512};
    storage::CallSearch m_finder;
};

} // namespace ringback::models
