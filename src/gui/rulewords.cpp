#include "gui/rulewords.h"

#include "core/disposition.h"
#include "core/maskedtext.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::RuleWords", text);
}

QString conditionText(const RuleCondition &condition)
{
    if (condition.test == RuleCondition::Test::IsKnown)
        return said("%1 is known").arg(visibleText(condition.fact));
    return said("%1 %2 “%3”").arg(visibleText(condition.fact), testText(condition.test), visibleText(condition.value));
}

QString doneText(const RuleAction &action)
{
    const QString text = visibleText(action.text);
    switch (action.kind) {
    case RuleAction::Kind::Notify:
        return said("tell you “%1”").arg(text);
    case RuleAction::Kind::Callback:
        if (action.automatic)
            return action.urgent ? said("call them by itself, urgent") : said("call them by itself");
        return action.urgent ? said("put them into the queue, urgent") : said("put them into the queue");
    case RuleAction::Kind::Tag:
        return said("tag the contact “%1”").arg(text);
    case RuleAction::Kind::Disposition: {
        const std::optional<Disposition> disposition = dispositionFromToken(action.text);
        return said("set the result to “%1”").arg(disposition ? models::dispositionText(*disposition) : text);
    }
    case RuleAction::Kind::Post:
        return said("tell “%1”").arg(text);
    case RuleAction::Kind::Stop:
        return said("ask no further rule");
    }
    return {};
}

} // namespace

QString eventText(Rule::Event event)
{
    switch (event) {
    case Rule::Event::CallEnded:
        return said("A call ended");
    case Rule::Event::LeadArrived:
        return said("A new lead came");
    case Rule::Event::CallbackAsked:
        return said("A customer asked to be called");
    }
    return {};
}

QString testText(RuleCondition::Test test)
{
    switch (test) {
    case RuleCondition::Test::Is:
        return said("is");
    case RuleCondition::Test::IsNot:
        return said("is not");
    case RuleCondition::Test::Contains:
        return said("contains");
    case RuleCondition::Test::AtLeast:
        return said("is at least");
    case RuleCondition::Test::AtMost:
        return said("is at most");
    case RuleCondition::Test::IsKnown:
        return said("is known");
    }
    return {};
}

QString actionText(RuleAction::Kind kind)
{
    switch (kind) {
    case RuleAction::Kind::Notify:
        return said("Tell me");
    case RuleAction::Kind::Callback:
        return said("Put into the queue");
    case RuleAction::Kind::Tag:
        return said("Tag the contact");
    case RuleAction::Kind::Disposition:
        return said("Set the result");
    case RuleAction::Kind::Post:
        return said("Tell another program");
    case RuleAction::Kind::Stop:
        return said("Ask no further rule");
    }
    return {};
}

QString ruleText(const Rule &rule)
{
    QStringList conditions;
    for (const RuleCondition &condition : rule.conditions)
        conditions.append(conditionText(condition));
    QStringList actions;
    for (const RuleAction &action : rule.actions)
        actions.append(doneText(action));
    const QLocale locale;
    if (conditions.isEmpty())
        return said("%1: %2.").arg(eventText(rule.event), locale.createSeparatedList(actions));
    return said("%1 and %2: %3.")
        .arg(eventText(rule.event), locale.createSeparatedList(conditions), locale.createSeparatedList(actions));
}

} // namespace ringback
