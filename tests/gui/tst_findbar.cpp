// Words are found in the turns of a conversation.
#include "gui/findbar.h"
#include "models/transcriptmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextAndPreviousGoRound()
    {
        models::TranscriptModel turns;
        turns.setUtterances({{.text = u"A charge"_s}, {.text = u"Yes"_s}, {.text = u"Charged twice"_s}});
        FindBar bar(turns);
        QSignalSpy rows(&bar, &FindBar::rowChosen);
        QSignalSpy texts(&bar, &FindBar::textChanged);
        bar.open();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        auto *text = bar.findChild<QLineEdit *>(u"findText"_s);
        const auto *count = bar.findChild<QLabel *>(u"findCount"_s);
        QTest::keyClicks(text, u"charg"_s);
        QCOMPARE(texts.last().first(), u"charg"_s);
        QCOMPARE(rows.last().first(), 0);
        QCOMPARE(count->text(), u"1 of 2"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(rows.last().first(), 2);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(rows.last().first(), 0);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(rows.last().first(), 2);

        turns.setUtterances({{.text = u"Another call"_s}});
        QCOMPARE(count->text(), u"Not found"_s);
        text->setText(u"%[(*"_s);
        QCOMPARE(count->text(), u"Not found"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(texts.last().first(), QString());
    }
};

QTEST_MAIN(TestFindBar)

#include "tst_findbar.moc"
