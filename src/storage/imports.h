#pragma once

#include "core/contact.h"
#include "core/result.h"
#include "storage/connection.h"
#include "storage/contacts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace ringback::storage::imports {

/// What happens with a row whose number somebody has already: here, or earlier in the same file.
enum class DuplicateRule {
    KeepOurs,  ///< the row changes nothing
    TakeFile,  ///< what the row says replaces what we have; what it leaves empty stays
    FillEmpty, ///< the row fills only what is empty
};
[[nodiscard]] QString token(DuplicateRule rule);
[[nodiscard]] std::optional<DuplicateRule> ruleFromToken(QStringView token);

/// What becomes of a contact by a row with the same number; id, times, source and an own Thoughtly id stay.
[[nodiscard]] Contact joined(const Contact &ours, const Contact &row, DuplicateRule rule);

enum class State {
    Running, ///< also: a crash ended it
    Done,
    Cancelled, ///< stopped, and what was merged until then was kept
    Undone,
};

struct Import
{
    qint64 id = 0;
    QString file = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    State state = State::Running;
    DuplicateRule rule = DuplicateRule::FillEmpty;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; ///< duplicates that changed nothing
    qint64 refused = 0;

    bool operator==(const Import &) const = default;
};

/// Notes the beginning; the id.
Result<qint64> begin(Connection &db, const Import &import);
/// Notes the state and the counts.
Result<Done> note(Connection &db, const Import &import);
/// All that was ever imported, newest first.
[[nodiscard]] QList<Import> all(Connection &db);
[[nodiscard]] std::optional<Import> byId(Connection &db, qint64 id);

/// Writes of a whole import are grouped into rarer checkpoints: pages that many slices touch are copied once.
void expectManyWrites(Connection &db, bool expected);

/// A row that was checked; what is made of it worked out aside, so that the writer's thread needn't.
struct Row
{
    Contact contact = {};
    contacts::Keys keys = {};
    QString tags = {};       ///< as JSON
    QString attributes = {}; ///< as JSON
};
[[nodiscard]] Row rowOf(Contact contact);
struct Merged
{
    size_t rows = 0;        ///< how many were merged, from the first on
    QList<qint64> ids = {}; ///< of contacts that are new or changed
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 forgotten = 0;
};
/// Merges rows by number; people who were forgotten are left out. `at` is the time of what changes. Ends before the
/// last row, though not before `leastRowsMerged`, once `isAwaited` says that somebody waits for the writer.
inline constexpr size_t leastRowsMerged = 20;
Result<Merged> merge(Connection &db, const Import &import, const QDateTime &at, std::span<const Row> rows,
                     const std::function<bool()> &isAwaited = {});

struct Unmerged
{
    QList<qint64> ids = {};    ///< of contacts that are gone or as they were
    QList<qint64> edited = {}; ///< of contacts that somebody has changed since: they stay as they are
    qint64 last = 0;           ///< continue after it; 0: that was all
};
/// Takes back what an import did to at most `limit` contacts with ids above `after`. Contacts that it made are deleted,
/// or only removed where calls or callbacks remember them; a Thoughtly id that was learnt since stays.
Result<Unmerged> unmerge(Connection &db, qint64 importId, qint64 after, int limit);

} // namespace ringback::storage::imports
