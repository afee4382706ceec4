#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <vector>

namespace ringback {

/// How long something that a person does would have to wait for the event loop of the thread that this lives in: a beat
/// falls due every millisecond, and a loop that was busy for 30 ms made 30 of them wait, for 30, 29, 28 … ms.
class Heartbeat final : public QObject
{
public:
    explicit Heartbeat(QObject *parent = nullptr);

    void reset();
    /// Milliseconds: p50, p99, p99.9, the worst, and how many stalls were longer than a frame.
    [[nodiscard]] QJsonObject figures() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_last;
    std::vector<float> m_waits; ///< ms, one for each beat that was due
    int m_overFrame = 0;
    double m_worst = 0;
};

/// At that part of the sorted values.
[[nodiscard]] double quantile(std::vector<float> values, double part);

} // namespace ringback
