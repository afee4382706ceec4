#pragma once

#include "core/result.h"
#include "engine/callplacement.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace ringback {

struct CallIntent;
struct Notice;
struct Settings;
class AgentDirectory;

/// Turns intents into attempts: finds or makes the contact, asks the verdict, writes the plan, and watches each
/// CallPlacement to its end. One intent is one ring: the check and the plan are one transaction, so the second of two
/// intents for a number always sees the first. Engine thread.
class CallPlacer final : public QObject
{
    Q_OBJECT

public:
    CallPlacer(Clock &clock, storage::Store &store, thoughtly::Client &api, ContactBook &contacts,
               AgentDirectory &agents, const Settings &settings, QObject *parent = nullptr);

    /// The new call's id, once the plan is on disk; else why not, in words. As it may wait for its undo time or for the
    /// rate budget, `condition` has a say when it leaves.
    QFuture<Result<qint64>> place(CallIntent intent, CallPlacement::Condition condition = {});
    QFuture<Result<Done>> undo(qint64 callId);
    /// Takes back what nobody clicked for and has not left.
    void undoAutomatic();
    /// The voice agent that calls: the chosen one, else that of the settings, else the only one; empty: none.
    [[nodiscard]] QString agentFor(const QString &chosen) const;
    /// Placements that have not ended.
    [[nodiscard]] int active() const { return static_cast<int>(m_active.size()); }

Q_SIGNALS:
    void changed(const QList<qint64> &callIds);
    void contactsChanged(const QList<qint64> &ids);
    void undoStarted(qint64 callId, const QString &who, std::chrono::milliseconds time);
    void undoEnded(qint64 callId);
    void notice(const ringback::Notice &notice);
    /// A call went out, or may have: something to look up from now on.
    void sent(qint64 callId);
    void idle(); ///< the last placement has ended

private:
    void begin(CallPlacement::Plan plan);
    void ended(CallPlacement *placement, Attempt::State state, const Error &why);

    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    ContactBook &m_contacts;
    AgentDirectory &m_agents;
    const Settings &m_settings;
    QHash<qint64, CallPlacement *> m_active; ///< by call id
};

} // namespace ringback
