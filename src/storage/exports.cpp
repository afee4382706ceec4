#include "storage/exports.h"

#include "storage/statement.h"

namespace ringback::storage::exports {

using namespace Qt::StringLiterals;

QList<qint64> contactOrder(Connection &db)
{
    Statement query(db, u"SELECT id FROM contacts WHERE removed_at IS NULL ORDER BY sort_key, phone"_s);
    QList<qint64> ids;
    query.run();
    while (query.next())
        ids.append(query.integer());
    return ids;
}

} // namespace ringback::storage::exports
