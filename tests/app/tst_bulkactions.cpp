// What is done to many rows at once, through the real window, against the simulated Thoughtly.
#include "app/appfixture.h"
#include "gui/tablepage.h"
#include "models/modelroles.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::ContactsModel;

class TestBulkActions : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openConsole();
        QTRY_VERIFY(find<QComboBox>(u"voiceAgent"_s)->count() > 0);
        for (int i = 0; i < 3; ++i) {
            Contact contact;
            contact.name = i == 0 ? u"=1+1"_s : u"Person %1"_s.arg(i);
            contact.phone = awake(i);
            contact.tags = {u"zebra"_s};
            const auto added = m_console->engine().addContact(contact);
            QTRY_VERIFY(added.isFinished());
            QVERIFY2(added.result().ok(), added.result() ? "" : qPrintable(added.result().error().message));
        }
        window().showSection(MainWindow::Section::Contacts);
        find<QLineEdit>(u"search"_s)->setText(u"zebra"_s); // practice brings people of its own
        QTRY_COMPARE(rows(), 3);
        table()->setFocus();
    }
    void cleanup() { closeConsole(); }

    void callsAllThatAreSelected()
    {
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C);
        confirm(u"confirmButton"_s);
        QTRY_COMPARE(m_console->calls().rowCount(), 3);
        QTRY_VERIFY(showsText(u"3 call"_s));
        // From their calls again: every number once, and none while it rings.
        find<QLineEdit>(u"search"_s)->clear();
        window().showSection(MainWindow::Section::Calls);
        QTRY_COMPARE(rows(), 3);
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(!showsText(u"Looking who"_s, dialog()));
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        dialog()->reject();
        QCOMPARE(m_console->calls().rowCount(), 3);
    }

    /// And seen, though the search that found them would hide their call.
    void oneIsCalledWithoutTheSheet()
    {
        select(1);
        QTest::keyClick(table(), Qt::Key_C);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        QVERIFY(!dialog());
    }

    void tagsAllThatAreSelected()
    {
        select(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_T);
        QTRY_VERIFY(dialog());
        QVERIFY(!inDialog<QPushButton>(u"confirm"_s)->isEnabled());
        QTest::keyClicks(inDialog<QLineEdit>(u"text"_s), u" vip "_s);
        confirm(u"confirm"_s);
        QTRY_COMPARE(tagged(u"vip"_s), 2);
        QCOMPARE(tagged(u"zebra"_s), 3);
        QTRY_VERIFY(showsText(u"2 contact"_s));
    }

    void entersAllIntoTheList()
    {
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_D);
        confirm(u"confirm"_s);
        QTRY_VERIFY(showsText(u"3 number"_s));
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(showsText(u"3 may not be called"_s, dialog()));
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        dialog()->reject();
    }

    void noFormulaLeaves()
    {
        select(0);
        QCOMPARE(cell(0, ContactsModel::Name), u"=1+1"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(u"'=1+1\t+"_s));
        QVERIFY(copied->data(u"text/csv"_s).contains("\r\n'=1+1,+"));
    }

    void theQueueSkipsAndCompletesAll()
    {
        for (int i = 0; i < 4; ++i)
            m_console->engine().addCallback({.phone = awake(i)});
        find<QLineEdit>(u"search"_s)->clear();
        window().showSection(MainWindow::Section::Callbacks);
        QTRY_COMPARE(rows(), 4);
        select(0, 1);
        QTRY_VERIFY(find<QPushButton>(u"callbackSkip"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"callbackSkip"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog());
        QVERIFY(showsText(u"2 people"_s, dialog()));
        inDialog<QComboBox>(u"reasonCombo"_s)->setCurrentIndex(0);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(showsText(u"2 callback"_s));
        select(0, 1);
        QTest::mouseClick(find<QPushButton>(u"callbackDone"_s), Qt::LeftButton);
        QTRY_VERIFY(!table());
        QTRY_VERIFY(showsText(u"2 callback"_s));
    }

private:
    int rows() { return table() ? table()->model()->rowCount() : 0; }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    int tagged(const QString &tag)
    {
        int count = 0;
        for (int row = 0; row < rows(); ++row)
            count += cell(row, ContactsModel::Tags).contains(tag) ? 1 : 0;
        return count;
    }
    /// selectRow() heeds the keys that a test pressed before.
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void select(int first, int last)
    {
        table()->setFocus();
        select(first);
        for (int row = first; row < last; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    void confirm(const QString &button)
    {
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(inDialog<QPushButton>(button)->isEnabled());
        QTest::mouseClick(inDialog<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        window().activateWindow(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        table()->setFocus();
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestBulkActions>(argc, argv);
}

#include "tst_bulkactions.moc"
