#include "files/appointmentrow.h"

#include "files/appointmentcsv.h"
#include "files/calendarreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ringback::files {

Result<AppointmentFile> readAppointments(const QString &path, const AppointmentReading &reading)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("ringback::Appointments", text); };
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{ErrorKind::NotFound, said("There is no such file.")};
    if (info.size() > mostAppointmentBytes)
        return Error{ErrorKind::InvalidInput, said("This file is too large for appointments: 32 MB at most.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, said("This file can't be read."), file.errorString()};
    const bool isCalendar = file.peek(4096).toUpper().contains("BEGIN:VCALENDAR");
    Result<AppointmentFile> result =
        isCalendar ? readCalendar(file.readAll(), reading) : readAppointmentTable(path, reading);
    if (!result)
        return result;
    for (AppointmentRow &row : result->rows)
        row.appointment.source = info.fileName();
    return result;
}

} // namespace ringback::files
