#include "gui/buttons.h"
#include "gui/celldelegate.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/style.h"
#include "gui/tablelook.h"
#include "looktest.h"
#include "samples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace ringback;
using namespace ringback::looktest;
using namespace Qt::StringLiterals;

class TestStyle final : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, Theme::light()); }
    void joinedLettersStayJoined();
    void hoursComeBeforeMinutes();
    void primaryButtonIsFilled();
    void plainButtonIsNot();
    void propertiesChangeTheLook();
    void keyboardFocusShows_data();
    void keyboardFocusShows();
    void mouseFocusShowsOnFieldsOnly();
    void controlsShareAHeight();
    void buttonsNeverCutTheirWords();
    void iconsFollowAForeignPalette();
    void checkBoxesShowTheirState();
    void comboArrowIsMirrored();
    void selectedTabIsUnderlined();
    void tabsKeepTheirWidth();
    void rowsAreTinted();
    void pointerTintsTheWholeRow();
    void currentRowShowsTheFocus();
    void densityKeepsLegible();
    void nothingMovesByItself();
    void lastColumnTakesTheRest();
    void headerIsFlatAndAligned();
    void scrollBarsAreThin();
    void progressAndSliderFollowTheDirection();
    void menusShowTheActiveItem();
    void dialogsStandOnTheSurface();
    void groupTitleStandsAboveItsFrame();
    void edgesAreSharpAtAnyScale_data();
    void edgesAreSharpAtAnyScale();
    void digitsAreEquallyWide();
    void textKeepsItsOwnDirection();
};

void TestStyle::primaryButtonIsFilled()
{
    inBothThemes([](const Theme &theme) {
        PrimaryButton button(icon(Icon::CallBack), u"Call back"_s);
        showActive(&button);
        const QImage image = picture(&button);
        const int ground = count(image, theme.color(ColorRole::Accent));
        QVERIFY(ground > image.width() * image.height() / 2);
        // Words and icon are drawn in the colour that reads on it.
        QVERIFY(count(image, theme.color(ColorRole::OnAccent)) > 20);
        QVERIFY(count(image, theme.color(ColorRole::OnAccent), QRect(0, 0, 12 + 16, image.height())) > 5);
        // Round corners.
        QVERIFY(image.pixelColor(0, 0).rgb() != theme.color(ColorRole::Accent).rgb());
    });
}

void TestStyle::plainButtonIsNot()
{
    QPushButton button(u"Cancel"_s);
    showActive(&button);
    const Theme theme = Theme::light();
    const QImage image = picture(&button);
    QVERIFY(count(image, theme.color(ColorRole::Surface)) > image.width() * image.height() / 2);
    QCOMPARE(image.pixelColor(image.width() / 2, 0).rgb(), theme.color(ColorRole::ControlLine).rgb());
}

void TestStyle::propertiesChangeTheLook()
{
    QPushButton button(u"Forget"_s);
    showActive(&button);
    setLookProperty(&button, dangerProperty, true);
    QVERIFY(count(picture(&button), Theme::light().color(ColorRole::FailedText)) > 10);
    setLookProperty(&button, dangerProperty, false);
    QCOMPARE(count(picture(&button), Theme::light().color(ColorRole::FailedText)), 0);
    setLookProperty(&button, primaryProperty, true);
    QVERIFY(count(picture(&button), Theme::light().color(ColorRole::Accent)) > 200);
    button.setEnabled(false);
    QCOMPARE(count(picture(&button), Theme::light().color(ColorRole::Accent)), 0);

    QLineEdit field;
    showActive(&field);
    setLookProperty(&field, invalidProperty, true);
    QVERIFY(count(picture(&field), Theme::light().color(ColorRole::FailedText)) > field.width());
}

void TestStyle::keyboardFocusShows_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("button") << 0;
    QTest::newRow("primary button") << 1;
    QTest::newRow("check box") << 2;
    QTest::newRow("combo box") << 3;
    QTest::newRow("line edit") << 4;
    QTest::newRow("tab bar") << 5;
    QTest::newRow("slider") << 6;
}

