#include "storage/contacts.h"

#include "storage/fold.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::storage::contacts {

using namespace Qt::StringLiterals;

namespace {

QString selectColumns()
{
    return u"SELECT id, phone, name, email, company, country, tags, attributes, thoughtly_id, consent_basis, "
           u"consent_at, "
           "consent_source, source, created_at, updated_at FROM contacts "_s;
}

Contact read(Statement &row)
{
    return Contact{.id = row.integer(),
                   .phone = row.text(),
                   .name = row.text(),
                   .email = row.text(),
                   .company = row.text(),
                   .country = row.text(),
                   .tags = row.list(),
                   .attributes = row.object(),
                   .thoughtlyId = row.text(),
                   .consentBasis = row.text(),
                   .consentAt = row.time(),
                   .consentSource = row.text(),
                   .source = row.text(),
                   .createdAt = row.time(),
                   .updatedAt = row.time()};
}

template <typename... Values>
std::optional<Contact> one(Connection &db, const QString &sql, const Values &...values)
{
    Statement query(db, sql);
    return query.run(values...) && query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<qint64> ids(Statement &query)
{
    QList<qint64> result;
    while (query.next())
        result.append(query.integer());
    return result;
}

QString keyOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Name:
        return u"sort_key"_s;
    case SortColumn::Phone:
        return u"phone"_s;
    case SortColumn::Email:
        return u"email COLLATE NOCASE"_s;
    case SortColumn::Company:
        return u"company COLLATE NOCASE"_s;
    case SortColumn::Tags:
        return u"tags COLLATE NOCASE"_s;
    case SortColumn::Created:
        return u"created_at"_s;
    }
    Q_UNREACHABLE();
}

QString orderSql(SortColumn column, bool descending)
{
    return u"SELECT id FROM contacts WHERE removed_at IS NULL ORDER BY %1 %2, id %2"_s.arg(
        keyOf(column), descending ? u"DESC"_s : u"ASC"_s);
}

// People without a name come after all who have one, by number.
QString sortKey(const Contact &contact)
{
    const QString name = fold(contact.name);
    return name.isEmpty() ? QChar(0xffff) + contact.phone : name;
}

QString searchText(const Contact &contact)
{
    return fold(QStringList{contact.name, contact.email, contact.company, contact.tags.join(u' ')}.join(u' ')) + u' ' +
           digitsOf(contact.phone);
}

std::optional<Error> checkNumber(Connection &db, const Contact &contact)
{
    if (contact.phone.isEmpty()) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::Storage", "A contact needs a phone number.")};
    }
    const std::optional<Contact> known = byPhone(db, contact.phone);
    if (known && known->id != contact.id) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::Storage", "There is already a contact with this number.")};
    }
    return std::nullopt;
}

Result<Done> affectedOne(const Statement &statement)
{
    if (statement.affectedRows() == 1)
        return Done{};
    return Error{ErrorKind::NotFound, QCoreApplication::translate("ringback::Storage", "This contact is gone.")};
}

} // namespace

Keys keysOf(const Contact &contact)
{
    return {sortKey(contact), searchText(contact)};
}

Result<qint64> insert(Connection &db, const Contact &contact)
{
    Contact fresh = contact;
    fresh.id = 0;
    if (const std::optional<Error> error = checkNumber(db, fresh))
        return *error;
    Statement statement(db,
                        u"INSERT INTO contacts (phone, name, email, company, country, tags, attributes, thoughtly_id, "
                        "consent_basis, consent_at, consent_source, source, created_at, updated_at, sort_key, "
                        "search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(fresh.phone, fresh.name, fresh.email, fresh.company, fresh.country, fresh.tags, fresh.attributes,
                       fresh.thoughtlyId, fresh.consentBasis, fresh.consentAt, fresh.consentSource, fresh.source,
                       fresh.createdAt, fresh.updatedAt, sortKey(fresh), searchText(fresh)))
        return statement.error();
    return statement.insertedId();
}

Result<Done> update(Connection &db, const Contact &contact)
{
    if (const std::optional<Error> error = checkNumber(db, contact))
        return *error;
    Statement statement(
        db, u"UPDATE contacts SET phone = ?, name = ?, email = ?, company = ?, country = ?, tags = ?, "
            "attributes = ?, thoughtly_id = ?, consent_basis = ?, consent_at = ?, consent_source = ?, source = ?, "
            "created_at = ?, updated_at = ?, sort_key = ?, search_text = ? "
            "WHERE id = ? AND removed_at IS NULL"_s);
    if (!statement.run(contact.phone, contact.name, contact.email, contact.company, contact.country, contact.tags,
                       contact.attributes, contact.thoughtlyId, contact.consentBasis, contact.consentAt,
                       contact.consentSource, contact.source, contact.createdAt, contact.updatedAt, sortKey(contact),
                       searchText(contact), contact.id))
        return statement.error();
    return affectedOne(statement);
}

Result<Done> setThoughtlyId(Connection &db, qint64 id, const QString &thoughtlyId)
{
    Statement statement(db, u"UPDATE contacts SET thoughtly_id = ? WHERE id = ? AND removed_at IS NULL"_s);
    if (!statement.run(thoughtlyId, id))
        return statement.error();
    return affectedOne(statement);
}

