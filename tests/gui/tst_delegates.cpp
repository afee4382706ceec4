#include "gui/celldelegate.h"
#include "gui/conversationdelegate.h"
#include "gui/hitdelegate.h"
#include "gui/statuschipdelegate.h"
#include "gui/statuslook.h"
#include "gui/tablelook.h"
#include "gui/timelinedelegate.h"
#include "gui/tips.h"
#include "gui/twolinedelegate.h"
#include "looktest.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace ringback;
using namespace ringback::looktest;
using namespace Qt::StringLiterals;

namespace {

/// A delegate's cell on the surface's colour.
QImage cell(const QAbstractItemDelegate &delegate, const QModelIndex &index, QSize size,
            Qt::LayoutDirection direction = Qt::LeftToRight, QStyle::State extra = {})
{
    QImage image(size, QImage::Format_RGB32);
    const Theme theme = Theme::of(QApplication::palette());
    image.fill(theme.color(ColorRole::Surface));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled | extra;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    delegate.paint(&painter, option, index);
    return image;
}

QString tipOf(CellDelegate &delegate, QTableView &view, const QModelIndex &index)
{
    QToolTip::hideText();
    if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
        return u"the last tip stays"_s;
    QStyleOptionViewItem option;
    option.rect = view.visualRect(index);
    option.font = view.font();
    option.fontMetrics = QFontMetrics(option.font);
    QHelpEvent event(QEvent::ToolTip, option.rect.center(), view.viewport()->mapToGlobal(option.rect.center()));
    delegate.helpEvent(&event, &view, option, index);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

} // namespace

class TestDelegates final : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, Theme::light()); }
    void chipShowsTheStatus();
    void unknownStatusShowsNothing_data();
    void unknownStatusShowsNothing();
    void chipStandsAtTheLeadingSide();
    void chipIsCutNotSpilled();
    void hatchedChipIsHatched();
    void cellTakesItsRole();
    void cutTextIsInTheTip();
    void hostileTextIsShownAsItIs();
    void twoLinesNeedRoom();
    void secondLineMayBeMissing();
    void bubblesStandOnTheirSides();
    void bubblesWrap();
    void eachTurnHasItsOwnDirection();
    void evidenceAndSelectionHaveAnEdge();
    void findMarksWords();
    void hitRunsThroughTheRow();
    void copiesAsALine();
    void endlessWordsDontSpill();
    void timelineShowsItsDots();
    void timelineWraps();
    void paintsFast();
};

void TestDelegates::chipShowsTheStatus()
{
    QStandardItemModel model;
    samples::fillCalls(&model);
    const StatusChipDelegate delegate(samples::Status);
    inBothThemes([&](const Theme &theme) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto status = static_cast<CallStatus>(model.index(row, 0).data(samples::Status).toInt());
            const QImage image = cell(delegate, model.index(row, 0), QSize(170, 44));
            const ChipLook look = statusLook(status);
            QVERIFY(count(image, theme.color(look.fill)) > 300);
            QVERIFY(count(image, theme.color(look.text)) > 10);
        }
    });
    // A model may also give the status as itself.
    model.setData(model.index(0, 0), QVariant::fromValue(CallStatus::Failed), samples::Status);
    QVERIFY(count(cell(delegate, model.index(0, 0), QSize(170, 44)), Theme::light().color(ColorRole::FailedFill)) >
            300);
}

void TestDelegates::unknownStatusShowsNothing_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("none") << QVariant();
    QTest::newRow("negative") << QVariant(-1);
    QTest::newRow("beyond") << QVariant(4711);
    QTest::newRow("text") << QVariant(u"completed"_s);
}

void TestDelegates::unknownStatusShowsNothing()
{
    QFETCH(QVariant, value);
    QStandardItemModel model;
    auto *item = new QStandardItem;
    item->setData(value, samples::Status);
    model.appendRow(item);
    const QImage image = cell(StatusChipDelegate(samples::Status), model.index(0, 0), QSize(150, 44));
    QCOMPARE(count(image, Theme::light().color(ColorRole::Surface)), 150 * 44);
}

void TestDelegates::chipStandsAtTheLeadingSide()
{
    QStandardItemModel model;
    samples::fillCalls(&model);
    const StatusChipDelegate delegate(samples::Status);
    const QColor fill = Theme::light().color(ColorRole::LiveFill);
    QCOMPARE(bounds(cell(delegate, model.index(0, 0), QSize(200, 44)), fill).left(), measure::cellPadding);
    const QRect mirrored = bounds(cell(delegate, model.index(0, 0), QSize(200, 44), Qt::RightToLeft), fill);
    QCOMPARE(mirrored.right(), 199 - measure::cellPadding);
}

