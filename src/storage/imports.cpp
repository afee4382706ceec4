#include "storage/imports.h"

#include "storage/forget.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace ringback::storage::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ruleTokens{std::pair{DuplicateRule::KeepOurs, "keep_ours"_L1},
                                std::pair{DuplicateRule::TakeFile, "take_file"_L1},
                                std::pair{DuplicateRule::FillEmpty, "fill_empty"_L1}};
constexpr std::array stateTokens{std::pair{State::Running, "running"_L1}, std::pair{State::Done, "done"_L1},
                                 std::pair{State::Cancelled, "cancelled"_L1}, std::pair{State::Undone, "undone"_L1}};

template <typename Table, typename Value>
QString tokenIn(const Table &table, Value value)
{
    return std::find_if(table.begin(), table.end(), [value](const auto &entry) { return entry.first == value; })
        ->second;
}

QString selectImports()
{
    return u"SELECT id, file, started_at, ended_at, state, rule, added, changed, unchanged, refused FROM imports "_s;
}

Import read(Statement &row)
{
    Import import{.id = row.integer(), .file = row.text(), .startedAt = row.time(), .endedAt = row.time()};
    const QString state = row.text();
    for (const auto &[value, text] : stateTokens) {
        if (text == state)
            import.state = value;
    }
    import.rule = ruleFromToken(row.text()).value_or(DuplicateRule::KeepOurs);
    import.added = row.integer();
    import.changed = row.integer();
    import.unchanged = row.integer();
    import.refused = row.integer();
    return import;
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QString written(const Contact &contact)
{
    const QJsonArray fields{contact.name,
                            contact.email,
                            contact.company,
                            contact.country,
                            QJsonArray::fromStringList(contact.tags),
                            contact.attributes,
                            contact.thoughtlyId,
                            contact.consentBasis,
                            timeValue(contact.consentAt),
                            contact.source,
                            timeValue(contact.createdAt),
                            timeValue(contact.updatedAt),
                            contact.consentSource};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

/// What `written` wrote, over what can't have changed.
Contact restored(const QString &text, const Contact &now)
{
    const QJsonArray fields = QJsonDocument::fromJson(text.toUtf8()).array();
    Contact contact = now;
    contact.name = fields.at(0).toString();
    contact.email = fields.at(1).toString();
    contact.company = fields.at(2).toString();
    contact.country = fields.at(3).toString();
    contact.tags.clear();
    const QJsonArray tags = fields.at(4).toArray();
    for (const QJsonValue tag : tags)
        contact.tags.append(tag.toString());
    contact.attributes = fields.at(5).toObject();
    contact.thoughtlyId = now.thoughtlyId.isEmpty() ? fields.at(6).toString() : now.thoughtlyId;
    contact.consentBasis = fields.at(7).toString();
    contact.consentAt = timeOf(fields.at(8));
    contact.source = fields.at(9).toString();
    contact.createdAt = timeOf(fields.at(10));
    contact.updatedAt = timeOf(fields.at(11));
    contact.consentSource = fields.at(12).toString();
    return contact;
}

/// JSON of what is mostly empty.
QString jsonOf(const QStringList &list)
{
    return list.isEmpty()
               ? u"[]"_s
               : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString jsonOf(const QJsonObject &object)
{
    return object.isEmpty() ? u"{}"_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The id of the new contact; nothing if somebody has the number.
Result<std::optional<qint64>> insertNew(Connection &db, const Row &row, const QDateTime &at)
{
    static const QString sql =
        u"INSERT INTO contacts (phone, name, email, company, country, tags, attributes, thoughtly_id, consent_basis, "
        "consent_at, consent_source, source, created_at, updated_at, sort_key, search_text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (phone) WHERE removed_at IS NULL DO NOTHING"_s;
    const Contact &contact = row.contact;
    Statement insert(db, sql);
    if (!insert.run(contact.phone, contact.name, contact.email, contact.company, contact.country, row.tags,
                    row.attributes, contact.thoughtlyId, contact.consentBasis, contact.consentAt, contact.consentSource,
                    contact.source, contact.createdAt.isValid() ? contact.createdAt : at,
                    contact.updatedAt.isValid() ? contact.updatedAt : at, row.keys.sortKey, row.keys.searchText))
        return insert.error();
    return insert.affectedRows() == 1 ? std::optional(insert.insertedId()) : std::nullopt;
}

/// In the order of imports, then of contacts: room for a million million contacts.
qint64 changeId(qint64 importId, qint64 contactId)
{
    return importId << 40 | contactId;
}

/// The contacts with ids from the first to the last are all new, and made by this import.
Result<Done> rememberNew(Connection &db, qint64 importId, qint64 first, qint64 last)
{
    static const QString sql = u"INSERT INTO import_changes (id, import_id, contact_id, before, stamp) "
                               "SELECT ? << 40 | id, ?, id, NULL, updated_at FROM contacts WHERE id BETWEEN ? AND ?"_s;
    Statement insert(db, sql);
    if (!insert.run(importId, importId, first, last))
        return insert.error();
    return Done{};
}

Result<Done> remember(Connection &db, qint64 importId, const Contact &now, const std::optional<Contact> &before)
{
    // Met once more by the same import: what was before it stays what was before it.
    static const QString sql =
        u"INSERT INTO import_changes (id, import_id, contact_id, before, stamp) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp"_s;
    Statement insert(db, sql);
    if (!insert.run(changeId(importId, now.id), importId, now.id, before ? QVariant(written(*before)) : QVariant(),
                    now.updatedAt))
        return insert.error();
    return Done{};
}

bool isRemembered(Connection &db, qint64 contactId)
{
    Statement query(db, u"SELECT EXISTS (SELECT 1 FROM calls WHERE contact_id = ?) OR "
                        "EXISTS (SELECT 1 FROM attempts WHERE contact_id = ?) OR "
                        "EXISTS (SELECT 1 FROM callbacks WHERE contact_id = ?)"_s);
    return !query.run(contactId, contactId, contactId) || !query.next() || query.integer() != 0;
}

Result<Done> takeBack(Connection &db, const Contact &now, const std::optional<QString> &before)
{
    if (before)
        return contacts::update(db, restored(*before, now));
    if (isRemembered(db, now.id))
        return contacts::remove(db, now.id);
    Statement remove(db, u"DELETE FROM contacts WHERE id = ?"_s);
    if (!remove.run(now.id))
        return remove.error();
    return Done{};
}

void fill(QString &ours, const QString &row, DuplicateRule rule)
{
    if (!row.isEmpty() && (rule == DuplicateRule::TakeFile || ours.isEmpty()))
        ours = row;
}

} // namespace

QString token(DuplicateRule rule)
{
    return tokenIn(ruleTokens, rule);
}

std::optional<DuplicateRule> ruleFromToken(QStringView token)
{
    for (const auto &[rule, text] : ruleTokens) {
        if (text == token)
            return rule;
    }
    return std::nullopt;
}

Contact joined(const Contact &ours, const Contact &row, DuplicateRule rule)
{
    Contact result = ours;
    if (rule == DuplicateRule::KeepOurs)
        return result;
    fill(result.name, row.name, rule);
    fill(result.email, row.email, rule);
    fill(result.company, row.company, rule);
    fill(result.country, row.country, rule);
    if (!row.tags.isEmpty() && (rule == DuplicateRule::TakeFile || result.tags.isEmpty()))
        result.tags = row.tags;
    for (auto it = row.attributes.begin(); it != row.attributes.end(); ++it) {
        if (rule == DuplicateRule::TakeFile || !result.attributes.contains(it.key()))
            result.attributes.insert(it.key(), it.value());
    }
    if (result.thoughtlyId.isEmpty())
        result.thoughtlyId = row.thoughtlyId;
    // The basis, its time and its source are one statement.
    if (!row.consentBasis.isEmpty() && (rule == DuplicateRule::TakeFile || result.consentBasis.isEmpty())) {
        result.consentBasis = row.consentBasis;
        result.consentAt = row.consentAt;
        result.consentSource = row.consentSource;
    }
    return result;
}

Row rowOf(Contact contact)
{
    contacts::Keys keys = contacts::keysOf(contact);
    QString tags = jsonOf(contact.tags);
    QString attributes = jsonOf(contact.attributes);
    return {std::move(contact), std::move(keys), std::move(tags), std::move(attributes)};
}

Result<qint64> begin(Connection &db, const Import &import)
{
    Statement insert(db, u"INSERT INTO imports (file, started_at, ended_at, state, rule, added, changed, unchanged, "
                         "refused) VALUES (?, ?, NULL, ?, ?, 0, 0, 0, 0)"_s);
    if (!insert.run(import.file, import.startedAt, tokenIn(stateTokens, State::Running), token(import.rule)))
        return insert.error();
    return insert.insertedId();
}

Result<Done> note(Connection &db, const Import &import)
{
    Statement update(db, u"UPDATE imports SET ended_at = ?, state = ?, added = ?, changed = ?, unchanged = ?, "
                         "refused = ? WHERE id = ?"_s);
    if (!update.run(import.endedAt, tokenIn(stateTokens, import.state), import.added, import.changed, import.unchanged,
                    import.refused, import.id))
        return update.error();
    return Done{};
}

QList<Import> all(Connection &db)
{
    QList<Import> result;
    Statement query(db, selectImports() + u"ORDER BY id DESC"_s);
    query.run();
    while (query.next())
        result.append(read(query));
    return result;
}

std::optional<Import> byId(Connection &db, qint64 id)
{
    Statement query(db, selectImports() + u"WHERE id = ?"_s);
    return query.run(id) && query.next() ? std::optional(read(query)) : std::nullopt;
}

void expectManyWrites(Connection &db, bool expected)
{
    // In pages of 8 KiB: 32 MiB of log in place of 8; in KiB: 64 MiB of cache in place of 2.
    db.setMostLogPages(expected ? 4 * Connection::usualLogPages : Connection::usualLogPages);
    Statement cache(db, expected ? u"PRAGMA cache_size = -65536"_s : u"PRAGMA cache_size = -2000"_s);
    cache.run();
}

Result<Merged> merge(Connection &db, const Import &import, const QDateTime &at, std::span<const Row> rows,
                     const std::function<bool()> &isAwaited)
{
    Merged merged;
    const bool isAnyForgotten = forget::anyone(db);
    qint64 firstNew = 0; // what is new since the last that was not: their ids follow one another
    qint64 lastNew = 0;
    const auto rememberNewOnes = [&]() -> Result<Done> {
        if (firstNew == 0)
            return Done{};
        return rememberNew(db, import.id, std::exchange(firstNew, 0), lastNew);
    };
    for (const Row &row : rows) {
        if (merged.rows >= leastRowsMerged && isAwaited && isAwaited())
            break;
        ++merged.rows;
        if (isAnyForgotten && forget::find(db, forget::What::Number, row.contact.phone)) {
            ++merged.forgotten;
            continue;
        }
        const Result<std::optional<qint64>> inserted = insertNew(db, row, at);
        if (!inserted)
            return inserted.error();
        if (const std::optional<qint64> id = *inserted) {
            if (firstNew != 0 && *id != lastNew + 1) {
                if (const Result<Done> kept = rememberNewOnes(); !kept)
                    return kept.error();
            }
            firstNew = firstNew == 0 ? *id : firstNew;
            lastNew = *id;
            ++merged.added;
            merged.ids.append(*id);
            continue;
        }
        // Perhaps one that is new itself: then nothing was before it.
        if (const Result<Done> kept = rememberNewOnes(); !kept)
            return kept.error();
        const std::optional<Contact> before = contacts::byPhone(db, row.contact.phone);
        Contact contact = before ? joined(*before, row.contact, import.rule) : row.contact;
        if (!before || contact == *before) {
            ++merged.unchanged;
            continue;
        }
        contact.updatedAt = at;
        if (const Result<Done> updated = contacts::update(db, contact); !updated)
            return updated.error();
        ++merged.changed;
        if (const Result<Done> kept = remember(db, import.id, contact, before); !kept)
            return kept.error();
        merged.ids.append(contact.id);
    }
    if (const Result<Done> kept = rememberNewOnes(); !kept)
        return kept.error();
    return merged;
}

Result<Unmerged> unmerge(Connection &db, qint64 importId, qint64 after, int limit)
{
    struct Change
    {
        qint64 contactId = 0;
        std::optional<QString> before;
        QDateTime stamp;
    };
    QList<Change> changes;
    {
        Statement query(db, u"SELECT contact_id, before IS NULL, before, stamp FROM import_changes "
                            "WHERE id > ? AND id < ? ORDER BY id LIMIT ?"_s);
        if (!query.run(changeId(importId, after), changeId(importId + 1, 0), limit))
            return query.error();
        while (query.next()) {
            Change change;
            change.contactId = query.integer();
            const bool isNew = query.integer() != 0;
            const QString before = query.text();
            if (!isNew)
                change.before = before;
            change.stamp = query.time();
            changes.append(change);
        }
    }
    Unmerged result;
    for (const Change &change : std::as_const(changes)) {
        const std::optional<Contact> now = contacts::byId(db, change.contactId);
        if (now && now->updatedAt != change.stamp) {
            result.edited.append(change.contactId);
            continue;
        }
        if (now) {
            if (const Result<Done> done = takeBack(db, *now, change.before); !done)
                return done.error();
            result.ids.append(change.contactId);
        }
        Statement forgotten(db, u"DELETE FROM import_changes WHERE id = ?"_s);
        if (!forgotten.run(changeId(importId, change.contactId)))
            return forgotten.error();
    }
    result.last = changes.size() < limit ? 0 : changes.last().contactId;
    return result;
}

} // namespace ringback::storage::imports
