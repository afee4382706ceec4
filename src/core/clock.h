#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace ringback {

/// The seam for time: everything that reads the time or waits gets a Clock, so that tests step it by hand.
/// A Clock may be read from any thread; `after` runs the callback in the context's thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC, in milliseconds. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds on a clock that never goes back (it may stand still while the computer sleeps).
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
    /// Runs `callback` once after `delay`, unless `context` dies first. Call from the context's thread.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
};

} // namespace ringback
