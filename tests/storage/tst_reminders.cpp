#include "storage/database.h"
#include "storage/reminders.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestReminders : public QObject
{
    Q_OBJECT

    static Appointment one(const QString &uid = u"a"_s, int hours = 48)
    {
        return {.uid = uid, .startsAt = at(hours * 3600), .phone = u"+351912345678"_s, .name = u"Ana"_s};
    }
    static qint64 rule(Database &db, bool enabled = true)
    {
        ReminderRule rule{
            .name = u"Hour"_s, .enabled = enabled, .when = ReminderRule::When::MinutesBefore, .amount = 60};
        rule.enabledAt = at(0);
        return *reminders::saveRule(*db, rule);
    }
    static QList<Reminder> all(Database &db, int now = 0)
    {
        return reminders::calendar(*db, at(-86400), at(30 * 86400), at(now), QTimeZone::utc());
    }

private Q_SLOTS:
    void takesUpdatesBySequence()
    {
        Database db;
        Appointment appointment = one();
        QCOMPARE(reminders::take(*db, {.appointments = {appointment}})->added, 1);
        QCOMPARE(reminders::take(*db, {.appointments = {appointment}})->unchanged, 1);
        appointment.sequence = 2;
        appointment.startsAt = at(72 * 3600);
        QCOMPARE(reminders::take(*db, {.appointments = {appointment}})->changed, 1);
        QCOMPARE(reminders::take(*db, {.appointments = {one()}})->outdated, 1);
        QCOMPARE(reminders::appointmentById(*db, 1)->startsAt, at(72 * 3600));
        Appointment cancelled{.uid = u"a"_s, .sequence = 3, .startsAt = at(0), .state = Appointment::State::Cancelled};
        QCOMPARE(reminders::take(*db, {.appointments = {cancelled}})->cancelled, 1);
        QCOMPARE(reminders::appointmentById(*db, 1)->name, u"Ana"_s);
        cancelled.uid = u"never known"_s;
        VERIFY_OK(reminders::take(*db, {.appointments = {cancelled}}));
        QCOMPARE(db.number(u"SELECT count(*) FROM appointments"_s), 1);
    }

    void whatASeriesNoLongerHasIsCancelled()
    {
        Database db;
        Appointment first = one();
        first.occurrence = u"1"_s;
        Appointment second = one(u"a"_s, 50);
        second.occurrence = u"2"_s;
        const reminders::Batch batch{{first, second}, {u"a"_s}, at(0), at(30 * 86400)};
        QCOMPARE(reminders::take(*db, batch)->added, 2);
        // An exception by itself says nothing of the others.
        QCOMPARE(reminders::take(*db, {.appointments = {first}})->cancelled, 0);
        QCOMPARE(reminders::take(*db, {{first}, {u"a"_s}, at(0), at(30 * 86400)})->cancelled, 1);
        QCOMPARE(db.number(u"SELECT count(*) FROM appointments WHERE state = 'cancelled'"_s), 1);
    }

    void onePairIsClaimedOnce()
    {
        Database db;
        rule(db);
        VERIFY_OK(reminders::take(*db, {.appointments = {one()}}));
        Reminder due = all(db, 47 * 3600).first();
        QCOMPARE(due.state, Reminder::State::Due);
        due.state = Reminder::State::Sending;
        VERIFY_OK(reminders::claim(*db, due, false));
        QVERIFY(!reminders::claim(*db, due, false).ok());
        QVERIFY(!reminders::claim(*db, due, true).ok()); // nor by a person: it may be ringing
        QCOMPARE(all(db).first().state, Reminder::State::Sending);
        // The same file again, then a moved appointment: only that is another time to be reminded of.
        VERIFY_OK(reminders::take(*db, {.appointments = {one()}}));
        QVERIFY(!reminders::claim(*db, due, false).ok());
        VERIFY_OK(reminders::take(*db, {.appointments = {one(u"a"_s, 60)}}));
        QCOMPARE(all(db).first().state, Reminder::State::Upcoming);
    }

    void aPersonDecidesAboutWhatWasMissed()
    {
        Database db;
        rule(db);
        VERIFY_OK(reminders::take(*db, {.appointments = {one()}}));
        Reminder reminder = all(db, 47 * 3600).first();
        reminder.state = Reminder::State::Missed;
        const qint64 id = *reminders::claim(*db, reminder, false);
        reminder.state = Reminder::State::Sending;
        QVERIFY(!reminders::claim(*db, reminder, false).ok());
        QCOMPARE(*reminders::claim(*db, reminder, true), id);
        QCOMPARE(*reminders::settle(*db, u"crash"_s), 1);
        QCOMPARE(all(db).first().state, Reminder::State::Unconfirmed);
        QVERIFY(!all(db).first().isOpen());
    }

    void firingsGoWithTheirRule()
    {
        Database db;
        const qint64 id = rule(db, false);
        QVERIFY(!reminders::rules(*db).first().enabled);
        VERIFY_OK(reminders::take(*db, {.appointments = {one()}}));
        VERIFY_OK(reminders::claim(*db, all(db).first(), true));
        VERIFY_OK(reminders::removeRule(*db, id));
        QCOMPARE(db.number(u"SELECT count(*) FROM reminder_firings"_s), 0);
        QVERIFY(all(db).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
