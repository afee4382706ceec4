#include "gui/theme.h"

#include <QFontMetrics>
#include <QTest>

#include <cmath>

using namespace ringback;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextReadsOnItsGround_data();
    void everyTextReadsOnItsGround();
    void paletteTellsTheTheme();
    void paletteTextReads();
    void themesDiffer();
    void mixesColors();
    void sizesGrowWithTheBody();
};

void TestTheme::everyTextReadsOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    using R = ColorRole;
    const QList<R> grounds{R::Window, R::Surface, R::Hover};
    QList<std::pair<R, R>> pairs{
        {R::Text, R::Selected},      {R::SecondaryText, R::Selected},   {R::OnAccent, R::Accent},
        {R::Accent, R::AccentTint},  {R::Accent, R::Selected},          {R::Text, R::AccentTint},
        {R::Text, R::WaitingFill},   {R::SecondaryText, R::AccentTint}, {R::SecondaryText, R::WaitingFill},
        {R::Surface, R::FailedText}, // the urgent badge
    };
    for (const auto &[text, fill] :
         {std::pair{R::DoneText, R::DoneFill}, std::pair{R::LiveText, R::LiveFill},
          std::pair{R::AttentionText, R::AttentionFill}, std::pair{R::FailedText, R::FailedFill},
          std::pair{R::TransferredText, R::TransferredFill}, std::pair{R::WaitingText, R::WaitingFill}}) {
        pairs.append({text, fill});
        for (const R ground : grounds)
            pairs.append({text, ground});
    }
    for (const R text : {R::Text, R::SecondaryText, R::Accent}) {
        for (const R ground : grounds)
            pairs.append({text, ground});
    }
    for (const bool dark : {false, true}) {
        for (const auto &[text, ground] : std::as_const(pairs))
            QTest::addRow("%s %d on %d", dark ? "dark" : "light", int(text), int(ground))
                << dark << int(text) << int(ground);
    }
}

void TestTheme::everyTextReadsOnItsGround()
{
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(int, ground);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const double reached =
        contrast(theme.color(static_cast<ColorRole>(text)), theme.color(static_cast<ColorRole>(ground)));
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
}

void TestTheme::paletteTellsTheTheme()
{
    QCOMPARE(Theme::of(Theme::light().palette()), Theme::light());
    QCOMPARE(Theme::of(Theme::dark().palette()), Theme::dark());
    QVERIFY(Theme::dark().isDark());
    QCOMPARE(Theme::dark().inverse(), Theme::light());
}

void TestTheme::paletteTextReads()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
        // Disabled text is exempt, but it is quieter than enabled text and can still be made out.
        const double off = contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base));
        QVERIFY(off >= 2.2 && off < 4.5);
    }
}

void TestTheme::themesDiffer()
{
    for (int role = 0; role < static_cast<int>(ColorRole::Count); ++role) {
        const auto which = static_cast<ColorRole>(role);
        QVERIFY(Theme::light().color(which).isValid());
        QVERIFY(Theme::light().color(which) != Theme::dark().color(which));
    }
}

void TestTheme::mixesColors()
{
    QCOMPARE(mixed(Qt::black, Qt::white, 0).rgb(), QColor(Qt::black).rgb());
    QCOMPARE(mixed(Qt::black, Qt::white, 1).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(mixed(Qt::black, Qt::white, 0.5).red(), 128);
}

void TestTheme::sizesGrowWithTheBody()
{
    for (const double points : {10.0, 14.0}) {
        QFont body;
        body.setPointSizeF(points);
        const auto height = [&](TextSize size) { return textFont(body, size).pointSizeF(); };
        QCOMPARE(height(TextSize::Body), points);
        QCOMPARE(height(TextSize::Figure), points * 2);
        QVERIFY(height(TextSize::Small) < height(TextSize::Body));
        QVERIFY(height(TextSize::Body) < height(TextSize::Title));
    }
    QFont pixels;
    pixels.setPixelSize(13);
    QCOMPARE(textFont(pixels, TextSize::Small).pixelSize(), 12);
    QCOMPARE(textFont(pixels, TextSize::Title).pixelSize(), 18);
    QCOMPARE(textFont(pixels, TextSize::Figure).pixelSize(), 26);
    QVERIFY(textFont(pixels, TextSize::Body, true).weight() > textFont(pixels, TextSize::Body).weight());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