void TestDelegates::chipIsCutNotSpilled()
{
    QStandardItemModel model;
    samples::fillCalls(&model);
    const StatusChipDelegate delegate(samples::Status);
    const QImage image = cell(delegate, model.index(0, 0), QSize(60, 44));
    QVERIFY(bounds(image, Theme::light().color(ColorRole::LiveFill)).right() <= 59 - measure::cellPadding);
    QCOMPARE(count(image, Theme::light().color(ColorRole::Surface), QRect(50, 0, 10, 44)), 10 * 44);
}

void TestDelegates::hatchedChipIsHatched()
{
    QStandardItemModel model;
    samples::fillCalls(&model);
    const StatusChipDelegate delegate(samples::Status);
    const auto colors = [&](int row) {
        const QImage image = cell(delegate, model.index(row, 0), QSize(170, 44));
        // The strip above the chip's words.
        const QRect chip = bounds(image, Theme::light().color(ColorRole::AttentionFill));
        QSet<QRgb> seen;
        for (int x = chip.left() + 6; x < chip.right() - 6; ++x)
            seen.insert(image.pixelColor(x, chip.top() + 2).rgb());
        return seen.size();
    };
    QVERIFY(colors(2) > 2); // Unconfirmed
    QCOMPARE(colors(5), 1); // Left voicemail
}

void TestDelegates::cellTakesItsRole()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"IIIII reminder"_s));
    const CellDelegate quiet(ColorRole::SecondaryText);
    const QImage image = cell(quiet, model.index(0, 0), QSize(200, 44));
    QVERIFY(inked(image, Theme::light().color(ColorRole::SecondaryText)) > 5);
    QCOMPARE(count(image, Theme::light().color(ColorRole::Text)), 0);
    model.item(0)->setTextAlignment(Qt::AlignTrailing);
    const QImage trailing = cell(quiet, model.index(0, 0), QSize(300, 44));
    QVERIFY(inkBounds(trailing, Theme::light().color(ColorRole::SecondaryText)).left() > 150);
}

void TestDelegates::cutTextIsInTheTip()
{
    QStandardItemModel model;
    samples::fillCallbacks(&model);
    QTableView view;
    setUpTable(&view);
    view.setModel(&model);
    TwoLineDelegate two(samples::SecondLine);
    CellDelegate one;
    view.setColumnWidth(2, 120);
    view.setColumnWidth(4, 400);
    view.resize(900, 400);
    showActive(&view);
    QVERIFY(tipOf(two, view, model.index(1, 2)).contains(u"Maria Fernanda Albuquerque dos Santos"));
    QVERIFY(tipOf(one, view, model.index(0, 4)).isEmpty());
    view.setColumnWidth(4, 50);
    QVERIFY(tipOf(one, view, model.index(0, 4)).contains(u"Card blocked"));
    // A model's own tip comes too.
    model.setData(model.index(0, 4), u"since 14:08:11"_s, Qt::ToolTipRole);
    const QString both = tipOf(one, view, model.index(0, 4));
    QVERIFY(both.contains(u"Card blocked") && both.contains(u"since 14:08:11"));
    // In a compact row the second line is only in the tip.
    setDensity(&view, Density::Compact);
    view.setColumnWidth(2, 500);
    QVERIFY(tipOf(two, view, model.index(0, 2)).contains(u"Porto"));
    QToolTip::hideText();
}

void TestDelegates::hostileTextIsShownAsItIs()
{
    const QString hostile = u"<img src=file:///etc/passwd><b>A</b> & \n\"B\""_s;
    QTextDocument shown;
    shown.setHtml(plainTip(hostile));
    QCOMPARE(shown.toPlainText(), hostile);
    QVERIFY(Qt::mightBeRichText(plainTip(u"A & B"_s)));
    QVERIFY(plainTip({}).isEmpty());
}

void TestDelegates::twoLinesNeedRoom()
{
    QStandardItemModel model;
    samples::fillCallbacks(&model);
    const TwoLineDelegate delegate(samples::SecondLine);
    const QColor quiet = Theme::light().color(ColorRole::SecondaryText);
    const QImage roomy = cell(delegate, model.index(0, 2), QSize(220, 48));
    const QImage compact = cell(delegate, model.index(0, 2), QSize(220, 32));
    QVERIFY(inked(roomy, quiet, QRect(0, 26, 220, 22)) > 10);
    QCOMPARE(count(compact, quiet), 0);
    QVERIFY(count(compact, Theme::light().color(ColorRole::Text)) > 10);
    // First above second.
    QVERIFY(inkBounds(roomy, Theme::light().color(ColorRole::Text)).bottom() < inkBounds(roomy, quiet).bottom());
}