void TestStyle::keyboardFocusShows()
{
    QFETCH(int, kind);
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton other(u"Other"_s);
    layout.addWidget(&other);
    std::unique_ptr<QWidget> widget;
    switch (kind) {
    case 0:
        widget = std::make_unique<QPushButton>(u"Save"_s);
        break;
    case 1:
        widget = std::make_unique<PrimaryButton>();
        break;
    case 2:
        widget = std::make_unique<QCheckBox>(u"Agreed"_s);
        break;
    case 3:
        widget = std::make_unique<QComboBox>();
        break;
    case 4:
        widget = std::make_unique<QLineEdit>();
        break;
    case 5:
        widget = std::make_unique<QTabBar>();
        static_cast<QTabBar *>(widget.get())->addTab(u"Timeline"_s);
        break;
    default:
        widget = std::make_unique<QSlider>(Qt::Horizontal);
    }
    layout.addWidget(widget.get());
    showActive(&window);
    other.setFocus();
    const ColorRole ring = kind == 1 ? ColorRole::OnAccent : ColorRole::Accent;
    const int before = count(picture(widget.get()), Theme::light().color(ring));
    QTest::keyClick(&other, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    const int after = count(picture(widget.get()), Theme::light().color(ring));
    QVERIFY2(after > before + 20, qPrintable(u"%1 -> %2"_s.arg(before).arg(after)));
    widget.reset();
}

void TestStyle::mouseFocusShowsOnFieldsOnly()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *button = new QPushButton(u"Save"_s);
    auto *field = new QLineEdit;
    layout.addWidget(button);
    layout.addWidget(field);
    showActive(&window);
    button->setFocus(Qt::MouseFocusReason);
    QCOMPARE(count(picture(button), Theme::light().color(ColorRole::Accent)), 0);
    field->setFocus(Qt::MouseFocusReason);
    QVERIFY(count(picture(field), Theme::light().color(ColorRole::Accent)) > field->width());
}

void TestStyle::controlsShareAHeight()
{
    QPushButton button(u"Save"_s);
    QLineEdit field;
    QComboBox combo;
    QSpinBox spin;
    const int height = button.sizeHint().height();
    QVERIFY(height >= measure::control);
    for (const QWidget *widget :
         {static_cast<QWidget *>(&field), static_cast<QWidget *>(&combo), static_cast<QWidget *>(&spin)})
        QVERIFY2(qAbs(widget->sizeHint().height() - height) <= 2, widget->metaObject()->className());
}

void TestStyle::buttonsNeverCutTheirWords()
{
    // At least 40 % more than the English words: what a translation may need.
    for (const QString &words : {u"Save"_s, u"Speichern und zurückrufen lassen"_s, u"احفظ واتصل"_s}) {
        QPushButton button(icon(Icon::CallBack), words);
        const int text = QFontMetrics(textFont(button.font(), TextSize::Body, true)).horizontalAdvance(words);
        QVERIFY(button.sizeHint().width() >= text + 16 + 8 + 2 * 8);
    }
}

void TestStyle::iconsFollowAForeignPalette()
{
    QPushButton button(icon(Icon::Pause), QString());
    button.setPalette(Theme::dark().palette());
    showActive(&button);
    QVERIFY(count(picture(&button), Theme::dark().color(ColorRole::Text)) > 20);
    QCOMPARE(count(picture(&button), Theme::light().color(ColorRole::Text)), 0);
}

void TestStyle::checkBoxesShowTheirState()
{
    QCheckBox box(u"Agreed"_s);
    box.setTristate(true);
    showActive(&box);
    const QColor accent = Theme::light().color(ColorRole::Accent);
    QCOMPARE(count(picture(&box), accent), 0);
    box.setCheckState(Qt::Checked);
    const int checked = count(picture(&box), accent);
    box.setCheckState(Qt::PartiallyChecked);
    const int partial = count(picture(&box), accent);
    QVERIFY(checked > 100 && partial > 100);
    QVERIFY(checked != partial);
}

void TestStyle::comboArrowIsMirrored()
{
    QComboBox combo;
    combo.setFixedWidth(200);
    showActive(&combo);
    const QColor arrow = Theme::light().color(ColorRole::SecondaryText);
    QVERIFY(inkBounds(picture(&combo), arrow).left() > 160);
    combo.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkBounds(picture(&combo), arrow).right() < 40);
}

void TestStyle::selectedTabIsUnderlined()
{
    QTabBar tabs;
    tabs.addTab(u"Timeline"_s);
    tabs.addTab(u"Calls 4"_s);
    showActive(&tabs);
    const QColor accent = Theme::light().color(ColorRole::Accent);
    const auto line = [&] { return bounds(picture(&tabs).copy(0, tabs.height() - 2, tabs.width(), 2), accent); };
    QVERIFY(tabs.tabRect(0).contains(line().center()));
    QCOMPARE(line().height(), 2);
    tabs.setCurrentIndex(1);
    QVERIFY(tabs.tabRect(1).left() <= line().left());
}

