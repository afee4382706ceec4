#include "thoughtly/wire.h"

#include "thoughtly/attemptkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertIfSaid(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace

QUrl endpoint(const QUrl &base, const QStringList &segments, const Query &query)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : segments)
        path += u'/' + encoded(segment);

    QStringList fields;
    for (const auto &[name, value] : query)
        fields.append(encoded(name) + u'=' + encoded(value));

    QUrl url = base;
    url.setFragment({});
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(fields.isEmpty() ? QString() : fields.join(u'&'), QUrl::StrictMode);
    return url;
}

bool isUsableId(const QString &id)
{
    constexpr qsizetype longest = 256;
    return !id.isEmpty() && id.size() <= longest && id != "."_L1 && id != ".."_L1;
}

http::ClientRequest apiRequest(const Client::Config &config, const QByteArray &method, const QUrl &url,
                               const QByteArray &body)
{
    http::ClientRequest request;
    request.method = method;
    request.url = url;
    request.headers = {{"x-api-token", config.credentials.apiToken.toUtf8()},
                       {"team_id", config.credentials.teamId.toUtf8()},
                       {"Accept", "application/json"}};
    request.body = body;
    if (!body.isEmpty())
        request.headers.append("Content-Type", "application/json");
    return request;
}

QByteArray contactBody(const Contact &contact, WireFormat format)
{
    QJsonObject attributes = contact.attributes;
    if (!contact.company.isEmpty())
        attributes.insert(u"company"_s, contact.company);

    QJsonObject body{{u"phone_number"_s, contact.phone}};
    insertIfSaid(body, u"name"_s, contact.name);
    insertIfSaid(body, u"email"_s, contact.email);
    if (format == WireFormat::Reference) {
        insertIfSaid(body, u"country_code"_s, contact.country);
        if (!contact.tags.isEmpty())
            body.insert(u"tags"_s, QJsonArray::fromStringList(contact.tags));
    }
    if (!attributes.isEmpty())
        body.insert(format == WireFormat::Reference ? u"attributes"_s : u"custom_fields"_s, attributes);
    return bytes(body);
}

QByteArray callBody(const CallRequest &request)
{
    QJsonObject metadata = request.metadata;
    metadata.insert(u"priority"_s, token(request.priority));
    metadata.insert(attemptKey, request.attemptId);
    // The reference calls the agent an interview, the guide an agent; each ignores the other's name.
    return bytes({
        {u"contact_id"_s, request.contactId},
        {u"interview_id"_s, request.agentId},
        {u"agent_id"_s, request.agentId},
        {u"priority"_s, token(request.priority)},
        {u"metadata"_s, metadata},
    });
}

QByteArray subscriptionBody(const Subscription &subscription)
{
    QJsonObject body{{u"type"_s, subscription.type}, {u"url"_s, subscription.url}};
    insertIfSaid(body, u"data"_s, subscription.agentId);
    return bytes(body);
}

} // namespace ringback::thoughtly
