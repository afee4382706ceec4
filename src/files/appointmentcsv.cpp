#include "files/appointmentcsv.h"

#include "files/phonecell.h"
#include "files/rowreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

enum class Part { Moment, Date, Time, Phone, Name, Service, Id, Other };

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Appointments", text);
}

Part partOf(const QString &title)
{
    static const QHash<QString, Part> words{{u"start"_s, Part::Moment},
                                            {u"datetime"_s, Part::Moment},
                                            {u"appointment"_s, Part::Moment},
                                            {u"appointmenttime"_s, Part::Moment},
                                            {u"startsat"_s, Part::Moment},
                                            {u"when"_s, Part::Moment},
                                            {u"termin"_s, Part::Moment},
                                            {u"date"_s, Part::Date},
                                            {u"datum"_s, Part::Date},
                                            {u"fecha"_s, Part::Date},
                                            {u"data"_s, Part::Date},
                                            {u"day"_s, Part::Date},
                                            {u"startdate"_s, Part::Date},
                                            {u"time"_s, Part::Time},
                                            {u"uhrzeit"_s, Part::Time},
                                            {u"zeit"_s, Part::Time},
                                            {u"hora"_s, Part::Time},
                                            {u"heure"_s, Part::Time},
                                            {u"starttime"_s, Part::Time},
                                            {u"phone"_s, Part::Phone},
                                            {u"phonenumber"_s, Part::Phone},
                                            {u"contactphone"_s, Part::Phone},
                                            {u"telefon"_s, Part::Phone},
                                            {u"telefono"_s, Part::Phone},
                                            {u"mobile"_s, Part::Phone},
                                            {u"telephone"_s, Part::Phone},
                                            {u"tel"_s, Part::Phone},
                                            {u"name"_s, Part::Name},
                                            {u"customer"_s, Part::Name},
                                            {u"contact"_s, Part::Name},
                                            {u"nombre"_s, Part::Name},
                                            {u"nom"_s, Part::Name},
                                            {u"nome"_s, Part::Name},
                                            {u"kunde"_s, Part::Name},
                                            {u"service"_s, Part::Service},
                                            {u"servicename"_s, Part::Service},
                                            {u"subject"_s, Part::Service},
                                            {u"summary"_s, Part::Service},
                                            {u"leistung"_s, Part::Service},
                                            {u"servicio"_s, Part::Service},
                                            {u"id"_s, Part::Id},
                                            {u"uid"_s, Part::Id}};
    QString word;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetter())
            word += c;
    }
    return words.value(word, Part::Other);
}

/// How dates may be written; of those that fit every cell, the first.
QStringList dateFormats()
{
    QStringList formats{u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"d.M.yyyy"_s};
    const bool dayFirst = QLocale().dateFormat(QLocale::ShortFormat).indexOf(u'd') <
                          QLocale().dateFormat(QLocale::ShortFormat).indexOf(u'M');
    formats += dayFirst ? QStringList{u"d/M/yyyy"_s, u"M/d/yyyy"_s} : QStringList{u"M/d/yyyy"_s, u"d/M/yyyy"_s};
    return formats << u"d-M-yyyy"_s;
}

QTime readTime(const QString &text)
{
    static const QStringList formats{u"H:mm"_s, u"H:mm:ss"_s, u"h:mm AP"_s, u"h:mmAP"_s,
                                     u"h AP"_s, u"H.mm"_s,    u"H'h'mm"_s};
    for (const QString &format : formats) {
        if (const QTime time =
                QLocale::c().toTime(text.toUpper().replace(u'H', format.contains(u'\'') ? u'h' : u'H'), format);
            time.isValid())
            return time;
    }
    return {};
}

struct Cells
{
    qint64 line = 0;
    QString date = {};
    QString time = {};
    QString phone = {};
    Appointment appointment = {};
    QString fault = {};
};

