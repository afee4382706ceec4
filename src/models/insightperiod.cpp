#include "models/insightperiod.h"

#include <algorithm>

namespace ringback::models {

namespace {

constexpr int mostDaysByHour = 2;
constexpr int mostDaysByDay = 92;
constexpr int mostDaysByWeek = 731;
constexpr int secondsOfAnHour = 3600;

QDate nextStep(const QDate &date, Grain grain, Qt::DayOfWeek firstDay)
{
    switch (grain) {
    case Grain::Hour:
    case Grain::Day:
        return date.addDays(1);
    case Grain::Week: {
        const int gone = (date.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7;
        return date.addDays(7 - gone);
    }
    case Grain::Month:
        return QDate(date.year(), date.month(), 1).addMonths(1);
    }
    return date.addDays(1);
}

} // namespace

Period periodOf(PeriodPreset preset, const QDate &today)
{
    switch (preset) {
    case PeriodPreset::Week:
        return {today.addDays(-6), today};
    case PeriodPreset::Month:
        return {today.addDays(-29), today};
    case PeriodPreset::Quarter:
        return {today.addDays(-89), today};
    case PeriodPreset::Today:
    case PeriodPreset::Custom:
        break;
    }
    return {today, today};
}

Grain grainOf(const Period &period)
{
    const int days = period.days();
    if (days <= mostDaysByHour)
        return Grain::Hour;
    if (days <= mostDaysByDay)
        return Grain::Day;
    return days <= mostDaysByWeek ? Grain::Week : Grain::Month;
}

QList<QDateTime> edges(const Period &period, Grain grain, const QTimeZone &zone, Qt::DayOfWeek firstDay)
{
    QList<QDateTime> found;
    if (!period.isValid())
        return found;
    const Stretch whole = stretchOf(period, zone);
    if (grain == Grain::Hour) {
        // By the clock that never jumps: the hour that comes twice in autumn is two steps.
        for (QDateTime at = whole.from; at < whole.to; at = at.toUTC().addSecs(secondsOfAnHour).toTimeZone(zone))
            found.append(at);
    } else {
        for (QDate date = period.first; date <= period.last; date = nextStep(date, grain, firstDay))
            found.append(date.startOfDay(zone));
    }
    found.append(whole.to);
    return found;
}

Stretch stretchOf(const Period &period, const QTimeZone &zone)
{
    return {period.first.startOfDay(zone), period.last.addDays(1).startOfDay(zone)};
}

Stretch stretchBefore(const Period &period, const QTimeZone &zone, const QDateTime &now)
{
    const Stretch whole = stretchOf(period, zone);
    const int days = period.days();
    Stretch before{period.first.addDays(-days).startOfDay(zone), whole.from};
    if (now.isValid() && now >= whole.from && now < whole.to) {
        const QDateTime local = now.toTimeZone(zone);
        // A time that the clock skips on that day is moved past the gap.
        before.to = std::min(QDateTime(local.date().addDays(-days), local.time(), zone), whole.from);
    }
    return before;
}

} // namespace ringback::models