void TestDelegates::secondLineMayBeMissing()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"HHH"_s));
    const QImage image = cell(TwoLineDelegate(samples::SecondLine), model.index(0, 0), QSize(200, 44));
    const QRect words = bounds(image, Theme::light().color(ColorRole::Text));
    QVERIFY2(qAbs(words.center().y() - 22) <= 3, "one line stands in the middle");
    QCOMPARE(count(image, Theme::light().color(ColorRole::SecondaryText)), 0);
}

namespace {

constexpr ConversationDelegate::Roles talkRoles{samples::IsAgent, samples::Speaker, samples::Time, samples::IsEvidence};

struct Conversation
{
    Conversation() : delegate(talkRoles)
    {
        samples::fillConversation(&model);
        setUpReadingList(&view);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.resize(420, 700);
        showActive(&view);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QImage turn(int row, QStyle::State extra = {}, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return cell(delegate, model.index(row, 0), view.visualRect(model.index(row, 0)).size(), direction, extra);
    }

    QStandardItemModel model;
    ConversationDelegate delegate;
    QListView view;
};

} // namespace

void TestDelegates::bubblesStandOnTheirSides()
{
    Conversation talk;
    const QColor agent = Theme::light().color(ColorRole::WaitingFill);
    const QColor customer = Theme::light().color(ColorRole::AccentTint);
    QVERIFY(bounds(talk.turn(0), agent).left() < 20);
    QCOMPARE(count(talk.turn(0), customer), 0);
    const QImage short_ = talk.turn(5);
    QVERIFY(bounds(short_, customer).left() > short_.width() / 2);
    QVERIFY(bounds(short_, customer).right() > short_.width() - 20);
    // In a right-to-left window the sides change.
    QVERIFY(bounds(talk.turn(5, {}, Qt::RightToLeft), customer).left() < 20);
}

void TestDelegates::bubblesWrap()
{
    Conversation talk;
    const auto height = [&](int row) { return talk.view.visualRect(talk.model.index(row, 0)).height(); };
    QVERIFY(height(2) > height(5));
    const int before = height(2);
    talk.view.resize(220, 700);
    QTRY_VERIFY(height(2) > before);
    const QImage narrow = talk.turn(2);
    QVERIFY(bounds(narrow, Theme::light().color(ColorRole::WaitingFill)).right() < narrow.width());
    QVERIFY2(bounds(narrow, Theme::light().color(ColorRole::Text)).bottom() < narrow.height() - 8,
             "no line is cut off");
}

void TestDelegates::eachTurnHasItsOwnDirection()
{
    Conversation talk;
    const QImage arabic = talk.turn(3);
    const QRect bubble = bounds(arabic, Theme::light().color(ColorRole::AccentTint));
    const QRect words =
        bounds(arabic.copy(0, bubble.center().y() + 8, arabic.width(), 20), Theme::light().color(ColorRole::Text));
    QVERIFY2(bubble.right() - words.right() < 30, "the last Arabic line ends at the bubble's right");
    QVERIFY(words.left() - bubble.left() > 100);
}

void TestDelegates::evidenceAndSelectionHaveAnEdge()
{
    Conversation talk;
    const QColor proof = Theme::light().color(ColorRole::DoneText);
    QVERIFY(count(talk.turn(4), proof) > 200);
    QCOMPARE(count(talk.turn(0), proof), 0);
    QVERIFY(count(talk.turn(0, QStyle::State_Selected), Theme::light().color(ColorRole::Accent)) > 200);
}

void TestDelegates::findMarksWords()
{
    Conversation talk;
    const QColor mark = Theme::light().color(ColorRole::AttentionFill);
    QCOMPARE(count(talk.turn(1), mark), 0);
    talk.delegate.setMarkedText(u"CHARGED"_s);
    QVERIFY(count(talk.turn(1), mark) > 50);
    QCOMPARE(count(talk.turn(0), mark), 0);
    talk.delegate.setMarkedText(u"twice  chárg"_s);
    QVERIFY(count(talk.turn(1), mark) > 50);
    talk.delegate.setMarkedText({});
    QCOMPARE(count(talk.turn(1), mark), 0);
}

void TestDelegates::hitRunsThroughTheRow()
{
    enum { Excerpt = Qt::UserRole + 1, Marks };
    QStandardItemModel model(2, 4);
    const QString excerpt = u"I see two charges of 40 euros, one is a duplicate, may I refund it"_s;
    for (int column = 0; column < 4; ++column) {
        model.setItem(0, column, new QStandardItem(u"Ana"_s));
        model.setItem(1, column, new QStandardItem(u"Ana"_s));
        model.item(0, column)->setData(excerpt, Excerpt);
        model.item(0, column)->setData(QVariantList{excerpt.indexOf(u"refund"_s), 6}, Marks);
    }
    QTableView view;
    view.setModel(&model);
    setUpTable(&view);
    for (int column = 0; column < 4; ++column) {
        view.setColumnWidth(column, 150);
        if (column > 0)
            view.setItemDelegateForColumn(column, new HitDelegate({Excerpt, Marks}, 1, column == 1, &view));
    }
    view.resize(620, 200);
    const QColor mark = Theme::light().color(ColorRole::AttentionFill);
    const auto marked = [&](int row, int column) {
        const QRect cell = view.visualRect(model.index(row, column));
        return count(view.viewport()->grab(cell).toImage(), mark);
    };
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // The word stands too far on for the first cells.
    QCOMPARE(marked(0, 0), 0);
    QCOMPARE(marked(0, 1), 0);
    QVERIFY(marked(0, 2) + marked(0, 3) > 50);
    QCOMPARE(marked(1, 3), 0);
    view.setColumnHidden(2, true);
    view.setColumnWidth(3, 400);
    QVERIFY(marked(0, 3) > 50);
    view.setColumnHidden(3, true); // no room for the word: it is cut off before
    QCOMPARE(marked(0, 1), 0);
    setDensity(&view, Density::Compact);
    view.setColumnHidden(3, false);
    QCOMPARE(marked(0, 3), 0);
}

void TestDelegates::copiesAsALine()
{
    Conversation talk;
    QCOMPARE(talk.delegate.copyText(talk.model.index(1, 0)), u"Customer 0:06: Yes. I was charged twice for October."_s);
    talk.model.setData(talk.model.index(1, 0), QString(), samples::Time);
    QCOMPARE(talk.delegate.copyText(talk.model.index(1, 0)), u"Customer: Yes. I was charged twice for October."_s);
}

void TestDelegates::endlessWordsDontSpill()
{
    Conversation talk;
    talk.model.item(5)->setText(QString(3000, u'W'));
    QTRY_VERIFY(talk.view.visualRect(talk.model.index(5, 0)).height() > 300);
    const QImage turn = talk.turn(5);
    QVERIFY(bounds(turn, Theme::light().color(ColorRole::AccentTint)).left() >= 0);
    QVERIFY(bounds(turn, Theme::light().color(ColorRole::Text)).right() < turn.width() - 8);
}

void TestDelegates::timelineShowsItsDots()
{
    QStandardItemModel model;
    samples::fillTimeline(&model);
    const TimelineDelegate delegate({samples::Time, samples::DotColor, samples::Detail});
    QVERIFY(count(cell(delegate, model.index(0, 0), QSize(300, 60)), Theme::light().color(ColorRole::FailedText)) > 20);
    const QRect left =
        bounds(cell(delegate, model.index(0, 0), QSize(300, 60)), Theme::light().color(ColorRole::FailedText));
    const QRect right = bounds(cell(delegate, model.index(0, 0), QSize(300, 60), Qt::RightToLeft),
                               Theme::light().color(ColorRole::FailedText));
    QVERIFY(left.center().x() < 150 && right.center().x() > 150);
    // A colour that isn't one is grey, not a crash.
    model.setData(model.index(0, 0), 4711, samples::DotColor);
    QVERIFY(count(cell(delegate, model.index(0, 0), QSize(300, 60)), Theme::light().color(ColorRole::WaitingText)) >
            20);
}

void TestDelegates::timelineWraps()
{
    QStandardItemModel model;
    samples::fillTimeline(&model);
    const TimelineDelegate delegate({samples::Time, samples::DotColor, samples::Detail});
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.rect = QRect(0, 0, 500, 0);
    const int wide = delegate.sizeHint(option, model.index(1, 0)).height();
    option.rect = QRect(0, 0, 200, 0);
    QVERIFY(delegate.sizeHint(option, model.index(1, 0)).height() > wide);
}

void TestDelegates::paintsFast()
{
    QStandardItemModel model;
    samples::fillCalls(&model);
    const CellDelegate plain;
    const TwoLineDelegate two(samples::SecondLine);
    const StatusChipDelegate chips(samples::Status);
    QImage image(1000, 44, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled;
    option.font = QApplication::font();
    QElapsedTimer timer;
    timer.start();
    constexpr int screens = 10;
    for (int i = 0; i < screens * 20; ++i) {
        const int row = i % model.rowCount();
        for (int column = 0; column < model.columnCount(); ++column) {
            option.rect = QRect(column * 125, 0, 125, 44);
            const QStyledItemDelegate &delegate = column == 0   ? static_cast<const QStyledItemDelegate &>(chips)
                                                  : column == 2 ? static_cast<const QStyledItemDelegate &>(two)
                                                                : plain;
            delegate.paint(&painter, option, model.index(row, column));
        }
    }
    const double perScreen = static_cast<double>(timer.nsecsElapsed()) / 1e6 / screens;
    qInfo("a screen of 20 rows: %.2f ms", perScreen);
    // Far above what is measured (a few ms, unoptimised), far below what an eye would see: a guard against slips.
    QVERIFY(perScreen < 100);
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
