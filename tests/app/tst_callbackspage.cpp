// The queue through the real window, against the simulated Thoughtly.
#include "app/appfixture.h"
#include "core/callinghours.h"
#include "gui/callbackpanel.h"
#include "gui/segments.h"
#include "models/modelroles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallbacksModel;

class TestCallbacksPage : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openConsole();
        QTRY_VERIFY(find<QComboBox>(u"voiceAgent"_s)->count() > 0);
        window().showSection(MainWindow::Section::Callbacks);
    }
    void cleanup() { closeConsole(); }

    void byHandFromTheQueueToItsCall()
    {
        QTest::mouseClick(find<QPushButton>(u"newCallback"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        QTest::keyClicks(inDialog<QLineEdit>(u"phoneEdit"_s), awake(0));
        QTest::keyClicks(inDialog<QLineEdit>(u"nameEdit"_s), u"Ana Silva"_s);
        QTest::keyClicks(inDialog<QLineEdit>(u"reasonEdit"_s), u"Refund"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, CallbacksModel::Contact), u"Ana Silva"_s);
        QCOMPARE(cell(0, CallbacksModel::Reason), u"Refund"_s);

        table()->selectRow(0);
        QTRY_VERIFY(find<QPushButton>(u"callbackCallBack"_s)->isVisible());
        QTRY_VERIFY(find<QPushButton>(u"callbackCallBack"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"callbackCallBack"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        window().showSection(MainWindow::Section::Callbacks);
        QTRY_COMPARE(state(0), Callback::State::Calling);
        QCOMPARE(cell(0, CallbacksModel::Tries), u"1 / 3"_s);
        QTRY_VERIFY(!find<QPushButton>(u"callbackSkip"_s)->isEnabled());
    }

    void automaticCallsAreStoppedByOneClick()
    {
        auto *stop = find<QPushButton>(u"stopAutomaticCalls"_s);
        QVERIFY(!stop->isVisible());
        Settings settings = settingsNow();
        settings.automaticCalls = 20;
        m_console->engine().applySettings(settings);
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!stop->isVisible());
        QCOMPARE(settingsNow().automaticCalls, 0);
    }

    void laterSkipAndDone()
    {
        add(awake(0));
        add(awake(1));
        add(awake(2));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_S);
        auto *menu = find<QPushButton>(u"callbackLater"_s)->menu();
        QTRY_VERIFY(menu->isVisible());
        menu->actions().at(1)->trigger();
        menu->close();
        // What is to come goes behind what is due.
        QTRY_COMPARE(cell(2, CallbacksModel::Waiting), u"–"_s);
        auto *ranges = find<Segments>(u"callbackRanges"_s);
        ranges->setCurrent(CallbacksModel::Overdue);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_VERIFY(showsText(u"Nobody is due"_s));
        ranges->setCurrent(CallbacksModel::All);
        QTRY_COMPARE(table()->model()->rowCount(), 3);

        table()->selectRow(0);
        QTest::mouseClick(find<QPushButton>(u"callbackSkip"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(!inDialog<QPushButton>(u"confirmButton"_s)->isEnabled()); // not without a reason
        inDialog<QComboBox>(u"reasonCombo"_s)->setCurrentIndex(0);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(!dialog());
        table()->selectRow(0);
        QTest::mouseClick(find<QPushButton>(u"callbackDone"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void severalAreSummedUpBeforeAnythingIsSent()
    {
        for (int i = 0; i < 4; ++i)
            add(awake(i));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        // One of them is called already: it may not be called now.
        CallIntent intent;
        intent.phone = awake(0);
        intent.agentId = find<QComboBox>(u"voiceAgent"_s)->itemData(0).toString();
        m_console->engine().placeCall(intent);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        table()->selectAll();
        QTRY_VERIFY(find<QPushButton>(u"callbackCallBack"_s)->text().contains(u'4'));
        QTest::keyClick(table(), Qt::Key_C);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTRY_VERIFY(inDialog<QPushButton>(u"confirmButton"_s)->isEnabled());
        auto *care = inDialog<QCheckBox>(u"withCaution"_s);
        if (care->isVisible())
            care->setChecked(true);
        QCOMPARE(inDialog<QTreeWidget>(u"notCalled"_s)->topLevelItemCount(), 1);
        QVERIFY(inDialog<QPushButton>(u"confirmButton"_s)->text().contains(u'3'));
        QCOMPARE(m_console->calls().rowCount(), 1);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->calls().rowCount(), 4);
        QTRY_VERIFY(showsText(u"3 call"_s));
    }

private:
    QTableView *table()
    {
        const QList<QTableView *> tables = window().findChildren<QTableView *>();
        for (QTableView *one : tables) {
            if (one->accessibleName() == u"Callbacks"_s)
                return one;
        }
        return nullptr;
    }
    Settings settingsNow()
    {
        const auto settings = m_console->engine().settings();
        return QTest::qWaitFor([&settings] { return settings.isFinished(); }) ? settings.result() : Settings();
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    Callback::State state(int row)
    {
        return static_cast<Callback::State>(table()->model()->index(row, 0).data(models::StatusRole).toInt());
    }
    void add(const QString &phone) { m_console->engine().addCallback({.phone = phone}); }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCallbacksPage>(argc, argv);
}

#include "tst_callbackspage.moc"
