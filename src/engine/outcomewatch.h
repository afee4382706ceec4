#pragma once

#include "engine/catchup.h"
#include "engine/liveness.h"
#include "engine/lookup.h"
#include "engine/subscriptions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ringback {

class AgentDirectory;
class ClockWatch;
struct EngineState;
struct Notice;
namespace platform {
class SleepWatch;
}

/// Sees to it that no outcome is lost: holds the look-up, the catch-up, the proof that webhooks arrive and their
/// subscriptions, and knows what wakes which. Engine thread.
class OutcomeWatch final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Clock &clock;
        storage::Store &store;
        thoughtly::Client &api;
        http::Client &http;
        AgentDirectory &agents;
        const Settings &settings;
        std::function<QDateTime()> lastDeliveryAt;
    };

    explicit OutcomeWatch(const Parts &parts, QObject *parent = nullptr);
    ~OutcomeWatch() override;

    void load(storage::Connection &reader);
    /// From now on it acts by itself: catches up when there is reason to, proves the public address.
    void watch(std::shared_ptr<platform::SleepWatch> sleep);
    /// Where the listener is reached from outside; an empty URL: nowhere.
    void setAddress(const QUrl &publicUrl, const QByteArray &secret);
    /// The listener stands: what arrives at the public URL can reach it.
    void proveAddress();
    /// Other credentials, or another API: what runs is dropped; the next list of agents begins a catch-up.
    void startAnew();
    /// The agents were asked for; with or without success there may be some to catch up with now.
    void agentsAreKnown();
    void networkIsBack();

    [[nodiscard]] LookUp &lookUp() { return m_lookUp; }
    [[nodiscard]] CatchUp &catchUp() { return m_catchUp; }
    [[nodiscard]] Liveness &liveness() { return m_liveness; }
    [[nodiscard]] Subscriptions &subscriptions() { return m_subscriptions; }
    /// A delivery or a probe proved within the last hour that webhooks arrive.
    [[nodiscard]] bool webhookWorks() const;
    void describe(EngineState &state) const;

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);
    void stateChanged();
    /// Whether Thoughtly could be reached.
    void asked(const ringback::Result<ringback::Done> &result);

private:
    void catchUpBecause(CatchUp::Why why);
    void tellProof(const QString &fault);

    Clock &m_clock;
    std::function<QDateTime()> m_lastDeliveryAt;
    LookUp m_lookUp;
    CatchUp m_catchUp;
    Liveness m_liveness;
    Subscriptions m_subscriptions;
    QUrl m_address;
    std::unique_ptr<ClockWatch> m_clockWatch;
    std::shared_ptr<platform::SleepWatch> m_sleepWatch;
    bool m_watches = false;
    bool m_startPending = true;
    bool m_wasFaulty = false;
};

} // namespace ringback
