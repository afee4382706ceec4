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

    explicit RateBudget(Clock &clock, Limits limits = {}, QObject *parent = nullptr);
    ~RateBudget() override;

    /// Runs `go` as soon as the budget allows, in lane order, then first come first served; at once if it can.
    /// Dropped when `context` dies first.
    void acquire(Lane lane, QObject *context, std::function<void()> go);
    /// The same for a request whose end is known; above, the window begins with `go`.
    void acquire(Lane lane, QObject *context, std::function<void(Hold)> go);
    /// Nothing goes out before the delay has passed.
    void pause(std::chrono::milliseconds delay);

    [[nodiscard]] int left() const; ///< requests still free in the current window
    [[nodiscard]] int limit() const;
    [[nodiscard]] int waiting() const; ///< requests held back
    /// How long a click that came now would be held back, as far as can be told.
    [[nodiscard]] std::chrono::milliseconds clickWait() const;

    /// What survives a restart: the wall-clock times (ms since epoch) of the requests in the window.
    [[nodiscard]] QList<qint64> spent() const;
    void restore(const QList<qint64> &spent);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::thoughtly
