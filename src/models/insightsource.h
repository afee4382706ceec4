#pragma once

#include "core/clock.h"
#include "models/insights.h"
#include "models/insighttargets.h"
#include "storage/asidereader.h"

#include <QObject>

#include <optional>

namespace ringback::models {

/// Keeps the figures of a question up to date: reads them aside, again when calls or callbacks change and when a new
/// day begins, some times a minute at most, and only while somebody looks. Lives in the window's thread.
class InsightSource final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    InsightSource(const QString &databasePath, Clock &clock, QObject *parent = nullptr);
    ~InsightSource() override;

    /// What shall be shown. The figures follow; until then the old ones stay.
    void ask(PeriodPreset preset, const Period &custom, const QString &agentId);
    /// Whose local time; by default that of this computer.
    void setZone(const QTimeZone &zone);
    /// What counts as resolved.
    void setTargets(const InsightTargets &targets);
    [[nodiscard]] const InsightTargets &targets() const { return m_targets; }
    /// Nothing is read while nobody looks.
    void setWatched(bool on);
    /// Something in the store changed.
    void recordsChanged();
    /// Read again now, e.g. after a failure.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    /// Where the state is Failed.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// The newest figures; nothing before the first.
    [[nodiscard]] const std::optional<Insights> &insights() const { return m_insights; }

    /// Between two readings for changes.
    static constexpr std::chrono::milliseconds interval{2000};

Q_SIGNALS:
    void changed();
    /// The targets were read from the store, or set.
    void targetsChanged();

private:
    [[nodiscard]] InsightQuestion question() const;
    void read();
    void take(quint64 reading, const std::optional<Result<Insights>> &result);
    void readTargets();

    storage::AsideReader m_aside;
    Clock &m_clock;
    QTimeZone m_zone;
    PeriodPreset m_preset = PeriodPreset::Month;
    Period m_custom;
    QString m_agentId;
    InsightTargets m_targets;
    std::optional<Insights> m_insights;
    State m_state = State::Loading;
    QString m_fault;
    quint64 m_reading = 0; ///< counts the readings; older ends die by it
    bool m_isReading = false;
    bool m_isWaiting = false; ///< for the interval to be over
    bool m_isStale = true;
    bool m_isWatched = false;
    bool m_areTargetsSet = false; ///< by somebody here: what the store says comes too late
    bool m_areTargetsRead = false;
};

} // namespace ringback::models
