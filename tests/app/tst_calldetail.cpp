// What a person does with a call, by keyboard alone, through the real window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "models/modelroles.h"
#include "storage/calls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {
/// Where the sample data has them.
constexpr int completedRow = 3;
constexpr int doubtedRow = 11;

} // namespace

class TestCallDetail : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        window().showSection(MainWindow::Section::Calls);
        choose(completedRow);
    }
    void cleanup() { closeConsole(); }

    void oneKeySetsTheResultAndTakesItBack()
    {
        auto *result = find<QPushButton>(u"disposition"_s);
        QCOMPARE(result->text(), u"Resolved?"_s); // only suggested
        QTest::keyClick(table(), Qt::Key_8);
        QTRY_COMPARE(result->text(), u"Not interested"_s);
        QCOMPARE(stored().marks.disposition, Disposition::NotInterested);
        QTest::keyClick(table(), Qt::Key_1);
        QTRY_COMPARE(stored().marks.disposition, Disposition::Resolved);
        QTRY_COMPARE(result->text(), u"Resolved"_s);
        QTest::keyClick(table(), Qt::Key_1);
        QTRY_COMPARE(result->text(), u"Resolved?"_s);
        QCOMPARE(stored().marks.disposition, std::nullopt);
    }

    void doNotCallIsSaidWhenItIsTrue()
    {
        QTest::keyClick(table(), Qt::Key_9);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(stored().marks.disposition, std::nullopt);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(table(), Qt::Key_9);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(stored().marks.disposition, Disposition::DoNotCall);
        QTRY_COMPARE(find<QPushButton>(u"disposition"_s)->text(), u"Do not call"_s);
    }

    void callbackRequestedOffersOne()
    {
        QTest::keyClick(table(), Qt::Key_2);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QVERIFY(dialog()->findChild<QLineEdit *>(u"nameEdit"_s)->text().startsWith(u"Maria"_s));
        QVERIFY(dialog()->findChild<QPushButton *>(u"confirmButton"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_COMPARE(stored().marks.disposition, Disposition::CallbackRequested);
    }

    void aNoteIsTypedAndSaved()
    {
        QTest::keyClick(table(), Qt::Key_N);
        auto *note = find<QPlainTextEdit>(u"note"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"1 note, 9 words n"_s); // keys with a meaning elsewhere
        QTRY_COMPARE_WITH_TIMEOUT(stored().marks.note, u"1 note, 9 words n"_s, 1000);
        QTRY_COMPARE(find<QLabel>(u"noteState"_s)->text(), u"Saved"_s);
        QCOMPARE(stored().marks.disposition, std::nullopt);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(table()->hasFocus());
        choose(completedRow + 1);
        QCOMPARE(note->toPlainText(), QString());
        choose(completedRow);
        QCOMPARE(note->toPlainText(), u"1 note, 9 words n"_s);
    }

    void closingTheWindowLosesNothing()
    {
        QTest::keyClick(table(), Qt::Key_N);
        QTRY_VERIFY(find<QPlainTextEdit>(u"note"_s)->hasFocus());
        QTest::keyClicks(find<QPlainTextEdit>(u"note"_s), u"last words"_s);
        window().close();
        QTRY_COMPARE_WITH_TIMEOUT(stored().marks.note, u"last words"_s, 400);
    }

    void theLineThatSpeaksForItLeadsToItsPlace()
    {
        auto *quote = find<QAbstractButton>(u"evidence"_s);
        QVERIFY2(quote->text().contains(u"refund it"_s), qPrintable(quote->text()));
        QVERIFY(!find<QLabel>(u"doubts"_s)->isVisible());
        quote->setFocus();
        QTest::keyClick(quote, Qt::Key_Return);
        QCOMPARE(find<QListView>(u"transcript"_s)->currentIndex().row(), 2);
        choose(doubtedRow);
        QCOMPARE(find<QPushButton>(u"disposition"_s)->text(), u"Choose…"_s); // not "Resolved?"
        QVERIFY(find<QLabel>(u"doubts"_s)->isVisible());
        QVERIFY(find<QLabel>(u"doubts"_s)->text().contains(u"voicemail greeting"_s));
    }

    void anOutcomeIsCorrected()
    {
        find<QToolButton>(u"editOutcome"_s)->click();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        auto *combo = dialog()->findChild<QComboBox *>(u"outcomeCombo"_s);
        QCOMPARE(combo->currentText(), u"Refund agreed"_s);
        QVERIFY(combo->findText(u"Appointment moved"_s) >= 0);
        QTest::keyClicks(combo->lineEdit(), u"Refund refused"_s);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(stored().call.outcome, u"Refund refused"_s);
        QCOMPARE(stored().marks.heardOutcome, u"Refund agreed"_s);
        QVERIFY(stored().timeline.last().detail.contains(u"Refund agreed"_s));
    }

    void wordsAreFoundInTheTranscript()
    {
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *text = find<QLineEdit>(u"findText"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"charge"_s);
        QCOMPARE(find<QLabel>(u"findCount"_s)->text(), u"1 of 2"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(find<QListView>(u"transcript"_s)->currentIndex().row(), 2);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QTRY_VERIFY(find<QListView>(u"transcript"_s)->hasFocus());
    }

    void anEarlierCallOpens()
    {
        choose(5); // Chloé was called twice before
        auto *earlier = find<QListWidget>(u"earlierCalls"_s);
        QCOMPARE(earlier->count(), 2);
        const qint64 other = earlier->item(0)->data(Qt::UserRole).toLongLong();
        Q_EMIT earlier->itemActivated(earlier->item(0));
        QTRY_COMPARE(table()->currentIndex().data(models::IdRole).toLongLong(), other);
        QCOMPARE(earlier->count(), 1);
    }

private:
    void choose(int row)
    {
        QTRY_VERIFY(table() && table()->model()->rowCount() > row);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        table()->setFocus();
        m_chosen = table()->currentIndex().data(models::IdRole).toLongLong();
    }
    CallDetail stored()
    {
        auto opened =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        return opened ? storage::calls::detail(**opened, m_chosen).value_or(CallDetail{}) : CallDetail{};
    }
    qint64 m_chosen = 0;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCallDetail>(argc, argv);
}

#include "tst_calldetail.moc"
