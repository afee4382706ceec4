// Forgetting a person through the real window, by keys and by mouse.
#include "app/appfixture.h"
#include "gui/forgetdialog.h"
#include "gui/messagebanner.h"
#include "gui/tablepage.h"
#include "models/contactsmodel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::ContactsModel;

class TestForgetDialog : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openConsole();
        window().showSection(MainWindow::Section::Contacts);
        Contact contact;
        contact.phone = u"+351967111201"_s;
        contact.name = u"Lavínia Teixeira"_s;
        const auto added = m_console->engine().addContact(contact);
        QTRY_VERIFY(added.isFinished());
        QVERIFY(added.result().ok());
        QTRY_VERIFY(place().isValid());
        QTRY_VERIFY(table());
        table()->setCurrentIndex(place());
        table()->setFocus();
    }
    void cleanup() { closeConsole(); }

    void byKeys()
    {
        openByKeys();
        QVERIFY(!confirm()->isEnabled());
        QVERIFY(digits()->hasFocus());
        QTest::keyClicks(digits(), u"1234"_s);
        QTest::keyClick(digits(), Qt::Key_Return);
        QVERIFY(dialog() && !confirm()->isEnabled()); // another number's digits
        QTest::keyClick(digits(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(digits(), u"1201"_s);
        QTRY_VERIFY(confirm()->isEnabled());
        QTest::keyClick(digits(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(!place().isValid());
        QTRY_VERIFY(window().findChild<MessageBanner *>()->isVisible());
    }

    void byMouse()
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(place()).center());
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(place()).center());
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto forget = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().contains(u"orget this person"_s);
        });
        QVERIFY(forget != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*forget).center());
        QTRY_VERIFY(dialog());
        auto *atThoughtly = dialog()->findChild<QCheckBox *>(u"atThoughtly"_s);
        const bool was = atThoughtly->isChecked();
        QTest::mouseClick(atThoughtly, Qt::LeftButton, {}, {8, atThoughtly->height() / 2});
        QCOMPARE(atThoughtly->isChecked(), !was);
        QTest::keyClicks(digits(), u"1201"_s);
        QTRY_VERIFY(confirm()->isEnabled());
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(!place().isValid());
    }

    void nothingHappensWithoutAWord_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Escape") << true;
        QTest::newRow("Cancel") << false;
    }
    void nothingHappensWithoutAWord()
    {
        QFETCH(bool, byKey);
        openByKeys();
        QTest::keyClicks(digits(), u"1201"_s);
        QTRY_VERIFY(confirm()->isEnabled());
        if (byKey)
            QTest::keyClick(dialog(), Qt::Key_Escape);
        else
            QTest::mouseClick(dialog()->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        const auto verdict = m_console->engine().verdict(u"+351967111201"_s);
        QTRY_VERIFY(verdict.isFinished());
        QVERIFY(verdict.result().cause != Verdict::Cause::Forgotten);
        QVERIFY(place().isValid());
    }

private:
    ForgetDialog *dialog()
    {
        auto *found = window().findChild<ForgetDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    QLineEdit *digits() { return dialog()->findChild<QLineEdit *>(u"digits"_s); }
    QPushButton *confirm() { return dialog()->findChild<QPushButton *>(u"confirm"_s); }
    void openByKeys()
    {
        QTest::keyClick(table(), Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    /// Where the person stands in the table; not valid: nowhere.
    QModelIndex place()
    {
        const models::ContactsModel &model = m_console->contacts();
        return model
            .match(model.index(0, ContactsModel::Name), Qt::DisplayRole, u"Lavínia Teixeira"_s, 1, Qt::MatchExactly)
            .value(0);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestForgetDialog>(argc, argv);
}

#include "tst_forgetdialog.moc"
