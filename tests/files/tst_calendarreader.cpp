// Cases written from RFC 5545's rules.
#include "files/calendarreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCalendarReader : public QObject
{
    Q_OBJECT

    static QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

    static files::AppointmentFile read(const QByteArray &events)
    {
        const files::AppointmentReading reading{.region = u"PT"_s,
                                                .zone = QTimeZone("Europe/Berlin"),
                                                .from = utc(u"2026-01-01T00:00:00Z"_s),
                                                .until = utc(u"2027-01-01T00:00:00Z"_s)};
        QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//t//t//EN\n" + events + "END:VCALENDAR\n";
        const auto result = files::readCalendar(text.replace("\n", "\r\n"), reading);
        return result ? *result : files::AppointmentFile{};
    }
    static QByteArray event(const QByteArray &lines)
    {
        return "BEGIN:VEVENT\nUID:a@x\nDTSTAMP:20260101T000000Z\nX-PHONE:+351912345678\n" + lines + "END:VEVENT\n";
    }
    static QStringList starts(const files::AppointmentFile &file)
    {
        QStringList all;
        for (const files::AppointmentRow &row : file.rows)
            all.append(row.appointment.startsAt.toString(u"MM-dd HH:mm"_s) +
                       (row.fault.isEmpty() ? QString() : u" fault"_s) +
                       (row.appointment.state == Appointment::State::Cancelled ? u" cancelled"_s : QString()));
        all.sort();
        return all;
    }

private Q_SLOTS:
    void readsTimesAndSeries_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &events, const QStringList &expected) {
            QTest::newRow(name) << events << expected;
        };
        row("UTC", event("DTSTART:20260601T100000Z\n"), {u"06-01 10:00"_s});
        row("floating: this computer's zone", event("DTSTART:20260601T100000\n"), {u"06-01 08:00"_s});
        row("TZID", event("DTSTART;TZID=America/New_York:20260601T100000\n"), {u"06-01 14:00"_s});
        row("TZID by Windows", event("DTSTART;TZID=Pacific Standard Time:20260601T100000\n"), {u"06-01 17:00"_s});
        row("own VTIMEZONE",
            "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
            "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n" +
                event("DTSTART;TZID=Office:20260601T100000\n"),
            {u"06-01 07:00"_s});
        row("a series keeps its clock time over the change",
            event("DTSTART;TZID=Europe/Berlin:20260323T090000\nRRULE:FREQ=WEEKLY;COUNT=2\n"),
            {u"03-23 08:00"_s, u"03-30 07:00"_s});
        row("EXDATE",
            event("DTSTART:20260601T100000Z\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260602T100000Z,20260603T100000Z\n"),
            {u"06-01 10:00"_s, u"06-04 10:00"_s});
        row("EXDATE in a zone",
            event("DTSTART;TZID=Europe/Berlin:20260601T100000\nRRULE:FREQ=DAILY;COUNT=2\n"
                  "EXDATE;TZID=Europe/Berlin:20260602T100000\n"),
            {u"06-01 08:00"_s});
        row("RDATE", event("DTSTART:20260601T100000Z\nRDATE:20260610T120000Z\n"), {u"06-01 10:00"_s, u"06-10 12:00"_s});
        row("UNTIL counts", event("DTSTART:20260601T100000Z\nRRULE:FREQ=DAILY;UNTIL=20260602T100000Z\n"),
            {u"06-01 10:00"_s, u"06-02 10:00"_s});
        row("last Friday", event("DTSTART:20260626T100000Z\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2\n"),
            {u"06-26 10:00"_s, u"07-31 10:00"_s});
        row("29 February only where there is one", event("DTSTART:20240229T100000Z\nRRULE:FREQ=YEARLY\n"), {});
        row("moved and cancelled occurrences",
            event("DTSTART:20260601T100000Z\nRRULE:FREQ=DAILY;COUNT=3\n") +
                event("RECURRENCE-ID:20260602T100000Z\nDTSTART:20260602T150000Z\n") +
                event("RECURRENCE-ID:20260603T100000Z\nDTSTART:20260603T100000Z\nSTATUS:CANCELLED\n"),
            {u"06-01 10:00"_s, u"06-02 15:00"_s, u"06-03 10:00 cancelled"_s});
        row("an exception that stands first",
            event("RECURRENCE-ID:20260602T100000Z\nDTSTART:20260602T150000Z\n") +
                event("DTSTART:20260601T100000Z\nRRULE:FREQ=DAILY;COUNT=2\n"),
            {u"06-01 10:00"_s, u"06-02 15:00"_s});
        row("METHOD:CANCEL", "METHOD:CANCEL\n" + event("DTSTART:20260601T100000Z\n"), {u"06-01 10:00 cancelled"_s});
        row("folded line", event("DTSTART:2026060\n 1T100000Z\n"), {u"06-01 10:00"_s});
        row("whole day", event("DTSTART;VALUE=DATE:20260601\n"), {u" fault"_s});
        row("without a start", event("SUMMARY:x\n"), {u" fault"_s});
        row("no such day", event("DTSTART:20260231T100000Z\n"), {u" fault"_s});
    }
    void readsTimesAndSeries()
    {
        QFETCH(QByteArray, events);
        QFETCH(QStringList, expected);
        QCOMPARE(starts(read(events)), expected);
    }

    void findsThePhone_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("phone");
        QTest::newRow("field") << QByteArray("X-PHONE:912 345 678\nDESCRIPTION:+351 961 234 567\n")
                               << u"+351912345678"_s;
        QTest::newRow("attendee") << QByteArray("ATTENDEE;CN=Ana:tel:+351912345678\n") << u"+351912345678"_s;
        QTest::newRow("contact") << QByteArray("CONTACT:Ana Silva\\, 912 345 678\n") << u"+351912345678"_s;
        QTest::newRow("location") << QByteArray("LOCATION:call +351 912 345 678\n") << u"+351912345678"_s;
        QTest::newRow("description") << QByteArray("DESCRIPTION:Room 4\\nTel. 912 345 678\n") << u"+351912345678"_s;
        QTest::newRow("none") << QByteArray("DESCRIPTION:Room 12345\n") << QString();
    }
    void findsThePhone()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, phone);
        const auto file = read("BEGIN:VEVENT\nUID:b\nDTSTART:20260601T100000Z\n" + lines + "END:VEVENT\n");
        QCOMPARE(file.rows.size(), 1);
        QCOMPARE(file.rows.first().appointment.phone, phone);
        QCOMPARE(file.rows.first().fault.isEmpty(), !phone.isEmpty());
        QCOMPARE(file.rows.first().phoneFrom.isEmpty(), phone.isEmpty());
    }

    void hostileSeriesEnd_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("every second") << QByteArray("FREQ=SECONDLY");
        QTest::newRow("a second that never comes") << QByteArray("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::newRow("every minute") << QByteArray("FREQ=MINUTELY;COUNT=2000000000");
        QTest::newRow("a day that never comes") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::newRow("many a day") << QByteArray("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;"
                                                  "BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19");
        QTest::newRow("nonsense") << QByteArray("FREQ=SOMETIMES;COUNT=-4");
    }
    void hostileSeriesEnd()
    {
        QFETCH(QByteArray, rule);
        QElapsedTimer timer;
        timer.start();
        const auto file = read(event("DTSTART:19000101T100000Z\nRRULE:" + rule + "\n"));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(file.rows.size() <= files::mostAppointments);
    }

    void garbageIsRefusedOrEmpty()
    {
        const files::AppointmentReading reading{.zone = QTimeZone::utc()};
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("hello"), QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"),
              QByteArray(100'000, 'B'), QByteArray("BEGIN:VCALENDAR\r\n\0\xff\xfe", 20)}) {
            const auto result = files::readCalendar(bytes, reading);
            QVERIFY(!result || result->rows.isEmpty() || !result->rows.first().fault.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarReader)
#include "tst_calendarreader.moc"
