#pragma once

#include "core/callback.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace ringback::storage::callbacks {

/// Adds to the queue, or joins the open callback for that number (the higher priority, the earlier due time, the newer
/// reason and all fields are kept). The stored callback.
Result<Callback> insertOrJoin(Connection &db, const Callback &callback);
Result<Done> update(Connection &db, const Callback &callback);

[[nodiscard]] std::optional<Callback> byId(Connection &db, qint64 id);
[[nodiscard]] std::optional<Callback> openFor(Connection &db, const QString &phone);
[[nodiscard]] QList<Callback> byIds(Connection &db, const QList<qint64> &ids);

struct Filter
{
    QDateTime dueBefore = {}; ///< unset: whenever
    bool withClosed = false;  ///< after the open ones, the last closed first
    int limit = 0;            ///< 0: all
};
/// The ids that pass: urgent first, then what is due, the longest waiting first, then what is to come.
[[nodiscard]] QList<qint64> order(Connection &db, const Filter &filter, const QDateTime &now);
/// Queue: urgent first, then what is due, the longest waiting first, then what is to come.
enum class SortColumn { Queue, Due, Waiting, Contact, Phone, Reason, Tries, Source };
/// Which open callbacks, and what they are sorted by.
struct View
{
    QDateTime dueBefore = {}; ///< unset: whenever
    QStringList words = {};   ///< of searchWords(): each in name, number or reason
    SortColumn column = SortColumn::Queue;
};
/// What the order of open callbacks depends on; times in milliseconds, 0: unset.
struct Place
{
    qint64 id = 0;
    bool isHigh = false;
    qint64 dueAtMs = 0;    ///< by which it is sorted when it is to come
    qint64 dueSinceMs = 0; ///< its own due time, or that of the request
    qint64 requestedAtMs = 0;
    qint64 number = 0;    ///< of the view's column
    QByteArray text = {}; ///< of the view's column, folded

    bool operator==(const Place &) const = default;
};
/// Of those in the view, or of those of these that are; in any order.
[[nodiscard]] QList<Place> places(Connection &db, const View &view);
[[nodiscard]] QList<Place> places(Connection &db, const View &view, const QList<qint64> &ids);
/// The open ones that are urgent, in any order.
[[nodiscard]] QList<qint64> openUrgent(Connection &db);
/// How many open ones are due before each of these times; an unset time stands for all.
[[nodiscard]] QList<int> countDueBefore(Connection &db, const QList<QDateTime> &times);
/// Of those that are due and to be called by themselves: the one that is first.
[[nodiscard]] std::optional<Callback> nextArmed(Connection &db, const QDateTime &now);
struct AutomaticCalls
{
    int underWay = 0;
    int claimed = 0; ///< since the given time
};
[[nodiscard]] AutomaticCalls automaticCalls(Connection &db, const QDateTime &since);
/// Written before anything else, so that it is called by itself at most once, whatever happens then.
Result<Done> claimAutomatic(Connection &db, Callback callback, const QDateTime &at);
/// None that this rule armed is called by itself any more, by a retry neither; 0: none at all. Which ones it were.
Result<QList<qint64>> disarm(Connection &db, qint64 ruleId);

/// The callback that a call was placed for; 0: none.
[[nodiscard]] qint64 ofCall(Connection &db, qint64 callId);

/// A person's acts. Both refuse, in words, while the callback is being called and when it is closed.
Result<Callback> postpone(Connection &db, qint64 id, const QDateTime &dueAt);
Result<Callback> close(Connection &db, qint64 id, Callback::State state, const QString &reason, const QDateTime &at);

} // namespace ringback::storage::callbacks
