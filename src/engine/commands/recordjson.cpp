#include "engine/commands/recordjson.h"

#include "engine/commands/jsonvalues.h"

#include <QJsonArray>

namespace ringback {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Contact &contact)
{
    return {
        {u"id"_s, json::id(contact.id)},
        {u"thoughtly_id"_s, json::text(contact.thoughtlyId)},
        {u"name"_s, json::text(contact.name)},
        {u"phone"_s, contact.phone},
        {u"email"_s, json::text(contact.email)},
        {u"company"_s, json::text(contact.company)},
        {u"country"_s, json::text(contact.country)},
        {u"tags"_s, QJsonArray::fromStringList(contact.tags)},
        {u"attributes"_s, contact.attributes},
        {u"consent_basis"_s, json::text(contact.consentBasis)},
        {u"consent_at"_s, json::time(contact.consentAt)},
        {u"source"_s, json::text(contact.source)},
        {u"created_at"_s, json::time(contact.createdAt)},
        {u"updated_at"_s, json::time(contact.updatedAt)},
    };
}

QJsonObject toJson(const Agent &agent)
{
    return {
        {u"id"_s, agent.id},
        {u"title"_s, json::text(agent.title)},
        {u"phone"_s, json::text(agent.phoneNumber)},
        {u"archived"_s, agent.archived},
    };
}

QJsonObject toJson(const DoNotCall &entry)
{
    return {
        {u"phone"_s, entry.phone},
        {u"added_at"_s, json::time(entry.addedAt)},
        {u"source"_s, json::text(entry.source)},
        {u"by"_s, json::text(entry.by)},
        {u"reason"_s, json::text(entry.note)},
    };
}

QJsonObject toJson(const storage::deliveries::Row &row)
{
    QJsonObject object{
        {u"id"_s, json::id(row.delivery.id)},        {u"received_at"_s, json::time(row.delivery.receivedAt)},
        {u"kind"_s, token(row.delivery.kind)},       {u"path"_s, row.delivery.path},
        {u"peer"_s, json::text(row.delivery.peer)},  {u"state"_s, token(row.result.state)},
        {u"call_id"_s, json::id(row.result.callId)}, {u"callback_id"_s, json::id(row.result.callbackId)},
        {u"note"_s, json::text(row.result.note)},
    };
    if (!row.delivery.headers.isNull() || !row.delivery.body.isNull()) {
        object.insert(u"headers"_s, QString::fromUtf8(row.delivery.headers));
        object.insert(u"body"_s, QString::fromUtf8(row.delivery.body));
    }
    return object;
}

} // namespace ringback
