#pragma once

#include "core/clock.h"

#include <QPointer>

#include <vector>

namespace ringback {

/// A clock that stands until a test moves it. One thread.
class ManualClock final : public Clock
{
public:
    /// Starts at a fixed Wednesday noon in UTC unless told.
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC))
        : m_now(std::move(start))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMs() const override { return m_steadyMs; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;

    /// Moves both clocks on and runs what falls due, in order, each at its own time.
    void advance(std::chrono::milliseconds by);
    /// The wall clock jumps; the steady one doesn't.
    void jump(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    /// How many callbacks wait.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_timers.size()); }

private:
    struct Timer
    {
        qint64 dueMs;
        qint64 sequence;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    QDateTime m_now;
    qint64 m_steadyMs = 1'000'000;
    qint64 m_sequence = 0;
    std::vector<Timer> m_timers;
};

} // namespace ringback
