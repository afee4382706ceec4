#pragma once

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace ringback {
class Clock;
}

namespace ringback::thoughtly {

enum class Lane;

struct RateLimits
{
    int requests = 100;
    std::chrono::milliseconds window{60'000};
    int reserve = 10; ///< kept for Lane::Click
    /// Added to the window, for servers that count in coarser steps or by a clock that runs a little fast.
    std::chrono::milliseconds margin{250};
    /// The deadline of a request: no later can one arrive whose answer a crash kept us from seeing.
    std::chrono::milliseconds longest{30'000};
};

/// What a budget must not forget when the program ends, in milliseconds of the steady clock.
struct RateLedger
{
    struct Request
    {
        qint64 at = 0;         ///< its answer, or while that hasn't come, its leave
        bool answered = false; ///< else it may arrive at any time from then on

        bool operator==(const Request &) const = default;
    };

    QList<Request> requests = {};
    qint64 restUntil = 0; ///< the end of a pause

    bool operator==(const RateLedger &) const = default;
};

/// One budget for all requests of an API key: never more than the limit in any sliding window (which keeps a fixed one
/// too). Lower lanes leave a reserve for clicks. A 429 pauses everything. Lives in the client's thread.
class RateBudget final : public QObject
{
    Q_OBJECT

public:
    using Limits = RateLimits;
    /// Kept by whoever has a request on its way. The server counts it when it arrives, which is some time between `go`
    /// and the answer: so it stays spent all that time, and its window begins when the last copy of this goes.
    using Hold = std::shared_ptr<void>;
    /// Writes the ledger down and runs `kept` in the context's thread when it is on disk, or when it can't be: a broken
    /// disk must not stop a click.
    using Keeper = std::function<void(const RateLedger &ledger, QObject *context, std::function<void()> kept)>;

    explicit RateBudget(Clock &clock, Limits limits = {}, QObject *parent = nullptr);
    ~RateBudget() override;

    /// Runs `go` as soon as the budget allows, in lane order, then first come first served; at once if it can and there
    /// is no keeper. Dropped when `context` dies first.
    void acquire(Lane lane, QObject *context, std::function<void()> go);
    /// The same for a request whose end is known; above, the window begins with `go`.
    void acquire(Lane lane, QObject *context, std::function<void(Hold)> go);
    /// Nothing goes out before the delay has passed.
    void pause(std::chrono::milliseconds delay);

    [[nodiscard]] int left() const; ///< requests still free in the current window
    [[nodiscard]] int limit() const;
    [[nodiscard]] int waiting() const; ///< requests held back
    /// How long a request that joined the lane now would wait, as far as can be told; 0: it would go at once.
    [[nodiscard]] std::chrono::milliseconds nextFreeIn(Lane lane) const;

    /// From now on each request is in the ledger, on disk, before its `go`. Those that come together share a write.
    void setKeeper(Keeper keeper);
    [[nodiscard]] RateLedger ledger() const;
    /// Takes over what an earlier program spent; before the first request.
    void restore(const RateLedger &ledger);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::thoughtly
