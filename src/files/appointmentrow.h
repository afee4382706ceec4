#pragma once

#include "core/reminder.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ringback::files {

/// One appointment as it stands in a file, for a person to look at before it is taken.
struct AppointmentRow
{
    Appointment appointment = {};
    qint64 line = 0;        ///< in the file; 0: not known
    QString phoneFrom = {}; ///< where the number was found, in words
    QString fault = {};     ///< why it can't be taken, in words; empty: it can
    QString note = {};      ///< what was assumed, in words
};

struct AppointmentFile
{
    QList<AppointmentRow> rows = {};
    QStringList wholeSeries = {}; ///< uids of which every occurrence in the window is there
    QString guessed = {};         ///< how dates were read, in words; empty: nothing to guess
    bool isCutOff = false;        ///< there was more than is taken from one file
};

/// What is needed to read a file.
struct AppointmentReading
{
    QString region = {}; ///< of national numbers
    QTimeZone zone = {}; ///< of times that name none
    QDateTime from = {}; ///< series are written out between these
    QDateTime until = {};
};

constexpr qsizetype mostAppointments = 20'000;
constexpr qint64 mostAppointmentBytes = 32LL * 1024 * 1024;

/// Reads a calendar (.ics) or a table (.csv), told apart by what is in it.
[[nodiscard]] Result<AppointmentFile> readAppointments(const QString &path, const AppointmentReading &reading);

} // namespace ringback::files
