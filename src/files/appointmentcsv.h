#pragma once

#include "files/appointmentrow.h"

namespace ringback::files {

/// Appointments of a table: columns for date and time (or both in one), phone, name, service, known by their titles;
/// others travel as fields. How dates are written is guessed from all of them, and told.
[[nodiscard]] Result<AppointmentFile> readAppointmentTable(const QString &path, const AppointmentReading &reading);

} // namespace ringback::files
