#include "core/automation.h"

#include "core/payload.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateTokens{"sending"_L1, "sent"_L1, "not_sent"_L1, "unconfirmed"_L1};
constexpr qsizetype longestName = 60;

Error fault(const char *words)
{
    return {ErrorKind::InvalidInput, QCoreApplication::translate("ringback::Automation", words)};
}

} // namespace

QString token(AutomationRun::State state)
{
    return stateTokens.at(static_cast<std::size_t>(state));
}

AutomationRun::State automationRunStateFromToken(QStringView token)
{
    const auto found = std::find(stateTokens.begin(), stateTokens.end(), token);
    return found == stateTokens.end() ? AutomationRun::State::Unconfirmed
                                      : static_cast<AutomationRun::State>(found - stateTokens.begin());
}

QJsonObject toJson(const AutomationField &field)
{
    return {{u"name"_s, field.name},
            {u"label"_s, field.label},
            {u"preset"_s, field.preset},
            {u"required"_s, field.required}};
}

AutomationField automationFieldFromJson(const QJsonObject &json)
{
    return {json["name"_L1].toString().trimmed(), json["label"_L1].toString().simplified(),
            json["preset"_L1].toString(), json["required"_L1].toBool()};
}

std::optional<Error> faultOf(const Automation &automation)
{
    if (automation.name.isEmpty() || automation.name.size() > longestName)
        return fault(QT_TRANSLATE_NOOP("ringback::Automation", "The automation needs a name, of at most 60 letters."));
    static const QRegularExpression allowed(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"_s);
    QSet<QString> names;
    for (const AutomationField &field : automation.fields) {
        if (!allowed.match(field.name).hasMatch())
            return fault(
                QT_TRANSLATE_NOOP("ringback::Automation", "A field's name has letters, digits, _, - and . only."));
        if (names.contains(field.name))
            return fault(QT_TRANSLATE_NOOP("ringback::Automation", "Two fields have the same name."));
        names.insert(field.name);
    }
    if (!automationPayload(automation, {}, {}))
        return fault(QT_TRANSLATE_NOOP("ringback::Automation", "The payload must be a JSON object."));
    return std::nullopt;
}

QStringList missingFields(const Automation &automation, const QJsonObject &values)
{
    QStringList missing;
    for (const AutomationField &field : automation.fields) {
        if (field.required && values[field.name].toVariant().toString().trimmed().isEmpty())
            missing.append(field.title());
    }
    return missing;
}

QJsonObject automationFields(const Contact &person, const QJsonObject &values)
{
    QJsonObject fields = person.attributes;
    fields.insert(u"contact_phone"_s, person.phone);
    fields.insert(u"contact_name"_s, person.name);
    fields.insert(u"contact_email"_s, person.email);
    fields.insert(u"contact_company"_s, person.company);
    for (auto value = values.begin(); value != values.end(); ++value)
        fields.insert(value.key(), value.value());
    fields.insert(u"contact_phone"_s, person.phone); // the one that was judged, and no other
    return fields;
}

QString defaultPayload(const Automation &automation)
{
    QStringList names{u"contact_phone"_s, u"contact_name"_s};
    for (const AutomationField &field : automation.fields) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    return payloadOf(names);
}

std::optional<QJsonObject> automationPayload(const Automation &automation, const Contact &person,
                                             const QJsonObject &values)
{
    const QString text = automation.payload.trimmed().isEmpty() ? defaultPayload(automation) : automation.payload;
    return filledPayload(text, automationFields(person, values));
}

} // namespace ringback
