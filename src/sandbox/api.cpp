#include "sandbox/api.h"

#include "core/clock.h"
#include "sandbox/listing.h"
#include "sandbox/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <simdjson.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

Reply success(const QJsonObject &data)
{
    return {200, {{u"data"_s, data}, {u"error"_s, QJsonValue()}}, {}};
}

Reply badRequest(const QString &message)
{
    return failure(400, u"invalid_request"_s, message);
}

Reply notFound(const QString &what)
{
    return failure(404, u"not_found"_s, what + u" not found"_s);
}

QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &segment : path.split('/').mid(1))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

bool isJson(const http::Headers &headers)
{
    const QByteArray type = headers.value("Content-Type").toLower();
    return type == "application/json" || type.startsWith("application/json;");
}

std::optional<QJsonObject> parsedBody(const QByteArray &body)
{
    simdjson::dom::parser strict;
    if (strict.parse(body.constData(), static_cast<size_t>(body.size())).error())
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

struct Api::Context
{
    QString id; ///< what stands at `{id}` in the path
    QUrlQuery query;
    QJsonObject body;
    bool withCallId = true;
};

/// One operation of the description.
struct Api::Route
{
    QByteArray method;
    QStringList path; ///< `{id}` takes any segment
    QueryRule query;
    std::optional<BodyRule> rule;
    bool takesBody;
    bool needsCredentials;
    std::function<Reply(Api &, const Context &)> run;
};

Reply failure(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    return {status, {{u"data"_s, QJsonValue()}, {u"error"_s, error}}, {}};
}

bool isCallRequest(const http::ServerRequest &request)
{
    return request.method == "POST" && request.path == "/contact/call";
}

Api::Api(Clock &clock, Book &book, CallSimulator &calls, const Script &script, Dialect dialect, Credentials credentials,
         const Listing &listing)
    : m_clock(clock)
    , m_book(book)
    , m_calls(calls)
    , m_script(script)
    , m_dialect(dialect)
    , m_credentials(std::move(credentials))
    , m_listing(listing)
{
}

// Fixed paths stand before those with a variable part.
const QList<Api::Route> &Api::routes()
{
    static const QList<Route> table{
        {"GET", {u"user"_s}, QueryRule::None, {}, false, true, &Api::user},
        {"GET", {u"interview"_s}, QueryRule::Agents, {}, false, true, &Api::agents},
        {"GET", {u"interview"_s, u"{id}"_s, u"responses"_s}, QueryRule::Responses, {}, false, true, &Api::responses},
        {"GET", {u"contact"_s}, QueryRule::Contacts, {}, false, true, &Api::contacts},
        {"POST",
         {u"contact"_s, u"create"_s},
         QueryRule::None,
         BodyRule::ContactCreate,
         true,
         true,
         &Api::createContact},
        {"POST", {u"contact"_s, u"call"_s}, QueryRule::None, BodyRule::Call, true, true, &Api::call},
        {"GET", {u"contact"_s, u"{id}"_s}, QueryRule::None, {}, false, true, &Api::contact},
        {"DELETE", {u"contact"_s, u"{id}"_s}, QueryRule::None, {}, false, true, &Api::deleteContact},
        {"GET", {u"webhooks"_s}, QueryRule::None, {}, false, true, &Api::webhooks},
        {"POST", {u"webhooks"_s, u"subscribe"_s}, QueryRule::None, BodyRule::Subscribe, true, true, &Api::subscribe},
        {"DELETE",
         {u"webhooks"_s, u"unsubscribe"_s},
         QueryRule::None,
         BodyRule::Unsubscribe,
         true,
         true,
         &Api::unsubscribe},
        {"POST", {u"webhook"_s, u"automation"_s, u"{id}"_s}, QueryRule::None, {}, true, false, &Api::automation},
    };
    return table;
}

bool Api::isAuthorized(const http::Headers &headers) const
{
    const QString token = QString::fromUtf8(headers.value("x-api-token"));
    const QString team = QString::fromUtf8(headers.value("team_id"));
    if (token.isEmpty() || team.isEmpty())
        return false;
    return !m_credentials.isComplete() || (token == m_credentials.apiToken && team == m_credentials.teamId);
}

Reply Api::answer(const http::ServerRequest &request, bool withCallId)
{
    const QStringList segments = segmentsOf(request.path);
    Context context;
    context.query = QUrlQuery(QString::fromLatin1(request.query));
    context.withCallId = withCallId;
    const Route *route = nullptr;
    QByteArrayList otherMethods;
    for (const Route &candidate : routes()) {
        const bool fits = std::equal(candidate.path.begin(), candidate.path.end(), segments.begin(), segments.end(),
                                     [](const QString &wanted, const QString &segment) {
                                         return wanted == segment || (wanted == u"{id}" && !segment.isEmpty());
                                     });
        if (!fits)
            continue;
        if (candidate.method == request.method) {
            route = &candidate;
            break;
        }
        otherMethods.append(candidate.method);
    }
    if (route == nullptr) {
        if (otherMethods.isEmpty())
            return notFound(u"Route"_s);
        Reply reply = failure(405, u"method_not_allowed"_s, u"Method not allowed"_s);
        reply.allow = otherMethods.join(", ");
        return reply;
    }
    const qsizetype idAt = route->path.indexOf(u"{id}"_s);
    if (idAt >= 0)
        context.id = segments[idAt];

    if (route->needsCredentials && !isAuthorized(request.headers))
        return failure(401, u"unauthorized"_s, u"Missing or wrong x-api-token or team_id"_s);
    // The real service would not notice; here it is a fault to be found: credentials must not travel along.
    if (!route->needsCredentials && (request.headers.contains("x-api-token") || request.headers.contains("team_id")))
        return badRequest(u"this operation takes no credentials"_s);
    if (const QString fault = queryFault(route->query, context.query); !fault.isEmpty())
        return badRequest(fault);
    if (route->takesBody) {
        if (!isJson(request.headers))
            return failure(415, u"unsupported_media_type"_s, u"Content-Type must be application/json"_s);
        const auto body = parsedBody(request.body);
        if (!body)
            return badRequest(u"the body is not a JSON object"_s);
        context.body = *body;
        const QString fault = route->rule ? bodyFault(*route->rule, m_dialect, context.body) : QString();
        if (!fault.isEmpty())
            return badRequest(fault);
    }
    return route->run(*this, context);
}

Reply Api::user(const Context &) const
{
    return success(
        {{u"id"_s, u"user_sandbox"_s}, {u"name"_s, u"Sandbox User"_s}, {u"email"_s, u"sandbox@example.com"_s}});
}

Reply Api::agents(const Context &context) const
{
    return success({{u"interviews"_s, listAgents(m_book, context.query)}});
}

Reply Api::responses(const Context &context) const
{
    if (m_book.agent(context.id) == nullptr || m_listing.forbidden.contains(context.id))
        return notFound(u"Agent"_s);
    return success({{u"responses"_s, listResponses(m_book, m_listing, context.id, context.query)}});
}

Reply Api::contacts(const Context &context) const
{
    return success({{u"contacts"_s, listContacts(m_book, context.query)}});
}

Reply Api::createContact(const Context &context)
{
    BookContact contact;
    contact.phone = context.body.value(u"phone_number"_s).toString();
    contact.name = context.body.value(u"name"_s).toString();
    contact.email = context.body.value(u"email"_s).toString();
    contact.countryCode = context.body.value(u"country_code"_s).toString();
    for (const QJsonValue tag : context.body.value(u"tags"_s).toArray())
        contact.tags.append(tag.toString());
    const bool guide = m_dialect == Dialect::Guide;
    contact.attributes = context.body.value(guide ? u"custom_fields"_s : u"attributes"_s).toObject();
    contact.createdAt = m_clock.now();
    const QJsonObject stored = toJson(m_book.addContact(std::move(contact)));
    // The guide reads `contact.id` from the top.
    return guide ? Reply{200, stored, {}} : success(stored);
}

Reply Api::contact(const Context &context) const
{
    const BookContact *contact = m_book.contact(context.id);
    return contact == nullptr ? notFound(u"Contact"_s) : success(toJson(*contact));
}

Reply Api::deleteContact(const Context &context)
{
    const auto removed =
        std::erase_if(m_book.contacts, [&](const BookContact &contact) { return contact.id == context.id; });
    return removed == 0 ? notFound(u"Contact"_s) : success({{u"id"_s, context.id}, {u"deleted"_s, true}});
}

const BookCall &Api::place(const BookContact &contact, const BookAgent &agent, QJsonObject metadata,
                           QJsonObject request, QString automationId)
{
    BookCall call;
    call.id = m_book.newUuid();
    call.contact = contact;
    call.agent = agent;
    call.customer = m_script.customerAt(contact.phone);
    call.metadata = std::move(metadata);
    call.request = std::move(request);
    call.automationId = std::move(automationId);
    if (!m_book.recordingsUrl.isEmpty() && !call.customer.turns.isEmpty())
        call.recordingUrl = m_book.recordingsUrl + call.id;
    return m_calls.place(std::move(call));
}

Reply Api::call(const Context &context)
{
    const BookContact *contact = m_book.contact(context.body.value(u"contact_id"_s).toString());
    if (contact == nullptr)
        return notFound(u"Contact"_s);
    const bool guide = m_dialect == Dialect::Guide;
    const BookAgent *agent = m_book.agent(context.body.value(guide ? u"agent_id"_s : u"interview_id"_s).toString());
    if (agent == nullptr)
        return notFound(u"Agent"_s);
    if (agent->archived)
        return badRequest(u"the agent is archived"_s);
    const BookCall &call = place(*contact, *agent, context.body.value(u"metadata"_s).toObject(), context.body, {});
    QJsonObject answer{{u"status"_s, u"queued"_s}, {u"interview_id"_s, agent->id}, {u"contact_id"_s, contact->id}};
    if (context.withCallId)
        answer.insert(u"call_id"_s, call.id);
    return guide ? Reply{200, answer, {}} : success(answer);
}

Reply Api::webhooks(const Context &) const
{
    QJsonArray rows;
    for (const BookWebhook &webhook : m_book.webhooks)
        rows.append(toJson(webhook));
    return success({{u"webhooks"_s, rows}});
}

Reply Api::subscribe(const Context &context)
{
    BookWebhook webhook;
    webhook.type = context.body.value(u"type"_s).toString();
    webhook.url = context.body.value(u"url"_s).toString();
    webhook.data = context.body.value(u"data"_s).toString();
    if (!webhook.data.isEmpty() && m_book.agent(webhook.data) == nullptr)
        return notFound(u"Agent"_s);
    const bool known =
        std::any_of(m_book.webhooks.begin(), m_book.webhooks.end(), [&webhook](const BookWebhook &other) {
            return other.type == webhook.type && other.url == webhook.url && other.data == webhook.data;
        });
    if (known)
        return failure(409, u"conflict"_s, u"Webhook already exists"_s);
    webhook.id = m_book.newUuid();
    webhook.createdAt = m_clock.now();
    m_book.webhooks.push_back(webhook);
    return success(toJson(webhook));
}

Reply Api::unsubscribe(const Context &context)
{
    const QString type = context.body.value(u"type"_s).toString();
    const QString url = context.body.value(u"url"_s).toString();
    const QJsonValue data = context.body.value(u"data"_s);
    const auto removed = std::erase_if(m_book.webhooks, [&](const BookWebhook &webhook) {
        return webhook.type == type && webhook.url == url && (data.isUndefined() || webhook.data == data.toString());
    });
    return removed == 0 ? notFound(u"Webhook"_s) : success({{u"type"_s, type}, {u"url"_s, url}});
}

// Every automation here is the guide's second pattern: call the one whose number is in the payload.
Reply Api::automation(const Context &context)
{
    for (const QString &name : {u"contact_phone"_s, u"phone"_s, u"phone_number"_s}) {
        const QString phone = context.body.value(name).toString();
        const auto active =
            std::find_if(m_book.agents.begin(), m_book.agents.end(), [](const BookAgent &a) { return !a.archived; });
        if (!phone.startsWith(u'+') || active == m_book.agents.end())
            continue;
        const BookContact *contact = m_book.contactByPhone(phone);
        if (contact == nullptr) {
            BookContact unknown;
            unknown.phone = phone;
            unknown.name = context.body.value(u"name"_s).toString();
            unknown.createdAt = m_clock.now();
            contact = &m_book.addContact(std::move(unknown));
        }
        place(*contact, *active, context.body, context.body, context.id);
        break;
    }
    return success({{u"automation_id"_s, context.id}, {u"triggered"_s, true}});
}

} // namespace ringback::sandbox
