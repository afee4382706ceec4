// What a team's own site or CRM posts when somebody asks to be called: names that people give such fields.
#include "http/json.h"
#include "thoughtly/decoder.h"
#include "thoughtly/readvalue.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<QLatin1StringView>;

// Folded (see foldedName), the clearest first.
const Names phoneNames{
    "phone"_L1,        "phonenumber"_L1,  "contactphone"_L1, "contactphonenumber"_L1, "customerphone"_L1, "mobile"_L1,
    "mobilephone"_L1,  "mobilenumber"_L1, "cell"_L1,         "cellphone"_L1,          "telephone"_L1,     "tel"_L1,
    "callernumber"_L1, "caller"_L1,       "msisdn"_L1,       "hsmobilephone"_L1,      "callbacknumber"_L1};
// May be something else (a ticket's number): only when nothing clearer is found anywhere.
const Names weakPhoneNames{"from"_L1, "number"_L1};
const Names nameNames{"name"_L1, "fullname"_L1, "contactname"_L1, "customername"_L1, "callername"_L1, "displayname"_L1};
const Names firstNames{"firstname"_L1, "givenname"_L1};
const Names lastNames{"lastname"_L1, "familyname"_L1, "surname"_L1};
const Names emailNames{"email"_L1, "emailaddress"_L1, "contactemail"_L1, "customeremail"_L1, "mail"_L1};
const Names companyNames{"company"_L1,      "companyname"_L1,      "organisation"_L1,
                         "organization"_L1, "organisationname"_L1, "organizationname"_L1,
                         "accountname"_L1,  "business"_L1,         "businessname"_L1};
const Names reasonNames{"issuetype"_L1, "reason"_L1,   "subject"_L1,     "topic"_L1, "issue"_L1,
                        "message"_L1,   "question"_L1, "description"_L1, "notes"_L1, "comment"_L1};
const Names priorityNames{"priority"_L1, "urgency"_L1, "urgent"_L1, "isurgent"_L1};
const Names containerNames{"data"_L1,     "contact"_L1,      "lead"_L1,    "fields"_L1,   "properties"_L1,
                           "customer"_L1, "person"_L1,       "payload"_L1, "body"_L1,     "record"_L1,
                           "user"_L1,     "customfields"_L1, "form"_L1,    "fielddata"_L1};

constexpr int maxContainerDepth = 3;

template <typename Accept>
QString takeFirst(QJsonObject &object, const Names &names, Accept accept)
{
    for (const QLatin1StringView wanted : names) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (foldedName(it.key()) != wanted)
                continue;
            const QString text = accept(it.value());
            if (text.isEmpty())
                continue;
            object.erase(it);
            return text;
        }
    }
    return {};
}

QString anyText(const QJsonValue &value)
{
    return textOf(value, 2000);
}

QString phoneText(const QJsonValue &value)
{
    constexpr int fewestDigits = 5;
    const QString text = textOf(value, 100);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool words = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > digits;
    return digits >= fewestDigits && digits <= 20 && !words && text.size() <= 64 ? text : QString();
}

QString emailText(const QJsonValue &value)
{
    const QString text = textOf(value, 320);
    return text.contains(u'@') ? text : QString();
}

// Only words that are known are taken: any other stays in the fields, where the agent's script can use it.
QString priorityText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"high"_s : u"normal"_s;
    const QString text = textOf(value, 40).toLower();
    const bool known = priorityFromText(text) == Priority::High || text == u"normal";
    return known ? text : text == u"true" || text == u"yes" ? u"high"_s : QString();
}

void take(QString &into, QJsonObject &object, const Names &names, QString (*accept)(const QJsonValue &))
{
    if (into.isEmpty())
        into = takeFirst(object, names, accept);
}

/// Takes what is recognised out of the object, then out of the containers in it; the nearer to the top, the better.
void takeFrom(QJsonObject &object, const Names &phones, CallbackRequest &request, QString &priority, int depth)
{
    take(request.phone, object, phones, phoneText);
    take(request.email, object, emailNames, emailText);
    take(request.company, object, companyNames, anyText);
    take(request.reason, object, reasonNames, anyText);
    take(priority, object, priorityNames, priorityText);
    take(request.name, object, nameNames, anyText);
    if (request.name.isEmpty()) {
        const QString first = takeFirst(object, firstNames, anyText);
        request.name = (first + u' ' + takeFirst(object, lastNames, anyText)).trimmed();
    }
    if (depth >= maxContainerDepth)
        return;
    for (const QLatin1StringView wanted : containerNames) {
        for (const QString &key : object.keys()) {
            if (foldedName(key) != wanted)
                continue;
            QJsonObject inner = namedValuesOf(object.value(key));
            if (inner.isEmpty())
                continue;
            takeFrom(inner, phones, request, priority, depth + 1);
            if (inner.isEmpty())
                object.remove(key);
            else
                object.insert(key, inner);
        }
    }
}

} // namespace

std::optional<CallbackRequest> decodeCallbackRequest(const QByteArray &json)
{
    const auto parsed = http::parseJson(json);
    if (!parsed)
        return std::nullopt;
    CallbackRequest request;
    QString priority;
    request.fields = (parsed->isArray() ? parsed->toArray().at(0) : *parsed).toObject();
    takeFrom(request.fields, phoneNames, request, priority, 0);
    if (request.phone.isEmpty())
        takeFrom(request.fields, weakPhoneNames, request, priority, 0);
    request.priority = priorityFromText(priority);
    return request.phone.isEmpty() ? std::nullopt : std::optional(request);
}

} // namespace ringback::thoughtly
