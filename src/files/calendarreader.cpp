#include "files/calendarreader.h"

#include "core/phonenumber.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <libical/ical.h>
#include <memory>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

/// Steps of all series of a file together; a day each, this is over 270 years.
constexpr int mostSteps = 100'000;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Appointments", text);
}

QString qt(const char *text)
{
    return QString::fromUtf8(text).trimmed();
}

class Calendar
{
public:
    explicit Calendar(const AppointmentReading &reading) : m_reading(reading) {}

    AppointmentFile read(icalcomponent *root);

private:
    /// A moment of a property, whatever zone it is told in.
    struct Moment
    {
        QDateTime at = {}; ///< UTC
        QString zone = {};
        QString note = {};
    };

    void takeEvents(icalcomponent *calendar);
    void take(icalcomponent *event, bool isCancelled);
    void takeSeries(icalcomponent *event, const AppointmentRow &model, icalproperty *start);
    void add(const AppointmentRow &model, const Moment &moment, const QString &occurrence);
    [[nodiscard]] Moment momentOf(icalproperty *property, icaltimetype time) const;
    void describe(icalcomponent *event, AppointmentRow &row) const;
    void findPhone(icalcomponent *event, AppointmentRow &row) const;
    [[nodiscard]] QSet<QString> exceptions(icalcomponent *event) const;
    [[nodiscard]] static QString key(const QDateTime &at) { return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s); }

    const AppointmentReading &m_reading;
    AppointmentFile m_file;
    QHash<QString, qsizetype> m_places; ///< of uid and occurrence in the rows
    int m_steps = mostSteps;
};

AppointmentFile Calendar::read(icalcomponent *root)
{
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        takeEvents(root);
    for (icalcomponent *one = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); one;
         one = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        takeEvents(one);
    return m_file;
}

void Calendar::takeEvents(icalcomponent *calendar)
{
    const bool isCancelled = icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL;
    QList<icalcomponent *> events;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events.append(event);
    // Series first: their exceptions may stand before them.
    for (const bool exceptions : {false, true}) {
        for (icalcomponent *event : std::as_const(events)) {
            const bool isException = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr;
            if (isException == exceptions)
                take(event, isCancelled);
        }
    }
}

Calendar::Moment Calendar::momentOf(icalproperty *property, icaltimetype time) const
{
    Moment moment;
    const QDate day(time.year, time.month, time.day);
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    const char *named = icalproperty_get_parameter_as_string(property, "TZID");
    if (icaltime_is_utc(time)) {
        moment.at = QDateTime(day, clock, Qt::UTC);
        return moment;
    }
    QTimeZone zone = m_reading.zone;
    if (named) {
        const QByteArray id = QByteArray(named).trimmed();
        // Asked first, since Qt takes any word for a zone without an offset.
        const QByteArray known = QTimeZone::isTimeZoneIdAvailable(id) ? id : QTimeZone::windowsIdToDefaultIanaId(id);
        zone = known.isEmpty() ? QTimeZone() : QTimeZone(known);
        // A zone of the file's own making, told by its VTIMEZONE.
        if (!zone.isValid() && time.zone) {
            moment.at = QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone), Qt::UTC);
            return moment;
        }
        if (!zone.isValid()) {
            moment.note = said("Its time zone “%1” isn't known: read as this computer's.").arg(QString::fromUtf8(id));
            zone = m_reading.zone;
        }
    }
    moment.zone = QString::fromLatin1(zone.id());
    moment.at = QDateTime(day, clock, zone).toUTC();
    return moment;
}

void Calendar::findPhone(icalcomponent *event, AppointmentRow &row) const
{
    struct Place
    {
        icalproperty_kind kind;
        const char *words;
    };
    constexpr std::array places{
        Place{ICAL_X_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "phone field")},
        Place{ICAL_ATTENDEE_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "attendee")},
        Place{ICAL_CONTACT_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "contact")},
        Place{ICAL_LOCATION_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "location")},
        Place{ICAL_DESCRIPTION_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "description")},
        Place{ICAL_SUMMARY_PROPERTY, QT_TRANSLATE_NOOP("ringback::Appointments", "summary")}};
    for (const Place &place : places) {
        for (icalproperty *property = icalcomponent_get_first_property(event, place.kind); property;
             property = icalcomponent_get_next_property(event, place.kind)) {
            const QString text = qt(icalproperty_get_value_as_string(property)).replace(u"\\n"_s, u"\n"_s);
            const bool isField = place.kind == ICAL_X_PROPERTY;
            if (isField && !qt(icalproperty_get_x_name(property)).contains("PHONE"_L1, Qt::CaseInsensitive))
                continue;
            const bool isTel = text.startsWith("tel:"_L1, Qt::CaseInsensitive);
            if (place.kind == ICAL_ATTENDEE_PROPERTY && !isTel)
                continue;
            if (isField || isTel) {
                if (const Result<PhoneNumber> number = parsePhoneNumber(text, m_reading.region))
                    row.appointment.phone = number->e164;
            } else if (const auto found = findPhoneNumbers(text, m_reading.region); !found.isEmpty()) {
                row.appointment.phone = found.first().number.e164;
            }
            if (row.appointment.phone.isEmpty())
                continue;
            row.phoneFrom = said(place.words);
            return;
        }
    }
}

