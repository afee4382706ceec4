#include "core/verdictrules.h"

namespace ringback {

WeekHours weekOf(const VerdictRules &rules)
{
    WeekHours week = WeekHours::daily(rules.hours);
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        if (rules.days[day])
            week.days[day] = *rules.days[day];
    }
    if (const std::optional<Holidays> holidays = Holidays::parse(rules.holidays); holidays && !holidays->isEmpty()) {
        week.holidays = *holidays;
        week.onHolidays = CallingHours{QTime(), QTime()};
    }
    return week;
}

} // namespace ringback
