#include "engine/verdict.h"

#include "core/calldeadlines.h"
#include "core/durationtext.h"
#include "engine/callrules.h"
#include "storage/agents.h"
#include "storage/calls.h"
#include "storage/donotcall.h"
#include "storage/forget.h"
#include "storage/optouts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The time over which attempts are counted.
constexpr std::chrono::hours attemptsSpan = 24h;
/// A call of another seat whose end was never heard of is over by now.
constexpr std::chrono::hours longestCall = 2h;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Verdict", text);
}

/// "14:20", "13:20 / 14:20"; of a number that may lie anywhere, "01:20 to 22:20".
QString clocks(const QList<QTime> &times)
{
    if (times.size() > 2)
        return said("%1 to %2").arg(clockText(times.first()), clockText(times.last()));
    QStringList texts;
    for (const QTime &time : times)
        texts.append(clockText(time));
    return texts.join(" / "_L1);
}

QString cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

/// "14:20 in Porto"; several zones give several times.
QString localTimeText(const CalledParty &party, const HoursJudgement &hours)
{
    const QString place = party.zone.isEmpty() ? placeOf(party.phone) : cityOf(party.zone);
    if (place.isEmpty())
        return said("%1 there").arg(clocks(hours.localTimes));
    return said("%1 in %2").arg(clocks(hours.localTimes), place);
}

/// A moment to come by our own clock, with the day unless it is today: "16:00", "tomorrow 09:00".
QString momentHere(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime here = moment.toLocalTime();
    const QString time = clockText(here.time());
    const QDate today = now.toLocalTime().date();
    if (here.date() == today)
        return time;
    if (here.date() == today.addDays(1))
        return said("tomorrow %1").arg(time);
    return u"%1 %2"_s.arg(QLocale().toString(here.date(), QLocale::ShortFormat), time);
}

/// "Possible from 08:00 there (tomorrow 09:00 here)."
QString nextText(const CalledParty &party, const QDateTime &next, const QDateTime &now)
{
    const QList<QTime> there = judgeHours(party, next, {}).localTimes;
    const QTime here = next.toLocalTime().time();
    if (there.isEmpty() || there == QList<QTime>{QTime(here.hour(), here.minute())})
        return said("Possible from %1.").arg(momentHere(next, now));
    return said("Possible from %1 there (%2 here).").arg(clocks(there), momentHere(next, now));
}

QDateTime wholeMinute(const QDateTime &moment)
{
    constexpr qint64 minute = 60'000;
    return QDateTime::fromMSecsSinceEpoch((moment.toMSecsSinceEpoch() + minute - 1) / minute * minute, Qt::UTC);
}

bool isWithoutTrace(const Attempt &attempt, const Call &call)
{
    return call.status == CallStatus::Unconfirmed && leftNoTrace(attempt.sentAt(), call.checkedAt);
}

/// One reason for or against, as a verdict of its own.
using Finding = Verdict;

Finding blocked(Verdict::Cause cause, const QString &reason)
{
    return {Verdict::Kind::Blocked, cause, said("Not now"), reason};
}

Finding caution(Verdict::Cause cause, const QString &reason)
{
    return {Verdict::Kind::Caution, cause, said("Take care"), reason};
}

/// Collects what speaks against a call, in the order of its weight.
class Judge
{
public:
    Judge(storage::Connection &db, const VerdictQuestion &question, const VerdictRules &rules, const QDateTime &now)
        : m_db(db)
        , m_question(question)
        , m_rules(rules)
        , m_now(now)
        , m_callRules(callRulesFor(db, question.phone, rules))
        , m_hours(judgeHours(m_callRules.party, now, m_callRules.weeks))
        , m_rings(storage::calls::rings(db, question.phone, {}, question.ownRunId))
    {
    }

    [[nodiscard]] Verdict verdict()
    {
        lookAtDoNotCall();
        lookAtOptOuts();
        lookAtForgotten();
        lookAtOpenAttempts();
        lookAtAgent();
        lookAtAttempts();
        lookAtHours();
        lookAtRecent();
        lookAtBudget();
        return weigh();
    }

private:
    void lookAtDoNotCall()
    {
        const std::optional<DoNotCall> entry = storage::donotcall::find(m_db, m_question.phone);
        if (!entry)
            return;
        const QString since = QLocale().toString(entry->addedAt.toLocalTime().date(), QLocale::ShortFormat);
        QString reason = entry->by.isEmpty() ? said("On the do-not-call list since %1").arg(since)
                                             : said("On the do-not-call list since %1, by %2").arg(since, entry->by);
        if (!entry->note.isEmpty())
            reason = said("%1: %2").arg(reason, entry->note);
        m_findings.append(blocked(Verdict::Cause::DoNotCall, reason));
        m_findings.last().headline = said("Do not call");
    }

