#pragma once

#include "core/call.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace ringback {

class Clock;
struct Settings;
namespace storage {
class Store;
} // namespace storage
namespace thoughtly {
class Client;
template <typename T>
struct Page;
} // namespace thoughtly

/// Asks Thoughtly about calls in flight, and only about them: one request for each voice agent with such a call, often
/// while a call is young, seldom when it has been out for long. What makes the console work without a public URL, and
/// what confirms an unconfirmed call. Engine thread.
class LookUp final : public QObject
{
    Q_OBJECT

public:
    LookUp(Clock &clock, storage::Store &store, thoughtly::Client &api, const Settings &settings,
           QObject *parent = nullptr);

    /// Starts to ask, soon; again and again until nothing is in flight.
    void wake();
    /// Asks now; finishes when every answer has been applied, with the first error if one failed.
    QFuture<Result<Done>> now();

    /// How long to wait before asking again about calls of which the youngest has this age.
    [[nodiscard]] static std::chrono::milliseconds interval(std::chrono::milliseconds age);

Q_SIGNALS:
    void callsChanged(const QList<qint64> &ids);
    /// After each round: the error, if one came.
    void asked(const ringback::Result<ringback::Done> &result);

private:
    struct Round;

    void ask(const std::shared_ptr<Round> &round);
    void apply(const std::shared_ptr<Round> &round, const thoughtly::Page<CallObservation> &page);
    void close(const std::shared_ptr<Round> &round);

    Clock &m_clock;
    storage::Store &m_store;
    thoughtly::Client &m_api;
    const Settings &m_settings;
    std::shared_ptr<Round> m_running;
    int m_generation = 0; ///< of the timer: older ones die quietly
};

} // namespace ringback
