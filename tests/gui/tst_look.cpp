// The window's own widgets.
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/insighttile.h"
#include "gui/messagebanner.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/railbutton.h"
#include "gui/searchfield.h"
#include "gui/segments.h"
#include "gui/statusbar.h"
#include "gui/textlabel.h"
#include "gui/toast.h"
#include "gui/undobanner.h"
#include "gui/verdictline.h"
#include "looktest.h"
#include "support/manualclock.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ringback;
using namespace ringback::looktest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Rail *makeRail(QWidget *parent = nullptr)
{
    auto *rail = new Rail(parent);
    rail->addSection(10, Icon::Callbacks, u"Callbacks"_s);
    rail->addSection(20, Icon::Contacts, u"Contacts"_s);
    rail->addSection(30, Icon::Settings, u"Settings"_s, Rail::Place::Bottom);
    return rail;
}

QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString wordsIn(QWidget *widget)
{
    QString words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget))
            words += label->text() + u'|';
    }
    return words;
}

QPushButton *buttonWith(QWidget *widget, const QString &text)
{
    for (QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->text().contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

class TestLook final : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, Theme::light()); }
    void labelsAreNeverMarkup();
    void labelWrapsAndGrows();
    void labelIsCutWithTip();
    void labelFollowsTheTheme();
    void chipsHaveWords();
    void chipButtonIsPressed();
    void searchShowsItsKey();
    void searchKeys();
    void railSwitches();
    void railMovesByKeys();
    void railBadges();
    void railIsCompact();
    void railFollowsDirection();
    void statusBarTells();
    void statusBarWaits();
    void undoCountsDown();
    void undoByButtonAndEscape();
    void undoEscapeComesFirst();
    void undoIsReplacedAndDismissed();
    void undoStaysInsideNarrowParents();
    void undoStandsOut();
    void verdictIsTinted_data();
    void verdictIsTinted();
    void verdictWraps();
    void bannerTells();
    void toastGoesByItself();
    void toastStaysUnderTheFocus();
    void emptyStateOffersOneThing();
    void practiceIsUnmistakable();
    void segmentsHoldOne();
    void tileShowsItsFigure();
};

