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
    const int days = minutes / (24 * 60); // lupdate reads such an argument for ever
    if (minutes < 60)
        return QCoreApplication::translate("ringback::RetryPolicy", "again after %n minutes", nullptr, minutes);
    if (minutes < 24 * 60)
        return QCoreApplication::translate("ringback::RetryPolicy", "again after %n hours", nullptr, minutes / 60);
    if (minutes < 48 * 60)
        return said("again the next day");
    return QCoreApplication::translate("ringback::RetryPolicy", "again after %n days", nullptr, days);
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
    case RetryStep::Retry: {
        const auto delay = RetryTimes::isEditable(rule->status) ? question.times.of(rule->status) : rule->delay;
        if (!delay)
            return {Kind::Never, {}, said("%1, and it is not tried again").arg(reason)};
        if (question.attempts >= question.maxAttempts)
            return {Kind::Exhausted,
                    {},
                    said("%1, and all tries are used up (%2 of %3)")
                        .arg(reason)
                        .arg(question.attempts)
                        .arg(question.maxAttempts)};
        return {Kind::RetryAt, question.endedAt.addSecs(std::chrono::seconds(*delay).count()),
                said("%1: %2").arg(reason, delayText(*delay))};
    }
    }
    return {};
}

bool RetryTimes::isEditable(CallStatus status)
{
    return std::find(editable.begin(), editable.end(), status) != editable.end();
}

std::optional<std::chrono::minutes> RetryTimes::of(CallStatus status) const
{
    switch (status) {
    case CallStatus::Busy:
        return busy;
    case CallStatus::NoAnswer:
        return noAnswer;
    case CallStatus::LeftVoicemail:
        return leftVoicemail;
    default:
        return failed;
    }
}

void RetryTimes::set(CallStatus status, std::optional<std::chrono::minutes> delay)
{
    switch (status) {
    case CallStatus::Busy:
        busy = delay;
        break;
    case CallStatus::NoAnswer:
        noAnswer = delay;
        break;
    case CallStatus::LeftVoicemail:
        leftVoicemail = delay;
        break;
    default:
        failed = delay;
        break;
    }
}

QDateTime withinCallingHours(const QString &e164, const QDateTime &at, const CallingHours &hours)
{
    return withinCallingHours(CalledParty{e164, {}}, at, {WeekHours::daily(hours)});
}

QDateTime withinCallingHours(const CalledParty &party, const QDateTime &at, const QList<WeekHours> &weeks)
{
    const HoursJudgement judgement = judgeHours(party, at, weeks);
    return judgement.zoneKnown && !judgement.allowed && judgement.nextAllowed.isValid() ? judgement.nextAllowed : at;
}

} // namespace ringback
