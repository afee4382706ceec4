#include "storage/mappings.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace ringback::storage::mappings {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("ringback::Storage", "This rule doesn't exist any more.")};
}

} // namespace

QList<Row> all(Connection &db)
{
    QList<Row> rows;
    Statement query(db, u"SELECT id, definition FROM mappings ORDER BY id"_s);
    query.run();
    while (query.next()) {
        const qint64 id = query.integer();
        rows.append({id, query.object()});
    }
    return rows;
}

Result<qint64> save(Connection &db, const Row &row)
{
    if (row.id == 0) {
        Statement insert(db, u"INSERT INTO mappings (definition) VALUES (?)"_s);
        if (!insert.run(row.definition))
            return insert.error();
        return insert.insertedId();
    }
    Statement update(db, u"UPDATE mappings SET definition = ? WHERE id = ?"_s);
    if (!update.run(row.definition, row.id))
        return update.error();
    return update.affectedRows() == 1 ? Result<qint64>(row.id) : Result<qint64>(gone());
}

Result<Done> remove(Connection &db, qint64 id)
{
    Statement statement(db, u"DELETE FROM mappings WHERE id = ?"_s);
    if (!statement.run(id))
        return statement.error();
    return statement.affectedRows() == 1 ? Result<Done>(Done{}) : Result<Done>(gone());
}

} // namespace ringback::storage::mappings
