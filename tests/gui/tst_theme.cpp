#include "gui/theme.h"

#include <QFontMetrics>
#include <QTest>

#include <algorithm>
#include <array>
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

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* of a colour as somebody sees it.
std::array<double, 3> labSeen(const QColor &color, const QList<double> &sight)
{
    const std::array rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 9; ++i)
        seen.at(i / 3) += sight.at(int(i)) * rgb.at(i % 3);
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const auto [r, g, b] = seen;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distanceSeen(const QColor &one, const QColor &other, const QList<double> &sight)
{
    const auto a = labSeen(one, sight);
    const auto b = labSeen(other, sight);
    return std::hypot(a.at(0) - b.at(0), a.at(1) - b.at(1), a.at(2) - b.at(2));
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
    void plotColorsAreToldApart_data();
    void plotColorsAreToldApart();
    void eitherBlackOrWhiteReads();
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

void TestTheme::plotColorsAreToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QList<double>>("sight");
    // What colours turn into without one kind of cone (Machado et al. 2009), on linear RGB.
    const QList<double> full{1, 0, 0, 0, 1, 0, 0, 0, 1};
    const QList<double> noRed{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                              0.099216, -0.003882, -0.048116, 1.051998};
    const QList<double> noGreen{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                0.047413, -0.011820, 0.042940,  0.968881};
    const QList<double> noBlue{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                               0.147602, 0.004733,  0.691367,  0.303900};
    for (const bool dark : {false, true}) {
        for (const auto &[name, sight] : {std::pair{"full", full}, std::pair{"no red", noRed},
                                          std::pair{"no green", noGreen}, std::pair{"no blue", noBlue}})
            QTest::addRow("%s, %s", dark ? "dark" : "light", name) << dark << sight;
    }
}

void TestTheme::plotColorsAreToldApart()
{
    QFETCH(bool, dark);
    QFETCH(QList<double>, sight);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    using R = ColorRole;
    const QList<R> roles{R::PlotAnswered,   R::PlotTransferred, R::PlotVoicemail,
                         R::PlotNotReached, R::PlotFailed,      R::PlotOpen};
    for (const R role : roles) {
        QVERIFY2(contrast(theme.color(role), theme.color(R::Surface)) >= 3, qPrintable(QString::number(int(role))));
        for (const R other : roles) {
            if (other == role)
                continue;
            const double distance = distanceSeen(theme.color(role), theme.color(other), sight);
            QVERIFY2(distance >= 15,
                     qPrintable(QStringLiteral("%1 and %2: %3").arg(int(role)).arg(int(other)).arg(distance)));
        }
    }
}

void TestTheme::eitherBlackOrWhiteReads()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int share = 0; share <= 100; ++share) {
            const QColor ground = mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Accent), share / 100.0);
            QVERIFY(contrast(readableOn(ground), ground) >= 4.5);
        }
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
