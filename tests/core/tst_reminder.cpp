#include "core/reminder.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestReminder : public QObject
{
    Q_OBJECT

    static QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

private Q_SLOTS:
    void firesAtTheSameClockTimeWhenClocksChange_data()
    {
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("fires");
        // Lisbon: summer time begins on 29 March 2026 and ends on 25 October 2026, both at 01:00 UTC.
        QTest::newRow("winter") << u"2026-03-27T15:00:00Z"_s << u"2026-03-26T09:00:00Z"_s;
        QTest::newRow("over the change") << u"2026-03-29T14:00:00Z"_s << u"2026-03-28T09:00:00Z"_s;
        QTest::newRow("on the day") << u"2026-03-30T14:00:00Z"_s << u"2026-03-29T08:00:00Z"_s;
        QTest::newRow("back in autumn") << u"2026-10-25T10:00:00Z"_s << u"2026-10-24T08:00:00Z"_s;
        QTest::newRow("after it") << u"2026-10-26T10:00:00Z"_s << u"2026-10-25T09:00:00Z"_s;
        QTest::newRow("shortly after midnight") << u"2026-06-10T23:30:00Z"_s << u"2026-06-10T08:00:00Z"_s;
    }
    void firesAtTheSameClockTimeWhenClocksChange()
    {
        QFETCH(QString, starts);
        QFETCH(QString, fires);
        QCOMPARE(fireTime({.checkAt = QTime(9, 0)}, utc(starts), QTimeZone("Europe/Lisbon")), utc(fires));
    }

    void aTimeThatTheClocksLeapOverStillComes()
    {
        const QDateTime at =
            fireTime({.checkAt = QTime(1, 30)}, utc(u"2026-03-30T14:00:00Z"_s), QTimeZone("Europe/Lisbon"));
        QVERIFY(at.isValid());
        QCOMPARE(at.toTimeZone(QTimeZone("Europe/Lisbon")).date(), QDate(2026, 3, 29));
    }

    void isDueForAShortWhileOnly_data()
    {
        QTest::addColumn<int>("seconds"); // since it was to fire, an hour before the start
        QTest::addColumn<int>("state");
        QTest::newRow("before") << -1 << int(Reminder::State::Upcoming);
        QTest::newRow("now") << 0 << int(Reminder::State::Due);
        QTest::newRow("just still") << reminderGraceSeconds << int(Reminder::State::Due);
        QTest::newRow("too late") << reminderGraceSeconds + 1 << int(Reminder::State::Missed);
        QTest::newRow("begun") << 3600 << int(Reminder::State::Missed);
    }
    void isDueForAShortWhileOnly()
    {
        QFETCH(int, seconds);
        QFETCH(int, state);
        const Appointment appointment{.startsAt = utc(u"2026-05-20T12:00:00Z"_s)};
        const ReminderRule rule{.when = ReminderRule::When::MinutesBefore, .amount = 60};
        const auto planned =
            plannedReminder(appointment, rule, utc(u"2026-05-20T11:00:00Z"_s).addSecs(seconds), QTimeZone::utc());
        QVERIFY(planned);
        QCOMPARE(int(planned->state), state);
    }

    void whatLayBehindARuleIsNotMissed()
    {
        const Appointment appointment{.startsAt = utc(u"2026-05-20T12:00:00Z"_s)};
        ReminderRule rule{.when = ReminderRule::When::MinutesBefore, .amount = 60};
        rule.enabledAt = utc(u"2026-05-20T13:00:00Z"_s);
        QVERIFY(!plannedReminder(appointment, rule, rule.enabledAt.addSecs(1), QTimeZone::utc()));
        // Ahead of us, a person may still want it.
        rule.enabledAt = utc(u"2026-05-20T11:30:00Z"_s);
        QCOMPARE(plannedReminder(appointment, rule, rule.enabledAt, QTimeZone::utc())->state, Reminder::State::Missed);
    }

    void aCancelledAppointmentNeverFires()
    {
        const Appointment appointment{.startsAt = utc(u"2026-05-20T12:00:00Z"_s),
                                      .state = Appointment::State::Cancelled};
        const ReminderRule rule{.when = ReminderRule::When::MinutesBefore, .amount = 60};
        QCOMPARE(plannedReminder(appointment, rule, utc(u"2026-05-20T11:00:00Z"_s), QTimeZone::utc())->state,
                 Reminder::State::Cancelled);
    }

    void fillsPayloadsAsValues()
    {
        Appointment appointment{.startsAt = utc(u"2026-05-20T12:00:00Z"_s), .zone = u"Europe/Lisbon"_s};
        appointment.phone = u"+351912345678"_s;
        appointment.name = u"Ana \"{{service_name}}\" Silva"_s;
        appointment.service = u"Dentist"_s;
        const auto guide = reminderPayload({}, appointment);
        QVERIFY(guide);
        QCOMPARE(guide->keys(), (QStringList{u"appointment_time"_s, u"contact_phone"_s, u"service_name"_s}));
        QCOMPARE(guide->value("appointment_time"_L1).toString(), u"2026-05-20T13:00:00+01:00"_s);
        // What a name says is neither JSON nor a template.
        const auto own = reminderPayload(uR"({"who":{"n":["Hi {{ contact_name }}!"]},"k":1})"_s, appointment);
        QVERIFY(own);
        QCOMPARE(own->value("who"_L1)["n"_L1][0].toString(), u"Hi Ana \"{{service_name}}\" Silva!"_s);
        QCOMPARE(own->value("k"_L1).toInt(), 1);
        QVERIFY(!reminderPayload(u"[1]"_s, appointment));
        QVERIFY(!reminderPayload(u"{"_s, appointment));
    }
};

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
