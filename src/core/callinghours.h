#pragma once

#include "core/holidays.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace ringback {

/// Every time zone (IANA id) in which the number may lie; empty: unknown. A number bound to a place has the zones of
/// the longest prefix in the generated table; any other (toll-free, most mobiles, not valid) all zones of its calling
/// code.
[[nodiscard]] QList<QByteArray> zonesOf(const QString &e164);

/// The hours in which people may be called, in the called party's own time. They may run past midnight (22:00 until
/// 06:00). 00:00 until 00:00 is the whole day; any other pair of equal times, or an invalid one, is never.
struct CallingHours
{
    QTime from{8, 0};
    QTime until{21, 0}; ///< exclusive

    bool operator==(const CallingHours &) const = default;
};

/// The hours of each day, in the called party's own time. Hours that run past midnight belong to the day on which they
/// begin.
struct WeekHours
{
    std::array<CallingHours, 7> days = {}; ///< Monday first
    Holidays holidays = {};
    std::optional<CallingHours> onHolidays = {}; ///< none: as on that day of the week

    /// The same each day.
    [[nodiscard]] static WeekHours daily(const CallingHours &hours);
    bool operator==(const WeekHours &) const = default;
};

/// Who is to be called, as far as hours depend on it.
struct CalledParty
{
    QString phone = {}; ///< E.164
    QByteArray zone =
        {}; ///< IANA id, where it is known better than by the number; one that isn't known here is not used
};

struct HoursJudgement
{
    bool zoneKnown = false; ///< and known to this computer too; else nothing is allowed
    bool allowed = false;   ///< in every zone the number may lie in
    QDateTime nextAllowed =
        {}; ///< UTC; when not allowed: the next minute at which every zone allows it (searched over 14 days)
    QList<QTime> localTimes = {}; ///< what the clocks show there now (hours and minutes), each once, west first

    bool operator==(const HoursJudgement &) const = default;
};

[[nodiscard]] HoursJudgement judgeHours(const QString &e164, const QDateTime &now, const CallingHours &hours);
/// All of these hours must allow it.
[[nodiscard]] HoursJudgement judgeHours(const CalledParty &party, const QDateTime &now, const QList<WeekHours> &weeks);

/// A short name for the place of a number for people: the zone's city ("Lisbon") when there is one zone, else the
/// country's name.
[[nodiscard]] QString placeOf(const QString &e164);

} // namespace ringback
