#pragma once

#include "core/callinghours.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback {

/// What holds for calls to one place: a country (`FR`) or a state of one (`US-FL`). Hours are written `09:00-20:00`,
/// `-` is never, and nothing is no rule of its own: for Saturday as on weekdays, for Sunday as on Saturday, for
/// holidays as on that day of the week.
struct PlaceRule
{
    QString place = {};
    QString weekdays = {};
    QString saturday = {};
    QString sunday = {};
    QString onHolidays = {};
    QString pause = {};    ///< hours within these in which nobody is called, each day
    int mostAttempts = 0;  ///< in 24 hours; 0: nothing is said of that
    QString holidays = {}; ///< as in core/holidays.h
    QString source = {};   ///< the law, or who decided
    QString asOf = {};     ///< the date of that knowledge

    bool operator==(const PlaceRule &) const = default;
};

/// The table that comes with the program, by place. No advice in law: docs/calling-rules.md says where it is from.
[[nodiscard]] const QList<PlaceRule> &placeRules();

/// All that must allow a call by that rule; none where a text can't be read.
[[nodiscard]] std::optional<QList<WeekHours>> weeksOf(const PlaceRule &rule);

/// "09:00-20:00"; `-` is never; none for anything else.
[[nodiscard]] std::optional<CallingHours> hoursFromText(const QString &text);
[[nodiscard]] QString hoursText(const CallingHours &hours);

/// Every place in which the number may lie, of those that rules may name: its country and, in the United States, its
/// state by the area code; all states when that tells none; all countries of a calling code that several share when
/// the number tells none.
[[nodiscard]] QStringList placesOf(const QString &e164);

} // namespace ringback
