#pragma once

#include "storage/asidereader.h"
#include "storage/callorder.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ringback::storage {

class WordSegment;

/// Search of calls as one types: names, numbers, outcomes, all that was said. The first use reads the words of all
/// calls into memory (CallIndex), newest first, in a thread of its own; what was read so far is searched meanwhile.
/// Then each search is told twice: the newest hits at once, then all. Lives in the thread that asks; all work is done
/// aside, and a newer search ends the older one.
class CallSearch final : public QObject
{
    Q_OBJECT

public:
    explicit CallSearch(QString databasePath, QObject *parent = nullptr);
    ~CallSearch() override;

    /// Somebody is about to search.
    void prepare();
    /// Looks for calls that have all words (of searchWords(), at least one) and pass the filter; its number, which
    /// found() tells.
    quint64 find(const QStringList &words, calls::SortColumn column, bool descending, const calls::Filter &filter = {});
    /// What find() began is no longer of interest.
    void stop();
    /// These were written or removed. What is searched for is told anew.
    void callsChanged(const QList<qint64> &ids);
    /// The names of these were; their calls are found under the new ones.
    void contactsChanged(const QList<qint64> &ids);
    /// The words of all calls are here.
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }

    static constexpr qsizetype firstHits = 100;

Q_SIGNALS:
    /// Never of an older search after a newer one began. `all`: these are all hits as far as is known; else there may
    /// be more, and they follow.
    void found(quint64 search, const QList<qint64> &ids, bool all);

private:
    enum class State { Empty, Reading, Ready };
    struct Query
    {
        QStringList words;
        calls::SortColumn column = calls::SortColumn::Newest;
        bool descending = false;
        calls::Filter filter = {};
    };
    struct Desk;

    void build();
    void take(quint64 reading, const std::shared_ptr<const WordSegment> &segment);
    void finishReading(quint64 reading);
    void ask(bool again);
    void follow(const std::function<QList<qint64>(Connection &)> &which);
    void checkSize(qsizetype fresh);

    QString m_path;
    std::shared_ptr<Desk> m_desk; ///< what the search thread works with
    std::unique_ptr<AsideReader> m_builder;
    State m_state = State::Empty;
    quint64 m_reading = 0;
    quint64 m_search = 0;
    std::optional<Query> m_query;
    QTimer m_again;       ///< merges what changes many times a second
    QTimer m_rebuild;     ///< not after each change, where there are many
    AsideReader m_reader; ///< last: its thread ends before the rest goes
};

} // namespace ringback::storage
