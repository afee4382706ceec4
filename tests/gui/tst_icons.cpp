#include "gui/icons.h"
#include "gui/statuslook.h"
#include "gui/style.h"
#include "looktest.h"

#include <QFile>
#include <QPixmapCache>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are drawn, and whether all that are fully drawn have this colour.
struct Drawn
{
    int pixels = 0;
    bool inColor = true;
};

Drawn drawn(const QPixmap &pixmap, const QColor &color)
{
    Drawn result;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            result.pixels += pixel.alpha() > 100;
            if (pixel.alpha() == 255 && pixel.rgb() != color.rgb())
                result.inColor = false;
        }
    }
    return result;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyIconIsThereInItsColor_data();
    void everyIconIsThereInItsColor();
    void everyIconSurvivesWithoutTheme_data() { everyIconIsThereInItsColor_data(); }
    void everyIconSurvivesWithoutTheme();
    void followsTheTheme();
    void greysOutAndLightsUp();
    void keepsARole();
    void isSharpOnDenseScreens();
    void logoIsThere();
    void statusesAreToldApartWithoutColor();

private:
    QStringList m_searchPaths;
};

void TestIcons::init()
{
    m_searchPaths = QIcon::themeSearchPaths();
    applyLook(*qApp, Theme::light());
    QPixmapCache::clear();
}

void TestIcons::cleanup()
{
    QIcon::setThemeSearchPaths(m_searchPaths);
}

void TestIcons::everyIconIsThereInItsColor_data()
{
    QTest::addColumn<Icon>("which");
    for (int i = 0; i < static_cast<int>(Icon::Count); ++i)
        QTest::addRow("%d", i) << static_cast<Icon>(i);
}

void TestIcons::everyIconIsThereInItsColor()
{
    QFETCH(Icon, which);
    for (const int size : {16, 22, 48}) {
        QVERIFY2(QFile::exists(iconFile(which, size)), qPrintable(iconFile(which, size)));
        const QColor color(size, 10, 200);
        const Drawn result = drawn(iconPixmap(which, size, 1.0, color), color);
        QVERIFY2(result.pixels >= size / 2, qPrintable(iconFile(which, size)));
        QVERIFY(result.inColor);
    }
}

void TestIcons::everyIconSurvivesWithoutTheme()
{
    QFETCH(Icon, which);
    QIcon::setThemeSearchPaths({u"/nonexistent"_s});
    QPixmapCache::clear();
    QVERIFY(iconFile(which, 16).startsWith(u":/"));
    const Drawn result = drawn(iconPixmap(which, 16, 1.0, Qt::red), Qt::red);
    QVERIFY2(result.pixels >= 6, qPrintable(iconFile(which, 16)));
    QVERIFY(result.inColor);
}

void TestIcons::followsTheTheme()
{
    const QIcon undo = icon(Icon::Undo);
    looktest::inBothThemes([&](const Theme &theme) {
        const Drawn result = drawn(undo.pixmap(32), theme.color(ColorRole::Text));
        QVERIFY(result.pixels > 30);
        QVERIFY(result.inColor);
    });
}

void TestIcons::greysOutAndLightsUp()
{
    const QIcon filter = icon(Icon::Filter);
    const Theme theme = Theme::light();
    QVERIFY(drawn(filter.pixmap(32, QIcon::Disabled), theme.disabledText()).inColor);
    QVERIFY(drawn(filter.pixmap(32, QIcon::Normal, QIcon::On), theme.color(ColorRole::Accent)).inColor);
}

void TestIcons::keepsARole()
{
    const QIcon stop = icon(Icon::DoNotCall, ColorRole::FailedText);
    looktest::inBothThemes([&](const Theme &theme) {
        QVERIFY(drawn(stop.pixmap(32, QIcon::Normal, QIcon::On), theme.color(ColorRole::FailedText)).inColor);
    });
}

void TestIcons::isSharpOnDenseScreens()
{
    const QPixmap pixmap = icon(Icon::Contacts).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    QVERIFY(drawn(pixmap, Theme::light().color(ColorRole::Text)).pixels >
            drawn(icon(Icon::Contacts).pixmap(16), Theme::light().color(ColorRole::Text)).pixels);
}

void TestIcons::logoIsThere()
{
    for (const int size : {16, 256}) {
        const QImage image = logo().pixmap(size).toImage();
        QCOMPARE(image.width(), size);
        QCOMPARE(image.pixelColor(size / 2, size / 12).rgb(), Theme::light().color(ColorRole::Accent).rgb());
    }
}

void TestIcons::statusesAreToldApartWithoutColor()
{
    QList<QPair<Icon, QString>> seen;
    for (const CallStatus status : allCallStatuses) {
        const ChipLook look = statusLook(status);
        QVERIFY(look.icon.has_value());
        QVERIFY(!look.word.isEmpty());
        QCOMPARE(look.word, statusWord(status));
        QCOMPARE(look.hatched, status == CallStatus::Unconfirmed);
        QVERIFY(!seen.contains({*look.icon, look.word}));
        for (const auto &[icon, word] : std::as_const(seen)) {
            QVERIFY(word != look.word);
            QVERIFY(icon != *look.icon);
        }
        seen.append({*look.icon, look.word});
        // Red is for failures only.
        QCOMPARE(look.text == ColorRole::FailedText, status == CallStatus::Failed);
    }
    QCOMPARE(statusLook(CallStatus::InProgress).text, ColorRole::LiveText);
    QCOMPARE(statusLook(CallStatus::Completed).text, ColorRole::DoneText);
    QCOMPARE(statusLook(CallStatus::Transferred).text, ColorRole::TransferredText);
    QCOMPARE(statusLook(CallStatus::NoOutcome).text, ColorRole::AttentionText);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
