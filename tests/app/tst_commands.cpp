// The palette and the key sheet over a real window in practice mode, by keyboard.
#include "app/appfixture.h"
#include "gui/commandpalette.h"
#include "gui/keysheet.h"
#include "gui/rail.h"
#include "gui/settingsdialog.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestCommands : public QObject, protected AppFixture
{
    Q_OBJECT

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window(), key, modifiers); }
    template <typename T>
    T *opened()
    {
        return window().findChild<T *>();
    }

    /// The row of the sheet that says so.
    static QTreeWidgetItem *line(const KeySheet &sheet, const QString &words)
    {
        const auto found = sheet.findChild<QTreeWidget *>()->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

private Q_SLOTS:
    void init() { openConsole(); }
    void cleanup() { closeConsole(); }

    void whereNobodyWaitsKeysAreStillKeys()
    {
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"emptyAction"_s); // not the search
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
        QTRY_VERIFY(opened<KeySheet>());
    }

    void paletteDoesACommandByAFewLetters()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = opened<CommandPalette>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"sett"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(opened<SettingsDialog>());
        QTRY_VERIFY(!opened<CommandPalette>());
    }

    void paletteNeitherOffersNorDoesWhatIsImpossibleNow()
    {
        window().showSection(MainWindow::Section::Calls);
        window().actions().openPalette();
        const auto *list = opened<CommandPalette>()->findChild<QListView *>();
        const auto offers = [list](const QString &words) {
            return !list->model()
                        ->match(list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly)
                        .isEmpty();
        };
        QVERIFY(offers(u"Contacts"_s));
        QVERIFY(!offers(u"Call back"_s)); // nobody is chosen
        QVERIFY(!offers(u"Remove the contact"_s));
    }

    void paletteOpensANumber()
    {
        window().actions().openPalette();
        auto *text = opened<CommandPalette>()->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"+351 912 999 678"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(window().findChild<QLineEdit *>(u"phoneEdit"_s));
        QVERIFY(window().findChild<QLineEdit *>(u"phoneEdit"_s)->text().contains(u"912 999 678"_s));
    }

    void paletteSearches()
    {
        window().actions().openPalette();
        auto *text = opened<CommandPalette>()->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"xyz"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(window().findChild<QLineEdit *>(u"search"_s)->text(), u"xyz"_s);
    }

    void aSearchLetsThePersonGoWhereNothingIsSearched()
    {
        auto *search = window().findChild<QLineEdit *>(u"search"_s);
        const auto *rail = window().findChild<Rail *>();
        search->setText(u"xyz"_s);
        window().showSection(MainWindow::Section::Deliveries);
        QCOMPARE(rail->current(), int(MainWindow::Section::Deliveries));
        search->clear();
        search->setFocus();
        for (const QChar letter : u"xy"_s) // the first leads to the people, the second follows it
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCOMPARE(rail->current(), int(MainWindow::Section::Contacts));
        QCOMPARE(search->text(), u"xy"_s);
    }

    void aKeyIsChangedAndStaysSoInTheNextStart()
    {
        press(Qt::Key_Question);
        auto *sheet = opened<KeySheet>();
        QVERIFY(sheet);
        auto *list = sheet->findChild<QTreeWidget *>();
        list->setCurrentItem(line(*sheet, u"Settings…"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"keyEdit"_s), Qt::Key_F9);
        QCOMPARE(line(*sheet, u"Settings…"_s)->text(1), u"F9"_s);
        sheet->accept();

        m_console.reset();
        openConsole();
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!opened<SettingsDialog>());
        press(Qt::Key_F9);
        QVERIFY(opened<SettingsDialog>());
    }

    void aKeyThatAnotherHasIsNamedFirstAndThenTaken()
    {
        window().dialogs().openKeySheet();
        auto *sheet = opened<KeySheet>();
        auto *list = sheet->findChild<QTreeWidget *>();
        auto *take = sheet->findChild<QPushButton *>(u"takeKey"_s);
        list->setCurrentItem(line(*sheet, u"Settings…"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"keyEdit"_s), Qt::Key_D);
        QVERIFY(take->isVisible());
        QVERIFY(sheet->findChild<QLabel *>(u"keyWords"_s)->text().contains(u"Do not call"_s));
        QCOMPARE(line(*sheet, u"Do not call…"_s)->text(1), u"D"_s);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(line(*sheet, u"Do not call…"_s)->text(1), QString());
        QCOMPARE(line(*sheet, u"Settings…"_s)->text(1), u"D"_s);

        QTest::mouseClick(sheet->findChild<QPushButton *>(u"resetKeys"_s), Qt::LeftButton);
        QCOMPARE(line(*sheet, u"Do not call…"_s)->text(1), u"D"_s);
        QCOMPARE(line(*sheet, u"Settings…"_s)->text(1), u"Ctrl+,"_s);
    }

    void keysThatLeaveOrConfirmCanNotBeTaken()
    {
        window().dialogs().openKeySheet();
        auto *sheet = opened<KeySheet>();
        auto *list = sheet->findChild<QTreeWidget *>();
        list->setCurrentItem(line(*sheet, u"Settings…"_s));
        QTest::keyClick(list, Qt::Key_Return);
        auto *edit = sheet->findChild<QLineEdit *>(u"keyEdit"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(line(*sheet, u"Settings…"_s)->text(1), u"Ctrl+,"_s);
        QTest::keyClick(edit, Qt::Key_Escape); // leaves the field, not the sheet
        QVERIFY(sheet->isVisible());
        QVERIFY(!edit->isEnabled());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCommands>(argc, argv);
}

#include "tst_commands.moc"
