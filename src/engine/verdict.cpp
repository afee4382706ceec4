#include "engine/verdict.h"

#include "core/durationtext.h"
#include "storage/calls.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Verdict", text);
}

/// "14:20 in Porto"; several zones give several times.
QString localTimeText(const QString &phone, const HoursJudgement &hours)
{
    QStringList times;
    for (const QTime &time : hours.localTimes)
        times.append(clockText(time));
    const QString place = placeOf(phone);
    if (place.isEmpty())
        return said("%1 there").arg(times.join(" / "_L1));
    return said("%1 in %2").arg(times.join(" / "_L1), place);
}

} // namespace

Verdict judge(storage::Connection &db, const VerdictQuestion &question, const VerdictRules &rules, const QDateTime &now)
{
    const QString &phone = question.phone;
    const CallingHours &hours = rules.hours;
    const QList<Attempt> open = storage::calls::openAttempts(db, phone);
    for (const Attempt &attempt : open) {
        if (attempt.id == question.ownAttemptId)
            continue;
        if (attempt.state == Attempt::State::Unconfirmed) {
            const QString when = relativeTimeText(attempt.sendingAt, now);
            return {
                Verdict::Kind::Blocked, Verdict::Cause::Unconfirmed, said("Not now"),
                said("A call to this number is unconfirmed: it may have rung (%1). It is being looked up.").arg(when)};
        }
        return {Verdict::Kind::Blocked, Verdict::Cause::InFlight, said("Not now"),
                said("This number is being called already.")};
    }

    const HoursJudgement judgement = judgeHours(phone, now, hours);
    if (!judgement.zoneKnown)
        return {Verdict::Kind::Caution, Verdict::Cause::UnknownZone, said("Take care"),
                said("The local time there is unknown.")};
    if (!judgement.allowed) {
        const QString reason = said("%1, outside %2 to %3")
                                   .arg(localTimeText(phone, judgement), clockText(hours.from), clockText(hours.until));
        return {Verdict::Kind::Caution, Verdict::Cause::Hours, said("Outside calling hours"), reason,
                judgement.nextAllowed};
    }

    QString reason = localTimeText(phone, judgement);
    if (const std::optional<Call> latest = storage::calls::latestFor(db, phone))
        reason = said("%1, last called %2").arg(reason, relativeTimeText(latest->createdAt, now));
    return {Verdict::Kind::Allowed, Verdict::Cause::None, said("You may call now"), reason};
}

} // namespace ringback
