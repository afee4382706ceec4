// A person is entered by keyboard alone, in the real window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "engine/engine.h"
#include "gui/callpanel.h"
#include "gui/contactpanel.h"
#include "gui/phoneedit.h"
#include "storage/connection.h"
#include "storage/contacts.h"

#include <QClipboard>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestContactDialog : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        QTest::keySequence(&window(), QKeySequence::New);
        QTRY_VERIFY(dialog() && phone()->hasFocus());
    }
    void cleanup() { closeConsole(); }

    void enterKeepsIt()
    {
        QTest::keyClicks(phone(), u"+351 914 000 555"_s);
        QTest::keyClick(phone(), Qt::Key_Tab);
        QTest::keyClicks(inDialog<QLineEdit>(u"nameEdit"_s), u"Rita Lopes"_s);
        inDialog<QLineEdit>(u"emailEdit"_s)->setText(u"rita at example"_s);
        QTest::keyClick(inDialog<QLineEdit>(u"nameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(showsText(u"not an e-mail address"_s, dialog())); // at the field, and all stays as typed
        QCOMPARE(inDialog<QLineEdit>(u"nameEdit"_s)->text(), u"Rita Lopes"_s);
        inDialog<QLineEdit>(u"emailEdit"_s)->setText(u"rita@example.pt"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        const std::optional<Contact> kept = stored(u"+351914000555"_s);
        QVERIFY(kept);
        QCOMPARE(kept->name, u"Rita Lopes"_s);
        QCOMPARE(kept->consentBasis, u"request"_s);
    }

    void aConsentOfEarlierSaysWhenAndHow()
    {
        QTest::keyClicks(phone(), u"+351 914 000 556"_s);
        auto *day = inDialog<QDateEdit>(u"consentDate"_s);
        QCOMPARE(day->date(), QDate::currentDate());
        const QDate earlier = QDate::currentDate().addDays(-30);
        day->setDate(earlier);
        inDialog<QLineEdit>(u"consentSource"_s)->setText(u" web form "_s);
        QTest::mouseClick(inDialog<QPushButton>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        const std::optional<Contact> kept = stored(u"+351914000556"_s);
        QVERIFY(kept);
        QCOMPARE(kept->consentAt.toLocalTime().date(), earlier);
        QCOMPARE(kept->consentSource, u"web form"_s);
        QTRY_VERIFY(visible<ContactPanel>());
        QVERIFY(showsText(u"web form"_s, visible<ContactPanel>()));

        // Edited without a word on consent, it stays as it was, to the second.
        Contact exact = *kept;
        exact.consentAt = QDateTime(QDate(2025, 3, 4), QTime(10, 11, 12), Qt::UTC);
        const auto changed = m_console->engine().updateContact(exact);
        QVERIFY(QTest::qWaitFor([&changed] { return changed.isFinished(); }));
        QTRY_VERIFY(!showsText(earlier.toString(), visible<ContactPanel>()));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(inDialog<QDateEdit>(u"consentDate"_s)->date(), QDate(2025, 3, 4));
        inDialog<QLineEdit>(u"nameEdit"_s)->setText(u"Rita"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(stored(u"+351914000556"_s)->name, u"Rita"_s);
        QCOMPARE(stored(u"+351914000556"_s)->consentAt, exact.consentAt);
    }

    void aChangedNumberIsTheOneThatIsCalled()
    {
        const QString wrong = awake(1);
        const QString right = awake(2);
        QTest::keyClicks(phone(), wrong);
        QTest::mouseClick(inDialog<QPushButton>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(visible<ContactPanel>());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(dialog());
        phone()->selectAll();
        QTest::keyClicks(phone(), right);
        QTest::mouseClick(inDialog<QPushButton>(u"saveAndCallButton"_s), Qt::LeftButton);
        QTRY_VERIFY(visible<CallPanel>());
        QCOMPARE(visible<CallPanel>()->detail().call.phone, right);
    }

    void enterOpensWhoExists()
    {
        QTest::keyClicks(phone(), u"+351914000221"_s);
        QTRY_VERIFY(showsText(u"Ana Silva"_s, dialog()));
        QTest::keyClick(phone(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(visible<ContactPanel>());
        QVERIFY(showsText(u"Ana Silva"_s, visible<ContactPanel>()));
    }

    void aSignatureIsTakenApart()
    {
        QGuiApplication::clipboard()->setText(
            u"Rita Lopes\nHead of Support, Lopes & Filhos\nTel. +351 914 000 555\nrita@example.pt\n"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
        QTRY_COMPARE(phone()->number() ? phone()->number()->e164 : QString(), u"+351914000555"_s);
        QCOMPARE(inDialog<QLineEdit>(u"nameEdit"_s)->text(), u"Rita Lopes"_s);
        QCOMPARE(inDialog<QLineEdit>(u"emailEdit"_s)->text(), u"rita@example.pt"_s);
        QGuiApplication::clipboard()->setText(u"no number here"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
        QVERIFY(showsText(u"no phone number on the clipboard"_s, dialog()));
        dialog()->reject();
    }

private:
    PhoneEdit *phone() { return inDialog<PhoneEdit>(u"phoneEdit"_s); }
    std::optional<Contact> stored(const QString &number)
    {
        const auto db =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        return db ? storage::contacts::byPhone(**db, number) : std::nullopt;
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestContactDialog>(argc, argv);
}

#include "tst_contactdialog.moc"
