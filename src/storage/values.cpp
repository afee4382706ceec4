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

} // namespace ringback::storage::values
