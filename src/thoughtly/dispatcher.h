#pragma once

#include "thoughtly/client.h"
#include "thoughtly/retry.h"

#include <QObject>

#include <functional>
#include <map>

namespace ringback::thoughtly {

/// Takes requests through the rate budget and the retry table, to their final outcome. Each `done` runs exactly once,
/// from the event loop, or in `close` (then as Cancelled).
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    /// `rest`: after a 429, how long Thoughtly wants to be left alone.
    using Done = std::function<void(const Outcome &outcome, std::chrono::milliseconds rest)>;

    Dispatcher(http::Client &http, RateBudget &budget, Clock &clock, QObject *parent);
    ~Dispatcher() override;

    /// Finishes all that is left, and whatever is still run, as Cancelled.
    void close();
    void run(http::ClientRequest request, Deed deed, Lane lane, Done done, std::optional<Gate> gate = {});

Q_SIGNALS:
    void waiting(std::chrono::milliseconds delay, QString why);

private:
    struct Job
    {
        http::ClientRequest request;
        Deed deed;
        Lane lane;
        Done done;
        std::optional<Gate> gate;
        int repeats = 0;
        bool underWay = false;
        QDateTime sentAt = {};
    };

    void queue(quint64 id);
    void tell(quint64 id, const Job &job, const Outcome &outcome) const; ///< to the log
    void askGate(quint64 id, const std::shared_ptr<void> &hold);
    void send(quint64 id, std::shared_ptr<void> hold);
    void answered(quint64 id, const Outcome &outcome);
    void finish(quint64 id, const Outcome &outcome, std::chrono::milliseconds rest);
    [[nodiscard]] std::chrono::milliseconds restFor(const Outcome &outcome);

    http::Client &m_http;
    RateBudget &m_budget;
    Clock &m_clock;
    std::map<quint64, Job> m_jobs;
    quint64 m_lastId = 0;
    int m_rateLimitsInARow = 0;
    bool m_closed = false;
};

} // namespace ringback::thoughtly
