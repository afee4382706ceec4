#pragma once

#include <QList>
#include <QString>

namespace ringback::storage {

/// Ids as one value, for `IN (SELECT value FROM json_each(?))`: one statement however many there are.
[[nodiscard]] inline QString idList(const QList<qint64> &ids)
{
    QString text(u'[');
    for (const qint64 id : ids) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(id);
    }
    return text + u']';
}

} // namespace ringback::storage
