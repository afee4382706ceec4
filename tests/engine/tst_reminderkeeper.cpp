#include "engine/enginefixture.h"
#include "storage/callorder.h"
#include "storage/reminders.h"
#include "storage/statement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Pattern 2 of the developer guide, from a calendar file to the call and its outcome.
class TestReminderKeeper : public QObject
{
    Q_OBJECT

    // It is 12:00 UTC on 20 May 2026, 13:00 in Lisbon.
    static QString calendar(EngineFixture &fixture, const QByteArray &start = "20260520T140000Z")
    {
        const QString path = fixture.directory.filePath(u"team.ics"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:" + start +
                       "\r\nSUMMARY:Dentist\r\nATTENDEE;CN=Ana Silva:tel:+351912345678\r\nEND:VEVENT\r\n"
                       "END:VCALENDAR\r\n") < 0)
            qFatal("no file");
        return path;
    }
    static qint64 rule(EngineFixture &fixture, bool enabled = true, const QString &automation = {})
    {
        ReminderRule rule{.name = u"An hour before"_s, .enabled = enabled, .when = ReminderRule::When::MinutesBefore};
        rule.amount = 60;
        rule.agentId = fixture.wait(fixture.engine->agents()).first().id;
        if (!automation.isNull())
            rule.action = ReminderRule::Action::Automation;
        const auto saved = fixture.wait(fixture.engine->saveReminderRule(rule, automation));
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *saved;
    }
    static void import(EngineFixture &fixture, const QString &path)
    {
        const auto imported = fixture.wait(fixture.engine->importAppointments(path));
        if (!imported || imported->refused != 0)
            qFatal("not imported");
    }
    static Reminder only(EngineFixture &fixture)
    {
        const QDateTime now = fixture.clock->now();
        const QList<Reminder> all = storage::reminders::calendar(*fixture.reader, now.addDays(-2), now.addDays(30), now,
                                                                 QTimeZone::systemTimeZone());
        return all.isEmpty() ? Reminder{} : all.first();
    }
    /// Whether anything was asked for that leads to a ring.
    static bool asked(EngineFixture &fixture)
    {
        const QByteArrayList requests = fixture.service->takeRequests();
        return std::any_of(requests.begin(), requests.end(),
                           [](const QByteArray &request) { return request.startsWith("POST"); });
    }
    /// Why the firing, or its call, was not sent.
    static QString why(EngineFixture &fixture)
    {
        const QList<qint64> calls = storage::calls::order(*fixture.reader);
        if (!calls.isEmpty())
            return fixture.call(calls.first())->cause;
        storage::Statement query(*fixture.reader, u"SELECT detail FROM reminder_firings WHERE state = 'not_sent'"_s);
        return query.run() && query.next() ? query.text() : QString();
    }
    static bool stays(EngineFixture &fixture, int placed)
    {
        std::ignore = fixture.wait(fixture.engine->runReminders(false)); // whatever a look would do, this one has done
        return fixture.placed() == placed;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void fromACalendarToTheCallAndItsOutcome()
    {
        EngineFixture fixture;
        fixture.connectWebhook();
        rule(fixture);
        import(fixture, calendar(fixture));
        QCOMPARE(only(fixture).state, Reminder::State::Upcoming);
        fixture.clock->advance(59min);
        QVERIFY(stays(fixture, 0));
        fixture.clock->advance(2min);
        QTRY_COMPARE(only(fixture).state, Reminder::State::Fired);
        QTRY_COMPARE(fixture.placed(), 1);
        const qint64 callId = only(fixture).callId;
        QVERIFY(callId != 0);
        QCOMPARE(fixture.call(callId)->contactName, u"Ana Silva"_s);
        QVERIFY(fixture.advanceUntil([&] { return fixture.call(callId)->endedAt.isValid(); }));
        // Never again: not by looking, not by the same file, not by a clock that is set back, not after a restart.
        import(fixture, calendar(fixture));
        fixture.clock->jump(-30min);
        QVERIFY(stays(fixture, 1));
        fixture.stopEngine();
        fixture.startEngine();
        QVERIFY(stays(fixture, 1));
        fixture.clock->jump(30min);
        QVERIFY(stays(fixture, 1));
    }

    void nothingGoesOutBeforeARuleIsSwitchedOn()
    {
        EngineFixture fixture;
        rule(fixture, false);
        import(fixture, calendar(fixture));
        fixture.clock->advance(61min);
        QVERIFY(stays(fixture, 0));
    }

    void whatWasSleptThroughAsks()
    {
        EngineFixture fixture;
        rule(fixture);
        import(fixture, calendar(fixture));
        fixture.clock->jump(70min); // it slept
        fixture.clock->advance(21s);
        QTRY_COMPARE(only(fixture).state, Reminder::State::Missed);
        QTRY_VERIFY(!fixture.notices.isEmpty());
        QVERIFY(stays(fixture, 0));
        const Reminder missed = only(fixture);
        QVERIFY(fixture.wait(fixture.engine->fireReminder(missed.appointment.id, missed.rule.id)).ok());
        QCOMPARE(only(fixture).state, Reminder::State::Fired);
        QVERIFY(fixture.advanceUntil([&] { return fixture.placed() == 1; }));
        QVERIFY(!fixture.wait(fixture.engine->fireReminder(missed.appointment.id, missed.rule.id)).ok());
    }

    void aPersonSkipsWhatIsToCome()
    {
        EngineFixture fixture;
        rule(fixture);
        import(fixture, calendar(fixture));
        const Reminder upcoming = only(fixture);
        QVERIFY(fixture.wait(fixture.engine->skipReminder(upcoming.appointment.id, upcoming.rule.id)).ok());
        QVERIFY(!fixture.wait(fixture.engine->skipReminder(upcoming.appointment.id, upcoming.rule.id)).ok());
        fixture.clock->advance(61min);
        QVERIFY(stays(fixture, 0));
        QCOMPARE(only(fixture).state, Reminder::State::Skipped);
    }

    void neverOutsideHours()
    {
        EngineFixture fixture;
        rule(fixture);
        import(fixture, calendar(fixture, "20260520T233000Z")); // reminded at 23:30 in Lisbon
        fixture.clock->jump(10h + 30min);
        fixture.clock->advance(21s);
        QTRY_COMPARE(only(fixture).state, Reminder::State::Missed);
        QVERIFY(!only(fixture).detail.isEmpty());
        QVERIFY(stays(fixture, 0));
    }

    void aCrashBetweenLeavesItUnconfirmed()
    {
        EngineFixture fixture;
        rule(fixture);
        import(fixture, calendar(fixture));
        Reminder reminder = only(fixture);
        const QString path = fixture.engine->databasePath();
        fixture.stopEngine();
        {
            auto db = storage::Connection::open(path, storage::Connection::Mode::ReadWrite);
            QVERIFY(db.ok());
            reminder.state = Reminder::State::Sending;
            QVERIFY(storage::reminders::claim(**db, reminder, false).ok());
        }
        fixture.startEngine();
        QTRY_COMPARE(only(fixture).state, Reminder::State::Unconfirmed);
        fixture.clock->advance(61min);
        QVERIFY(stays(fixture, 0));
    }

    void triggersAnAutomation()
    {
        EngineFixture fixture;
        rule(fixture, true, u"abcdef123456"_s);
        import(fixture, calendar(fixture));
        fixture.clock->advance(60min);
        QTRY_COMPARE(only(fixture).state, Reminder::State::Fired);
        QTRY_COMPARE(fixture.placed(), 1); // the simulated automation calls
        QVERIFY(QJsonDocument(fixture.service->placedCalls().first()).toJson().contains("+351912345678"));
        QVERIFY(stays(fixture, 1));
    }

    void whatIsChangedWhileItWaitsIsHeldBack_data()
    {
        QTest::addColumn<QString>("automation"); // null: a call
        QTest::addColumn<QString>("change");
        for (const QString &change : {u"cancelled"_s, u"changed"_s, u"switched off"_s}) {
            QTest::addRow("call, %s", qPrintable(change)) << QString() << change;
            QTest::addRow("automation, %s", qPrintable(change)) << u"abcdef123456"_s << change;
        }
        QTest::newRow("automation, do not call") << u"abcdef123456"_s << u"do-not-call"_s;
    }
    void whatIsChangedWhileItWaitsIsHeldBack()
    {
        QFETCH(const QString, automation);
        QFETCH(const QString, change);
        EngineFixture fixture;
        rule(fixture, true, automation);
        import(fixture, calendar(fixture));
        fixture.service->setFaults({{sandbox::Fault::TooManyRequests, 1.0}});
        std::ignore = fixture.service->takeRequests();
        fixture.clock->advance(60min);
        QVERIFY(fixture.advanceUntil([&] { return asked(fixture); })); // and was told to wait

        Appointment appointment = only(fixture).appointment;
        if (change == "switched off"_L1) {
            ReminderRule off = only(fixture).rule;
            off.enabled = false;
            QVERIFY(fixture.wait(fixture.engine->saveReminderRule(off, {})).ok());
        } else if (change == "do-not-call"_L1) {
            QVERIFY(fixture.wait(fixture.engine->addDoNotCall({.phone = appointment.phone})).ok());
        } else {
            if (change == "cancelled"_L1)
                appointment.state = Appointment::State::Cancelled;
            else
                appointment.startsAt = appointment.startsAt.addSecs(3600);
            QVERIFY(fixture.wait(fixture.engine->saveAppointment(appointment)).ok());
        }
        fixture.service->setFaults({});
        QVERIFY(fixture.advanceUntil([&] { return why(fixture).contains(change, Qt::CaseInsensitive); }));
        QVERIFY(stays(fixture, 0));
    }

    void aDryRunSendsNothing()
    {
        EngineFixture fixture;
        rule(fixture);
        import(fixture, calendar(fixture));
        fixture.clock->jump(60min);
        const auto dry = fixture.wait(fixture.engine->runReminders(true));
        QVERIFY(dry.ok());
        QCOMPARE(dry->reminders.size(), 1);
        QCOMPARE(only(fixture).state, Reminder::State::Due);
        QCOMPARE(fixture.placed(), 0);
        // A lone run finishes only when the request has left.
        const auto run = fixture.engine->runReminders(false);
        QVERIFY(fixture.advanceUntil([&] { return run.isFinished(); }));
        QCOMPARE(run.result()->reminders.first().state, Reminder::State::Fired);
        QCOMPARE(fixture.placed(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReminderKeeper)
#include "tst_reminderkeeper.moc"
