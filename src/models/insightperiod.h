#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace ringback::models {

/// Whole days, the last one included.
struct Period
{
    QDate first = {};
    QDate last = {};

    [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    bool operator==(const Period &) const = default;
};

enum class PeriodPreset { Today, Week, Month, Quarter, Custom };

/// The last 1, 7, 30 or 90 days with today; Custom: today alone.
[[nodiscard]] Period periodOf(PeriodPreset preset, const QDate &today);

/// How wide the steps of a plot over time are.
enum class Grain { Hour, Day, Week, Month };

/// As many steps as can be told apart: hours up to two days, days up to a quarter, weeks up to two years, then months.
[[nodiscard]] Grain grainOf(const Period &period);

/// The edges of the period's steps, one more than steps, in the zone's own time: a day may have 23 or 25 hours. Weeks
/// begin on `firstDay`; the first and the last step are cut to the period.
[[nodiscard]] QList<QDateTime> edges(const Period &period, Grain grain, const QTimeZone &zone,
                                     Qt::DayOfWeek firstDay = Qt::Monday);

/// What a period is fairly compared with: as many days just before, and of a day that isn't over only as much as has
/// gone by. `from` is in it, `to` isn't.
struct Stretch
{
    QDateTime from = {};
    QDateTime to = {};

    bool operator==(const Stretch &) const = default;
};
[[nodiscard]] Stretch stretchOf(const Period &period, const QTimeZone &zone);
[[nodiscard]] Stretch stretchBefore(const Period &period, const QTimeZone &zone, const QDateTime &now);

} // namespace ringback::models
