// Deliveries through the real window and the real listener, by mouse and by keyboard.
#include "app/appfixture.h"
#include "app/shots.h"
#include "core/delivery.h"
#include "engine/engine.h"
#include "gui/filterbar.h"
#include "gui/mappingeditor.h"
#include "gui/mappingsdialog.h"
#include "gui/newrowschip.h"
#include "gui/refusalsdialog.h"
#include "models/deliveriesmodel.h"
#include "models/modelroles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTcpSocket>
#include <QTreeWidget>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::DeliveriesModel;

class TestDeliveriesPage : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        window().showSection(MainWindow::Section::Deliveries);
        QTRY_VERIFY(table() && table()->model()->rowCount() == sampleDeliveries);
    }
    void cleanup() { closeConsole(); }

    void aFormIsTaughtByMouse()
    {
        choose(strangeRow);
        QTRY_VERIFY(button(u"teachForm"_s)->isVisible());
        QVERIFY(showsText(u"Nothing in it tells of a call"_s));
        QTest::mouseClick(button(u"teachForm"_s), Qt::LeftButton);
        QTRY_VERIFY(editor());
        auto *save = inDialog<QPushButton>(u"saveMapping"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(showsText(u"Nothing of a call yet"_s, editor()));
        tell(u"tel"_s, u"Phone number"_s);
        QVERIFY(!save->isEnabled()); // whose number it is tells of no call
        tell(u"called"_s, u"Name"_s);
        tell(u"gist"_s, u"Outcome"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(showsText(u"It tells of a call"_s, editor()));
        QVERIFY(showsText(u"Invoice corrected"_s, editor()));
        auto *status = inDialog<QComboBox>(u"statusMeaning"_s);
        QVERIFY(!status->isVisible());
        tell(u"stage"_s, u"Status"_s);
        QVERIFY(status->isVisible());
        pick(status, u"Completed"_s);
        QVERIFY(showsText(u"Completed"_s, editor()));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!editor());
        QTRY_VERIFY(showsText(u"nobody understood, 1 could now be read."_s));
        QTRY_COMPARE(state(strangeRow), u"Applied"_s);

        // It leads to the call that came of it.
        QTRY_VERIFY(button(u"deliveryCall"_s)->isVisible());
        QTest::mouseClick(button(u"deliveryCall"_s), Qt::LeftButton);
        QTRY_VERIFY(showsText(u"Inês Duarte"_s));
        QTRY_VERIFY(showsText(u"Invoice corrected"_s));
    }

    void aFormIsTaughtByKeyboardAndForgottenAgain()
    {
        choose(strangeRow);
        QTest::keyClick(table(), Qt::Key_E);
        QTRY_VERIFY(editor() && editor()->isActiveWindow());
        auto *tree = inDialog<QTreeWidget>(u"bodyTree"_s);
        QTRY_VERIFY(tree->hasFocus());
        auto *meaning = inDialog<QComboBox>(u"fieldMeaning"_s);
        QTest::keyClick(tree, Qt::Key_Return); // asks what it means rather than saving
        QTRY_VERIFY(meaning->view()->isVisible());
        QTest::keyClick(meaning->view(), Qt::Key_Down);
        QTest::keyClick(meaning->view(), Qt::Key_Return);
        QTRY_COMPARE(meaning->currentText(), u"Thoughtly's id of the call"_s);
        QTRY_VERIFY(inDialog<QPushButton>(u"saveMapping"_s)->isEnabled());
        QTest::keyClick(editor(), Qt::Key_Escape); // what isn't saved is told of first
        QTRY_VERIFY(showsText(u"isn't saved yet"_s, editor()));
        QTest::keyClick(editor(), Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(!editor());
        QTRY_COMPARE(state(strangeRow), u"Applied"_s);

        find<QAction>(u"taught-forms"_s)->trigger();
        QTRY_VERIFY(visible<MappingsDialog>());
        auto *list = inDialog<QListWidget>(u"mappingList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(showsText(u"from /case/no"_s, dialog()));
        QTest::mouseClick(inDialog<QPushButton>(u"removeMapping"_s), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!inDialog<QPushButton>(u"removeMapping"_s)->isEnabled());
        QVERIFY(!inDialog<QPushButton>(u"readAgain"_s)->isEnabled());
    }

    void eachKindSaysWhatBecameOfIt()
    {
        choose(repeatRow);
        QTRY_VERIFY(button(u"deliveryFirst"_s)->isVisible());
        QVERIFY(button(u"deliveryFirst"_s)->text().startsWith(u"The same as that of"_s));
        QVERIFY(!button(u"teachForm"_s)->isVisible());
        QTest::mouseClick(button(u"deliveryFirst"_s), Qt::LeftButton);
        QTRY_COMPARE(table()->currentIndex().row(), repeatRow + 1);
        QTest::keyClick(table(), Qt::Key_E);
        QTRY_VERIFY(showsText(u"nothing to teach"_s));
        QVERIFY(!editor());
        choose(leadRow); // asks for a callback: there is nothing to teach
        QTRY_VERIFY(showsText(u"There is no phone number in it."_s));
        QVERIFY(!button(u"teachForm"_s)->isVisible());
        choose(requestRow);
        QTRY_VERIFY(button(u"deliveryCallback"_s)->isVisible());
        QTest::mouseClick(button(u"deliveryCallback"_s), Qt::LeftButton);
        QTRY_COMPARE(window().place().section, MainWindow::Section::Callbacks);
    }

    void filtersByState()
    {
        auto *filter = find<FilterBar>(u"deliveryFilter"_s);
        filter->setValues({{u"state"_s, u"not_understood"_s}});
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        filter->setValues({{u"state"_s, u"not_understood"_s}, {u"kind"_s, token(DeliveryKind::NewLead)}});
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        filter->setValues({{u"state"_s, u"pending"_s}});
        QTRY_VERIFY(showsText(u"Nothing passes the filter"_s));
        filter->clear();
        QTRY_VERIFY(table() && table()->model()->rowCount() == sampleDeliveries);
    }

    void standsStillWhileOneReads()
    {
        for (int i = 0; i < 40; ++i)
            post("/webhook/call-completed", "{\"n\":" + QByteArray::number(i) + '}');
        QTRY_COMPARE(table()->model()->rowCount(), sampleDeliveries + 40);
        QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
        const qint64 top = idOnTop();
        post("/webhook/call-completed", "{\"n\":99}");
        QTRY_COMPARE(table()->model()->rowCount(), sampleDeliveries + 41);
        QCOMPARE(idOnTop(), top);
        auto *chip = table()->findChild<NewRowsChip *>();
        QTRY_VERIFY(chip->isVisible());
        QCOMPARE(chip->count(), 1);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(table()->verticalScrollBar()->value(), 0);
        QVERIFY(!chip->isVisible());
    }

    void whatWasRefusedSaysWhy()
    {
        find<QAction>(u"refused-requests"_s)->trigger();
        QTRY_VERIFY(visible<RefusalsDialog>());
        QTRY_VERIFY(showsText(u"Nothing was refused"_s, dialog()));
        post("/webhook/call-completed", "{\"a\":");
        auto *refusals = inDialog<QTableWidget>(u"refusals"_s);
        QTRY_COMPARE(refusals->rowCount(), 1);
        QCOMPARE(refusals->item(0, 1)->text(), u"The body wasn't valid JSON."_s);
        QCOMPARE(refusals->item(0, 4)->text(), u"400"_s);
    }

private:
    // The sample data's, newest first.
    static constexpr int sampleDeliveries = 7;
    static constexpr int repeatRow = 0;
    static constexpr int strangeRow = 2;
    static constexpr int leadRow = 4;
    static constexpr int requestRow = 5;

    MappingEditor *editor() { return visible<MappingEditor>(); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    QString state(int row) { return table()->model()->index(row, DeliveriesModel::State).data().toString(); }
    qint64 idOnTop() { return table()->model()->index(table()->rowAt(0), 0).data(models::IdRole).toLongLong(); }

    /// As a person does it: the entry is chosen in the list that opens.
    static void pick(QComboBox *choice, const QString &words)
    {
        const int index = choice->findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        choice->showPopup();
        QAbstractItemView *entries = choice->view();
        QTRY_VERIFY(entries->isVisible());
        entries->setCurrentIndex(choice->model()->index(index, 0));
        QTest::keyClick(entries, Qt::Key_Return);
        QTRY_COMPARE(choice->currentText(), words);
    }
    void tell(const QString &field, const QString &meaning)
    {
        auto *tree = inDialog<QTreeWidget>(u"bodyTree"_s);
        QTreeWidgetItem *item = tree->findItems(field, Qt::MatchExactly | Qt::MatchRecursive).value(0);
        QVERIFY2(item, qPrintable(field));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
        QCOMPARE(tree->currentItem(), item);
        pick(inDialog<QComboBox>(u"fieldMeaning"_s), meaning);
        QCOMPARE(item->text(2), meaning);
    }
    void post(const QByteArray &path, const QByteArray &body)
    {
        QFuture<EngineState> state = m_console->engine().state();
        QTRY_VERIFY(state.isFinished());
        const QString address = state.result().listener;
        QTcpSocket socket;
        socket.connectToHost(address.section(u':', 0, 0), address.section(u':', 1).toUShort());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("POST " + path + " HTTP/1.1\r\nHost: " + address.toLatin1() +
                     "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_VERIFY(socket.bytesAvailable() > 0);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestDeliveriesPage>(argc, argv);
}

#include "tst_deliveriespage.moc"
