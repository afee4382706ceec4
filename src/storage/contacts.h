#pragma once

#include "core/contact.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QList>

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

enum class SortColumn { Name, Phone, Email, Company, Created };

/// The ids of all active contacts in that order: what the table scrolls over (8 bytes each).
[[nodiscard]] QList<qint64> order(Connection &db, SortColumn column, bool descending);
/// The contacts with these ids, in this order; ids that are gone are left out.
[[nodiscard]] QList<Contact> byIds(Connection &db, const QList<qint64> &ids);
/// Ids of contacts that match every word of the text in name, number (any notation), e-mail, company or tag; best
/// first.
[[nodiscard]] QList<qint64> search(Connection &db, const QString &text, int limit, int offset = 0);
[[nodiscard]] qint64 count(Connection &db);

} // namespace ringback::storage::contacts
