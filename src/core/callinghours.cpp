#include "core/callinghours.h"

#include "core/phonenumber_p.h"
#include "core/zonetable.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ringback {

namespace {

using phone::lib::PhoneNumberUtil;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 1440 * minuteMs;
constexpr qint64 searchedMs = 14 * dayMs;

std::span<const std::uint16_t> zoneIndexes(const phone::lib::PhoneNumber &number)
{
    // As libphonenumber's own mapper does: a mobile's first digits may look like a place that the phone isn't at (every
    // Australian mobile would be in Sydney), so only numbers bound to a place are looked up by more than the calling
    // code.
    if (!phone::util().IsNumberGeographical(number))
        return zonetable::zonesOfDigits(std::to_string(number.country_code()));
    std::string e164;
    phone::util().Format(number, PhoneNumberUtil::E164, &e164);
    return zonetable::zonesOfDigits(std::string_view(e164).substr(1));
}

// Reading a zone from disk takes a hundred times as long as asking it; one cache per thread needs no lock.
const QTimeZone &zoneAt(std::uint16_t index)
{
    static thread_local std::vector<std::optional<QTimeZone>> zones(static_cast<std::size_t>(zonetable::zoneCount()));
    std::optional<QTimeZone> &zone = zones[index];
    if (!zone)
        zone.emplace(zonetable::zoneId(index));
    return *zone;
}

qint64 offsetMs(const QTimeZone &zone, qint64 utc)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * qint64(1000);
}

qint64 timeOfDay(qint64 local)
{
    return (local % dayMs + dayMs) % dayMs;
}

/// The hours as milliseconds of the local day.
class Window
{
public:
    explicit Window(const CallingHours &hours)
        : m_from(hours.from.isValid() ? hours.from.msecsSinceStartOfDay() : 0)
        , m_until(hours.until.isValid() ? hours.until.msecsSinceStartOfDay() : 0)
        , m_always(hours.from.isValid() && hours.until.isValid() && m_from == 0 && m_until == 0)
        , m_never(!m_always && (!hours.from.isValid() || !hours.until.isValid() || m_from == m_until))
    {
    }

    /// At that time of the day on which the window begins.
    [[nodiscard]] bool contains(qint64 localTime) const
    {
        if (m_always || m_never)
            return m_always;
        return localTime >= m_from && (m_from > m_until || localTime < m_until);
    }

    /// At that time of the next day.
    [[nodiscard]] bool runsOverTo(qint64 localTime) const
    {
        return !m_always && !m_never && m_from > m_until && localTime < m_until;
    }

    /// From that time of day until it may open on this day or the next begins.
    [[nodiscard]] qint64 untilOpen(qint64 localTime) const
    {
        return !m_always && !m_never && m_from > localTime ? m_from - localTime : dayMs - localTime;
    }

private:
    qint64 m_from;
    qint64 m_until;
    bool m_always;
    bool m_never;
};

/// A week's windows, by local days counted from 1970.
class Week
{
public:
    explicit Week(const WeekHours &hours) : m_holidays(hours.holidays)
    {
        for (const CallingHours &day : hours.days)
            m_days.emplace_back(day);
        if (hours.onHolidays)
            m_onHolidays.emplace(*hours.onHolidays);
    }

    [[nodiscard]] bool contains(qint64 local) const
    {
        const qint64 time = timeOfDay(local);
        return on(dayOf(local)).contains(time) || on(dayOf(local) - 1).runsOverTo(time);
    }

    [[nodiscard]] qint64 untilOpen(qint64 local) const { return on(dayOf(local)).untilOpen(timeOfDay(local)); }

private:
    [[nodiscard]] static qint64 dayOf(qint64 local) { return (local - timeOfDay(local)) / dayMs; }

    [[nodiscard]] const Window &on(qint64 day) const
    {
        constexpr qint64 julianEpoch = 2'440'588;
        constexpr qint64 thursday = 3; // 1 January 1970
        if (m_onHolidays && m_holidays.contains(QDate::fromJulianDay(day + julianEpoch)))
            return *m_onHolidays;
        return m_days[static_cast<std::size_t>(((day + thursday) % 7 + 7) % 7)];
    }

    std::vector<Window> m_days;
    Holidays m_holidays;
    std::optional<Window> m_onHolidays;
};

/// The moment between the two (less than a day apart) at which the zone's clocks are changed.
qint64 clockChange(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 offset = offsetMs(zone, before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetMs(zone, middle) == offset ? before : after) = middle;
    }
    return after;
}

