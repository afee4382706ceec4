#include "sandbox/rules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <span>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
    Text,
    Phone,
    Email,
    Url,
    SubscribeType,
    UnsubscribeType,
    PriorityWord,
    TextList,
    Object,
    ObjectOrNull,
    TextOrNull
};

struct Property
{
    const char *name;
    Kind kind;
    bool required = false;
};

struct Schema
{
    std::span<const Property> properties;
    bool closed; ///< additionalProperties: false
};

constexpr Property contactReference[]{
    {"phone_number", Kind::Phone, true}, {"name", Kind::Text},     {"email", Kind::Email},
    {"country_code", Kind::Text},        {"tags", Kind::TextList}, {"attributes", Kind::Object},
};
constexpr Property contactGuide[]{
    {"phone_number", Kind::Phone, true}, {"name", Kind::Text}, {"email", Kind::Email}, {"custom_fields", Kind::Object}};
constexpr Property callReference[]{
    {"contact_id", Kind::Text, true}, {"interview_id", Kind::Text, true}, {"metadata", Kind::ObjectOrNull}};
constexpr Property callGuide[]{
    {"contact_id", Kind::Text, true}, {"agent_id", Kind::Text, true}, {"priority", Kind::PriorityWord}};
constexpr Property subscribe[]{
    {"type", Kind::SubscribeType, true}, {"url", Kind::Url, true}, {"data", Kind::TextOrNull}};
constexpr Property unsubscribe[]{
    {"type", Kind::UnsubscribeType, true}, {"url", Kind::Text, true}, {"data", Kind::Text}};

Schema schemaOf(BodyRule rule, Dialect dialect)
{
    const bool guide = dialect == Dialect::Guide;
    switch (rule) {
    case BodyRule::ContactCreate:
        return guide ? Schema{contactGuide, true} : Schema{contactReference, true};
    case BodyRule::Call:
        return guide ? Schema{callGuide, false} : Schema{callReference, false};
    case BodyRule::Subscribe:
        return {subscribe, false};
    case BodyRule::Unsubscribe:
        return {unsubscribe, true};
    }
    Q_UNREACHABLE();
    return {};
}

bool matches(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringView(pattern))).match(text).hasMatch();
}

/// Empty when the value is of the kind; else what it must be.
QString kindFault(Kind kind, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (kind) {
    case Kind::Text:
        return value.isString() ? QString() : u"must be a string"_s;
    case Kind::Phone:
        return matches(text, u"\\+[1-9]\\d{1,14}") ? QString() : u"must be an E.164 phone number"_s;
    case Kind::Email:
        return matches(text, u"[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? QString() : u"must be an e-mail address"_s;
    case Kind::Url: {
        const QUrl url(text, QUrl::StrictMode);
        const bool web = url.scheme() == u"https" || url.scheme() == u"http";
        return url.isValid() && web && !url.host().isEmpty() ? QString() : u"must be an absolute URL"_s;
    }
    case Kind::SubscribeType:
        return matches(text, u"NEW_RESPONSE|PHONE_TRANSFER") ? QString() : u"must be NEW_RESPONSE or PHONE_TRANSFER"_s;
    case Kind::UnsubscribeType:
        return matches(text, u"(FOLDER_)?(NEW_RESPONSE|PHONE_TRANSFER)|ACTION_FAILED") ? QString()
                                                                                       : u"must be an event type"_s;
    case Kind::PriorityWord:
        return matches(text, u"high|normal") ? QString() : u"must be high or normal"_s;
    case Kind::TextList: {
        const QJsonArray list = value.toArray();
        const bool texts =
            std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isString(); });
        return value.isArray() && texts ? QString() : u"must be an array of strings"_s;
    }
    case Kind::Object:
        return value.isObject() ? QString() : u"must be an object"_s;
    case Kind::ObjectOrNull:
        return value.isObject() || value.isNull() ? QString() : u"must be an object or null"_s;
    case Kind::TextOrNull:
        return value.isString() || value.isNull() ? QString() : u"must be a string or null"_s;
    }
    Q_UNREACHABLE();
    return {};
}

struct Parameter
{
    const char *name;
    const char16_t *pattern; ///< null: any text
    bool repeats = false;
};

constexpr auto wholeNumber = u"\\d{1,9}";
constexpr auto pageSize = u"[1-9]|[1-4]\\d|50";
constexpr auto truth = u"true|false";

constexpr Parameter agentParameters[]{
    {"search", nullptr},       {"status", u"ACTIVE|ARCHIVED"}, {"sort", u"(title|created)_(asc|desc)"},
    {"all_interviews", truth}, {"page", wholeNumber},          {"limit", pageSize},
};
constexpr Parameter responseParameters[]{
    {"search", nullptr},       {"response_tags", nullptr, true},
    {"status", nullptr, true}, {"job_id", nullptr},
    {"page", wholeNumber},     {"limit", pageSize},
};
constexpr Parameter contactParameters[]{
    {"search", nullptr}, {"phone_numbers_only", truth},  {"tags", nullptr, true}, {"excluded_tags", nullptr, true},
    {"sort", nullptr},   {"sortDirection", u"asc|desc"}, {"page", wholeNumber},   {"limit", pageSize},
};

std::span<const Parameter> parametersOf(QueryRule rule)
{
    switch (rule) {
    case QueryRule::None:
        return {};
    case QueryRule::Agents:
        return agentParameters;
    case QueryRule::Responses:
        return responseParameters;
    case QueryRule::Contacts:
        return contactParameters;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString bodyFault(BodyRule rule, Dialect dialect, const QJsonObject &body)
{
    const Schema schema = schemaOf(rule, dialect);
    for (const Property &property : schema.properties) {
        const QString name = QString::fromLatin1(property.name);
        if (!body.contains(name)) {
            if (property.required)
                return u"%1 is required"_s.arg(name);
            continue;
        }
        if (const QString fault = kindFault(property.kind, body.value(name)); !fault.isEmpty())
            return name + u' ' + fault;
        if (property.required && body.value(name).toString().isEmpty())
            return u"%1 must not be empty"_s.arg(name);
    }
    if (!schema.closed)
        return {};
    for (auto it = body.begin(); it != body.end(); ++it) {
        const bool known =
            std::any_of(schema.properties.begin(), schema.properties.end(),
                        [&it](const Property &property) { return it.key() == QLatin1StringView(property.name); });
        if (!known)
            return u"%1 is not allowed"_s.arg(it.key().left(64));
    }
    return {};
}

QString queryFault(QueryRule rule, const QUrlQuery &query)
{
    const auto parameters = parametersOf(rule);
    QStringList seen;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto known =
            std::find_if(parameters.begin(), parameters.end(), [&name = name](const Parameter &parameter) {
                return name == QLatin1StringView(parameter.name);
            });
        if (known == parameters.end())
            return u"query parameter %1 does not exist"_s.arg(name.left(64));
        if (known->pattern != nullptr && !matches(value, known->pattern))
            return u"query parameter %1 has a value that is not allowed"_s.arg(name);
        if (!known->repeats && seen.contains(name))
            return u"query parameter %1 must not repeat"_s.arg(name);
        seen.append(name);
    }
    return {};
}

} // namespace ringback::sandbox
