#pragma once

#include <QDateTime>
#include <QString>

namespace ringback {

/// How long something took: `0m 31s`, `2m 15s`, from an hour on `1h 02m`. Empty for what is no duration (negative, not
/// finite).
[[nodiscard]] QString durationText(double seconds);

/// When something was, as seen now: "now", "4 s ago", "12 min ago"; from an hour on the clock time if it was today,
/// else the day: "yesterday", "3 Nov", with the year where it is another. A time to come: "now" within the minute
/// (clocks differ), else likewise. In the local time zone and the current locale; empty if `then` is invalid.
[[nodiscard]] QString relativeTimeText(const QDateTime &then, const QDateTime &now);

/// A time of day in the current locale, without seconds: "14:02", "2:02 PM".
[[nodiscard]] QString clockText(const QTime &time);

/// A day of a year that goes without saying, in the current locale's order: "3 Nov", "Nov 3".
[[nodiscard]] QString dayText(const QDate &date);

} // namespace ringback