void Calendar::describe(icalcomponent *event, AppointmentRow &row) const
{
    Appointment &appointment = row.appointment;
    appointment.service = qt(icalcomponent_get_summary(event)).left(200);
    if (const QString location = qt(icalcomponent_get_location(event)).left(200); !location.isEmpty())
        appointment.fields.insert(u"location"_s, location);
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        const QString name = qt(icalproperty_get_parameter_as_string(property, "CN"));
        if (!name.isEmpty() && appointment.name.isEmpty())
            appointment.name = name.left(200);
    }
    findPhone(event, row);
}

QSet<QString> Calendar::exceptions(icalcomponent *event) const
{
    QSet<QString> left;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        left.insert(key(momentOf(property, icalproperty_get_datetime_with_component(property, event)).at));
    return left;
}

void Calendar::add(const AppointmentRow &model, const Moment &moment, const QString &occurrence)
{
    AppointmentRow row = model;
    row.appointment.startsAt = moment.at;
    row.appointment.zone = moment.zone;
    row.appointment.occurrence = occurrence;
    if (!moment.note.isEmpty())
        row.note = moment.note;
    const QString place = row.appointment.uid + u'\n' + occurrence;
    if (const auto known = m_places.constFind(place); known != m_places.cend()) {
        AppointmentRow &before = m_file.rows[*known];
        // An exception says only what differs.
        if (row.appointment.phone.isEmpty() && !row.fault.isEmpty() && before.fault.isEmpty()) {
            row.appointment.phone = before.appointment.phone;
            row.phoneFrom = before.phoneFrom;
            row.fault.clear();
        }
        if (row.appointment.sequence >= before.appointment.sequence)
            before = row;
        return;
    }
    if (m_file.rows.size() >= mostAppointments) {
        m_file.isCutOff = true;
        return;
    }
    m_places.insert(place, m_file.rows.size());
    m_file.rows.append(row);
}

void Calendar::takeSeries(icalcomponent *event, const AppointmentRow &model, icalproperty *start)
{
    const QSet<QString> left = exceptions(event);
    const auto addOne = [&](const Moment &moment) {
        if (moment.at >= m_reading.from && moment.at < m_reading.until && !left.contains(key(moment.at)))
            add(model, moment, key(moment.at));
    };
    const icaltimetype first = icalproperty_get_datetime_with_component(start, event);
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
        icalrecurrencetype rule = icalproperty_get_rrule(property);
        if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
            rule.freq == ICAL_HOURLY_RECURRENCE || rule.freq == ICAL_NO_RECURRENCE) {
            AppointmentRow row = model;
            row.fault = said("It repeats by the hour or faster, or by a rule that can't be read.");
            add(row, momentOf(start, first), {});
            return;
        }
        const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, first));
        while (iterator) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next))
                break;
            if (--m_steps <= 0) {
                m_file.isCutOff = true;
                return;
            }
            const Moment moment = momentOf(start, next);
            if (moment.at >= m_reading.until)
                break;
            addOne(moment);
        }
    }
    addOne(momentOf(start, first)); // DTSTART always counts
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        addOne(momentOf(property, icaltime_is_null_time(date.time) ? date.period.start : date.time));
    }
    if (!m_file.isCutOff)
        m_file.wholeSeries.append(model.appointment.uid);
}

void Calendar::take(icalcomponent *event, bool isCancelled)
{
    AppointmentRow row;
    row.appointment.uid = qt(icalcomponent_get_uid(event)).left(500);
    row.appointment.sequence = icalcomponent_get_sequence(event);
    if (isCancelled || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        row.appointment.state = Appointment::State::Cancelled;
    describe(event, row);
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalproperty *instead = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    const icaltimetype time = start ? icalproperty_get_datetime_with_component(start, event) : icaltime_null_time();
    if (row.appointment.phone.isEmpty() && row.appointment.state == Appointment::State::Planned)
        row.fault = said("No phone number was found in it.");
    if (!start || icaltime_is_null_time(time) || !QDate(time.year, time.month, time.day).isValid())
        row.fault = said("It doesn't say when it begins.");
    else if (time.is_date)
        row.fault = said("It lasts the whole day: a reminder needs a time.");
    if (row.appointment.uid.isEmpty()) // refused below only when it can't be told from others at all
        row.appointment.uid =
            u"%1 %2"_s.arg(row.appointment.phone, key(start ? momentOf(start, time).at : QDateTime()));
    const bool repeats = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) ||
                         icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
    const bool isReadable = start && !icaltime_is_null_time(time) && !time.is_date;
    if (instead && isReadable) {
        const Moment was = momentOf(instead, icalproperty_get_datetime_with_component(instead, event));
        add(row, momentOf(start, time), key(was.at));
    } else if (repeats && isReadable) {
        takeSeries(event, row, start);
    } else {
        add(row, isReadable ? momentOf(start, time) : Moment{}, {});
        if (isReadable)
            m_file.wholeSeries.append(row.appointment.uid);
    }
}

} // namespace

Result<AppointmentFile> readCalendar(const QByteArray &bytes, const AppointmentReading &reading)
{
    icalerror_set_errors_are_fatal(false);
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return Error{ErrorKind::InvalidInput, said("This isn't a calendar that can be read.")};
    return Calendar(reading).read(root.get());
}

} // namespace ringback::files