Cells cellsOf(const Row &row, const QStringList &titles)
{
    Cells cells{.line = row.line, .fault = row.fault};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString text = row.cells.at(i).trimmed();
        const QString title = titles.value(i);
        switch (partOf(title)) {
        case Part::Moment:
            cells.date = text.section(QRegularExpression(u"[T ]"_s), 0, 0);
            cells.time = text.section(QRegularExpression(u"[T ]"_s), 1);
            break;
        case Part::Date:
            cells.date = text;
            break;
        case Part::Time:
            cells.time = text;
            break;
        case Part::Phone:
            if (cells.phone.isEmpty())
                cells.phone = text;
            break;
        case Part::Name:
            cells.appointment.name = text.left(200);
            break;
        case Part::Service:
            cells.appointment.service = text.left(200);
            break;
        case Part::Id:
            cells.appointment.uid = text.left(200);
            break;
        case Part::Other:
            if (!text.isEmpty() && !title.isEmpty())
                cells.appointment.fields.insert(title.left(60), text.left(500));
            break;
        }
    }
    return cells;
}

QString formatOf(const QList<Cells> &rows)
{
    QString best;
    qsizetype most = 0;
    for (const QString &format : dateFormats()) {
        const qsizetype fits = std::count_if(rows.begin(), rows.end(), [&format](const Cells &cells) {
            return QDate::fromString(cells.date, format).isValid();
        });
        if (fits > most) {
            most = fits;
            best = format;
        }
    }
    return best;
}

/// A time with its offset needs no zone.
QDateTime momentOf(const Cells &cells, const QString &format, const QTimeZone &zone)
{
    const QDateTime exact = QDateTime::fromString(cells.date + u'T' + cells.time, Qt::ISODate);
    if (exact.isValid() && exact.timeSpec() != Qt::LocalTime)
        return exact.toUTC();
    const QDate date = QDate::fromString(cells.date, format);
    const QTime time = readTime(cells.time);
    return date.isValid() && time.isValid() ? QDateTime(date, time, zone).toUTC() : QDateTime();
}

AppointmentRow rowOf(const Cells &cells, const QString &format, const AppointmentReading &reading)
{
    AppointmentRow row{.appointment = cells.appointment, .line = cells.line, .fault = cells.fault};
    if (!row.fault.isEmpty())
        return row;
    row.appointment.startsAt = momentOf(cells, format, reading.zone);
    row.appointment.zone = QString::fromLatin1(reading.zone.id());
    const PhoneCell phone = readPhoneCell(cells.phone, reading.region);
    if (phone.numbers.isEmpty())
        row.fault = phone.fault.isEmpty() ? said("It has no phone number.") : phone.fault;
    else
        row.appointment.phone = phone.numbers.first().e164;
    row.note = phone.note;
    if (!row.appointment.startsAt.isValid())
        row.fault = said("“%1” can't be read as a date and a time.").arg((cells.date + u' ' + cells.time).trimmed());
    // Without an id of its own an appointment is told by who, when and what: moved, it is another one.
    if (row.appointment.uid.isEmpty()) {
        row.appointment.uid = u"%1 %2 %3"_s.arg(row.appointment.phone, row.appointment.startsAt.toString(Qt::ISODate),
                                                row.appointment.service);
    }
    return row;
}

} // namespace

Result<AppointmentFile> readAppointmentTable(const QString &path, const AppointmentReading &reading)
{
    Result<OpenedTable> table = openTable(path);
    if (!table)
        return table.error();
    Row row;
    if (!table->reader->next(row))
        return Error{ErrorKind::InvalidInput, said("This file is empty.")};
    const QStringList titles = row.cells;
    const auto has = [&titles](Part part) {
        return std::any_of(titles.begin(), titles.end(),
                           [part](const QString &title) { return partOf(title) == part; });
    };
    if (!has(Part::Phone) || !(has(Part::Moment) || (has(Part::Date) && has(Part::Time)))) {
        return Error{ErrorKind::InvalidInput,
                     said("The first line must name the columns: date, time, phone, and as wanted name and service.")};
    }
    AppointmentFile file;
    QList<Cells> all;
    while (table->reader->next(row)) {
        if (all.size() >= mostAppointments) {
            file.isCutOff = true;
            break;
        }
        all.append(cellsOf(row, titles));
    }
    const QString format = formatOf(all);
    for (const Cells &cells : std::as_const(all))
        file.rows.append(rowOf(cells, format, reading));
    if (!format.isEmpty())
        file.guessed = said("Dates are read as %1.").arg(format);
    return file;
}

} // namespace ringback::files
