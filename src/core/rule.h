#pragma once

#include "core/facts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace ringback {

/// One condition of a rule: a fact compared with a value.
struct RuleCondition
{
    enum class Test {
        Is, ///< the same text, whatever the case
        IsNot,
        Contains, ///< the text stands somewhere in it, whatever the case
        AtLeast,  ///< a number
        AtMost,
        IsKnown, ///< anything at all
    };

    QString fact = {};
    Test test = Test::Is;
    QString value = {};

    bool operator==(const RuleCondition &) const = default;
};

/// One thing that a rule does.
struct RuleAction
{
    enum class Kind {
        Notify,      ///< tells the person: `text`
        Callback,    ///< puts them into the queue: `text` is the reason
        Tag,         ///< gives the contact a tag: `text`
        Disposition, ///< sets the result, unless a person has: `text` is its token
        Post,        ///< sends `body` to the destination named `text`
        Stop,        ///< no rule after this one looks at it
    };

    Kind kind = Kind::Notify;
    QString text = {};             ///< of Notify and Callback: a template
    std::chrono::minutes delay{0}; ///< of Callback: when it is due
    bool urgent = false;           ///< of Callback
    bool automatic = false;        ///< of Callback: called by itself when due, where the settings allow it
    QString agentId = {};          ///< of Callback: the voice agent; empty: that of the settings
    QJsonObject body = {};         ///< of Post: a template

    bool operator==(const RuleAction &) const = default;
};

/// *When* something happened and all conditions hold, *then* do these, in order. Each rule acts once on each thing.
struct Rule
{
    enum class Event {
        CallEnded,     ///< a call has an end that is known; or its outcome became known later
        LeadArrived,   ///< the new-lead webhook or a file brought one
        CallbackAsked, ///< a customer asked to be called
    };

    qint64 id = 0;
    QString name = {};
    bool enabled = false;
    QDateTime enabledAt = {}; ///< what happened before is left alone
    Event event = Event::CallEnded;
    QList<RuleCondition> conditions = {};
    QList<RuleAction> actions = {};

    bool operator==(const Rule &) const = default;
};

[[nodiscard]] QString token(Rule::Event event);
[[nodiscard]] QString token(RuleCondition::Test test);
[[nodiscard]] QString token(RuleAction::Kind kind);

/// Whether it holds for these facts; a fact that isn't known satisfies IsNot alone.
[[nodiscard]] bool holds(const RuleCondition &condition, const Facts &facts);
[[nodiscard]] bool matches(const Rule &rule, const Facts &facts);

/// What a rule is made of, without id and state; as stored and as `ringbackctl rule` reads and prints it.
[[nodiscard]] QJsonObject toJson(const Rule &rule);
/// InvalidInput names what is wrong: an unknown word, an action that lacks what it needs, no action at all.
[[nodiscard]] Result<Rule> ruleFromJson(const QJsonObject &json);

} // namespace ringback
