// Insights through the real window, over the sample data of the pictures.
#include "app/appfixture.h"
#include "app/shots.h"
#include "gui/chartcard.h"
#include "gui/insightcharts.h"
#include "gui/insightexport.h"
#include "gui/insightspage.h"
#include "gui/insighttile.h"
#include "gui/wallboard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestInsightsPage : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Done> filled = fillWithSampleData(m_filled.filePath(u"data"_s));
        QVERIFY2(filled.ok(), filled ? "" : qPrintable(filled.error().message));
    }
    void init()
    {
        QDir data(dataDirectory());
        QVERIFY(data.mkpath(u"."_s));
        QFile::setPermissions(data.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QFileInfoList files = QDir(m_filled.filePath(u"data"_s)).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            QVERIFY(QFile::copy(file.filePath(), data.filePath(file.fileName())));
        openConsole();
    }
    void cleanup() { closeConsole(); }

    void aKeyLeadsThereAndPlotsSpeak()
    {
        QVERIFY(!page()); // a start doesn't pay for it
        auto *panel = window().findChild<QWidget *>(u"callbackSkip"_s);
        QVERIFY(panel);
        QVERIFY(panel->isVisible());
        openSection();
        QVERIFY(!panel->isVisible()); // figures need the room
        QVERIFY(tile(u"Calls"_s)->accessibleDescription().contains(u"Up from"_s));

        QVERIFY(period()->hasFocus());
        auto *plot = card(u"callsCard"_s)->findChild<TimeChart *>();
        for (int i = 0; i < 40 && !plot->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Tab);
        QVERIFY(plot->hasFocus());
        QSignalSpy told(plot, &Plot::told);
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(plot->marked(), 28);
        const QString sentence = told.last().first().toString();
        QVERIFY2(sentence.contains(u" call"_s) && sentence.contains(u" · Completed "_s), qPrintable(sentence));
        QCOMPARE(plot->accessibleDescription(), sentence);
        QVERIFY(showsText(sentence));
        QCOMPARE(plot->accessibleName(), u"Calls over time"_s);
    }

    void aPlotIsATableToo()
    {
        openSection();
        auto *calls = card(u"callsCard"_s);
        auto *table = calls->findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table->isVisible());
        auto *button = calls->findChild<QToolButton *>(u"asTable"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 30);
        period()->setCurrentIndex(period()->findText(u"Last 7 days"_s));
        QTRY_COMPARE(table->model()->rowCount(), 7);
        QVERIFY(table->isVisible());
    }

    void otherPeriodsAndAgents()
    {
        openSection();
        QTRY_VERIFY(agent()->findText(u"Billing"_s) > 0);
        const int all = page()->source().insights()->figures.calls;
        agent()->setCurrentIndex(agent()->findText(u"Billing"_s));
        QTRY_VERIFY(page()->source().insights()->figures.calls < all);
        QTRY_COMPARE(page()->source().insights()->agents.size(), 1);
        QCOMPARE(agent()->currentText(), u"Billing"_s);
        agent()->setCurrentIndex(0);

        auto *from = window().findChild<QDateEdit *>(u"fromDate"_s);
        auto *to = window().findChild<QDateEdit *>(u"toDate"_s);
        QVERIFY(!from->isVisible());
        period()->setCurrentIndex(period()->count() - 1);
        QVERIFY(from->isVisible());
        to->setDate(QDate(2020, 5, 3));
        QCOMPARE(from->date(), QDate(2020, 5, 3)); // the days don't cross
        from->setDate(QDate(2020, 5, 1));
        QTRY_VERIFY(showsText(u"No calls in this period"_s));
        QCOMPARE(page()->source().insights()->question.period.days(), 3);
        QVERIFY(!window().findChild<QPushButton *>(u"exportInsights"_s)->isEnabled());
        button(u"Show 90 days"_s)->click();
        QTRY_VERIFY(!showsText(u"No calls in this period"_s));
        QCOMPARE(period()->currentText(), u"Last 90 days"_s);
    }

    void newCallsAreCounted()
    {
        openSection();
        const int before = page()->source().insights()->queue.open;
        CallbackDraft draft;
        draft.phone = u"+351213456789"_s;
        m_console->engine().addCallback(draft);
        QTRY_COMPARE_WITH_TIMEOUT(page()->source().insights()->queue.open, before + 1, 10'000);
        QTRY_VERIFY(tile(u"Callbacks open"_s)->accessibleDescription().startsWith(QString::number(before + 1)));
    }

    void targetsAreKept()
    {
        openSection();
        QVERIFY(tile(u"Answer rate"_s)->accessibleDescription().contains(u"met"_s));
        const std::optional<double> resolved = page()->source().insights()->figures.resolvedRate();
        window().findChild<QPushButton *>(u"targets"_s)->click();
        QTRY_VERIFY(dialog());
        dialog()->findChild<QSpinBox *>(u"target1"_s)->setValue(99);
        auto *outcomes = dialog()->findChild<QListWidget *>(u"resolvedOutcomes"_s);
        QVERIFY(outcomes->count() > 5);
        QCOMPARE(outcomes->item(0)->checkState(), Qt::Checked);
        outcomes->item(0)->setCheckState(Qt::Unchecked);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(tile(u"Answer rate"_s)->accessibleDescription().contains(u"Target 99 % missed"_s));
        QTRY_VERIFY(page()->source().insights()->figures.resolvedRate() < resolved);

        m_console.reset();
        openConsole();
        openSection();
        QTRY_VERIFY(tile(u"Answer rate"_s)->accessibleDescription().contains(u"Target 99 % missed"_s));
        QTRY_VERIFY(page()->source().insights()->figures.resolvedRate() < resolved);
    }

    void exports()
    {
        openSection();
        const models::Insights insights = *page()->source().insights();
        QSignalSpy written(&page()->exporting(), &InsightExport::written);
        QSignalSpy failed(&page()->exporting(), &InsightExport::failed);
        const auto write = [&](InsightExport::Format format, const QString &name) {
            const QString path = m_directory->filePath(name);
            const qsizetype before = written.size();
            page()->exporting().write(format, path, insights, u"Last 30 days"_s);
            if (!QTest::qWaitFor([&] { return written.size() > before; }, 20'000))
                return QByteArray();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray csv = write(InsightExport::Format::Csv, u"i.csv"_s);
        QVERIFY(csv.startsWith("\xef\xbb\xbftable,row,column,value\r\nfigures,"));
        QVERIFY(csv.contains("\r\nagents,Billing,calls,"));
        const QImage image = QImage::fromData(write(InsightExport::Format::Png, u"i.png"_s), "PNG");
        QVERIFY(image.width() > 1500 && image.height() > 1500);
        // Words stay words, and it is a whole document.
        QXmlStreamReader svg(write(InsightExport::Format::Svg, u"i.svg"_s));
        QString words;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::Characters)
                words += svg.text();
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(words.contains(u"Refund agreed"_s) && words.contains(u"Last 30 days"_s));
        QVERIFY(words.contains(QLocale().toString(insights.figures.calls)));

        page()->exporting().write(InsightExport::Format::Csv, u"/nowhere/at/all.csv"_s, insights, {});
        QTRY_COMPARE(failed.size(), 1);
    }

    void theWallboardComesAndGoesByKey()
    {
        QTest::keyClick(&window(), Qt::Key_F11); // from wherever one is
        QTRY_VERIFY(wallboard() && wallboard()->isVisible());
        QVERIFY(wallboard()->isFullScreen());
        QCOMPARE(wallboard()->findChildren<InsightTile *>().size(), 7);
        window().showSection(MainWindow::Section::Calls);
        const QList<InsightTile *> tiles = wallboard()->findChildren<InsightTile *>();
        // It is looked at though the section isn't.
        m_console->engine().addCallback({.phone = u"+351213456789"_s});
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(tiles.begin(), tiles.end(),
                                             [](const InsightTile *one) {
                                                 return one->accessibleName() == u"Callbacks open"_s &&
                                                        one->accessibleDescription().startsWith(u'9');
                                             }),
                                 10'000);
        QTest::keyClick(wallboard(), Qt::Key_Escape);
        QTRY_VERIFY(!wallboard());
    }

    void aNarrowWindowHasItAll()
    {
        openSection();
        auto *targets = window().findChild<QPushButton *>(u"targets"_s);
        QVERIFY(!targets->text().isEmpty());
        period()->setCurrentIndex(period()->count() - 1); // with the dates
        window().resize(820, 700);
        QTRY_VERIFY(targets->text().isEmpty());
        QCOMPARE(targets->accessibleName(), u"Targets…"_s);
        QVERIFY(window().width() <= 860);
        const QWidget *view = card(u"agentsCard"_s)->parentWidget();
        QTRY_VERIFY(view->width() <= page()->width());
        QVERIFY(card(u"agentsCard"_s)->geometry().right() <= view->width());
        window().resize(1440, 900);
        QTRY_VERIFY(!targets->text().isEmpty());
    }

private:
    void openSection()
    {
        QTest::keyClick(&window(), Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(page() && page()->isVisible() && page()->source().insights());
        QTRY_VERIFY(card(u"callsCard"_s)->isVisible());
    }
    InsightsPage *page() { return window().findChild<InsightsPage *>(); }
    ChartCard *card(const QString &name) { return window().findChild<ChartCard *>(name); }
    QComboBox *period() { return window().findChild<QComboBox *>(u"period"_s); }
    QComboBox *agent() { return window().findChild<QComboBox *>(u"insightAgent"_s); }
    Wallboard *wallboard() { return window().findChild<Wallboard *>(); }
    InsightTile *tile(const QString &name)
    {
        const QList<InsightTile *> tiles = window().findChildren<InsightTile *>();
        const auto found = std::find_if(tiles.begin(), tiles.end(),
                                        [&](const InsightTile *one) { return one->accessibleName() == name; });
        return found != tiles.end() ? *found : nullptr;
    }
    QPushButton *button(const QString &words)
    {
        const QList<QPushButton *> buttons = window().findChildren<QPushButton *>();
        const auto found =
            std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->text() == words; });
        return found != buttons.end() ? *found : nullptr;
    }

    QTemporaryDir m_filled;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestInsightsPage>(argc, argv);
}

#include "tst_insightspage.moc"