void TestLook::labelsAreNeverMarkup()
{
    TextLabel label(u"<h1>A</h1><img src=x>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(roleOf(&label), QAccessible::StaticText);
    QCOMPARE(nameOf(&label), u"<h1>A</h1><img src=x>"_s);
    Chip chip({{}, u"<b>B</b>"_s});
    QCOMPARE(chip.textFormat(), Qt::PlainText);
    QVERIFY(!chip.toolTip().contains(u"<b>"));
    const std::unique_ptr<QLabel> ofForm(formLabel(u"<b>C</b>"_s, nullptr));
    QCOMPARE(ofForm->textFormat(), Qt::PlainText);
}

void TestLook::labelWrapsAndGrows()
{
    TextLabel label;
    label.setRuns({{u"Card blocked"_s, true}, {u" — asked on the web form, 12 min ago, by somebody in a hurry"_s}});
    QVERIFY(label.hasHeightForWidth());
    QVERIFY(label.heightForWidth(120) >= 3 * label.fontMetrics().height());
    QVERIFY(label.heightForWidth(2000) < 2 * label.fontMetrics().height());
    QCOMPARE(label.text(), u"Card blocked — asked on the web form, 12 min ago, by somebody in a hurry"_s);
    label.resize(120, label.heightForWidth(120));
    showActive(&label);
    QVERIFY(bounds(picture(&label), Theme::light().color(ColorRole::Text)).bottom() > 2 * label.fontMetrics().height());
}

void TestLook::labelIsCutWithTip()
{
    TextLabel label(u"Maria Fernanda Albuquerque dos Santos"_s, TextSize::Title, ColorRole::Text, true);
    label.setSingleLine(true);
    label.resize(120, 30);
    showActive(&label);
    QVERIFY(label.toolTip().contains(u"dos Santos"));
    QVERIFY(bounds(picture(&label), Theme::light().color(ColorRole::Text)).right() < 120);
    label.resize(label.sizeHint().width(), 30);
    QVERIFY(label.toolTip().isEmpty());
}

void TestLook::labelFollowsTheTheme()
{
    TextLabel label(u"HHHHH"_s, TextSize::Body, ColorRole::FailedText);
    showActive(&label);
    inBothThemes([&](const Theme &theme) { QVERIFY(inked(picture(&label), theme.color(ColorRole::FailedText)) > 10); });
    label.setWords(u"HHHHH"_s, ColorRole::DoneText);
    QVERIFY(inked(picture(&label), Theme::light().color(ColorRole::DoneText)) > 10);
}

void TestLook::chipsHaveWords()
{
    Chip chip({Icon::Check, u"Completed"_s, ColorRole::DoneText, ColorRole::DoneFill});
    QCOMPARE(nameOf(&chip), u"Completed"_s);
    const int width = chip.sizeHint().width();
    chip.setLook({Icon::Check, u"Abgeschlossen und nachbearbeitet"_s, ColorRole::DoneText, ColorRole::DoneFill});
    QVERIFY(chip.sizeHint().width() > width);
    showActive(&chip);
    QVERIFY(count(picture(&chip), Theme::light().color(ColorRole::DoneFill)) > 200);
}

void TestLook::chipButtonIsPressed()
{
    ChipButton chip({{}, u"3 new"_s, ColorRole::LiveText, ColorRole::LiveFill});
    showActive(&chip);
    QCOMPARE(roleOf(&chip), QAccessible::Button);
    QSignalSpy pressed(&chip, &QPushButton::clicked);
    chip.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(pressed.count(), 1);
}

void TestLook::searchShowsItsKey()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *search = new SearchField;
    auto *other = new QPushButton(u"Other"_s);
    layout.addWidget(search);
    layout.addWidget(other);
    showActive(&window);
    other->setFocus();
    QVERIFY(!search->keyHintRect().isEmpty());
    QVERIFY(search->keyHintRect().left() > search->width() / 2);
    search->setFocus();
    QVERIFY(search->keyHintRect().isEmpty());
    QTest::keyClicks(search, u"ana"_s);
    other->setFocus();
    QVERIFY(search->keyHintRect().isEmpty());
    search->clear();
    search->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(search->keyHintRect().right() < search->width() / 2);
    QCOMPARE(search->textMargins().right(), 0);
    QVERIFY(search->textMargins().left() > search->keyHintRect().width());
    search->setKeyHint({});
    QVERIFY(search->keyHintRect().isEmpty());
    QVERIFY(!nameOf(search).isEmpty());
}

void TestLook::searchKeys()
{
    SearchField search;
    showActive(&search);
    search.setFocus();
    QSignalSpy edited(&search, &QLineEdit::textEdited);
    QSignalSpy left(&search, &SearchField::left);
    QTest::keyClicks(&search, u"ana"_s);
    QCOMPARE(edited.count(), 3);
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    QCOMPARE(edited.count(), 4); // clearing is an edit too, for the search behind it
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(left.count(), 2);
    QTest::keyClicks(&search, u"x"_s);
    QAction *clearing = search.actions().last();
    QVERIFY(clearing->isVisible());
    clearing->trigger();
    QVERIFY(search.text().isEmpty());
    QVERIFY(!clearing->isVisible());
}

void TestLook::railSwitches()
{
    const std::unique_ptr<Rail> rail(makeRail());
    rail->resize(200, 500);
    showActive(rail.get());
    QCOMPARE(rail->current(), 10);
    QSignalSpy changed(rail.get(), &Rail::chosen);
    QTest::mouseClick(buttonWith(rail.get(), u"Contacts"_s), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().toInt(), 20);
    rail->setCurrent(30);
    QCOMPARE(rail->current(), 30);
    rail->setCurrent(30);
    rail->setCurrent(99);         // nobody's
    QCOMPARE(changed.count(), 1); // only by the person
    // The bottom section stands at the bottom.
    QVERIFY(buttonWith(rail.get(), u"Settings"_s)->y() > 400);
    QVERIFY(count(picture(rail.get()), Theme::light().color(ColorRole::AccentTint)) > 2000);
}

