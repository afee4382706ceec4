#include "thoughtly/envelope.h"

#include "http/json.h"
#include "thoughtly/apierror.h"

#include <initializer_list>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<QLatin1StringView>;

// Text, or a number written out: ids are opaque, and some servers count them.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString textIn(const QJsonObject &object, Names names)
{
    for (const QLatin1StringView name : names) {
        const QString text = textOf(object.value(name));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString nameIn(const QJsonObject &object, Names names)
{
    const QString name = textIn(object, names);
    if (!name.isEmpty())
        return name;
    return (textIn(object, {"first_name"_L1, "firstName"_L1}) + u' ' + textIn(object, {"last_name"_L1, "lastName"_L1}))
        .trimmed();
}

QStringList tagsIn(const QJsonObject &row)
{
    QStringList tags;
    for (const QJsonValue &value : row.value("tags"_L1).toArray()) {
        const QString tag =
            value.isObject() ? textIn(value.toObject(), {"name"_L1, "tag"_L1, "title"_L1}) : textOf(value);
        if (!tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

QDateTime timeIn(const QJsonObject &row, Names names)
{
    return QDateTime::fromString(textIn(row, names), Qt::ISODateWithMs).toUTC();
}

std::optional<QJsonArray> listUnder(const QJsonObject &object, const QString &name)
{
    for (const QString &key : {name, u"items"_s, u"results"_s, u"rows"_s, u"list"_s, u"agents"_s, u"interviews"_s,
                               u"contacts"_s, u"responses"_s, u"calls"_s, u"webhooks"_s, u"subscriptions"_s}) {
        const auto value = object.constFind(key);
        if (value != object.constEnd() && (value->isArray() || value->isNull()))
            return value->toArray();
    }
    return std::nullopt;
}

} // namespace

Result<QJsonValue> openEnvelope(const http::ClientReply &reply, const Credentials &secrets)
{
    const auto body = http::parseJson(reply.body);
    if (!body.ok() || !(body->isObject() || body->isArray()))
        return unreadableAnswer(reply);
    const QJsonObject outer = body->toObject();
    const QJsonValue error = outer.value("error"_L1);
    const bool hasError = (error.isObject() && !error.toObject().isEmpty()) ||
                          (error.isArray() && !error.toArray().isEmpty()) || !error.toString().isEmpty() ||
                          error.toBool();
    if (hasError)
        return refusalInEnvelope(error.isBool() ? QJsonValue(outer) : error, secrets);
    if (outer.value("success"_L1).isBool() && !outer.value("success"_L1).toBool())
        return refusalInEnvelope(outer, secrets);
    return *body;
}

Result<QJsonValue> bodyOf(const Outcome &outcome, const Credentials &secrets)
{
    if (!outcome.ok())
        return outcome.error().error;
    if (outcome->status < 200 || outcome->status > 299)
        return apiError(*outcome, secrets);
    return openEnvelope(*outcome, secrets);
}

Result<Done> doneIf(const Outcome &outcome, const Credentials &secrets)
{
    if (outcome.ok() && outcome->status / 100 == 2 && outcome->body.trimmed().isEmpty())
        return Done{};
    const auto body = bodyOf(outcome, secrets);
    return body.ok() ? Result<Done>(Done{}) : Result<Done>(body.error());
}

std::optional<QJsonArray> rowsIn(const QJsonValue &body, const QString &name)
{
    if (body.isArray())
        return body.toArray();
    const QJsonObject outer = body.toObject();
    const QJsonValue data = outer.value("data"_L1);
    if (data.isArray())
        return data.toArray();
    if (const auto inner = listUnder(data.toObject(), name))
        return inner;
    if (const auto beside = listUnder(outer, name))
        return beside;
    if (data.isNull()) // an empty list, as some write it
        return QJsonArray();
    return std::nullopt;
}

QList<QJsonObject> placesIn(const QJsonValue &body, const QString &name)
{
    const QJsonObject outer = body.isArray() ? body.toArray().first().toObject() : body.toObject();
    const QJsonValue data = outer.value("data"_L1);
    const QJsonObject inner = data.isArray() ? data.toArray().first().toObject() : data.toObject();
    QList<QJsonObject> places;
    for (const QJsonObject &place : {inner.value(name).toObject(), inner, outer.value(name).toObject(), outer}) {
        if (!place.isEmpty())
            places.append(place);
    }
    return places;
}

QString rowId(const QJsonObject &row)
{
    return textIn(row, {"id"_L1, "_id"_L1, "call_id"_L1, "callId"_L1, "response_id"_L1, "contact_id"_L1,
                        "interview_id"_L1, "agent_id"_L1});
}

std::optional<Agent> agentFrom(const QJsonObject &row)
{
    Agent agent;
    agent.id = textIn(row, {"id"_L1, "interview_id"_L1, "agent_id"_L1, "_id"_L1});
    if (agent.id.isEmpty())
        return std::nullopt;
    agent.title = textIn(row, {"title"_L1, "name"_L1, "agent_name"_L1, "ai_name"_L1});
    agent.phoneNumber = textIn(row, {"phone_number"_L1, "phoneNumber"_L1, "phone"_L1});
    if (agent.phoneNumber.isEmpty())
        agent.phoneNumber = textIn(row.value("phone_number"_L1).toObject(), {"phone_number"_L1, "number"_L1});
    agent.archived = row.value("status"_L1).toString().compare("archived"_L1, Qt::CaseInsensitive) == 0 ||
                     row.value("archived"_L1).toBool() || row.value("is_archived"_L1).toBool();
    return agent;
}

std::optional<Contact> contactFrom(const QJsonObject &row)
{
    Contact contact;
    contact.thoughtlyId = textIn(row, {"id"_L1, "contact_id"_L1, "contactId"_L1, "_id"_L1});
    if (contact.thoughtlyId.isEmpty())
        return std::nullopt;
    contact.phone = textIn(row, {"phone_number"_L1, "phoneNumber"_L1, "phone"_L1});
    contact.name = nameIn(row, {"name"_L1, "full_name"_L1});
    contact.email = textIn(row, {"email"_L1});
    contact.country = textIn(row, {"country_code"_L1, "country"_L1});
    contact.tags = tagsIn(row);
    contact.attributes = row.value("attributes"_L1).toObject();
    if (contact.attributes.isEmpty())
        contact.attributes = row.value("custom_fields"_L1).toObject();
    contact.company = textIn(contact.attributes, {"company"_L1});
    if (contact.company.isEmpty())
        contact.company = textIn(row, {"company"_L1});
    else
        contact.attributes.remove("company"_L1); // it is written from `company` again
    contact.source = u"thoughtly"_s;
    contact.createdAt = timeIn(row, {"created_at"_L1, "created"_L1, "createdAt"_L1});
    contact.updatedAt = timeIn(row, {"updated_at"_L1, "updated"_L1, "updatedAt"_L1});
    return contact;
}

std::optional<Subscription> subscriptionFrom(const QJsonObject &row)
{
    Subscription subscription;
    subscription.id = textIn(row, {"id"_L1, "_id"_L1, "webhook_id"_L1});
    subscription.type = textIn(row, {"type"_L1, "event"_L1, "event_type"_L1});
    subscription.url = textIn(row, {"url"_L1, "target_url"_L1, "webhook_url"_L1});
    if (subscription.url.isEmpty()) // it has no id of its own that anything needs
        return std::nullopt;
    const QJsonValue data = row.value("data"_L1);
    subscription.agentId =
        data.isObject() ? textIn(data.toObject(), {"interview_id"_L1, "agent_id"_L1, "id"_L1}) : textOf(data);
    if (subscription.agentId.isEmpty())
        subscription.agentId = textIn(row, {"interview_id"_L1, "agent_id"_L1});
    return subscription;
}

User userFrom(const QJsonValue &body)
{
    for (const QJsonObject &place : placesIn(body, u"user"_s)) {
        User user;
        user.id = textIn(place, {"id"_L1, "user_id"_L1, "_id"_L1});
        user.name = nameIn(place, {"name"_L1, "full_name"_L1});
        user.email = textIn(place, {"email"_L1});
        if (!user.id.isEmpty() || !user.name.isEmpty() || !user.email.isEmpty())
            return user;
    }
    return {};
}

PlacedCall placedCallFrom(const QJsonValue &body, const CallRequest &asked)
{
    PlacedCall call;
    const auto take = [&](const QString &id) {
        if (call.id.isEmpty() && id != asked.contactId && id != asked.agentId && id != asked.attemptId)
            call.id = id;
    };
    const QList<QJsonObject> places = placesIn(body, u"call"_s);
    for (const QJsonObject &place : places)
        take(textIn(place, {"call_id"_L1, "callId"_L1, "response_id"_L1, "responseId"_L1}));
    for (const QJsonObject &place : places)
        take(textIn(place, {"id"_L1}));

    for (const QJsonObject &place : places) {
        // `{"status": "success"}` beside or above the data is about the request; and no call is over as it begins.
        const auto status = callStatusFromWire(textIn(place, {"status"_L1, "call_status"_L1}));
        if (status && !call.status && *status != CallStatus::Completed)
            call.status = status;
    }
    return call;
}

} // namespace ringback::thoughtly
