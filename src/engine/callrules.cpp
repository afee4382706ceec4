#include "engine/callrules.h"

#include "storage/contacts.h"
#include "storage/placerules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString attribute(const Contact &contact, std::initializer_list<QLatin1StringView> names)
{
    for (auto it = contact.attributes.begin(); it != contact.attributes.end(); ++it) {
        const bool isIt = std::any_of(names.begin(), names.end(), [&it](QLatin1StringView name) {
            return it.key().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isIt)
            return it.value().toString().trimmed();
    }
    return {};
}

QByteArray zoneOf(const Contact &contact)
{
    const QByteArray zone = attribute(contact, {"timezone"_L1, "time_zone"_L1, "time zone"_L1, "tz"_L1}).toLatin1();
    // Only a place's: "EST" or "UTC+2" know nothing of summer.
    return zone.contains('/') && QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArray();
}

/// What the team decided stands before the table; null: neither says anything.
const PlaceRule *ruleFor(const QString &place, const QList<PlaceRule> &own)
{
    for (const QList<PlaceRule> *const rules : {&own, &placeRules()}) {
        const auto found =
            std::find_if(rules->begin(), rules->end(), [&place](const PlaceRule &rule) { return rule.place == place; });
        if (found != rules->end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QList<PlaceRule> placeRulesInForce(storage::Connection &db)
{
    QList<PlaceRule> rules = placeRules();
    const QList<PlaceRule> own = storage::placerules::all(db);
    for (const PlaceRule &rule : own) {
        const auto known =
            std::find_if(rules.begin(), rules.end(), [&rule](const PlaceRule &one) { return one.place == rule.place; });
        if (known == rules.end())
            rules.append(rule);
        else
            *known = rule;
    }
    std::sort(rules.begin(), rules.end(), [](const PlaceRule &a, const PlaceRule &b) { return a.place < b.place; });
    return rules;
}

Result<Done> checkPlaceRule(const PlaceRule &rule)
{
    static const QRegularExpression place(u"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"_s);
    const auto wrong = [](const char *why) {
        return Error{ErrorKind::InvalidInput, QCoreApplication::translate("ringback::CallRules", why)};
    };
    if (!place.match(rule.place).hasMatch())
        return wrong(
            QT_TRANSLATE_NOOP("ringback::CallRules", "A place is a country such as FR, or a state such as US-FL."));
    if (!Holidays::parse(rule.holidays))
        return wrong(QT_TRANSLATE_NOOP("ringback::CallRules", "Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1."));
    if (!weeksOf(rule))
        return wrong(QT_TRANSLATE_NOOP("ringback::CallRules", "Write hours like 09:00-20:00, or - for never."));
    if (rule.mostAttempts < 0 || rule.mostAttempts > 100)
        return wrong(QT_TRANSLATE_NOOP("ringback::CallRules", "The most attempts are a number from 0 to 100."));
    return Done{};
}

CallRules callRulesFor(storage::Connection &db, const QString &phone, const VerdictRules &rules)
{
    CallRules result;
    result.party.phone = phone;
    result.weeks.append(weekOf(rules));
    result.mostAttempts = rules.mostAttempts;
    QStringList places = placesOf(phone);
    if (const std::optional<Contact> contact = storage::contacts::byPhone(db, phone)) {
        result.party.zone = zoneOf(*contact);
        const QString state = attribute(*contact, {"state"_L1}).toUpper();
        if (state.size() == 2 && places.contains(u"US"_s))
            places.append(u"US-"_s + state); // beside that of the number: the stricter of both counts
    }
    if (!rules.placeRules || places.isEmpty())
        return result;
    const QList<PlaceRule> own = storage::placerules::all(db);
    for (const QString &place : std::as_const(places)) {
        const PlaceRule *const rule = ruleFor(place, own);
        const auto weeks = rule ? weeksOf(*rule) : std::nullopt;
        if (!weeks)
            continue; // none is stored that can't be read
        result.placeRules.append(*rule);
        result.weeks += *weeks;
        if (rule->mostAttempts > 0 && (result.mostAttempts <= 0 || rule->mostAttempts < result.mostAttempts)) {
            result.mostAttempts = rule->mostAttempts;
            result.attemptsSource = rule->source;
        }
    }
    return result;
}

QString CallRules::hoursSource(const QDateTime &at) const
{
    if (!judgeHours(party, at, {weeks.first()}).allowed)
        return {};
    for (const PlaceRule &rule : placeRules) {
        const auto its = weeksOf(rule);
        if (its && !judgeHours(party, at, *its).allowed)
            return rule.source.isEmpty() ? rule.place : rule.source;
    }
    return {};
}

} // namespace ringback
