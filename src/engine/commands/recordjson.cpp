#include "engine/commands/recordjson.h"

#include "engine/commands/jsonvalues.h"

#include <QJsonArray>

#include <algorithm>

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
        {u"consent_source"_s, json::text(contact.consentSource)},
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

QJsonObject toJson(const Callback &callback, const QDateTime &now)
{
    const bool isOpen = callback.state == Callback::State::Waiting || callback.state == Callback::State::Calling;
    const QDateTime until = isOpen ? now : callback.closedAt;
    const bool isMeasured = callback.requestedAt.isValid() && until.isValid();
    return {
        {u"id"_s, json::id(callback.id)},
        {u"phone"_s, callback.phone},
        {u"contact"_s,
         QJsonObject{{u"id"_s, json::id(callback.contactId)}, {u"name"_s, json::text(callback.contactName)}}},
        {u"reason"_s, json::text(callback.reason)},
        {u"priority"_s, token(callback.priority)},
        {u"source"_s, json::text(callback.source)},
        {u"state"_s, token(callback.state)},
        {u"attempts"_s, callback.attempts},
        {u"max_attempts"_s, callback.maxAttempts},
        {u"requested_at"_s, json::time(callback.requestedAt)},
        {u"due_at"_s, json::time(callback.dueAt)},
        {u"last_result"_s, json::text(callback.lastResult ? token(*callback.lastResult) : QString())},
        {u"waiting_seconds"_s,
         isMeasured ? QJsonValue(std::max<qint64>(0, callback.requestedAt.secsTo(until))) : QJsonValue::Null},
        {u"closed_at"_s, json::time(callback.closedAt)},
        {u"closed_reason"_s, json::text(callback.closedReason)},
        {u"fields"_s, callback.fields},
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
