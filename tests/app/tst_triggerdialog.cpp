// Automations through the real window: saved, chosen, triggered for one person and for several.
#include "app/appfixture.h"
#include "gui/messagebanner.h"
#include "storage/automations.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestTriggerDialog : public QObject, protected AppFixture
{
    Q_OBJECT

    void save(const QString &name, bool needsReason)
    {
        const Automation automation{.name = name,
                                    .fields = {{.name = u"reason"_s, .label = u"Reason"_s, .required = needsReason}}};
        const auto saved = m_console->engine().saveAutomation(automation, u"abcdef123456"_s);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().ok());
    }
    /// As by hand: the window has the keys again once the last sheet is gone.
    void press(Qt::Key key)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        table()->setFocus();
        QTest::keyClick(table(), key);
    }
    QList<AutomationRun> runs()
    {
        const auto db =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        return db ? storage::automations::newest(**db, 20) : QList<AutomationRun>();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        openConsole();
        for (int i = 0; i < 3; ++i) {
            Contact contact;
            contact.name = u"Person %1"_s.arg(i);
            contact.phone = awake(i);
            contact.tags = {u"zebra"_s};
            const auto added = m_console->engine().addContact(contact);
            QTRY_VERIFY(added.isFinished());
            QVERIFY(added.result().ok());
        }
        window().showSection(MainWindow::Section::Contacts);
        find<QLineEdit>(u"search"_s)->setText(u"zebra"_s); // practice brings people of its own
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->setFocus();
    }
    void cleanup() { closeConsole(); }

    /// The first time leads to the list, where one is made by keys alone, and then to the sheet.
    void makesOneByKeysAndTriggersIt()
    {
        table()->selectRow(0);
        press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(QApplication::focusWidget(), inDialog<QLineEdit>(u"automationName"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Feedback"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"abcdef123456"_s);
        QCOMPARE(inDialog<QLineEdit>(u"automationAddress"_s)->echoMode(), QLineEdit::Password);
        QTest::mouseClick(inDialog<QPushButton>(u"addField"_s), Qt::LeftButton);
        auto *fields = inDialog<QTableWidget>(u"automationFields"_s);
        QCOMPARE(fields->rowCount(), 1);
        fields->item(0, 0)->setText(u"reason"_s);
        fields->item(0, 3)->setCheckState(Qt::Checked);
        QVERIFY(inDialog<QPlainTextEdit>(u"automationPayload"_s)->placeholderText().contains(u"{{reason}}"_s));
        QTest::mouseClick(inDialog<QPushButton>(u"saveAutomation"_s), Qt::LeftButton);
        QTRY_COMPARE(inDialog<QListWidget>(u"automationList"_s)->count(), 1);
        QVERIFY(inDialog<QLineEdit>(u"automationAddress"_s)->text().isEmpty());
        dialog()->accept();
        QTRY_VERIFY(!dialog());

        press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        auto *trigger = inDialog<QPushButton>(u"confirmButton"_s);
        QTRY_VERIFY(showsText(u"You may call now"_s, dialog()));
        QVERIFY(!trigger->isEnabled()); // the reason is needed
        auto *reason = inDialog<QLineEdit>(u"field-reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"refund"_s);
        QVERIFY(inDialog<QPlainTextEdit>(u"payloadPreview"_s)->toPlainText().contains(u"\"refund\""_s));
        QTRY_VERIFY(trigger->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(runs().value(0).state, AutomationRun::State::Sent);
        QVERIFY(showsText(u"Triggered for 1"_s));
    }

    void severalAtOnceAndNobodyTwice()
    {
        save(u"Feedback"_s, false);
        table()->selectAll();
        press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(showsText(u"3 may be called"_s, dialog()));
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(runs().size(), 3);
        QTRY_VERIFY(showsText(u"Triggered for 3"_s));
        // They rang just now: nobody is chosen by itself.
        press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(showsText(u"3 need care"_s, dialog()));
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        dialog()->reject();
    }

    void keepsWhatWasTypedWhenItIsRefused()
    {
        save(u"Feedback"_s, false);
        save(u"Survey"_s, false);
        table()->selectRow(1);
        press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        inDialog<QLineEdit>(u"field-reason"_s)->setText(u"refund"_s);
        inDialog<QComboBox>(u"automationChoice"_s)->setCurrentIndex(1); // another one that asks for it, too
        QCOMPARE(inDialog<QLineEdit>(u"field-reason"_s)->text(), u"refund"_s);
        QTRY_VERIFY(inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        // Gone meanwhile, in another window.
        for (const qint64 id : {1, 2}) {
            const auto removed = m_console->engine().removeAutomation(id);
            QTRY_VERIFY(removed.isFinished());
        }
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog()->findChild<MessageBanner *>()->isVisible());
        QTRY_VERIFY(dialog()->isEnabled());
        QCOMPARE(inDialog<QLineEdit>(u"field-reason"_s)->text(), u"refund"_s);
        QVERIFY(runs().isEmpty());
        dialog()->reject();
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestTriggerDialog>(argc, argv);
}

#include "tst_triggerdialog.moc"
