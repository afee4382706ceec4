// The main job through the real window, by mouse and by keyboard alone, against the simulated Thoughtly.
#include "app/appfixture.h"
#include "gui/contactactions.h"
#include "gui/searchfield.h"
#include "gui/undobanner.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"
#include "models/modelroles.h"
#include "support/anyhour.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallsModel;

class TestFirstLight : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowAnyHour(dataDirectory());
        openConsole();
        // The simulated Thoughtly's voice agents and customers have arrived.
        QTRY_VERIFY(find<QComboBox>(u"voiceAgent"_s)->count() > 0);
        QTRY_VERIFY(m_console->contacts().rowCount() > 0);
    }
    void cleanup() { closeConsole(); }

    void aContactIsAddedCalledAndTheOutcomeArrives()
    {
        const int before = m_console->contacts().rowCount();
        QTest::mouseClick(find<QPushButton>(u"newContact"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClicks(inDialog<QLineEdit>(u"phoneEdit"_s), u"+14155550123"_s);
        QCOMPARE(inDialog<QLineEdit>(u"phoneEdit"_s)->text(), u"+1 415-555-0123"_s);
        QTest::keyClicks(inDialog<QLineEdit>(u"nameEdit"_s), u"Ana Silva"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_console->contacts().rowCount(), before + 1);
        QTRY_COMPARE(currentText(), u"Ana Silva"_s);

        QTest::mouseClick(find<QPushButton>(u"callBack"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(rank(status()) >= rank(CallStatus::Queued), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(status()), 30'000);
        QVERIFY(!cell(CallsModel::Outcome).isEmpty());
        QVERIFY(!cell(CallsModel::Duration).isEmpty());
        QCOMPARE(cell(CallsModel::Contact), u"Ana Silva"_s);
    }

    void byKeyboardAloneInFourKeysBeyondTheDigits()
    {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier); // 1
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"+14155550123"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // 2
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(status()), 30'000);
    }

    void escapeTakesTheCallBackAndNothingIsSent()
    {
        callFirstContact();
        auto *banner = window().findChild<UndoBanner *>();
        QTRY_VERIFY(banner->isVisible());
        const auto isOnTop = [this, banner] {
            const QWidget *top = window().childAt(banner->mapTo(&window(), banner->rect().center()));
            return top == banner || banner->isAncestorOf(top);
        };
        QTRY_VERIFY(isOnTop());
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTRY_COMPARE(status(), CallStatus::Cancelled);
        QTRY_VERIFY(!banner->isVisible());
    }

    void aSecondClickOnTheSamePersonIsRefusedInWords()
    {
        callFirstContact();
        QTest::mouseClick(find<QPushButton>(u"callBack"_s), Qt::LeftButton);
        QTRY_VERIFY(showsText(u"being called already"_s));
        QCOMPARE(m_console->calls().rowCount(), 1);
    }

    void anExistingNumberIsOfferedInsteadOfADuplicate()
    {
        const QString known = m_console->contacts().index(0, 0).data(models::E164Role).toString();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClicks(inDialog<QLineEdit>(u"phoneEdit"_s), known);
        QTRY_VERIFY(!inDialog<QPushButton>(u"saveButton"_s)->isEnabled());
        QTRY_VERIFY(showsText(u"A contact with this number exists"_s));
    }

    void anImpossibleNumberSaysWhy()
    {
        const int before = m_console->contacts().rowCount();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClicks(inDialog<QLineEdit>(u"phoneEdit"_s), u"12"_s);
        QTest::keyClick(inDialog<QLineEdit>(u"phoneEdit"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog());
        QVERIFY(!inDialog<QLabel>(u"phoneHint"_s)->text().isEmpty());
        QCOMPARE(m_console->contacts().rowCount(), before);
    }

    void aBlockOfTextFillsTheDialog()
    {
        QApplication::clipboard()->setText(
            u"Best regards,\nMaria Reis\nmaria.reis@example.pt\nTel. +351 914 000 222"_s);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::mouseClick(inDialog<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
        QCOMPARE(inDialog<QLineEdit>(u"emailEdit"_s)->text(), u"maria.reis@example.pt"_s);
        QVERIFY(inDialog<QLineEdit>(u"phoneEdit"_s)->text().contains(u"914 000 222"_s));
    }

    void aTelephoneLinkNeverDials()
    {
        window().actions().people().openNumber(u"tel:+14155550123"_s);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(inDialog<QLineEdit>(u"phoneEdit"_s)->text().contains(u"415"_s));
        QCOMPARE(m_console->calls().rowCount(), 0);
    }

    void slashSearches()
    {
        window().showSection(MainWindow::Section::Contacts);
        QTest::keyClick(table(), Qt::Key_Slash);
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"search"_s));
        const QString name = m_console->contacts().index(0, 0).data().toString();
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTRY_COMPARE(m_console->contacts().rowCount(), 1);
    }

    void practiceModeAsksToLeaveItBeforeRealCredentials()
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTRY_VERIFY(inDialog<QPushButton>(u"connectButton"_s)->isVisible());
        QVERIFY(!inDialog<QLineEdit>(u"tokenEdit"_s)->isEnabled());
        QSignalSpy wanted(&window().dialogs(), &WindowDialogs::connectRequested);
        QTest::mouseClick(inDialog<QPushButton>(u"connectButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

private:
    QString currentText() { return table() ? table()->currentIndex().siblingAtColumn(0).data().toString() : QString(); }
    void callFirstContact()
    {
        window().showSection(MainWindow::Section::Contacts);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::mouseClick(find<QPushButton>(u"callBack"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
    }
    CallStatus status()
    {
        return static_cast<CallStatus>(m_console->calls().index(0, 0).data(models::StatusRole).toInt());
    }
    QString cell(int column) { return m_console->calls().index(0, column).data().toString(); }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestFirstLight>(argc, argv);
}

#include "tst_firstlight.moc"
