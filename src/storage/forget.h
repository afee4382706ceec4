#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/traces.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

/// People who are to be forgotten. What stays of them is a keyed hash of their number (HMAC-SHA256 with
/// Connection::forgetKey), so that a do-not-call holds and nothing that is heard of them later is kept.
namespace ringback::storage::forget {

/// What a hash is of.
enum class What { Number, Contact, Call };

[[nodiscard]] QString hashOf(const QByteArray &key, What what, const QString &value);

struct Mark
{
    QDateTime at = {};
    bool doNotCall = false; ///< asked not to be called, before they were forgotten

    bool operator==(const Mark &) const = default;
};

/// Whether anybody was ever forgotten; the rest is asked only then.
[[nodiscard]] bool anyone(Connection &db);
/// Somebody was, and it can't be told who: the key is not known.
[[nodiscard]] bool isKeyMissing(Connection &db);
[[nodiscard]] std::optional<Mark> find(Connection &db, What what, const QString &value);
/// Whether one of these hashes is of somebody who was forgotten.
[[nodiscard]] bool isAnyOf(Connection &db, const QStringList &hashes);
/// A person brings that number back, so nothing about it is held back any more. What was known of it, if anything.
Result<std::optional<Mark>> lift(Connection &db, const QString &phone);
/// Drops all marks, whose key is lost for good: they say nothing any more.
Result<Done> dropMarks(Connection &db);

/// What there is of one person.
struct Person
{
    QString phone = {};
    QString name = {};
    QStringList phones = {}; ///< with earlier ones, under which nobody else is known
    QList<qint64> contacts = {};
    QList<qint64> calls = {};
    QList<qint64> callbacks = {};
    QList<qint64> deliveries = {}; ///< those known to be about the calls and callbacks; there may be more
    QStringList thoughtlyContacts = {};
    QStringList thoughtlyCalls = {};
    bool doNotCall = false;
    Traces traces = {};
};
[[nodiscard]] Person personOf(Connection &db, const QString &phone);
/// Why that person can't be forgotten now: a call is under way, or may have rung.
[[nodiscard]] std::optional<Error> obstacle(Connection &db, const Person &person, const QDateTime &now);

/// From here on the person is forgotten: their rows are gone, the marks stand, and what is left to do is written down.
Result<Done> begin(Connection &db, const Person &person, bool atThoughtly, const QDateTime &now);

/// What is left to do for one person.
struct Task
{
    QString person = {};               ///< hash of the number
    std::optional<Traces> traces = {}; ///< to be looked for; none: everywhere done, but for the files' own leavings
    QStringList thoughtlyIds = {};     ///< contacts to be deleted at Thoughtly
};
[[nodiscard]] QList<Task> tasks(Connection &db);
Result<Done> noteSwept(Connection &db, const QString &person);
Result<Done> noteDeleted(Connection &db, const QString &person, const QString &thoughtlyId);
/// Removes the task unless something of it is left.
Result<Done> end(Connection &db, const QString &person);

} // namespace ringback::storage::forget
