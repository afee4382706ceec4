#include "core/retrypolicy.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::RetryPolicy", text);
}

const OutcomeRule *outcomeRuleFor(const QString &outcome)
{
    const QString folded = foldedOutcome(outcome);
    const QString padded = u' ' + folded + u' ';
    const auto *const rule =
        std::find_if(outcomeRules.begin(), outcomeRules.end(), [&folded, &padded](const OutcomeRule &candidate) {
            const QLatin1StringView words(candidate.words);
            return candidate.match == OutcomeRule::Match::Whole ? folded == words
                                                                : padded.contains(u' ' + words + u' ');
        });
    return rule == outcomeRules.end() ? nullptr : rule;
}

const RetryRule &ruleFor(CallStatus status)
{
    return *std::find_if(retryRules.begin(), retryRules.end(),
                         [status](const RetryRule &rule) { return rule.status == status; });
}

QString delayText(std::chrono::minutes delay)
{
    const int minutes = static_cast<int>(delay.count());
    if (minutes < 60)
        return QCoreApplication::translate("ringback::RetryPolicy", "again after %n minutes", nullptr, minutes);
    if (minutes < 24 * 60)
        return QCoreApplication::translate("ringback::RetryPolicy", "again after %n hours", nullptr, minutes / 60);
    return said("again the next day");
}

} // namespace

QString foldedOutcome(QStringView outcome)
{
    const QString decomposed = outcome.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            folded.append(c);
        else if (!c.isMark() && !folded.endsWith(u' '))
            folded.append(u' ');
    }
    return folded.trimmed();
}

RetryDecision decideRetry(const RetryQuestion &question)
{
    using Kind = RetryDecision::Kind;
    const RetryRule *rule = &ruleFor(question.status);
    if (rule->step == RetryStep::Open)
        return {};
    if (const OutcomeRule *const outcome = outcomeRuleFor(question.outcome)) {
        if (!outcome->countsAs)
            return {Kind::Never, {}, said(outcome->reason)};
        if (question.status == CallStatus::Completed)
            rule = &ruleFor(*outcome->countsAs);
    }
    const QString reason = said(rule->reason);
    switch (rule->step) {
    case RetryStep::Open:
        break;
    case RetryStep::Done:
        return {Kind::Done, {}, reason};
    case RetryStep::AskSomeone:
        return {Kind::WaitForPerson, {}, reason};
    case RetryStep::Never:
        return {Kind::Never, {}, reason};
    case RetryStep::Retry:
        if (question.attempts >= question.maxAttempts)
            return {Kind::Exhausted,
                    {},
                    said("%1, and all tries are used up (%2 of %3)")
                        .arg(reason)
                        .arg(question.attempts)
                        .arg(question.maxAttempts)};
        return {Kind::RetryAt, question.endedAt.addSecs(std::chrono::seconds(rule->delay).count()),
                said("%1: %2").arg(reason, delayText(rule->delay))};
    }
    return {};
}

QDateTime withinCallingHours(const QString &e164, const QDateTime &at, const CallingHours &hours)
{
    const HoursJudgement judgement = judgeHours(e164, at, hours);
    return judgement.zoneKnown && !judgement.allowed && judgement.nextAllowed.isValid() ? judgement.nextAllowed : at;
}

} // namespace ringback
