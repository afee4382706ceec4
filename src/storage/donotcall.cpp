#include "storage/donotcall.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace ringback::storage::donotcall {

using namespace Qt::StringLiterals;

namespace {

DoNotCall read(Statement &row)
{
    return DoNotCall{
        .phone = row.text(), .addedAt = row.time(), .source = row.text(), .by = row.text(), .note = row.text()};
}

Result<Done> log(Connection &db, const QString &phone, const TrailStep &step)
{
    Statement statement(db, u"INSERT INTO do_not_call_log (phone, at, what, who, reason) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement.run(phone, step.at, step.what, step.who, step.reason))
        return statement.error();
    return Done{};
}

} // namespace

Result<Done> add(Connection &db, const DoNotCall &entry)
{
    Statement statement(
        db, u"INSERT OR IGNORE INTO do_not_call (phone, added_at, source, added_by, note) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement.run(entry.phone, entry.addedAt, entry.source, entry.by, entry.note))
        return statement.error();
    if (statement.affectedRows() != 1)
        return Done{};
    return log(db, entry.phone, {.at = entry.addedAt, .what = u"added"_s, .who = entry.by, .reason = entry.note});
}

Result<Done> remove(Connection &db, const QString &phone, const QString &by, const QString &reason, const QDateTime &at)
{
    Statement statement(db, u"DELETE FROM do_not_call WHERE phone = ?"_s);
    if (!statement.run(phone))
        return statement.error();
    if (statement.affectedRows() != 1) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ringback::Storage", "This number isn't on the do-not-call list.")};
    }
    return log(db, phone, {.at = at, .what = u"removed"_s, .who = by, .reason = reason});
}

std::optional<DoNotCall> find(Connection &db, const QString &phone)
{
    Statement query(db, u"SELECT phone, added_at, source, added_by, note FROM do_not_call WHERE phone = ?"_s);
    return query.run(phone) && query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<DoNotCall> all(Connection &db)
{
    QList<DoNotCall> entries;
    Statement query(db, u"SELECT phone, added_at, source, added_by, note FROM do_not_call ORDER BY phone"_s);
    query.run();
    while (query.next())
        entries.append(read(query));
    return entries;
}

QList<TrailStep> trail(Connection &db, const QString &phone)
{
    QList<TrailStep> steps;
    Statement query(db, u"SELECT at, what, who, reason FROM do_not_call_log WHERE phone = ? ORDER BY id"_s);
    query.run(phone);
    while (query.next())
        steps.append({.at = query.time(), .what = query.text(), .who = query.text(), .reason = query.text()});
    return steps;
}

} // namespace ringback::storage::donotcall