void TestLook::railMovesByKeys()
{
    const std::unique_ptr<Rail> rail(makeRail());
    showActive(rail.get());
    QPushButton *first = buttonWith(rail.get(), u"Callbacks"_s);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(buttonWith(rail.get(), u"Contacts"_s)->hasFocus());
    QCOMPARE(rail->current(), 20);
    QTest::keyClick(buttonWith(rail.get(), u"Contacts"_s), Qt::Key_Up);
    QCOMPARE(rail->current(), 10);
}

void TestLook::railBadges()
{
    const std::unique_ptr<Rail> rail(makeRail());
    showActive(rail.get());
    auto *callbacks = rail->findChildren<RailButton *>().first();
    QVERIFY(callbacks->badgeText().isEmpty());
    QCOMPARE(nameOf(callbacks), u"Callbacks"_s);
    rail->setCount(10, 7);
    QCOMPARE(callbacks->badgeText(), u"7"_s);
    QVERIFY2(nameOf(callbacks).contains(u"7"), "a screen reader hears the number");
    QVERIFY(count(picture(callbacks), Theme::light().color(ColorRole::Accent)) > 100);
    rail->setCount(10, 4, true);
    QVERIFY(count(picture(callbacks), Theme::light().color(ColorRole::FailedText)) > 100);
    rail->setCount(10, 12'345);
    QCOMPARE(callbacks->badgeText(), u"999+"_s);
    QVERIFY(rail->width() >= callbacks->sizeHint().width());
    rail->setCount(10, 0);
    QVERIFY(callbacks->badgeText().isEmpty());
    rail->setCount(77, 1); // nobody's
}

void TestLook::railIsCompact()
{
    const std::unique_ptr<Rail> rail(makeRail());
    rail->setCount(20, 3);
    const int wide = rail->width();
    rail->setCompact(true);
    QVERIFY(rail->width() < 64);
    QVERIFY(rail->width() < wide / 2);
    for (RailButton *button : rail->findChildren<RailButton *>())
        QVERIFY(!button->toolTip().isEmpty() && !nameOf(button).isEmpty());
    rail->setCompact(false);
    QCOMPARE(rail->width(), wide);
    // Long words make it wider rather than being cut.
    rail->addSection(40, Icon::Insights, u"Auswertungen und Wochenberichte"_s);
    QVERIFY(rail->width() > wide);
}

void TestLook::railFollowsDirection()
{
    const std::unique_ptr<Rail> rail(makeRail());
    showActive(rail.get());
    auto *button = rail->findChildren<RailButton *>().at(1);
    const auto firstInk = [&] { return bounds(picture(button), Theme::light().color(ColorRole::SecondaryText)); };
    const int distance = firstInk().left();
    QVERIFY(distance < button->width() / 4);
    rail->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(button->width() - firstInk().right() < button->width() / 4);
}

void TestLook::statusBarTells()
{
    StatusBar bar;
    bar.resize(1200, 32);
    const QDateTime now(QDate(2026, 5, 20), QTime(14, 2), Qt::UTC);
    EngineState state{.light = EngineState::Light::Live, .budgetLeft = 87, .listener = u"127.0.0.1:8787"_s};
    bar.showState(state, now);
    showActive(&bar);
    QVERIFY(wordsIn(&bar).contains(u"Listener 127.0.0.1:8787|"));
    state.lastDeliveryAt = now;
    bar.showState(state, now);
    bar.tick(now.addSecs(125));
    QVERIFY2(wordsIn(&bar).contains(u"last delivery 2 min ago"), qPrintable(wordsIn(&bar)));
    QVERIFY(wordsIn(&bar).contains(u"Live|"));
    QVERIFY(wordsIn(&bar).contains(u"87 of 100 left this minute"));
    QVERIFY(!wordsIn(&bar).contains(u"Practice"));
    QVERIFY(inked(picture(&bar), Theme::light().color(ColorRole::DoneText)) > 40);
    auto *budget = bar.findChild<QProgressBar *>();
    QCOMPARE(budget->value(), 87);
    QCOMPARE(roleOf(budget), QAccessible::ProgressBar);
    bar.setPractice(true);
    QVERIFY(wordsIn(&bar).contains(u"Practice mode"));
    state.light = EngineState::Light::CutOff;
    bar.showState(state, now);
    QVERIFY(wordsIn(&bar).contains(u"Cut off|"));
    state.cutOffSince = now;
    bar.showState(state, now);
    QVERIFY(wordsIn(&bar).contains(u"Cut off since"));
    QVERIFY(inked(picture(&bar), Theme::light().color(ColorRole::FailedText)) > 40);
    state.webhookFault = u"Nothing comes back."_s;
    state.listenerFault = u"The port 8787 is taken."_s;
    bar.showState(state, now);
    QVERIFY(wordsIn(&bar).contains(u"The port 8787 is taken."));
    state.storeFault = true;
    bar.showState(state, now);
    QVERIFY(wordsIn(&bar).contains(u"can't be stored"));
    QSignalSpy activated(&bar, &StatusBar::activated);
    QTest::mouseClick(&bar, Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
}

void TestLook::statusBarWaits()
{
    StatusBar bar;
    bar.resize(1200, 32);
    showActive(&bar);
    QVERIFY(!bar.findChild<QProgressBar *>()->isVisible());
    const auto show = [&bar](int left, const QString &waiting, int held) {
        bar.showState({.budgetLeft = left, .budgetWaiting = held, .waiting = waiting}, QDateTime::currentDateTimeUtc());
    };
    show(3, u"Thoughtly asks us to wait 8 s"_s, 0);
    QVERIFY(wordsIn(&bar).contains(u"wait 8 s"));
    QVERIFY(!wordsIn(&bar).contains(u"left this minute"));
    show(3, u"Thoughtly asks us to wait 8 s"_s, 12);
    QVERIFY(wordsIn(&bar).contains(u"wait 8 s (12 waiting)"));
    show(3, {}, 12);
    QVERIFY(wordsIn(&bar).contains(u"3 of 100 left, 12 waiting"));
    show(-5, {}, 0);
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 0);
    show(500, {}, 0);
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 100);
}

