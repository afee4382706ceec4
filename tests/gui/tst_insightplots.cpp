#include "gui/barlist.h"
#include "gui/heatmap.h"
#include "gui/insightcharts.h"
#include "gui/plotlegend.h"
#include "gui/style.h"
#include "models/insighttables.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

models::Insights someInsights()
{
    models::Insights insights;
    insights.question.firstDay = Qt::Monday;
    insights.figures.rang = 24;
    insights.heat.at(0).at(8) = {10, 5};
    insights.heat.at(0).at(9) = {4, 4}; // too few
    insights.heat.at(1).at(8) = {10, 10};
    return insights;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return found;
}

} // namespace

class TestInsightPlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsTellByPointerAndKey()
    {
        BarList bars;
        bars.setBars({{u"Refund agreed"_s, u"30"_s, u"75 %"_s, 30}, {u"Later"_s, u"10"_s, u"25 %"_s, 10}});
        bars.resize(400, bars.sizeHint().height());
        bars.show();
        QSignalSpy told(&bars, &Plot::told);
        QTest::mouseMove(&bars, QPoint(200, bars.height() - 12));
        QTRY_COMPARE(bars.marked(), 1);
        QCOMPARE(told.last().first().toString(), u"Later: 10 (25 %)"_s);
        QTest::keyClick(&bars, Qt::Key_Up);
        QTest::keyClick(&bars, Qt::Key_Up);
        QCOMPARE(bars.marked(), 0);
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.marked(), 1);
        bars.setBars({{u"Only one"_s, u"1"_s, u"100 %"_s, 1}});
        QCOMPARE(bars.marked(), -1);
        bars.setBars({});
        QTest::keyClick(&bars, Qt::Key_Down); // nowhere to go
        QCOMPARE(bars.marked(), -1);
    }

    void barsAreAsLongAsTheirFigures()
    {
        BarList bars;
        bars.setPalette(Theme::light().palette());
        bars.setBars({{u"a"_s, u"100"_s, u"1"_s, 100, ColorRole::PlotFailed},
                      {u"b"_s, u"50"_s, u"1"_s, 50, ColorRole::PlotOpen},
                      {u"c"_s, u"0"_s, u"1"_s, 0, ColorRole::PlotVoicemail}});
        bars.resize(500, bars.sizeHint().height());
        const QImage image = bars.grab().toImage();
        const Theme theme = Theme::light();
        const double all = pixelsOf(image, theme.color(ColorRole::PlotFailed));
        const double half = pixelsOf(image, theme.color(ColorRole::PlotOpen));
        QVERIFY2(std::abs(half / all - 0.5) < 0.02, qPrintable(QString::number(half / all)));
        QCOMPARE(pixelsOf(image, theme.color(ColorRole::PlotVoicemail)), 0);
    }

    void theHeatMapIsAGridForKeys_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("left to right") << int(Qt::LeftToRight);
        QTest::newRow("right to left") << int(Qt::RightToLeft);
    }
    void theHeatMapIsAGridForKeys()
    {
        QFETCH(int, direction);
        HeatMap map;
        map.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        map.setInsights(someInsights());
        map.resize(map.sizeHint());
        map.show();
        QSignalSpy told(&map, &Plot::told);
        const auto sentence = [&] { return told.last().first().toString(); };
        const bool isMirrored = direction == Qt::RightToLeft;
        QTest::keyClick(&map, Qt::Key_Home);
        QVERIFY2(sentence().endsWith(u"5 of 10 answered, 50 %"_s), qPrintable(sentence()));
        QVERIFY(sentence().startsWith(u"Monday"_s));
        QTest::keyClick(&map, isMirrored ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY2(sentence().endsWith(u"4 of 4 answered"_s), qPrintable(sentence())); // no share of so few
        QTest::keyClick(&map, isMirrored ? Qt::Key_Right : Qt::Key_Left);
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(sentence().startsWith(u"Tuesday"_s));
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(sentence().endsWith(u"no calls"_s));
        QTest::mouseMove(&map, QPoint(isMirrored ? map.width() - 60 : 60, 50));
        QTRY_VERIFY(sentence().startsWith(u"Monday"_s));
    }

    void timeChartShowsItsSteps()
    {
        TimeChart chart(TimeChart::Kind::StackedCounts);
        chart.setPalette(Theme::light().palette());
        TimeChart::Data few;
        few.marks = {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        few.sentences = {u"one"_s, u"two"_s, u"three"_s, u"four"_s};
        few.series = {{u"a"_s, ColorRole::PlotAnswered, {4, 0, 2, std::nullopt}},
                      {u"b"_s, ColorRole::PlotFailed, {0, 4, 2, std::nullopt}}};
        chart.setData(few);
        chart.resize(400, 240);
        chart.show();
        const QImage image = chart.grab().toImage();
        const int a = pixelsOf(image, Theme::light().color(ColorRole::PlotAnswered));
        const int b = pixelsOf(image, Theme::light().color(ColorRole::PlotFailed));
        QVERIFY(a > 1000);
        QVERIFY2(std::abs(a - b) < a / 10, qPrintable(u"%1 %2"_s.arg(a).arg(b)));
        QSignalSpy told(&chart, &Plot::told);
        QTest::mouseMove(&chart, QPoint(chart.width() - 20, 100));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"four"_s);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(told.last().first().toString(), u"one"_s);
        chart.setData({});
        QCOMPARE(chart.marked(), -1);
        QVERIFY(!chart.grab().isNull());
    }

    void linesHaveGaps()
    {
        TimeChart chart(TimeChart::Kind::LinesOfSeconds);
        chart.setPalette(Theme::dark().palette());
        TimeChart::Data some;
        some.marks = {u"1"_s, u"2"_s, u"3"_s};
        some.series = {{u"a"_s, ColorRole::PlotAnswered, {60, std::nullopt, 60}}};
        chart.setData(some);
        chart.resize(600, 240);
        const QImage image = chart.grab().toImage();
        // Nothing leads over the day in the middle.
        const QImage middle = image.copy(image.width() / 2 - 60, 0, 120, image.height());
        QVERIFY(pixelsOf(image, Theme::dark().color(ColorRole::PlotAnswered)) > 10);
        QCOMPARE(pixelsOf(middle, Theme::dark().color(ColorRole::PlotAnswered)), 0);
    }

    void theLegendWraps()
    {
        PlotLegend legend;
        legend.setEntries({{ColorRole::PlotAnswered, u"Completed"_s}, {ColorRole::PlotFailed, u"Failed"_s}});
        QVERIFY(legend.heightForWidth(90) > legend.heightForWidth(600));
        QCOMPARE(legend.accessibleName(), u"Completed, Failed"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    applyLook(application, Theme::light());
    TestInsightPlots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_insightplots.moc"