    void lookAtOptOuts()
    {
        const QList<storage::optouts::Finding> waiting = storage::optouts::waitingFor(m_db, m_question.phone);
        if (waiting.isEmpty())
            return;
        m_findings.append(
            blocked(Verdict::Cause::OptOut,
                    said("May have asked not to be called: “%1” Decide first.").arg(waiting.first().quote)));
        m_findings.last().headline = said("Not before somebody decides");
    }

    void lookAtForgotten()
    {
        namespace forget = storage::forget;
        if (forget::isKeyMissing(m_db)) {
            Finding unknown =
                blocked(Verdict::Cause::DoNotCall,
                        said("People were forgotten, and the key to whom can't be read from the keychain: "
                             "it can't be told whether this one asked not to be called."));
            unknown.canForce = true;
            m_findings.append(unknown);
            return;
        }
        const auto mark = forget::find(m_db, forget::What::Number, m_question.phone);
        if (!mark)
            return;
        const QString since = QLocale().toString(mark->at.toLocalTime().date(), QLocale::ShortFormat);
        if (mark->doNotCall) {
            m_findings.append(blocked(Verdict::Cause::DoNotCall,
                                      said("Asked not to be called, and was forgotten on %1.").arg(since)));
            m_findings.last().headline = said("Do not call");
            return;
        }
        m_findings.append(caution(Verdict::Cause::Forgotten,
                                  said("This number was forgotten on %1: a call brings it back.").arg(since)));
    }

    void lookAtOpenAttempts()
    {
        QList<Finding> unconfirmed;
        const QList<Attempt> open = storage::calls::openAttempts(m_db, m_question.phone);
        for (const Attempt &attempt : open) {
            if (attempt.id == m_question.ownAttemptId)
                continue;
            const Call call = storage::calls::byId(m_db, attempt.callId).value_or(Call());
            if (call.status != CallStatus::Unconfirmed) {
                m_findings.append(blocked(Verdict::Cause::InFlight, said("This number is being called already.")));
                continue;
            }
            if (!isWithoutTrace(attempt, call)) {
                unconfirmed.append(
                    blocked(Verdict::Cause::Unconfirmed,
                            said("A call to this number is unconfirmed: it may have rung (%1). It is being looked up.")
                                .arg(relativeTimeText(attempt.sendingAt, m_now))));
                continue;
            }
            Finding gone = blocked(
                Verdict::Cause::NoTrace,
                said("No trace of the call from %1 after %2 s: it probably did not ring. Call again?")
                    .arg(clockText(attempt.sendingAt.toLocalTime().time()), QString::number(traceTime.count())));
            gone.canForce = true;
            unconfirmed.append(gone);
        }
        const QDateTime since = m_now.addSecs(-std::chrono::seconds(longestCall).count());
        if (!storage::calls::foreignInFlight(m_db, m_question.phone, since).isEmpty()) {
            m_findings.append(blocked(Verdict::Cause::InFlight, said("This number is being called by another seat.")));
        }
        m_findings += unconfirmed;
    }

    void lookAtAgent()
    {
        if (m_question.agentId.isEmpty())
            return;
        const QList<Agent> agents = storage::agents::all(m_db);
        const auto agent = std::find_if(agents.begin(), agents.end(),
                                        [this](const Agent &one) { return one.id == m_question.agentId; });
        if (agent == agents.end()) {
            if (!agents.isEmpty())
                m_findings.append(
                    caution(Verdict::Cause::ArchivedAgent, said("Thoughtly doesn't list this voice agent.")));
        } else if (agent->archived) {
            m_findings.append(blocked(Verdict::Cause::ArchivedAgent,
                                      said("The voice agent “%1” is archived: choose another.").arg(agent->title)));
        }
    }

    void lookAtAttempts()
    {
        const int most = m_callRules.mostAttempts;
        if (most <= 0)
            return;
        const QDateTime dayAgo = m_now.addSecs(-std::chrono::seconds(attemptsSpan).count());
        const auto counted = std::find_if(m_rings.cbegin(), m_rings.cend(),
                                          [&dayAgo](const storage::calls::Ring &ring) { return ring.at > dayAgo; });
        const auto count = std::distance(counted, m_rings.cend());
        if (count < most)
            return;
        QString reason =
            said("Calls in the last 24 hours: %1 (at most %2).").arg(QString::number(count), QString::number(most));
        if (!m_callRules.attemptsSource.isEmpty())
            reason = said("Calls in the last 24 hours: %1 (at most %2: %3).")
                         .arg(QString::number(count), QString::number(most), m_callRules.attemptsSource);
        Finding full = blocked(Verdict::Cause::Attempts, reason);
        const QDateTime fallsOut = std::next(counted, count - most)->at;
        full.nextAllowed = wholeMinute(fallsOut.addSecs(std::chrono::seconds(attemptsSpan).count()));
        full.canForce = true;
        m_findings.append(full);
    }