namespace {

struct Undo
{
    Undo() : banner(clock, &page)
    {
        page.resize(800, 500);
        showActive(&page);
    }

    QWidget page;
    ManualClock clock;
    UndoBanner banner;
};

} // namespace

void TestLook::undoCountsDown()
{
    Undo undo;
    QSignalSpy ranOut(&undo.banner, &UndoBanner::ranOut);
    QSignalSpy undone(&undo.banner, &UndoBanner::undoRequested);
    QVERIFY(!undo.banner.isVisible());
    undo.banner.offer(u"Ana Silva"_s, 3s);
    QVERIFY(undo.banner.isVisible() && undo.banner.isOffering());
    QVERIFY2(wordsIn(&undo.banner).contains(u"Calling Ana Silva in 3 s — nothing has been sent yet"),
             qPrintable(wordsIn(&undo.banner)));
    undo.clock.advance(999ms);
    QVERIFY(wordsIn(&undo.banner).contains(u"in 3 s"));
    undo.clock.advance(1ms);
    QVERIFY(wordsIn(&undo.banner).contains(u"in 2 s"));
    undo.clock.advance(1999ms);
    QVERIFY(undo.banner.isOffering());
    QCOMPARE(ranOut.count(), 0);
    undo.clock.advance(1ms);
    QCOMPARE(ranOut.count(), 1);
    QVERIFY(!undo.banner.isVisible());
    QCOMPARE(undone.count(), 0);
    QTest::keyClick(&undo.page, Qt::Key_Escape);
    QCOMPARE(undone.count(), 0);
}