void TestStyle::tabsKeepTheirWidth()
{
    QTabBar tabs;
    tabs.addTab(u"Transcript"_s);
    tabs.addTab(u"Captured 5"_s);
    const int first = tabs.tabRect(0).width();
    tabs.setCurrentIndex(1);
    QCOMPARE(tabs.tabRect(0).width(), first);
    QVERIFY(first >= QFontMetrics(textFont(tabs.font(), TextSize::Body, true)).horizontalAdvance(u"Transcript"_s) + 8);
}

namespace {

struct Table
{
    Table()
    {
        samples::fillCallbacks(&model);
        setUpTable(&view);
        view.setModel(&model);
        view.setItemDelegate(new CellDelegate(&view));
        view.resize(700, 400);
    }
    [[nodiscard]] QRect rowRect(int row) const
    {
        return QRect(0, view.rowViewportPosition(row), view.viewport()->width(), view.rowHeight(row));
    }

    QStandardItemModel model;
    QTableView view;
};

} // namespace

void TestStyle::rowsAreTinted()
{
    inBothThemes([](const Theme &theme) {
        Table table;
        showActive(&table.view);
        table.view.selectRow(1);
        const QImage image = picture(table.view.viewport());
        const QRect selected = table.rowRect(1);
        QVERIFY(count(image, theme.color(ColorRole::Selected), selected) > selected.width() * selected.height() / 2);
        const QRect plain = table.rowRect(2);
        QVERIFY(count(image, theme.color(ColorRole::Surface), plain) > plain.width() * plain.height() / 2);
        // A hairline under the row, and only there.
        QCOMPARE(count(image, theme.color(ColorRole::Line), QRect(plain.left(), plain.bottom(), 100, 1)), 100);
        QCOMPARE(count(image, theme.color(ColorRole::Line), plain.adjusted(0, 1, 0, -1)), 0);
        // Below the rows the window shows.
        QCOMPARE(image.pixelColor(5, image.height() - 20).rgb(), theme.color(ColorRole::Window).rgb());
    });
}

void TestStyle::pointerTintsTheWholeRow()
{
    Table table;
    showActive(&table.view);
    QCOMPARE(hoveredRow(&table.view), -1);
    const QPoint at = table.rowRect(3).center();
    QMouseEvent move(QEvent::MouseMove, at, table.view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(table.view.viewport(), &move);
    QCOMPARE(hoveredRow(&table.view), 3);
    const QImage image = picture(table.view.viewport());
    const QRect row = table.rowRect(3);
    const QRgb first = image.pixelColor(row.left() + 2, row.top() + 3).rgb();
    QCOMPARE(image.pixelColor(row.right() - 2, row.top() + 3).rgb(), first);
    QVERIFY(first != Theme::light().color(ColorRole::Surface).rgb());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table.view.viewport(), &leave);
    QCOMPARE(hoveredRow(&table.view), -1);
}

void TestStyle::currentRowShowsTheFocus()
{
    Table table;
    showActive(&table.view);
    table.view.setFocus();
    table.view.setCurrentIndex(table.model.index(2, 3));
    const QColor accent = Theme::light().color(ColorRole::Accent);
    const QRect row = table.rowRect(2);
    const QRect leading(row.left(), row.top(), 3, row.height());
    QVERIFY(count(picture(table.view.viewport()), accent, leading) >= 3 * (row.height() - 2));
    table.view.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    const QRect mirrored(table.view.viewport()->width() - 3, row.top(), 3, row.height());
    QVERIFY(count(picture(table.view.viewport()), accent, mirrored) >= 3 * (row.height() - 2));
    table.view.clearFocus();
    QCOMPARE(count(picture(table.view.viewport()), accent, mirrored), 0);
}

void TestStyle::nothingMovesByItself()
{
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    // Busy, for as long as it takes: it looks the same all the time.
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 20);
    const QImage before = bar.grab().toImage();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
    QCOMPARE(bar.grab().toImage(), before);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
}

