#include "core/rule.h"

#include "core/disposition.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

using Test = RuleCondition::Test;
using Kind = RuleAction::Kind;

template <typename E>
struct Word
{
    E value;
    QLatin1StringView token;
};

constexpr std::array events{
    Word<Rule::Event>{Rule::Event::CallEnded, "call_ended"_L1},
    Word<Rule::Event>{Rule::Event::LeadArrived, "lead_arrived"_L1},
    Word<Rule::Event>{Rule::Event::CallbackAsked, "callback_asked"_L1},
};
constexpr std::array tests{
    Word<Test>{Test::Is, "is"_L1},
    Word<Test>{Test::IsNot, "is_not"_L1},
    Word<Test>{Test::Contains, "contains"_L1},
    Word<Test>{Test::AtLeast, "at_least"_L1},
    Word<Test>{Test::AtMost, "at_most"_L1},
    Word<Test>{Test::IsKnown, "is_known"_L1},
};
constexpr std::array kinds{
    Word<Kind>{Kind::Notify, "notify"_L1}, Word<Kind>{Kind::Callback, "callback"_L1},
    Word<Kind>{Kind::Tag, "tag"_L1},       Word<Kind>{Kind::Disposition, "result"_L1},
    Word<Kind>{Kind::Post, "post"_L1},     Word<Kind>{Kind::Stop, "stop"_L1},
};

template <typename E, std::size_t N>
QString tokenOf(const std::array<Word<E>, N> &words, E value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    return found == words.end() ? QString() : QString(found->token);
}

template <typename E, std::size_t N>
std::optional<E> valueOf(const std::array<Word<E>, N> &words, const QString &token)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.token == token; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

Error wrong(const char *sentence, const QString &what = {})
{
    const QString words = QCoreApplication::translate("ringback::Rules", sentence);
    return {ErrorKind::InvalidInput, words.contains(u"%1"_s) ? words.arg(what) : words};
}

Result<RuleCondition> conditionFromJson(const QJsonObject &json)
{
    RuleCondition condition;
    condition.fact = json["fact"_L1].toString().trimmed();
    if (condition.fact.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "A condition needs the name of a fact, such as outcome."));
    for (const Word<Test> &word : tests) {
        if (!json.contains(word.token))
            continue;
        condition.test = word.value;
        condition.value = factText(json[word.token]);
        const bool isNumber = word.value == Test::AtLeast || word.value == Test::AtMost;
        bool ok = true;
        if (isNumber)
            condition.value.toDouble(&ok);
        if (!ok)
            return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "“%1” isn't a number."), condition.value);
        return condition;
    }
    return wrong(
        QT_TRANSLATE_NOOP("ringback::Rules",
                          "The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known."),
        condition.fact);
}

Result<RuleAction> actionFromJson(const QJsonObject &json)
{
    constexpr double longestDelay = 60.0 * 24 * 90; // minutes
    RuleAction action;
    const QString word = json["do"_L1].toString();
    const std::optional<Kind> kind = valueOf(kinds, word);
    if (!kind)
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "“%1” is nothing that a rule can do."), word);
    action.kind = *kind;
    action.text = json["text"_L1].toString().trimmed();
    action.urgent = json["urgent"_L1].toBool();
    action.automatic = json["automatic"_L1].toBool();
    action.agentId = json["agent"_L1].toString().trimmed();
    const double minutes = json["after_minutes"_L1].toDouble(0);
    if (!(minutes >= 0 && minutes <= longestDelay))
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "A callback can be put off by 0 minutes to 90 days."));
    action.delay = std::chrono::minutes(static_cast<int>(minutes));
    action.body = json["body"_L1].toObject();
    if (action.text.isEmpty() && *kind != Kind::Stop && *kind != Kind::Callback)
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "The action “%1” needs a text."), word);
    if (*kind == Kind::Disposition && !dispositionFromToken(action.text))
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "“%1” is no result of a call."), action.text);
    if (*kind == Kind::Post && action.body.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "A post needs a body: what it says, as JSON."));
    return action;
}