Result<Done> remove(Connection &db, qint64 id)
{
    Statement statement(db, u"UPDATE contacts SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s);
    if (!statement.run(QDateTime::currentDateTimeUtc(), id))
        return statement.error();
    return affectedOne(statement);
}

Result<Done> restore(Connection &db, qint64 id)
{
    Statement statement(db, u"UPDATE contacts SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL "
                            "AND NOT EXISTS (SELECT 1 FROM contacts o WHERE o.phone = contacts.phone "
                            "AND o.removed_at IS NULL)"_s);
    if (!statement.run(id))
        return statement.error();
    return affectedOne(statement);
}

std::optional<Contact> byId(Connection &db, qint64 id)
{
    static const QString sql = selectColumns() + u"WHERE id = ? AND removed_at IS NULL"_s;
    return one(db, sql, id);
}

std::optional<Contact> byPhone(Connection &db, const QString &e164)
{
    static const QString sql = selectColumns() + u"WHERE phone = ? AND removed_at IS NULL"_s;
    return one(db, sql, e164);
}

std::optional<Contact> byThoughtlyId(Connection &db, const QString &thoughtlyId)
{
    // The second condition lets SQLite see that the partial index serves. Two contacts may share an id after an import
    // went wrong: the older one is taken, always the same.
    static const QString sql = selectColumns() +
                               u"WHERE thoughtly_id = ? AND thoughtly_id <> '' AND removed_at IS NULL "
                               "ORDER BY id LIMIT 1"_s;
    return one(db, sql, thoughtlyId);
}

QList<qint64> order(Connection &db, SortColumn column, bool descending)
{
    Statement query(db, orderSql(column, descending));
    query.run();
    return ids(query);
}

QList<qint64> firstOf(Connection &db, SortColumn column, bool descending, int limit)
{
    Statement query(db, orderSql(column, descending) + u" LIMIT ?"_s);
    query.run(limit);
    return ids(query);
}

std::optional<bool> precedes(Connection &db, SortColumn column, qint64 id, qint64 otherId)
{
    // Row values compare as ORDER BY does, but for NULL, which it puts first.
    const QString key =
        column == SortColumn::Created ? u"ifnull(%1.created_at, -9223372036854775807)"_s : u"%1."_s + keyOf(column);
    Statement query(db, u"SELECT (%1, a.id) < (%2, b.id) FROM contacts a, contacts b WHERE a.id = ? AND b.id = ?"_s.arg(
                            key.arg(u"a"_s), key.arg(u"b"_s)));
    return query.run(id, otherId) && query.next() ? std::optional(query.integer() != 0) : std::nullopt;
}

bool isActive(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT 1 FROM contacts WHERE id = ? AND removed_at IS NULL"_s);
    return query.run(id) && query.next();
}

QList<Contact> byIds(Connection &db, const QList<qint64> &wanted)
{
    QList<Contact> contacts;
    contacts.reserve(wanted.size());
    for (const qint64 id : wanted) {
        if (std::optional<Contact> contact = byId(db, id))
            contacts.append(std::move(*contact));
    }
    return contacts;
}

QList<qint64> search(Connection &db, const QString &text, int limit, int offset)
{
    QString sql = u"SELECT id FROM contacts WHERE removed_at IS NULL"_s;
    QVariantList values;
    const QStringList words = searchWords(text);
    for (const QString &word : words) {
        sql += u" AND instr(search_text, ?) > 0"_s;
        values.append(word);
    }
    sql += u" ORDER BY sort_key, id LIMIT ? OFFSET ?"_s;
    values << limit << offset;
    Statement query(db, sql);
    query.runWith(values);
    return ids(query);
}

QList<qint64> beginningWith(Connection &db, const QStringList &words, int limit)
{
    if (words.isEmpty())
        return firstOf(db, SortColumn::Name, false, limit);
    QString others;
    QVariantList values{words.first(), words.first() + QString::fromUcs4(U"\U0010ffff")};
    for (qsizetype i = 1; i < words.size(); ++i) {
        others += u" AND instr(search_text, ?) > 0"_s;
        values.append(words[i]);
    }
    values.append(limit);
    const auto matching = [&](const QString &key) {
        Statement query(
            db, u"SELECT id FROM contacts WHERE removed_at IS NULL AND %1 >= ? AND %1 < ?%2 ORDER BY %1 LIMIT ?"_s.arg(
                    key, others));
        query.runWith(values);
        return ids(query);
    };
    const QList<qint64> named = matching(u"sort_key"_s);
    if (named.size() >= limit || digitsOf(words.first()) != words.first())
        return named;
    values[0] = u'+' + values[0].toString();
    values[1] = u'+' + values[1].toString();
    QList<qint64> all = matching(u"phone"_s);
    all.removeIf([&named](qint64 id) { return named.contains(id); });
    return (named + all).first(std::min<qsizetype>(limit, named.size() + all.size()));
}

qint64 count(Connection &db)
{
    Statement query(db, u"SELECT count(*) FROM contacts WHERE removed_at IS NULL"_s);
    return query.run() && query.next() ? query.integer() : 0;
}

} // namespace ringback::storage::contacts
