#pragma once

#include "core/contact.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ringback::storage::contacts {

/// Stores a new contact; its id. A number that an active contact has already is ErrorKind::InvalidInput: ask byPhone
/// first.
Result<qint64> insert(Connection &db, const Contact &contact);
Result<Done> update(Connection &db, const Contact &contact);
/// Notes that Thoughtly knows the contact under that id.
Result<Done> setThoughtlyId(Connection &db, qint64 id, const QString &thoughtlyId);
/// Takes the contact out of sight; calls keep their number.
Result<Done> remove(Connection &db, qint64 id);
/// Brings a removed one back, unless its number has another contact by now.
Result<Done> restore(Connection &db, qint64 id);

/// By what a contact is sorted and searched; stored with it.
struct Keys
{
    QString sortKey = {};
    QString searchText = {};
};
[[nodiscard]] Keys keysOf(const Contact &contact);

[[nodiscard]] std::optional<Contact> byId(Connection &db, qint64 id);
[[nodiscard]] std::optional<Contact> byPhone(Connection &db, const QString &e164);
[[nodiscard]] std::optional<Contact> byThoughtlyId(Connection &db, const QString &thoughtlyId);

enum class SortColumn { Name, Phone, Email, Company, Tags, Created };

/// The ids of all active contacts in that order: what the table scrolls over (8 bytes each). From an index alone;
/// nothing for the window's thread where there are many.
[[nodiscard]] QList<qint64> order(Connection &db, SortColumn column, bool descending);
/// The first of them, at once.
[[nodiscard]] QList<qint64> firstOf(Connection &db, SortColumn column, bool descending, int limit);
/// Whether one contact stands before another in the rising order, as the database compares; also for those that were
/// removed. Nothing if the row of either is gone.
[[nodiscard]] std::optional<bool> precedes(Connection &db, SortColumn column, qint64 id, qint64 otherId);
[[nodiscard]] bool isActive(Connection &db, qint64 id);
/// The contacts with these ids, in this order; ids that are gone are left out.
[[nodiscard]] QList<Contact> byIds(Connection &db, const QList<qint64> &ids);
/// Ids of contacts that match every word of the text in name, number (any notation), e-mail, company or tag; best
/// first.
[[nodiscard]] QList<qint64> search(Connection &db, const QString &text, int limit, int offset = 0);
/// The first contacts by name among those that match every word and whose name or number begins with the first of
/// them: what the indexes find at once. For words of searchWords().
[[nodiscard]] QList<qint64> beginningWith(Connection &db, const QStringList &words, int limit);
[[nodiscard]] qint64 count(Connection &db);

} // namespace ringback::storage::contacts