QJsonObject conditionToJson(const RuleCondition &condition)
{
    return {{u"fact"_s, condition.fact}, {token(condition.test), condition.value}};
}

QJsonObject actionToJson(const RuleAction &action)
{
    QJsonObject json{{u"do"_s, token(action.kind)}};
    if (!action.text.isEmpty())
        json.insert(u"text"_s, action.text);
    if (action.delay.count() != 0)
        json.insert(u"after_minutes"_s, static_cast<qint64>(action.delay.count()));
    if (action.urgent)
        json.insert(u"urgent"_s, true);
    if (action.automatic)
        json.insert(u"automatic"_s, true);
    if (!action.agentId.isEmpty())
        json.insert(u"agent"_s, action.agentId);
    if (!action.body.isEmpty())
        json.insert(u"body"_s, action.body);
    return json;
}

} // namespace

QString token(Rule::Event event)
{
    return tokenOf(events, event);
}

QString token(Test test)
{
    return tokenOf(tests, test);
}

QString token(Kind kind)
{
    return tokenOf(kinds, kind);
}

bool holds(const RuleCondition &condition, const Facts &facts)
{
    const QJsonValue value = factAt(facts, condition.fact);
    const QString text = factText(value).trimmed();
    if (text.isEmpty())
        return condition.test == Test::IsNot;
    switch (condition.test) {
    case Test::Is:
        return text.compare(condition.value.trimmed(), Qt::CaseInsensitive) == 0;
    case Test::IsNot:
        return text.compare(condition.value.trimmed(), Qt::CaseInsensitive) != 0;
    case Test::Contains:
        return text.contains(condition.value, Qt::CaseInsensitive);
    case Test::IsKnown:
        return true;
    case Test::AtLeast:
    case Test::AtMost: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        const double limit = condition.value.toDouble();
        return isNumber && (condition.test == Test::AtLeast ? number >= limit : number <= limit);
    }
    }
    return false;
}

bool matches(const Rule &rule, const Facts &facts)
{
    return std::all_of(rule.conditions.begin(), rule.conditions.end(),
                       [&facts](const RuleCondition &condition) { return holds(condition, facts); });
}

QJsonObject toJson(const Rule &rule)
{
    QJsonArray conditions;
    for (const RuleCondition &condition : rule.conditions)
        conditions.append(conditionToJson(condition));
    QJsonArray actions;
    for (const RuleAction &action : rule.actions)
        actions.append(actionToJson(action));
    return {{u"name"_s, rule.name}, {u"when"_s, token(rule.event)}, {u"if"_s, conditions}, {u"then"_s, actions}};
}

Result<Rule> ruleFromJson(const QJsonObject &json)
{
    Rule rule;
    rule.name = json["name"_L1].toString().simplified();
    if (rule.name.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "The rule needs a name."));
    const QString when = json["when"_L1].toString();
    const std::optional<Rule::Event> event = valueOf(events, when);
    if (!event)
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "“%1” is nothing that a rule waits for."), when);
    rule.event = *event;
    for (const QJsonValue one : json["if"_L1].toArray()) {
        Result<RuleCondition> condition = conditionFromJson(one.toObject());
        if (!condition)
            return condition.error();
        rule.conditions.append(*condition);
    }
    for (const QJsonValue one : json["then"_L1].toArray()) {
        Result<RuleAction> action = actionFromJson(one.toObject());
        if (!action)
            return action.error();
        // A call that leads to a call that leads to a call: after a call the retry policy alone decides.
        if (action->automatic && rule.event == Rule::Event::CallEnded)
            return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "Only new leads and customers who asked for it can be "
                                                              "called by themselves, not whoever was called."));
        rule.actions.append(*action);
    }
    if (rule.actions.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("ringback::Rules", "The rule does nothing: say what is to be done then."));
    return rule;
}

} // namespace ringback
