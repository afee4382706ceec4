#include "storage/values.h"

#include "storage/statement.h"

namespace ringback::storage::values {

using namespace Qt::StringLiterals;

Result<Done> set(Connection &db, const QString &name, const QString &value)
{
    Statement upsert(db, u"INSERT INTO values_ (name, value) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!upsert.run(name, value))
        return upsert.error();
    return Done{};
}

QString get(Connection &db, const QString &name)
{
    Statement query(db, u"SELECT value FROM values_ WHERE name = ?"_s);
    return query.run(name) && query.next() ? query.text() : QString();
}

QMap<QString, QString> beginningWith(Connection &db, const QString &prefix)
{
    QMap<QString, QString> found;
    Statement query(db, u"SELECT name, value FROM values_ WHERE substr(name, 1, ?) = ?"_s);
    query.run(prefix.size(), prefix);
    while (query.next()) {
        const QString name = query.text();
        found.insert(name.sliced(prefix.size()), query.text());
    }
    return found;
}

Result<Done> remove(Connection &db, const QString &name)
{
    Statement statement(db, u"DELETE FROM values_ WHERE name = ?"_s);
    if (!statement.run(name))
        return statement.error();
    return Done{};
}

} // namespace ringback::storage::values
