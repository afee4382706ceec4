// Who may be called and when, as a person sees to it in the window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "engine/engine.h"
#include "models/modelroles.h"
#include "storage/calls.h"
#include "storage/connection.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestLawDialogs : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        auto opened =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadWrite);
        QVERIFY(opened.ok());
        m_db = std::move(*opened);
    }
    void cleanup()
    {
        m_db.reset();
        closeConsole();
    }

    void asksAboutWhatWasSaidInACall()
    {
        const qint64 callId = chooseCallThatSaid(u"Please stop calling me."_s);
        QTRY_VERIFY(visibleCard());
        QWidget *card = visibleCard();
        QVERIFY(card->findChild<QLabel *>(u"optOutQuote"_s)->text().contains(u"Please stop calling me."_s));
        const QString phone = storage::calls::byId(*m_db, callId)->phone;
        QCOMPARE(storage::optouts::waitingFor(*m_db, phone).size(), 1);

        QTest::mouseClick(card->findChild<QPushButton *>(u"optOutDoNotCall"_s), Qt::LeftButton);

        QTRY_VERIFY(storage::donotcall::find(*m_db, phone));
        QTRY_VERIFY(!visibleCard());
        QCOMPARE(storage::donotcall::find(*m_db, phone)->source, u"opt_out"_s);
    }

    void somethingElseLetsTheNumberGo()
    {
        const qint64 callId = chooseCallThatSaid(u"Wrong number."_s);
        QTRY_VERIFY(visibleCard());
        QTest::mouseClick(visibleCard()->findChild<QPushButton *>(u"optOutSomethingElse"_s), Qt::LeftButton);
        QTRY_VERIFY(!visibleCard());
        QVERIFY(storage::optouts::waiting(*m_db).isEmpty());
        QVERIFY(!storage::donotcall::find(*m_db, storage::calls::byId(*m_db, callId)->phone));
    }

    void theListIsSearchedAndLiftedWithAReason()
    {
        trigger(u"do-not-call-list"_s);
        QTRY_VERIFY(dialog());
        QDialog *list = dialog();
        auto *entries = list->findChild<QTableView *>(u"dncTable"_s);
        QTest::mouseClick(list->findChild<QPushButton *>(u"dncAdd"_s), Qt::LeftButton);
        QTRY_VERIFY(list->findChild<QLineEdit *>(u"reason"_s));
        list->findChild<QLineEdit *>(u"reason"_s)->setText(u"+351 914 000 777"_s);
        QTest::mouseClick(list->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(storage::donotcall::find(*m_db, u"+351914000777"_s));
        QTRY_VERIFY(!list->findChild<QLineEdit *>(u"reason"_s));

        auto *search = list->findChild<QLineEdit *>(u"dncSearch"_s);
        search->setText(u"914 000 777"_s);
        QTRY_COMPARE(entries->model()->rowCount(), 1);
        auto *takeOff = list->findChild<QPushButton *>(u"dncTakeOff"_s);
        QVERIFY(!takeOff->isEnabled());
        entries->setCurrentIndex(entries->model()->index(0, 0));
        QVERIFY(takeOff->isEnabled());
        QTest::mouseClick(takeOff, Qt::LeftButton);
        QTRY_VERIFY(list->findChild<QPushButton *>(u"confirm"_s));
        QVERIFY(!list->findChild<QPushButton *>(u"confirm"_s)->isEnabled()); // not without a reason
        list->findChild<QLineEdit *>(u"reason"_s)->setText(u"asked by mail"_s);
        QTest::mouseClick(list->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(!storage::donotcall::find(*m_db, u"+351914000777"_s));
        QTRY_COMPARE(entries->model()->rowCount(), 0);
        QCOMPARE(storage::donotcall::trail(*m_db, u"+351914000777"_s).last().reason, u"asked by mail"_s);
        list->reject();
    }

    void theRulesAreChanged()
    {
        trigger(u"calling-rules"_s);
        QTRY_VERIFY(dialog() && dialog()->isEnabled());
        inDialog<QComboBox>(u"day7"_s)->setCurrentIndex(2);
        inDialog<QLineEdit>(u"holidays"_s)->setText(u"12-25 Christmas"_s);
        inDialog<QSpinBox>(u"retry_busy"_s)->setValue(25);
        auto *places = inDialog<QTableWidget>(u"places"_s);
        QTRY_VERIFY(places->rowCount() > 20);
        int row = 0;
        while (places->item(row, 0)->text() != u"US-FL")
            ++row;
        places->item(row, 1)->setText(u"early"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(showsText(u"holidays like"_s, dialog()));
        inDialog<QLineEdit>(u"holidays"_s)->setText(u"12-25"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(showsText(u"US-FL"_s, dialog()));
        places->item(row, 1)->setText(u"09:00-19:00"_s);
        QTest::mouseClick(inDialog<QPushButton>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());

        trigger(u"calling-rules"_s);
        QTRY_VERIFY(dialog() && dialog()->isEnabled());
        QCOMPARE(inDialog<QComboBox>(u"day7"_s)->currentIndex(), 2);
        QCOMPARE(inDialog<QLineEdit>(u"holidays"_s)->text(), u"12-25"_s);
        QCOMPARE(inDialog<QSpinBox>(u"retry_busy"_s)->value(), 25);
        places = inDialog<QTableWidget>(u"places"_s);
        QTRY_VERIFY(places->rowCount() > 20);
        QCOMPARE(places->item(row, 1)->text(), u"09:00-19:00"_s);
        places->setCurrentCell(row, 1);
        QTest::mouseClick(inDialog<QPushButton>(u"resetPlace"_s), Qt::LeftButton);
        QTRY_COMPARE(places->item(row, 1)->text(), u"08:00-20:00"_s);
        dialog()->reject();
    }

private:
    void trigger(const QString &command)
    {
        auto *action = find<QAction>(command);
        QVERIFY(action);
        action->trigger();
    }

    /// Chooses a call of the sample data as if that had been said in it; its id.
    qint64 chooseCallThatSaid(const QString &quote)
    {
        constexpr int completedRow = 3;
        window().showSection(MainWindow::Section::Calls);
        if (!QTest::qWaitFor([this] { return table() && table()->model()->rowCount() > completedRow; }))
            return 0;
        const QModelIndex row = table()->model()->index(completedRow, 0);
        const qint64 id = row.data(models::IdRole).toLongLong();
        const auto added = storage::optouts::add(
            *m_db,
            {.callId = id, .phone = storage::calls::byId(*m_db, id)->phone, .quote = quote, .language = u"en"_s});
        table()->setCurrentIndex(row);
        return added ? id : 0;
    }

    QWidget *visibleCard()
    {
        const QList<QWidget *> cards = window().findChildren<QWidget *>(u"optOutCard"_s);
        const auto found =
            std::find_if(cards.begin(), cards.end(), [](const QWidget *one) { return one->isVisible(); });
        return found == cards.end() ? nullptr : *found;
    }

    std::unique_ptr<storage::Connection> m_db;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLawDialogs>(argc, argv);
}

#include "tst_lawdialogs.moc"