void TestStyle::densityKeepsLegible()
{
    Table table;
    QCOMPARE(table.view.rowHeight(0), std::max(measure::row, 2 * table.view.fontMetrics().height() + 8));
    setDensity(&table.view, Density::Compact);
    QVERIFY(table.view.rowHeight(0) < measure::row);
    QFont large = table.view.font();
    large.setPixelSize(30);
    table.view.setFont(large);
    setDensity(&table.view, Density::Compact);
    QVERIFY(table.view.rowHeight(0) >= table.view.fontMetrics().height());
}

void TestStyle::lastColumnTakesTheRest()
{
    Table table;
    setColumnWidths(&table.view, {100, 80, 120, 100, 100, 60, 50});
    showActive(&table.view);
    QCOMPARE(table.view.horizontalHeader()->length(), table.view.viewport()->width());
    QCOMPARE(table.view.columnWidth(2), 120);
    table.view.resize(640, 400);
    QTRY_COMPARE(table.view.horizontalHeader()->length(), table.view.viewport()->width());
    table.view.resize(590, 400);
    QTRY_COMPARE(table.view.columnWidth(6), 50);
}

void TestStyle::headerIsFlatAndAligned()
{
    Table table;
    table.view.setSortingEnabled(true);
    showActive(&table.view);
    QHeaderView *header = table.view.horizontalHeader();
    QVERIFY(header->height() >= measure::header);
    const QImage image = picture(header->viewport());
    // Between the words there is nothing: no bevels, no separators.
    QCOMPARE(count(image, Theme::light().color(ColorRole::Line), QRect(0, 0, image.width(), image.height() - 1)), 0);
    // The words start where the cells' words do.
    const QImage first = image.copy(header->sectionViewportPosition(1), 0, header->sectionSize(1), image.height() - 2);
    const QRect words = bounds(first, Theme::light().color(ColorRole::SecondaryText));
    QVERIFY2(qAbs(words.left() - measure::cellPadding) <= 2, qPrintable(QString::number(words.left())));
}

void TestStyle::scrollBarsAreThin()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    bar.resize(bar.sizeHint().width(), 300);
    QCOMPARE(bar.width(), 12);
    showActive(&bar);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 1'000'000;
    option.pageStep = 10;
    const auto slider = [&](int position) {
        option.sliderPosition = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    // However much there is to scroll, the thumb can be caught, and reaches both ends.
    QCOMPARE(slider(0).height(), 32);
    QCOMPARE(slider(0).top(), 0);
    QCOMPARE(slider(1'000'000).bottom(), 299);
    QVERIFY(bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
}

void TestStyle::progressAndSliderFollowTheDirection()
{
    const QColor accent = Theme::light().color(ColorRole::Accent);
    QProgressBar progress;
    progress.setRange(0, 100);
    progress.setValue(25);
    progress.resize(200, 6);
    showActive(&progress);
    QVERIFY(qAbs(bounds(picture(&progress), accent).right() - 49) <= 1);
    progress.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(qAbs(bounds(picture(&progress), accent).left() - 150) <= 1);
    progress.setRange(0, 0);
    QVERIFY(count(picture(&progress), accent) > 100);
}

void TestStyle::menusShowTheActiveItem()
{
    QMenu menu;
    menu.addAction(icon(Icon::Copy), u"Copy number"_s)->setShortcut(QKeySequence::Copy);
    QAction *active = menu.addAction(u"Add a note"_s);
    QAction *off = menu.addAction(u"Not now"_s);
    off->setEnabled(false);
    menu.addSeparator();
    menu.ensurePolished();
    menu.popup(QPoint(10, 10));
    menu.setActiveAction(active);
    const QImage image = picture(&menu);
    const QRect at = menu.actionGeometry(active);
    QVERIFY(at.height() >= 32);
    QVERIFY(count(image, Theme::light().color(ColorRole::Selected), at) > at.width() * at.height() / 2);
    QCOMPARE(count(image, Theme::light().color(ColorRole::Text), menu.actionGeometry(off)), 0);
    menu.hide();
}

void TestStyle::dialogsStandOnTheSurface()
{
    QDialog dialog;
    dialog.resize(100, 100);
    showActive(&dialog);
    QCOMPARE(picture(&dialog).pixelColor(50, 50).rgb(), Theme::light().color(ColorRole::Surface).rgb());
}

void TestStyle::groupTitleStandsAboveItsFrame()
{
    QGroupBox group(u"Calling hours"_s);
    QVBoxLayout layout(&group);
    layout.addWidget(new QLineEdit);
    showActive(&group);
    const QRect frame = bounds(picture(&group), Theme::light().color(ColorRole::Line));
    QVERIFY(frame.top() >= group.fontMetrics().height());
    QVERIFY(layout.geometry().top() > frame.top());
    QVERIFY(count(picture(&group), Theme::light().color(ColorRole::Text), QRect(0, 0, group.width(), frame.top())) >
            20);
}

void TestStyle::edgesAreSharpAtAnyScale_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0})
        QTest::addRow("%g", scale) << scale;
}

