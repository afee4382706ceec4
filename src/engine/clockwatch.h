#pragma once

#include <QObject>

namespace ringback {

class Clock;

/// Tells when the wall clock and the steady one have parted: somebody set the clock, or the computer slept without
/// saying so (the steady clock stands still then). Looks once a minute.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void jumped();

private:
    void look();
    void plan();

    Clock &m_clock;
    qint64 m_apartMs; ///< wall minus steady
};

} // namespace ringback
