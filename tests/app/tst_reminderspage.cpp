// Reminders as a person sees to them in the window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "engine/engine.h"
#include "gui/phoneedit.h"
#include "gui/reminderspage.h"
#include "models/modelroles.h"
#include "storage/connection.h"
#include "storage/reminders.h"

#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestRemindersPage : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        auto opened =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        QVERIFY(opened.ok());
        m_db = std::move(*opened);
        QTest::keyClick(&window(), Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(page()->isVisible());
        QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
    }
    void cleanup()
    {
        m_db.reset();
        closeConsole();
    }

    void aMissedOneWaitsForAPerson()
    {
        QCOMPARE(page()->missedCount(), 1);
        const int row = rowThatSays(u"Missed"_s);
        QVERIFY(row >= 0);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        auto *skip = find<QPushButton>(u"reminderSkip"_s);
        QTRY_VERIFY(skip->isVisible());
        QTest::mouseClick(skip, Qt::LeftButton);
        QTRY_COMPARE(page()->missedCount(), 0);
        QVERIFY(rowThatSays(u"Missed"_s) < 0);
    }

    void anAppointmentIsTypedWithTheKeyboard()
    {
        page()->openAppointment({});
        QTRY_VERIFY(dialog());
        auto *phone = inDialog<PhoneEdit>(u"appointmentPhone"_s);
        QTRY_VERIFY(phone->hasFocus());
        QTest::keyClicks(phone, u"+351 914 0"_s);
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled()); // no whole number yet
        QTest::keyClicks(phone, u"00 555"_s);
        QTRY_VERIFY(inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        QTest::keyClick(phone, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(ofNumber(u"+351914000555"_s), 1);
    }

    void whatIsRefusedStaysOpen()
    {
        page()->openAppointment({});
        QTRY_VERIFY(dialog());
        inDialog<PhoneEdit>(u"appointmentPhone"_s)->setNumber(u"+351914000555"_s);
        dialog()->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::currentDateTime().addDays(-1));
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(showsText(u"still to come"_s, dialog()));
        QVERIFY(dialog()->isEnabled());
        QCOMPARE(inDialog<PhoneEdit>(u"appointmentPhone"_s)->number()->e164, u"+351914000555"_s);
        dialog()->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::currentDateTime().addDays(1));
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(ofNumber(u"+351914000555"_s), 1);
    }

    void aRuleIsChangedFromTheMenu()
    {
        QMenu *rules = find<QPushButton>(u"reminderRules"_s)->menu();
        Q_EMIT rules->aboutToShow();
        QCOMPARE(rules->actions().first()->text(), u"Two hours before"_s);
        rules->actions().first()->trigger();
        QTRY_VERIFY(dialog());
        auto *amount = dialog()->findChild<QSpinBox *>();
        amount->setValue(0);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isEnabled() && !storedRule().enabledAt.isNull());
        QCOMPARE(storedRule().amount, 120);
        amount->setValue(90);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(storedRule().amount, 90);
    }

    void aFolderIsWatchedUntilThatIsStopped()
    {
        const QString folder = QDir(dataDirectory()).filePath(u"calendars"_s);
        QVERIFY(QDir().mkpath(folder));
        QMenu *ways = find<QPushButton>(u"addAppointments"_s)->menu();
        QAction *stop = ways->actions().constLast();
        QVERIFY(!stop->isVisible());
        const QList<QAction *> actions = ways->actions();
        const auto watch = std::find_if(actions.cbegin(), actions.cend(),
                                        [](const QAction *action) { return action->text() == u"Watch a folder…"_s; });
        QVERIFY(watch != actions.cend());
        (*watch)->trigger();
        QTRY_VERIFY(dialog());
        auto *files = qobject_cast<QFileDialog *>(dialog());
        QVERIFY(files);
        files->selectFile(folder);
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(stop->isVisible());
        QCOMPARE(stop->text(), u"Stop watching calendars"_s);
        stop->trigger();
        QTRY_VERIFY(!stop->isVisible());
    }

private:
    RemindersPage *page() { return window().findChild<RemindersPage *>(); }
    int rowThatSays(const QString &words)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == words)
                return row;
        }
        return -1;
    }
    qsizetype ofNumber(const QString &phone)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto all = storage::reminders::appointmentsBetween(*m_db, now, now.addDays(10));
        return std::count_if(all.begin(), all.end(), [&phone](const Appointment &one) { return one.phone == phone; });
    }
    ReminderRule storedRule() { return storage::reminders::rules(*m_db).first(); }

    std::unique_ptr<storage::Connection> m_db;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestRemindersPage>(argc, argv);
}

#include "tst_reminderspage.moc"