/// The first moment from `utc` on at which the week is open in the zone; anything after `limit` when there is none
/// before.
qint64 openFrom(const QTimeZone &zone, const Week &week, qint64 utc, qint64 limit)
{
    while (utc <= limit) {
        const qint64 offset = offsetMs(zone, utc);
        if (week.contains(utc + offset))
            return utc;
        const qint64 next = utc + week.untilOpen(utc + offset);
        // Where the clocks are changed before that, local time is only known up to there: go on from there.
        utc = offsetMs(zone, next) == offset ? next : clockChange(zone, utc, next);
    }
    return utc;
}

qint64 nextWholeMinute(qint64 utc)
{
    const qint64 over = (utc % minuteMs + minuteMs) % minuteMs;
    return over == 0 ? utc : utc + minuteMs - over;
}

/// Leaps from opening to opening until one suits all zones.
std::optional<qint64> openEverywhereFrom(const std::vector<const QTimeZone *> &zones, const std::vector<Week> &weeks,
                                         qint64 now)
{
    const qint64 limit = now + searchedMs;
    qint64 utc = nextWholeMinute(now);
    while (utc <= limit) {
        qint64 latest = utc;
        for (const QTimeZone *zone : zones) {
            for (const Week &week : weeks)
                latest = openFrom(*zone, week, latest, limit);
        }
        latest = nextWholeMinute(latest);
        if (latest == utc)
            return utc;
        utc = latest;
    }
    return std::nullopt;
}

/// West to east, one for each different offset.
QList<QTime> clocksOf(const std::vector<const QTimeZone *> &zones, qint64 now)
{
    std::vector<qint64> offsets;
    offsets.reserve(zones.size());
    for (const QTimeZone *zone : zones)
        offsets.push_back(offsetMs(*zone, now));
    std::sort(offsets.begin(), offsets.end());
    QList<QTime> times;
    for (const qint64 offset : offsets) {
        const qint64 minutes = timeOfDay(now + offset) / minuteMs;
        const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes * minuteMs));
        if (!times.contains(time))
            times.append(time);
    }
    return times;
}

} // namespace

QList<QByteArray> zonesOf(const QString &e164)
{
    QList<QByteArray> ids;
    if (const auto number = phone::fromE164(e164)) {
        for (const std::uint16_t index : zoneIndexes(*number))
            ids.append(zonetable::zoneId(index));
    }
    return ids;
}

WeekHours WeekHours::daily(const CallingHours &hours)
{
    WeekHours week;
    week.days.fill(hours);
    return week;
}

HoursJudgement judgeHours(const QString &e164, const QDateTime &now, const CallingHours &hours)
{
    return judgeHours(CalledParty{e164, {}}, now, {WeekHours::daily(hours)});
}

HoursJudgement judgeHours(const CalledParty &party, const QDateTime &now, const QList<WeekHours> &weeks)
{
    HoursJudgement judgement;
    const auto number = phone::fromE164(party.phone);
    if (!number || !now.isValid())
        return judgement;
    std::vector<const QTimeZone *> zones;
    const QTimeZone own = party.zone.isEmpty() ? QTimeZone() : QTimeZone(party.zone);
    if (own.isValid()) {
        zones.push_back(&own);
    } else {
        for (const std::uint16_t index : zoneIndexes(*number)) {
            const QTimeZone &zone = zoneAt(index);
            // One zone that this computer doesn't know: nobody can say that it's day there.
            if (!zone.isValid())
                return judgement;
            zones.push_back(&zone);
        }
    }
    if (zones.empty())
        return judgement;

    const std::vector<Week> all(weeks.begin(), weeks.end());
    const qint64 utc = now.toMSecsSinceEpoch();
    judgement.zoneKnown = true;
    judgement.localTimes = clocksOf(zones, utc);
    judgement.allowed = std::all_of(zones.cbegin(), zones.cend(), [&](const QTimeZone *zone) {
        const qint64 local = utc + offsetMs(*zone, utc);
        return std::all_of(all.cbegin(), all.cend(), [local](const Week &week) { return week.contains(local); });
    });
    if (!judgement.allowed) {
        if (const auto next = openEverywhereFrom(zones, all, utc))
            judgement.nextAllowed = QDateTime::fromMSecsSinceEpoch(*next, Qt::UTC);
    }
    return judgement;
}

QString placeOf(const QString &e164)
{
    const auto number = phone::fromE164(e164);
    if (!number)
        return {};
    if (const auto zones = zoneIndexes(*number); zones.size() == 1) {
        const QByteArray id = zonetable::zoneId(zones.front());
        return QString::fromLatin1(id.mid(id.lastIndexOf('/') + 1)).replace(u'_', u' ');
    }
    return regionName(phone::describe(*number, "ZZ").region);
}

} // namespace ringback
