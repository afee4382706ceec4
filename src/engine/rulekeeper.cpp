#include "engine/rulekeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "engine/rulefacts.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/rules.h"
#include "storage/store.h"

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int triedCalls = 300;
constexpr int callsAfterCrash = 1000;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// When it happened. Where nobody said when it ended, it counts as ended when it began: a rule that was switched on
/// meanwhile rather leaves it alone than acts on the past.
QDateTime endOf(const Call &call)
{
    return call.endedAt.isValid() ? call.endedAt : call.createdAt;
}

} // namespace

RuleKeeper::RuleKeeper(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
                       QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_reader(reader), m_settings(settings)
{
}

void RuleKeeper::readRules()
{
    m_rules = m_reader ? storage::rules::all(*m_reader) : QList<Rule>();
    m_rules.removeIf([](const Rule &rule) { return !rule.enabled; });
}

void RuleKeeper::resume()
{
    readRules();
    if (m_rules.isEmpty())
        return;
    storage::calls::Filter recent;
    recent.since = m_clock.now().addMSecs(-dayMs);
    callsChanged(storage::calls::order(*m_reader, recent, callsAfterCrash));
}

std::optional<RuleSubject> RuleKeeper::subjectOf(qint64 callId) const
{
    const std::optional<CallDetail> detail = storage::calls::detail(*m_reader, callId);
    if (!detail || !isFinal(detail->call.status))
        return std::nullopt;
    const Call &call = detail->call;
    const std::optional<Contact> contact = storage::contacts::byId(*m_reader, call.contactId);
    return RuleSubject{.key = u"call:%1"_s.arg(callId),
                       .event = Rule::Event::CallEnded,
                       .at = endOf(call),
                       .facts = factsOf(*detail, contact),
                       .callId = callId,
                       .contactId = call.contactId,
                       .phone = call.phone,
                       .name = call.contactName};
}

void RuleKeeper::callsChanged(const QList<qint64> &ids)
{
    if (m_rules.isEmpty())
        return;
    QList<RuleSubject> subjects;
    for (const qint64 id : ids) {
        if (std::optional<RuleSubject> subject = subjectOf(id))
            subjects.append(*std::move(subject));
    }
    look(subjects);
}

void RuleKeeper::callbacksChanged(const QList<qint64> &ids)
{
    if (m_rules.isEmpty())
        return;
    QList<RuleSubject> subjects;
    const QList<Callback> callbacks = storage::callbacks::byIds(*m_reader, ids);
    for (const Callback &callback : callbacks) {
        if (callback.source != "request"_L1 && callback.source != "lead"_L1)
            continue;
        const std::optional<Contact> contact = storage::contacts::byId(*m_reader, callback.contactId);
        subjects.append({.key = u"callback:%1"_s.arg(callback.id),
                         .event = callback.source == "lead"_L1 ? Rule::Event::LeadArrived : Rule::Event::CallbackAsked,
                         .at = callback.requestedAt,
                         .facts = factsOf(callback, contact, m_clock.now()),
                         .contactId = callback.contactId,
                         .phone = callback.phone,
                         .name = callback.contactName});
    }
    look(subjects);
}

void RuleKeeper::look(const QList<RuleSubject> &subjects)
{
    for (const RuleSubject &subject : subjects) {
        const bool concerns = std::any_of(m_rules.cbegin(), m_rules.cend(),
                                          [&subject](const Rule &rule) { return applies(rule, subject); });
        if (!concerns)
            continue;
        const RuleContext context{tr("a rule"), m_clock.now(), m_settings.automaticCalls > 0};
        const auto acted =
            m_store.write([rules = m_rules, subject, context](storage::Connection &db) -> Result<RuleEffects> {
                RuleEffects effects;
                if (const Result<Done> done = act(db, rules, subject, context, effects); !done)
                    return done.error();
                return effects;
            });
        whenDone(acted, this, [this, callId = subject.callId](const Result<RuleEffects> &effects) {
            if (effects)
                tell(*effects, callId);
            else
                Q_EMIT notice({Notice::Level::Error, effects.error().message, callId});
        });
    }
}

void RuleKeeper::tell(const RuleEffects &effects, qint64 callId)
{
    for (const QString &text : effects.notices)
        Q_EMIT notice({Notice::Level::Info, text, callId, true});
    if (!effects.calls.isEmpty())
        Q_EMIT changedCalls(effects.calls);
    if (!effects.contacts.isEmpty())
        Q_EMIT changedContacts(effects.contacts);
    if (!effects.callbacks.isEmpty())
        Q_EMIT changedCallbacks(effects.callbacks);
    if (effects.posted)
        Q_EMIT posted();
}

template <typename R>
QFuture<R> RuleKeeper::reread(QFuture<R> written)
{
    whenDone(written, this, [this](const R &result) {
        if (!result)
            return;
        readRules();
        Q_EMIT rulesChanged();
    });
    return written;
}

QFuture<Result<qint64>> RuleKeeper::save(Rule rule)
{
    const bool calls = rule.enabled && std::any_of(rule.actions.cbegin(), rule.actions.cend(),
                                                   [](const RuleAction &action) { return action.automatic; });
    if (rule.id != 0 && !calls)
        disarm(rule.id);
    return reread(m_store.write([rule, now = m_clock.now()](storage::Connection &db) mutable {
        const std::optional<Rule> before = rule.id != 0 ? storage::rules::byId(db, rule.id) : std::nullopt;
        // Edited, it goes on from where it was; switched on again, it begins anew.
        rule.enabledAt = before && before->enabled ? before->enabledAt : now;
        return storage::rules::save(db, rule);
    }));
}

/// Whom it wanted called by itself waits for a person: written first, so that no call can follow the change.
void RuleKeeper::disarm(qint64 ruleId)
{
    whenDone(m_store.write([ruleId](storage::Connection &db) { return storage::callbacks::disarm(db, ruleId); }), this,
             [this](const Result<QList<qint64>> &ids) {
                 if (!ids)
                     Q_EMIT notice({Notice::Level::Error, ids.error().message});
                 else if (!ids->isEmpty())
                     Q_EMIT changedCallbacks(*ids);
             });
}

QFuture<Result<Done>> RuleKeeper::remove(qint64 id)
{
    disarm(id);
    return reread(m_store.write([id](storage::Connection &db) { return storage::rules::remove(db, id); }));
}

QFuture<Result<Done>> RuleKeeper::moveBefore(qint64 id, qint64 otherId)
{
    return reread(
        m_store.write([id, otherId](storage::Connection &db) { return storage::rules::moveBefore(db, id, otherId); }));
}

RuleTrial RuleKeeper::tryOut(const Rule &rule) const
{
    RuleTrial trial;
    if (!m_reader)
        return trial;
    const QList<qint64> ids = storage::calls::order(*m_reader, {}, triedCalls);
    for (const qint64 id : ids) {
        const std::optional<RuleSubject> subject = subjectOf(id);
        if (!subject)
            continue;
        ++trial.looked;
        if (rule.event == Rule::Event::CallEnded && matches(rule, subject->facts))
            trial.matched.append(id);
    }
    return trial;
}

} // namespace ringback
