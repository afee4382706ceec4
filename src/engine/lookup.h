#pragma once

#include "core/call.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ringback {

class Clock;
struct Notice;
struct Settings;
struct SoughtCall;
namespace storage {
class Store;
} // namespace storage
namespace thoughtly {
class Client;
template <typename T>
struct Page;
} // namespace thoughtly

/// Asks Thoughtly about calls in flight, and only about them: often while a call is young, seldom when it has been out
/// for long, and now and then even when a webhook works, for only a look-up tells that a call is in progress. Engine
/// thread.
///
/// What makes the console work without a public URL, and what settles what a webhook leaves open: an unconfirmed call
/// is looked for at fixed times until it either shows up or has left no trace, and a call past its deadline becomes
/// *No outcome* once it was looked for.
class LookUp final : public QObject
{
    Q_OBJECT

public:
    LookUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings,
           QObject *parent = nullptr);
    ~LookUp() override;

    void setWebhookWorks(std::function<bool()> works) { m_webhookWorks = std::move(works); }
    /// Starts to ask, soon; again and again until nothing is in flight.
    void wake();
    /// Asks now about all calls in flight; finishes when every answer has been applied, with the first error if one
    /// failed.
    QFuture<Result<Done>> now();

    /// How long to wait before asking again about a call of this age.
    [[nodiscard]] static std::chrono::milliseconds interval(std::chrono::milliseconds age, bool webhookWorks = false);
    /// How long to wait before asking about an unconfirmed call that was sent so long ago and last asked about so long
    /// after it was sent (unset: never); unset: it has been asked about often enough to say that there is no trace.
    [[nodiscard]] static std::optional<std::chrono::milliseconds>
    untilTrace(std::chrono::milliseconds age, std::optional<std::chrono::milliseconds> askedAtAge);

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void notice(const ringback::Notice &notice);
    /// After each round: the error, if one came.
    void asked(const ringback::Result<ringback::Done> &result);

private:
    struct Round;

    void plan(bool all);
    void wakeIn(std::chrono::milliseconds delay);
    [[nodiscard]] std::chrono::milliseconds dueIn(const SoughtCall &sought) const;
    void run(const std::shared_ptr<Round> &round);
    void ask(const std::shared_ptr<Round> &round);
    void nextAgent(const std::shared_ptr<Round> &round);
    void apply(const std::shared_ptr<Round> &round, const thoughtly::Page<CallObservation> &page);
    void settle(const std::shared_ptr<Round> &round);
    void close(const std::shared_ptr<Round> &round);
    [[nodiscard]] bool webhookWorks() const { return m_webhookWorks && m_webhookWorks(); }

    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    const Settings &m_settings;
    std::function<bool()> m_webhookWorks;
    std::shared_ptr<Round> m_running;
    QHash<qint64, qint64> m_askedAt; ///< by call, on the steady clock
    int m_generation = 0;            ///< of the timer: older ones die quietly
    std::optional<qint64> m_dueAt;   ///< of the timer, on the steady clock
};

} // namespace ringback
