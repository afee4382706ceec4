#include "storage/rules.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace ringback::storage::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rule> read(Statement &row)
{
    const qint64 id = row.integer();
    const Result<Rule> rule = ruleFromJson(row.object());
    const QDateTime enabledAt = row.time();
    if (!rule)
        return std::nullopt;
    Rule found = *rule;
    found.id = id;
    found.enabled = enabledAt.isValid();
    found.enabledAt = enabledAt;
    return found;
}

Error gone()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("ringback::Storage", "This rule doesn't exist any more.")};
}

} // namespace

QList<Rule> all(Connection &db)
{
    QList<Rule> rules;
    Statement query(db, u"SELECT id, definition, enabled_at FROM rules ORDER BY position, id"_s);
    query.run();
    while (query.next()) {
        if (const std::optional<Rule> rule = read(query))
            rules.append(*rule);
    }
    return rules;
}

std::optional<Rule> byId(Connection &db, qint64 id)
{
    Statement query(db, u"SELECT id, definition, enabled_at FROM rules WHERE id = ?"_s);
    return query.run(id) && query.next() ? read(query) : std::nullopt;
}

Result<qint64> save(Connection &db, const Rule &rule)
{
    const QDateTime enabledAt = rule.enabled ? rule.enabledAt : QDateTime();
    if (rule.id == 0) {
        Statement insert(db, u"INSERT INTO rules (position, name, definition, enabled_at) "
                             "SELECT coalesce(max(position), 0) + 1, ?, ?, ? FROM rules"_s);
        if (!insert.run(rule.name, toJson(rule), enabledAt))
            return insert.error();
        return insert.insertedId();
    }
    Statement update(db, u"UPDATE rules SET name = ?, definition = ?, enabled_at = ? WHERE id = ?"_s);
    if (!update.run(rule.name, toJson(rule), enabledAt, rule.id))
        return update.error();
    return update.affectedRows() == 1 ? Result<qint64>(rule.id) : Result<qint64>(gone());
}

Result<Done> remove(Connection &db, qint64 id)
{
    Statement statement(db, u"DELETE FROM rules WHERE id = ?"_s);
    if (!statement.run(id))
        return statement.error();
    return statement.affectedRows() == 1 ? Result<Done>(Done{}) : Result<Done>(gone());
}

Result<Done> moveBefore(Connection &db, qint64 id, qint64 otherId)
{
    QList<qint64> order;
    {
        Statement query(db, u"SELECT id FROM rules WHERE id <> ? ORDER BY position, id"_s);
        query.run(id);
        while (query.next())
            order.append(query.integer());
    }
    const qsizetype place = order.indexOf(otherId);
    order.insert(place < 0 ? order.size() : place, id);
    for (qsizetype position = 0; position < order.size(); ++position) {
        Statement update(db, u"UPDATE rules SET position = ? WHERE id = ?"_s);
        if (!update.run(position + 1, order.at(position)))
            return update.error();
    }
    return Done{};
}

Result<bool> claim(Connection &db, qint64 ruleId, const QString &subject, const QDateTime &at)
{
    Statement statement(db, u"INSERT OR IGNORE INTO rule_runs (rule_id, subject, at) VALUES (?, ?, ?)"_s);
    if (!statement.run(ruleId, subject, at))
        return statement.error();
    return statement.affectedRows() == 1;
}

} // namespace ringback::storage::rules
