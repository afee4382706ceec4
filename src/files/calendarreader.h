#pragma once

#include "files/appointmentrow.h"

#include <QByteArray>

namespace ringback::files {

/// The appointments of an iCalendar file (RFC 5545), by libical: zones, series with their exceptions, cancellations.
/// What repeats by the hour or faster is refused, and no file makes it work for long.
[[nodiscard]] Result<AppointmentFile> readCalendar(const QByteArray &bytes, const AppointmentReading &reading);

} // namespace ringback::files
