// Appointments from a file or folder that is watched: taken when it changed and is whole.
#include "engine/enginefixture.h"
#include "storage/reminders.h"

#include <QFile>
#include <QThreadPool>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAppointmentWatch : public QObject
{
    Q_OBJECT

    static QByteArray line(const QByteArray &time) { return "2026-05-22," + time + ",+351912345678,Ana\n"; }
    static void write(const QString &path, const QByteArray &rows)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("date,time,phone,name\n" + rows) < 0)
            qFatal("no file");
    }
    static void watch(EngineFixture &fixture, const QString &path)
    {
        Settings settings = fixture.wait(fixture.engine->settings());
        settings.appointmentsPath = path;
        if (!fixture.wait(fixture.engine->applySettings(settings)))
            qFatal("not kept");
    }
    static qsizetype taken(EngineFixture &fixture)
    {
        const QDateTime now = fixture.clock->now();
        return storage::reminders::appointmentsBetween(*fixture.reader, now, now.addDays(30)).size();
    }
    /// Whatever a look finds, it has found.
    static void look(EngineFixture &fixture)
    {
        fixture.clock->advance(21s);
        QThreadPool::globalInstance()->waitForDone(); // the disk was looked at aside
        fixture.wait(fixture.engine->settings());     // and the engine heard of it
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain

    void takesAFolderAndWhatChangesInIt()
    {
        EngineFixture fixture;
        const QString folder = fixture.directory.filePath(u"calendars"_s);
        QVERIFY(QDir().mkpath(folder));
        write(folder + u"/team.csv"_s, line("10:00"));
        write(folder + u"/notes.txt"_s, line("12:00"));
        watch(fixture, folder);
        QVERIFY(fixture.advanceUntil([&] { return taken(fixture) == 1; }));
        write(folder + u"/team.csv"_s, line("10:00") + line("11:00"));
        QVERIFY(fixture.advanceUntil([&] { return taken(fixture) == 2; }));
        write(folder + u"/other.csv"_s, line("15:00"));
        QVERIFY(fixture.advanceUntil([&] { return taken(fixture) == 3; }));
        QVERIFY(fixture.notices.isEmpty());
    }

    void waitsUntilAFileIsWhole()
    {
        EngineFixture fixture;
        const QString path = fixture.directory.filePath(u"team.csv"_s);
        watch(fixture, path);
        QByteArray rows;
        for (int i = 0; i < 3; ++i) { // it grows between looks
            rows += line("1" + QByteArray::number(i) + ":00");
            write(path, rows);
            look(fixture);
            QCOMPARE(taken(fixture), 0);
        }
        QVERIFY(fixture.advanceUntil([&] { return taken(fixture) == 3; }));
    }

    void saysWhatCouldNotBeTaken()
    {
        EngineFixture fixture;
        const QString path = fixture.directory.filePath(u"team.csv"_s);
        write(path, line("10:00") + "soon,never,nobody,Ana\n");
        watch(fixture, path);
        QVERIFY(fixture.advanceUntil([&] { return !fixture.notices.isEmpty(); }));
        QVERIFY(fixture.notices.first().text.contains(u"team.csv"_s));
        QCOMPARE(taken(fixture), 1);
        for (int i = 0; i < 3; ++i)
            look(fixture);
        QCOMPARE(fixture.notices.size(), 1); // once
    }

    void isQuietAboutWhatIsGoneAndStopsWhenTold()
    {
        EngineFixture fixture;
        const QString path = fixture.directory.filePath(u"team.csv"_s);
        watch(fixture, path);
        look(fixture);
        watch(fixture, {});
        write(path, line("10:00"));
        for (int i = 0; i < 3; ++i)
            look(fixture);
        QCOMPARE(taken(fixture), 0);
        QVERIFY(fixture.notices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAppointmentWatch)
#include "tst_appointmentwatch.moc"
