#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

namespace ringback {

/// Every time zone (IANA id) in which the number may lie, by the longest prefix of the generated table; empty: unknown.
[[nodiscard]] QList<QByteArray> zonesOf(const QString &e164);

/// The hours in which people may be called, in the called party's own time.
struct CallingHours
{
    QTime from{8, 0};
    QTime until{21, 0}; ///< exclusive

    bool operator==(const CallingHours &) const = default;
};

struct HoursJudgement
{
    bool zoneKnown = false;
    bool allowed = false;       ///< in every zone the number may lie in
    QDateTime nextAllowed = {}; ///< UTC; when not allowed: the next minute at which every zone allows it (searched over 14 days)
    QList<QTime> localTimes = {}; ///< what the clocks show there now, one for each different time

    bool operator==(const HoursJudgement &) const = default;
};

[[nodiscard]] HoursJudgement judgeHours(const QString &e164, const QDateTime &now, const CallingHours &hours);

/// A short name for the place of a number for people: the zone's city ("Lisbon") when there is one zone, else the
/// country's name.
[[nodiscard]] QString placeOf(const QString &e164);

} // namespace ringback