void TestLook::undoByButtonAndEscape()
{
    Undo undo;
    QSignalSpy undone(&undo.banner, &UndoBanner::undoRequested);
    QSignalSpy ranOut(&undo.banner, &UndoBanner::ranOut);
    undo.banner.offer(u"Ana Silva"_s, 3s);
    QTest::mouseClick(buttonWith(&undo.banner, u"Undo"_s), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    undo.banner.offer(u"Jon Bell"_s, 3s);
    QTest::keyClick(&undo.page, Qt::Key_Escape);
    QCOMPARE(undone.count(), 2);
    QVERIFY(!undo.banner.isVisible());
    undo.clock.advance(10s);
    QCOMPARE(ranOut.count(), 0);
    QVERIFY(!nameOf(buttonWith(&undo.banner, u"Undo"_s)).isEmpty());
}

void TestLook::undoEscapeComesFirst()
{
    Undo undo;
    QLineEdit field(&undo.page);
    field.show();
    field.setFocus();
    QShortcut closing(Qt::Key_Escape, &undo.page);
    QSignalSpy closed(&closing, &QShortcut::activated);
    QSignalSpy undone(&undo.banner, &UndoBanner::undoRequested);
    undo.banner.offer(u"Ana Silva"_s, 3s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    // Another window's Escape is its own.
    undo.banner.offer(u"Ana Silva"_s, 3s);
    QWidget other;
    showActive(&other);
    QTest::keyClick(&other, Qt::Key_Escape);
    QCOMPARE(undone.count(), 1);
}

void TestLook::undoIsReplacedAndDismissed()
{
    Undo undo;
    QSignalSpy ranOut(&undo.banner, &UndoBanner::ranOut);
    undo.banner.offer(u"Ana Silva"_s, 3s);
    undo.clock.advance(2s);
    undo.banner.offer(u"Jon Bell"_s, 3s);
    undo.clock.advance(2s);
    QVERIFY(wordsIn(&undo.banner).contains(u"Jon Bell in 1 s"));
    QCOMPARE(ranOut.count(), 0);
    undo.banner.dismiss();
    undo.clock.advance(10s);
    QCOMPARE(ranOut.count(), 0);
    undo.banner.offer(u"Urgent"_s, 0ms);
    QVERIFY(!undo.banner.isVisible());
    QCOMPARE(ranOut.count(), 1);
}

void TestLook::undoStaysInsideNarrowParents()
{
    Undo undo;
    undo.banner.offer(u"Maria Fernanda Albuquerque dos Santos Wiśniewski-Nordmann"_s, 3s);
    for (const int width : {900, 500, 320}) {
        undo.page.resize(width, 400);
        QCoreApplication::sendPostedEvents();
        const QRect card = undo.banner.card()->geometry().translated(undo.banner.pos());
        QVERIFY2(undo.page.rect().contains(card), qPrintable(QString::number(width)));
        QVERIFY(qAbs(card.center().x() - width / 2) <= 1);
        auto *words = undo.banner.findChild<TextLabel *>();
        QVERIFY2(words->height() >= words->heightForWidth(words->width()), "nothing is cut off");
    }
}

void TestLook::undoStandsOut()
{
    Undo undo;
    undo.banner.offer(u"Ana Silva"_s, 3s);
    inBothThemes([&](const Theme &theme) {
        QCoreApplication::sendPostedEvents();
        const QImage image = picture(&undo.page);
        QVERIFY(count(image, theme.inverse().color(ColorRole::Window)) > 2000);
        QVERIFY(count(image, theme.inverse().color(ColorRole::Text)) > 50);
    });
}

void TestLook::verdictIsTinted_data()
{
    QTest::addColumn<VerdictLine::Kind>("kind");
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("fill");
    QTest::newRow("allowed") << VerdictLine::Kind::Allowed << ColorRole::DoneText << ColorRole::DoneFill;
    QTest::newRow("caution") << VerdictLine::Kind::Caution << ColorRole::AttentionText << ColorRole::AttentionFill;
    QTest::newRow("blocked") << VerdictLine::Kind::Blocked << ColorRole::FailedText << ColorRole::FailedFill;
}

void TestLook::verdictIsTinted()
{
    QFETCH(VerdictLine::Kind, kind);
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, fill);
    inBothThemes([&](const Theme &theme) {
        VerdictLine line;
        line.setVerdict(kind, u"You may call now"_s, u"14:20 in Porto"_s);
        line.resize(400, line.sizeHint().height());
        showActive(&line);
        QCOMPARE(line.kind(), kind);
        const QImage image = picture(&line);
        QVERIFY(count(image, theme.color(fill)) > image.width() * image.height() / 2);
        QVERIFY(inked(image, theme.color(text)) > 30);
        const QRect icon(12, 6, 16, 24);
        QVERIFY2(count(image, theme.color(fill), icon) < icon.width() * icon.height() - 10,
                 "an icon, not colour alone");
        QCOMPARE(line.accessibleDescription(), u"You may call now · 14:20 in Porto"_s);
    });
}

void TestLook::verdictWraps()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *line = new VerdictLine;
    line->setVerdict(VerdictLine::Kind::Blocked, u"Not now"_s,
                     u"22:40 in Tokyo; from 08:00 there, in 9 h 20 min, unless the customer asked for it in writing"_s);
    layout.addWidget(line);
    layout.addStretch();
    window.resize(260, 400);
    showActive(&window);
    QVERIFY(line->height() > 3 * line->fontMetrics().height());
}