void TestStyle::edgesAreSharpAtAnyScale()
{
    QFETCH(double, scale);
    QImage image(qRound(60 * scale), qRound(40 * scale), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRounded(&painter, QRectF(7, 5, 41, 27), 8, Qt::green, Qt::black);
    paintEdge(&painter, QRect(3, 3, 50, 33), Qt::BottomEdge, Qt::blue);
    painter.end();
    image.setDevicePixelRatio(1);
    // Down a column through the middle there are only the colours asked for: nothing half covered.
    const int x = image.width() / 2;
    int lines = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        QVERIFY2(pixel == Qt::white || pixel == Qt::green || pixel == Qt::black || pixel == Qt::blue,
                 qPrintable(u"%1: %2"_s.arg(y).arg(pixel.name())));
        lines += pixel == Qt::black;
    }
    QCOMPARE(lines, 2 * std::max(1, int(scale + 0.25)));
    QVERIFY(count(image, Qt::blue) > 0);
}

void TestStyle::digitsAreEquallyWide()
{
    QFont inter(u"Inter"_s);
    inter.setPixelSize(13);
    QCOMPARE(tabularWidth(u"11:11"_s, inter), tabularWidth(u"00:00"_s, inter));
    QVERIFY(tabularWidth(u"1m 11s"_s, inter) >= QFontMetricsF(inter).horizontalAdvance(u"1m 11s"_s));
    // What needs shaping goes its usual way.
    QCOMPARE(tabularWidth(u"محمد 11"_s, inter), QFontMetricsF(inter).horizontalAdvance(u"محمد 11"_s));

    const auto spots = [&inter](const QString &text) {
        QImage image(80, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(inter);
        paintTabular(&painter, QRectF(0, 0, 80, 20), Qt::AlignTrailing | Qt::AlignVCenter, text, Qt::LeftToRight);
        painter.end();
        // The colon stands at the same place whatever the digits before it.
        return image.copy(80 - qRound(tabularWidth(u":00"_s, inter)), 0, 4, 20);
    };
    QCOMPARE(spots(u"1:00"_s), spots(u"18:00"_s));
    QCOMPARE(spots(u"11:00"_s), spots(u"88:00"_s));
}

void TestStyle::textKeepsItsOwnDirection()
{
    const auto line = [](const QString &text, Qt::LayoutDirection window) {
        QImage image(300, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLine(&painter, QRectF(0, 0, 300, 20), Qt::AlignLeading, text, window);
        painter.end();
        return image;
    };
    const QString sentence = u"Copied +351914000221."_s;
    const QRect left = inkBounds(line(sentence, Qt::LeftToRight), Qt::black);
    const QImage mirrored = line(sentence, Qt::RightToLeft);
    const QRect right = inkBounds(mirrored, Qt::black);
    QVERIFY(left.left() < 5);
    QVERIFY(right.right() > 294);
    QVERIFY(qAbs(left.width() - right.width()) <= 6);
    // The full stop didn't jump to the front: what stands last is low, what stands first is a capital.
    QCOMPARE(inked(mirrored, Qt::black, QRect(right.right() - 1, 0, 2, 10)), 0);
    QVERIFY(inked(mirrored, Qt::black, QRect(right.left(), 0, 8, 10)) > 3);
}

void TestStyle::joinedLettersStayJoined()
{
    const auto picture = [](const QString &words) {
        QPushButton button(words);
        QLabel label(words);
        QLineEdit field;
        label.setBuddy(&field);
        return std::pair{button.grab().toImage(), label.grab().toImage()};
    };
    QCOMPARE(picture(u"ح&فظ"_s), picture(u"حفظ"_s));
    QVERIFY(picture(u"Sa&ve"_s) != picture(u"Save"_s)); // there the key is underlined
}

void TestStyle::hoursComeBeforeMinutes()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *edit = new QTimeEdit(QTime(8, 30), &window);
    setTimeParts(edit, TimeParts::Time);
    QCOMPARE(edit->text(), u"08:30"_s);
    QCOMPARE(edit->layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
