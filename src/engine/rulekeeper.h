#pragma once

#include "core/result.h"
#include "core/rule.h"
#include "engine/ruleactions.h"
#include "storage/connection.h"

#include <QFuture>
#include <QObject>

namespace ringback {

class Clock;
struct Notice;
struct Settings;
namespace storage {
class Store;
}

/// What a rule would have done with calls of the past.
struct RuleTrial
{
    int looked = 0;             ///< how many calls were looked at
    QList<qint64> matched = {}; ///< of these, newest first

    bool operator==(const RuleTrial &) const = default;
};

/// Keeps the team's rules and has them look at what happens: calls that end, leads, requests. A rule looks only at what
/// happened after it was enabled. Nothing dials here: a rule puts into the queue at most. Engine thread.
class RuleKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `reader` may be null: then nothing is looked at.
    RuleKeeper(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
               QObject *parent = nullptr);

    /// Looks at the last day anew: what happened just before a crash.
    void resume();
    /// These calls may have ended, or more is known of them.
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);

    /// Enabling it now lets it look at what happens from now on. Its id.
    QFuture<Result<qint64>> save(Rule rule);
    QFuture<Result<Done>> remove(qint64 id);
    QFuture<Result<Done>> moveBefore(qint64 id, qint64 otherId);
    /// Asks a rule, enabled or not, about the newest calls; does nothing.
    [[nodiscard]] RuleTrial tryOut(const Rule &rule) const;

Q_SIGNALS:
    void notice(const ringback::Notice &notice);
    void changedCalls(const QList<qint64> &ids);
    void changedContacts(const QList<qint64> &ids);
    void changedCallbacks(const QList<qint64> &ids);
    /// Something waits in the outbox.
    void posted();
    void rulesChanged();

private:
    void readRules();
    void disarm(qint64 ruleId);
    [[nodiscard]] std::optional<RuleSubject> subjectOf(qint64 callId) const;
    void look(const QList<RuleSubject> &subjects);
    void tell(const RuleEffects &effects, qint64 callId);
    template <typename R>
    QFuture<R> reread(QFuture<R> written);

    Clock &m_clock;
    storage::Store &m_store;
    storage::Connection *m_reader;
    const Settings &m_settings;
    QList<Rule> m_rules; ///< the enabled ones
};

} // namespace ringback
