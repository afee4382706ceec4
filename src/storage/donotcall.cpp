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

} // namespace

Result<Done> add(Connection &db, const DoNotCall &entry)
{
    Statement statement(
        db, u"INSERT OR IGNORE INTO do_not_call (phone, added_at, source, added_by, note) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement.run(entry.phone, entry.addedAt, entry.source, entry.by, entry.note))
        return statement.error();
    return Done{};
}

Result<Done> remove(Connection &db, const QString &phone)
{
    Statement statement(db, u"DELETE FROM do_not_call WHERE phone = ?"_s);
    if (!statement.run(phone))
        return statement.error();
    if (statement.affectedRows() != 1) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ringback::Storage", "This number isn't on the do-not-call list.")};
    }
    return Done{};
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

} // namespace ringback::storage::donotcall
