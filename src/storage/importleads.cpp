#include "storage/importleads.h"

#include "storage/callbacks.h"
#include "storage/donotcall.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QLocale>

namespace ringback::storage::imports {

using namespace Qt::StringLiterals;

namespace {

QString leadToken()
{
    return u"lead"_s;
}

QList<qint64> addedBy(Connection &db, qint64 importId)
{
    QList<qint64> ids;
    Statement query(db, u"SELECT contact_id FROM import_changes WHERE id BETWEEN ? << 40 AND (? + 1) << 40 "
                        "AND before IS NULL ORDER BY id LIMIT ?"_s);
    if (query.run(importId, importId, mostLeads + 1)) {
        while (query.next())
            ids.append(query.integer());
    }
    return ids;
}

} // namespace

Result<QList<qint64>> queueLeads(Connection &db, const Import &import, const QString &reason, int mostTries)
{
    const QList<qint64> added = addedBy(db, import.id);
    if (added.size() > mostLeads)
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("ringback::Storage",
                                                 "More than %1 people are new, so nobody was put into the queue.")
                         .arg(QLocale().toString(mostLeads))};
    QList<qint64> queued;
    for (const qint64 id : added) {
        const std::optional<Contact> contact = contacts::byId(db, id);
        if (!contact || callbacks::openFor(db, contact->phone) || donotcall::find(db, contact->phone))
            continue;
        Callback callback;
        callback.contactId = id;
        callback.phone = contact->phone;
        callback.contactName = contact->name;
        callback.reason = reason;
        callback.source = leadToken();
        callback.maxAttempts = mostTries;
        callback.requestedAt = callback.dueAt = import.startedAt;
        const Result<Callback> stored = callbacks::insertOrJoin(db, callback);
        if (!stored)
            return stored.error();
        queued.append(stored->id);
    }
    return queued;
}

Result<QList<qint64>> withdrawLeads(Connection &db, const Import &import, const QString &reason, const QDateTime &at)
{
    QList<qint64> waiting;
    Statement query(db, u"SELECT q.id FROM callbacks q JOIN import_changes c ON c.id = ? << 40 | q.contact_id "
                        "WHERE q.source = ? AND q.state = 'waiting' AND q.requested_at = ? AND c.before IS NULL"_s);
    if (!query.run(import.id, leadToken(), import.startedAt))
        return query.error();
    while (query.next())
        waiting.append(query.integer());
    for (const qint64 id : waiting) {
        if (const Result<Callback> skipped = callbacks::close(db, id, Callback::State::Skipped, reason, at); !skipped)
            return skipped.error();
    }
    return waiting;
}

} // namespace ringback::storage::imports
