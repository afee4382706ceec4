#pragma once

#include <QDateTime>
#include <QString>

namespace ringback::models {

/// Text that somebody else wrote, for one line of a table.
[[nodiscard]] QString cellText(const QString &text);
/// The number as people there write it.
[[nodiscard]] QString phoneText(const QString &e164);
/// Date and time in full, for a tool tip; in the local time zone.
[[nodiscard]] QString exactTimeText(const QDateTime &time);
/// Where a number is and what the clocks show there: "Lisbon · 14:20", with both ends when there are several zones.
[[nodiscard]] QString placeAndTimeText(const QString &e164, const QDateTime &now);
/// How long something has waited: "3 min", "2 h 05 min", "4 days".
[[nodiscard]] QString waitingText(const QDateTime &since, const QDateTime &now);
/// When something is due: overdue by how long, in how long, or the date.
[[nodiscard]] QString dueText(const QDateTime &due, const QDateTime &now);

} // namespace ringback::models