    void lookAtHours()
    {
        if (!m_hours.zoneKnown) {
            m_findings.append(caution(Verdict::Cause::UnknownZone, said("The local time there is unknown.")));
            return;
        }
        if (m_hours.allowed)
            return;
        const QString there = localTimeText(m_callRules.party, m_hours);
        const QString law = m_callRules.hoursSource(m_now);
        Finding asleep =
            blocked(Verdict::Cause::Hours,
                    law.isEmpty() ? outsideText(there) : said("%1, not a time for calls there: %2.").arg(there, law));
        asleep.headline = said("Outside calling hours");
        asleep.nextAllowed = m_hours.nextAllowed;
        asleep.canForce = true;
        m_findings.append(asleep);
    }

    [[nodiscard]] QString outsideText(const QString &there) const
    {
        const bool hasOtherDays =
            !m_rules.holidays.isEmpty() ||
            std::any_of(m_rules.days.begin(), m_rules.days.end(), [](const auto &day) { return day.has_value(); });
        if (hasOtherDays)
            return said("%1, outside the hours of this day.").arg(there);
        return said("%1, outside %2 to %3.").arg(there, clockText(m_rules.hours.from), clockText(m_rules.hours.until));
    }

    void lookAtRecent()
    {
        if (m_question.isRetry || m_rings.isEmpty() ||
            m_rings.last().at.msecsTo(m_now) >= std::chrono::milliseconds(m_rules.recent).count())
            return;
        const QString when = relativeTimeText(m_rings.last().at, m_now);
        const QString &by = m_rings.last().by;
        const QString called = by.isEmpty() ? said("called %1").arg(when) : said("called %1 by %2").arg(when, by);
        m_findings.append(caution(Verdict::Cause::Recent, withLocalTime(called)));
    }

    void lookAtBudget()
    {
        if (m_question.budgetWait <= 0ms)
            return;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_question.budgetWait).count();
        m_findings.append(caution(
            Verdict::Cause::Budget,
            said("Thoughtly's limit is used up: this call leaves in about %1 s").arg(QString::number(seconds))));
    }

    [[nodiscard]] QString withLocalTime(const QString &words) const
    {
        return m_hours.zoneKnown ? said("%1, %2").arg(localTimeText(m_callRules.party, m_hours), words) : words;
    }

    /// The minute from which nothing that ends by itself stands against it any more.
    [[nodiscard]] QDateTime nextAllowed() const
    {
        QDateTime latest;
        for (const Finding &finding : m_findings) {
            if (finding.nextAllowed.isValid() && (!latest.isValid() || finding.nextAllowed > latest))
                latest = finding.nextAllowed;
        }
        if (!latest.isValid())
            return {};
        // When the one is over, it may be night there.
        const HoursJudgement then = judgeHours(m_callRules.party, latest, m_callRules.weeks);
        return !then.zoneKnown || then.allowed ? latest : then.nextAllowed;
    }

    /// A block beats a caution, one that nobody can overrule beats one that a person can; then the order counts.
    [[nodiscard]] Verdict weigh() const
    {
        const auto first = [this](auto suits) {
            const auto found = std::find_if(m_findings.begin(), m_findings.end(), suits);
            return found == m_findings.end() ? std::nullopt : std::optional<Verdict>(*found);
        };
        const auto isBlock = [](const Finding &finding) { return finding.kind == Verdict::Kind::Blocked; };
        if (auto final = first([&](const Finding &f) { return isBlock(f) && !f.canForce; }))
            return *final;
        if (auto block = first(isBlock)) {
            block->nextAllowed = nextAllowed();
            if (block->nextAllowed.isValid())
                block->reason += u' ' + nextText(m_callRules.party, block->nextAllowed, m_now);
            return *block;
        }
        if (auto care = first([](const Finding &) { return true; }))
            return *care;
        QString reason = localTimeText(m_callRules.party, m_hours);
        if (!m_rings.isEmpty())
            reason = withLocalTime(said("last called %1").arg(relativeTimeText(m_rings.last().at, m_now)));
        return {Verdict::Kind::Allowed, Verdict::Cause::None, said("You may call now"), reason};
    }

    storage::Connection &m_db;
    const VerdictQuestion &m_question;
    const VerdictRules &m_rules;
    const QDateTime m_now;
    const CallRules m_callRules;
    const HoursJudgement m_hours;
    const QList<storage::calls::Ring> m_rings;
    QList<Finding> m_findings;
};

} // namespace

QList<Attempt> attemptsWithoutTrace(storage::Connection &db, const QString &phone)
{
    QList<Attempt> found;
    const QList<Attempt> open = storage::calls::openAttempts(db, phone);
    for (const Attempt &attempt : open) {
        const std::optional<Call> call = storage::calls::byId(db, attempt.callId);
        if (call && isWithoutTrace(attempt, *call))
            found.append(attempt);
    }
    return found;
}

Verdict judge(storage::Connection &db, const VerdictQuestion &question, const VerdictRules &rules, const QDateTime &now)
{
    return Judge(db, question, rules, now).verdict();
}

} // namespace ringback