void TestLook::bannerTells()
{
    MessageBanner banner;
    QVERIFY(banner.isHidden());
    banner.tell(MessageBanner::Kind::Attention, u"The keychain is locked."_s, u"Unlock"_s);
    banner.resize(600, banner.sizeHint().height());
    showActive(&banner);
    QVERIFY(count(picture(&banner), Theme::light().color(ColorRole::AttentionFill)) > 5000);
    QSignalSpy acted(&banner, &MessageBanner::actionTriggered);
    QTest::mouseClick(buttonWith(&banner, u"Unlock"_s), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QSignalSpy closed(&banner, &MessageBanner::closed);
    auto *close = banner.findChild<QToolButton *>();
    QVERIFY(!nameOf(close).isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
    banner.setClosable(false);
    banner.tell(MessageBanner::Kind::Done, u"Done."_s);
    QVERIFY(!close->isVisible());
    QVERIFY(!banner.findChild<QPushButton *>()->isVisible());
    QVERIFY(wordsIn(&banner).contains(u"Done."));
    banner.setPassingTime(std::chrono::milliseconds(1));
    banner.tellRefused(u"Called already."_s);
    banner.tellFault(u"The disk is full."_s); // takes its place, and stays
    bool isLater = false;
    QTimer::singleShot(2, &banner, [&isLater] { isLater = true; }); // the first one's time would be over by then
    QTRY_VERIFY(isLater);
    QVERIFY(banner.isVisible());
    banner.tellDone(u"Saved."_s);
    banner.tellDone(u"Saved again."_s);
    QVERIFY(wordsIn(&banner).contains(u"Saved again."));
    QTRY_VERIFY(wordsIn(&banner).contains(u"The disk is full.")); // it still is
    QVERIFY(banner.isVisible());
    banner.hide(); // by whoever showed it
    banner.tellDone(u"Saved."_s);
    QTRY_VERIFY(!banner.isVisible());
}

void TestLook::toastGoesByItself()
{
    QWidget page;
    page.resize(600, 400);
    ManualClock clock;
    Toast toast(clock, &page);
    showActive(&page);
    QCursor::setPos(page.mapToGlobal(QPoint(5, 5)));
    toast.tell(u"Copied +351914000221."_s, Icon::Copy, u"Undo"_s);
    QVERIFY(toast.isVisible());
    clock.advance(4s);
    toast.tell(u"Copied +351914000222."_s, Icon::Copy); // starts anew
    QVERIFY(!buttonWith(&toast, QString())->isVisible());
    clock.advance(4s);
    QVERIFY(toast.isVisible());
    clock.advance(4s);
    QVERIFY(!toast.isVisible());
    QSignalSpy acted(&toast, &Toast::actionTriggered);
    toast.tell(u"Deleted."_s, Icon::Delete, u"Undo"_s);
    QTest::mouseClick(buttonWith(&toast, u"Undo"_s), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QVERIFY(!toast.isVisible());
}

void TestLook::toastStaysUnderTheFocus()
{
    QWidget page;
    page.resize(600, 400);
    QLineEdit elsewhere(&page);
    ManualClock clock;
    Toast toast(clock, &page);
    showActive(&page);
    toast.tell(u"Deleted."_s, Icon::Delete, u"Undo"_s);
    buttonWith(&toast, u"Undo"_s)->setFocus();
    clock.advance(20s);
    QVERIFY(toast.isVisible());
    elsewhere.setFocus();
    clock.advance(20s);
    QVERIFY(!toast.isVisible());
}

void TestLook::emptyStateOffersOneThing()
{
    EmptyState state;
    state.setState(Icon::Callbacks, u"Nobody is waiting"_s, u"Requests from the web form appear here by themselves."_s,
                   u"New contact"_s);
    state.resize(500, 400);
    showActive(&state);
    QVERIFY(wordsIn(&state).contains(u"Nobody is waiting"));
    QSignalSpy acted(&state, &EmptyState::actionTriggered);
    QTest::mouseClick(buttonWith(&state, u"New contact"_s), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    state.setState(Icon::Search, u"No hits"_s, u"Try fewer words."_s);
    QVERIFY(!state.findChild<QPushButton *>()->isVisible());
    // In a narrow place the words wrap inside it.
    state.resize(220, 400);
    QCoreApplication::sendPostedEvents();
    for (const TextLabel *label : state.findChildren<TextLabel *>())
        QVERIFY(state.rect().contains(QRect(label->mapTo(&state, QPoint(0, 0)), label->size())));
}

void TestLook::practiceIsUnmistakable()
{
    auto *contents = new QWidget;
    PracticeFrame frame(contents);
    frame.resize(500, 300);
    showActive(&frame);
    const Theme theme = Theme::light();
    const QColor violet = mixed(theme.color(ColorRole::TransferredFill), theme.color(ColorRole::TransferredText), 0.6);
    QCOMPARE(contents->geometry(), frame.rect());
    QCOMPARE(count(picture(&frame), violet), 0);
    frame.setPractice(true);
    QCoreApplication::sendPostedEvents();
    QVERIFY(frame.isPractice());
    QVERIFY(wordsIn(&frame).contains(u"Practice mode"));
    const QImage image = picture(&frame);
    for (const QPoint &edge : {QPoint(1, 150), QPoint(498, 150), QPoint(250, 298), QPoint(250, 1)})
        QCOMPARE(image.pixelColor(edge).rgb(), violet.rgb());
    QVERIFY(contents->height() > 240);
    frame.setPractice(false);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(contents->geometry(), frame.rect());
}

void TestLook::segmentsHoldOne()
{
    Segments segments;
    segments.addSegment(1, u"Overdue 1"_s);
    segments.addSegment(2, u"Due today 6"_s);
    segments.addSegment(3, u"All 7"_s);
    segments.adjustSize();
    showActive(&segments);
    QCOMPARE(segments.current(), 1);
    QSignalSpy changed(&segments, &Segments::currentChanged);
    QTest::mouseClick(buttonWith(&segments, u"All"_s), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().toInt(), 3);
    QTest::mouseClick(buttonWith(&segments, u"All"_s), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    const QColor tint = Theme::light().color(ColorRole::AccentTint);
    QVERIFY(bounds(picture(&segments), tint).left() > segments.width() / 2);
    segments.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    QVERIFY(bounds(picture(&segments), tint).right() < segments.width() / 2);
    segments.setWords(3, u"All 8"_s);
    QVERIFY(buttonWith(&segments, u"All 8"_s));
    segments.setCurrent(2);
    QCOMPARE(segments.current(), 2);
}

void TestLook::tileShowsItsFigure()
{
    InsightTile tile(u"Waiting now"_s);
    tile.setFigure(u"7"_s, {Icon::Due, u"2 overdue · target 0"_s, ColorRole::FailedText});
    tile.resize(240, 110);
    showActive(&tile);
    QVERIFY(wordsIn(&tile).contains(u"2 overdue"));
    QVERIFY(inked(picture(&tile), Theme::light().color(ColorRole::FailedText)) > 20);
    QCOMPARE(tile.accessibleDescription(), u"7, 2 overdue · target 0"_s);
    tile.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    QVERIFY(inkBounds(picture(&tile), Theme::light().color(ColorRole::Text)).left() > 120);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
