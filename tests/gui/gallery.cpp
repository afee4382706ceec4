// Writes pictures of all that the look is made of into a folder, for eyes to judge:
//   ringback_gallery FOLDER [light|dark] [rtl] [FONT FAMILY]
#include "core/clock.h"
#include "gui/buttons.h"
#include "gui/celldelegate.h"
#include "gui/chip.h"
#include "gui/conversationdelegate.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/insighttile.h"
#include "gui/messagebanner.h"
#include "gui/phoneedit.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/searchfield.h"
#include "gui/segments.h"
#include "gui/statusbar.h"
#include "gui/statuschipdelegate.h"
#include "gui/statuslook.h"
#include "gui/style.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/timelinedelegate.h"
#include "gui/toast.h"
#include "gui/twolinedelegate.h"
#include "gui/undobanner.h"
#include "gui/verdictline.h"
#include "samples.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *button(const QString &text, std::optional<Icon> symbol = {})
{
    auto *made = new QPushButton(text);
    if (symbol)
        made->setIcon(icon(*symbol));
    return made;
}

QTableView *table(QStandardItemModel *model, int selected)
{
    auto *view = new QTableView;
    setUpTable(view);
    view->setModel(model);
    view->selectRow(selected);
    return view;
}

std::optional<ChipLook> dueLook(const QModelIndex &index)
{
    const QString word = index.data().toString();
    if (word == u"Urgent")
        return ChipLook{Icon::Urgent, word, ColorRole::FailedText, ColorRole::FailedFill};
    if (word == u"Overdue")
        return ChipLook{Icon::Due, word, ColorRole::FailedText, ColorRole::FailedFill};
    if (word == u"Due now")
        return ChipLook{Icon::Due, word, ColorRole::AttentionText, ColorRole::AttentionFill};
    return ChipLook{Icon::Due, word};
}

/// A widget painted on a ground of its own.
class Ground final : public QWidget
{
public:
    explicit Ground(ColorRole role) : m_role(role) {}

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(palette()).color(m_role)); }

private:
    ColorRole m_role;
};

QWidget *topBar()
{
    auto *bar = new Ground(ColorRole::Surface);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    auto *search = new SearchField;
    search->setMaximumWidth(466);
    row->addWidget(search, 3);
    row->addStretch(1);
    auto *label = new TextLabel(u"Voice agent"_s, TextSize::Body, ColorRole::SecondaryText);
    label->setSingleLine(true);
    row->addWidget(label);
    auto *agents = new QComboBox;
    agents->addItems({u"Support line"_s, u"Billing"_s});
    row->addWidget(agents);
    row->addWidget(button(u"New contact"_s, Icon::Add));
    row->addWidget(new PrimaryButton(icon(Icon::CallBack), u"Call back"_s));
    return bar;
}

Rail *rail(int current)
{
    auto *made = new Rail;
    made->addSection(0, Icon::Callbacks, u"Callbacks"_s);
    made->addSection(1, Icon::Contacts, u"Contacts"_s);
    made->addSection(2, Icon::Calls, u"Calls"_s);
    made->addSection(3, Icon::Reminders, u"Reminders"_s);
    made->addSection(4, Icon::Insights, u"Insights"_s);
    made->addSection(5, Icon::Deliveries, u"Deliveries"_s);
    made->addSection(6, Icon::Settings, u"Settings"_s, Rail::Place::Bottom);
    made->setCount(0, 7);
    made->setCount(2, 2);
    made->setCount(5, 1, true);
    made->setCurrent(current);
    return made;
}

QFrame *line()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::HLine);
    frame->setFixedHeight(1);
    return frame;
}

QWidget *window(QWidget *page, QWidget *detail, int section, bool compactRail = false)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addWidget(line());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    Rail *sections = rail(section);
    sections->setCompact(compactRail);
    row->addWidget(sections);
    auto *split = new QSplitter;
    split->addWidget(page);
    if (detail) {
        split->addWidget(detail);
        split->setSizes({800, measure::detailPanel});
        split->setStretchFactor(0, 1);
    }
    row->addWidget(split, 1);
    column->addLayout(row, 1);
    auto *foot = new StatusBar;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    foot->showState({.light = EngineState::Light::Live,
                     .budgetLeft = 87,
                     .listener = u"127.0.0.1:8787"_s,
                     .lastDeliveryAt = now.addSecs(-2)},
                    now);
    foot->setPractice(true);
    column->addWidget(foot);
    return whole;
}

QWidget *callbacksWindow()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 12, 16, 12);
    tools->setSpacing(8);
    auto *segments = new Segments;
    segments->addSegment(0, u"Overdue 1"_s);
    segments->addSegment(1, u"Due today 6"_s);
    segments->addSegment(2, u"All 7"_s);
    segments->setCurrent(2);
    tools->addWidget(segments);
    tools->addStretch();
    tools->addWidget(button(u"Filter"_s, Icon::Filter));
    column->addLayout(tools);
    column->addWidget(line());
    auto *model = new QStandardItemModel(page);
    samples::fillCallbacks(model);
    QTableView *view = table(model, 0);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(0, new StatusChipDelegate(dueLook, view));
    view->setItemDelegateForColumn(2, new TwoLineDelegate(samples::SecondLine, view));
    view->setItemDelegateForColumn(6, new CellDelegate(ColorRole::SecondaryText, view));
    setColumnWidths(view, {118, 74, 198, 132, 134, 64, 70});
    column->addWidget(view, 1);

    auto *detail = new Ground(ColorRole::Surface);
    auto *panel = new QVBoxLayout(detail);
    panel->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(u"Ana Silva"_s, TextSize::Title, ColorRole::Text, true));
    head->addWidget(new TextLabel(u"+351 914 000 221 · ana.silva@example.pt · Acme Lda"_s, TextSize::Body,
                                  ColorRole::SecondaryText));
    panel->addLayout(head);
    auto *verdict = new VerdictLine;
    verdict->setVerdict(VerdictLine::Kind::Allowed, u"You may call now"_s, u"14:20 in Porto, last called 9 days ago"_s);
    panel->addWidget(verdict);
    auto *actions = new QHBoxLayout;
    actions->addWidget(new PrimaryButton(icon(Icon::CallBack), u"Call back"_s), 1);
    QPushButton *later = button(u"Later"_s);
    later->setMenu(new QMenu(later));
    actions->addWidget(later);
    QPushButton *stop = button({}, Icon::DoNotCall);
    actions->addWidget(stop);
    panel->addLayout(actions);
    auto *reason = new TextLabel;
    reason->setRuns(
        {{u"Card blocked"_s, true},
         {u" — asked on the web form, 12 min ago. Urgent. Tries 0 of 3."_s, false, ColorRole::SecondaryText}});
    panel->addWidget(reason);
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"Timeline"_s, u"Calls 4"_s, u"Details"_s, u"Raw"_s})
        tabs->addTab(tab);
    tabs->setExpanding(false);
    panel->addWidget(tabs);
    auto *steps = new QListView;
    setUpReadingList(steps);
    auto *stepModel = new QStandardItemModel(steps);
    samples::fillTimeline(stepModel);
    steps->setModel(stepModel);
    steps->setItemDelegate(new TimelineDelegate({samples::Time, samples::DotColor, samples::Detail}, steps));
    panel->addWidget(steps, 1);
    panel->addWidget(new TextLabel(u"C call back · S later · N note · D do not call · 0–9 disposition"_s,
                                   TextSize::Small, ColorRole::SecondaryText));
    return window(page, detail, 0);
}

QWidget *callsWindow(Clock &clock)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 12, 16, 12);
    tools->setSpacing(8);
    for (const QString &text : {u"Today"_s, u"Any status"_s, u"Any outcome"_s}) {
        auto *box = new QComboBox;
        box->addItem(text);
        tools->addWidget(box);
    }
    tools->addStretch();
    tools->addWidget(new ChipButton({{}, u"3 new ↑"_s, ColorRole::LiveText, ColorRole::LiveFill}));
    tools->addWidget(button(u"Export"_s, Icon::Export));
    column->addLayout(tools);
    column->addWidget(line());
    auto *model = new QStandardItemModel(page);
    samples::fillCalls(model);
    QTableView *view = table(model, 3);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(0, new StatusChipDelegate(samples::Status, view));
    view->setItemDelegateForColumn(2, new TwoLineDelegate(samples::SecondLine, view));
    view->setItemDelegateForColumn(7, new CellDelegate(ColorRole::SecondaryText, view));
    setColumnWidths(view, {142, 62, 120, 126, 160, 84, 40, 60});
    column->addWidget(view, 1);
    (new UndoBanner(clock, page))->offer(u"Ana Silva"_s, 3s);

    auto *detail = new Ground(ColorRole::Surface);
    auto *panel = new QVBoxLayout(detail);
    panel->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *name = new TextLabel(u"Maria F. Albuquerque"_s, TextSize::Title, ColorRole::Text, true);
    head->addWidget(name, 1);
    head->addWidget(new Chip(statusLook(CallStatus::Completed)));
    panel->addLayout(head);
    panel->addWidget(
        new TextLabel(u"912 345 678 · Support line · attempt 1 · by you"_s, TextSize::Body, ColorRole::SecondaryText));
    auto *player = new QHBoxLayout;
    player->addWidget(button({}, Icon::Play));
    auto *position = new QSlider(Qt::Horizontal);
    position->setRange(0, 100);
    position->setValue(31);
    player->addWidget(position, 1);
    auto *time = new TextLabel(u"1:08 / 3:41"_s, TextSize::Body, ColorRole::SecondaryText);
    time->setTabular(true);
    player->addWidget(time);
    panel->addLayout(player);
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"Transcript"_s, u"Captured 5"_s, u"Timeline"_s, u"Notes"_s, u"Raw"_s})
        tabs->addTab(tab);
    tabs->setExpanding(false);
    panel->addWidget(tabs);
    auto *turns = new QListView;
    setUpReadingList(turns);
    auto *turnModel = new QStandardItemModel(turns);
    samples::fillConversation(turnModel);
    turns->setModel(turnModel);
    auto *talk =
        new ConversationDelegate({samples::IsAgent, samples::Speaker, samples::Time, samples::IsEvidence}, turns);
    talk->setMarkedText(u"charge"_s);
    turns->setItemDelegate(talk);
    panel->addWidget(turns, 1);
    auto *actions = new QHBoxLayout;
    actions->addWidget(new PrimaryButton(icon(Icon::CallBack), u"Call back"_s));
    actions->addWidget(button(u"Later"_s));
    auto *disposition = new QComboBox;
    disposition->addItem(u"1 Resolved"_s);
    actions->addWidget(disposition);
    actions->addStretch();
    panel->addLayout(actions);
    return window(page, detail, 2);
}

QWidget *controls()
{
    auto *whole = new QWidget;
    auto *grid = new QVBoxLayout(whole);
    const auto row = [grid](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch();
        grid->addLayout(line);
    };
    auto *disabled = new PrimaryButton(icon(Icon::CallBack), u"Call back"_s);
    disabled->setEnabled(false);
    auto *off = button(u"Disabled"_s, Icon::Copy);
    off->setEnabled(false);
    auto *flat = button(u"Open it instead"_s);
    flat->setFlat(true);
    auto *danger = button(u"Forget this person"_s, Icon::Delete);
    danger->setProperty(dangerProperty, true);
    auto *checked = button(u"Checked"_s, Icon::Filter);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *withMenu = button(u"Later"_s, Icon::Later);
    withMenu->setMenu(new QMenu(withMenu));
    row({new PrimaryButton(icon(Icon::CallBack), u"&Save and call back"_s), disabled, button(u"Plain"_s),
         button(u"With icon"_s, Icon::Paste), off, flat, danger, checked, withMenu});
    auto *focused = button(u"Focused"_s);
    focused->setObjectName(u"focused"_s);
    auto *tool = new QToolButton;
    tool->setIcon(icon(Icon::Refresh));
    tool->setAutoRaise(true);
    auto *toolOn = new QToolButton;
    toolOn->setIcon(icon(Icon::Columns));
    toolOn->setAutoRaise(true);
    toolOn->setCheckable(true);
    toolOn->setChecked(true);
    auto *toolPlain = new QToolButton;
    toolPlain->setIcon(icon(Icon::Menu));
    auto *toolText = new QToolButton;
    toolText->setText(u"Columns"_s);
    toolText->setIcon(icon(Icon::Columns));
    toolText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolText->setPopupMode(QToolButton::InstantPopup);
    toolText->setMenu(new QMenu(toolText));
    row({focused, tool, toolOn, toolPlain, toolText});
    auto *field = new QLineEdit(u"Ana Silva"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    auto *bad = new QLineEdit(u"not a number"_s);
    bad->setProperty(invalidProperty, true);
    auto *dead = new QLineEdit(u"disabled"_s);
    dead->setEnabled(false);
    row({field, empty, bad, dead});
    auto *combo = new QComboBox;
    combo->addItems({u"Contract, given today"_s, u"Asked on the phone"_s});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Editable"_s);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" s"_s);
    spin->setValue(3);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 5, 20), QTime(14, 20)));
    when->setCalendarPopup(true);
    auto *until = new QTimeEdit(QTime(8, 0));
    row({combo, editable, spin, when, until});
    auto *phone = new PhoneEdit(u"PT"_s);
    phone->setNumber(u"914000221"_s);
    phone->setMinimumWidth(378);
    auto *foreign = new PhoneEdit(u"PT"_s);
    foreign->setNumber(u"+442079460958"_s);
    row({phone, foreign});
    auto *box = new QCheckBox(u"Agreed to be called"_s);
    box->setChecked(true);
    auto *open = new QCheckBox(u"Not yet"_s);
    auto *some = new QCheckBox(u"Some"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *deadBox = new QCheckBox(u"Disabled"_s);
    deadBox->setChecked(true);
    deadBox->setEnabled(false);
    auto *one = new QRadioButton(u"By webhook"_s);
    one->setChecked(true);
    auto *two = new QRadioButton(u"By asking"_s);
    row({box, open, some, deadBox, one, two});
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setMinimumWidth(200);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    slider->setMinimumWidth(200);
    auto *bar = new QScrollBar(Qt::Horizontal);
    bar->setRange(0, 300);
    bar->setPageStep(100);
    bar->setValue(80);
    bar->setMinimumWidth(200);
    row({progress, slider, bar});
    auto *group = new QGroupBox(u"Calling hours"_s);
    auto *form = new QFormLayout(group);
    form->addRow(u"From"_s, new QTimeEdit(QTime(8, 0)));
    form->addRow(u"To"_s, new QTimeEdit(QTime(21, 0)));
    auto *tabs = new QTabWidget;
    auto *text = new QPlainTextEdit(u"{\n  \"id\": \"call_1\"\n}"_s);
    tabs->addTab(text, u"Raw"_s);
    tabs->addTab(new QWidget, icon(Icon::Note), u"Notes"_s);
    tabs->addTab(new QWidget, u"Details"_s);
    auto *list = new QListView;
    auto *items = new QStandardItemModel(list);
    for (const QString &item : {u"First"_s, u"Second"_s, u"Third"_s}) {
        auto *entry = new QStandardItem(icon(Icon::Tag), item);
        entry->setCheckable(true);
        items->appendRow(entry);
    }
    list->setModel(items);
    list->setCurrentIndex(items->index(1, 0));
    auto *lower = new QHBoxLayout;
    lower->addWidget(group);
    lower->addWidget(tabs);
    lower->addWidget(list);
    grid->addLayout(lower, 1);
    return whole;
}

QWidget *messages(Clock &clock)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    auto *chips = new QHBoxLayout;
    int inRow = 0;
    for (const CallStatus status : allCallStatuses) {
        if (inRow++ == 7) {
            chips->addStretch();
            column->addLayout(chips);
            chips = new QHBoxLayout;
        }
        chips->addWidget(new Chip(statusLook(status)));
    }
    chips->addWidget(new ChipButton({Icon::ChevronUp, u"3 new"_s, ColorRole::LiveText, ColorRole::LiveFill}));
    chips->addStretch();
    column->addLayout(chips);
    const auto verdict = [column](VerdictLine::Kind kind, const QString &head, const QString &reason) {
        auto *made = new VerdictLine;
        made->setVerdict(kind, head, reason);
        column->addWidget(made);
    };
    verdict(VerdictLine::Kind::Allowed, u"You may call now"_s, u"14:20 in Porto, last called 9 days ago"_s);
    verdict(
        VerdictLine::Kind::Caution, u"Called 12 minutes ago by M. Reis"_s,
        u"the customer may be surprised; nothing forbids another call, and a sentence this long wraps to the next line "
        "without losing a word"_s);
    verdict(VerdictLine::Kind::Blocked, u"Not now"_s, u"22:40 in Tokyo; from 08:00 there, in 9 h 20 min"_s);
    const auto banner = [column](MessageBanner::Kind kind, const QString &text, const QString &action = {}) {
        auto *made = new MessageBanner;
        made->tell(kind, text, action);
        column->addWidget(made);
    };
    banner(MessageBanner::Kind::Information, u"Caught up: 14 outcomes from 12:02 to 13:40."_s, u"Show them"_s);
    banner(MessageBanner::Kind::Done, u"412 contacts were imported."_s);
    banner(MessageBanner::Kind::Attention, u"The keychain is locked; the token is kept for this session only."_s,
           u"Unlock"_s);
    banner(MessageBanner::Kind::Fault, u"Thoughtly refused the token. Nothing can be called until it is replaced."_s,
           u"Settings"_s);
    auto *lower = new QHBoxLayout;
    auto *empty = new EmptyState;
    empty->setState(Icon::Callbacks, u"Nobody is waiting"_s,
                    u"Requests from the web form, new leads and retries appear here by themselves."_s,
                    u"New contact"_s);
    lower->addWidget(empty, 1);
    auto *under = new QWidget;
    auto *tiles = new QVBoxLayout(under);
    for (const auto &[name, figure, note, role] :
         {std::tuple{u"Waiting now"_s, u"7"_s, u"2 overdue · target 0"_s, ColorRole::FailedText},
          std::tuple{u"Median wait"_s, u"4m 10s"_s, u"target 10m"_s, ColorRole::DoneText}}) {
        auto *tile = new InsightTile(name);
        tile->setFigure(figure, {Icon::Due, note, role});
        tiles->addWidget(tile);
    }
    tiles->addStretch();
    lower->addWidget(under, 1);
    column->addLayout(lower, 1);
    (new Toast(clock, under))->tell(u"Copied +351914000221."_s, Icon::Copy, u"Undo"_s);
    return whole;
}

QWidget *practice()
{
    auto *inside = new EmptyState;
    inside->setState(Icon::Offline, u"Cut off since 14:02"_s, u"What you do now is kept and sent later."_s,
                     u"Try again"_s);
    auto *frame = new PracticeFrame(inside);
    frame->setPractice(true);
    return frame;
}

QWidget *iconSheet()
{
    class Sheet final : public QWidget
    {
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const Theme theme = Theme::of(palette());
            for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
                const QPoint at(16 + i % 12 * 72, 16 + i / 12 * 52);
                paintIcon(&painter, QRect(at, QSize(16, 16)), static_cast<Icon>(i), theme.color(ColorRole::Text));
                paintIcon(&painter, QRect(at + QPoint(24, 0), QSize(32, 32)), static_cast<Icon>(i),
                          theme.color(ColorRole::Accent));
            }
            int x = 16;
            for (const int size : {16, 24, 32, 48, 96}) {
                logo().paint(&painter, QRect(x, 290, size, size));
                x += size + 16;
            }
        }
    };
    return new Sheet;
}

QWidget *dialog()
{
    auto *made = new QDialog;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(new TextLabel(u"New contact"_s, TextSize::Title, ColorRole::Text, true));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(40);
    form->setVerticalSpacing(12);
    auto *phone = new PhoneEdit(u"PT"_s);
    phone->setNumber(u"914000221"_s);
    phone->setObjectName(u"focused"_s);
    form->addRow(formLabel(u"&Phone"_s, phone), phone);
    for (const auto &[label, text] :
         {std::pair{u"Name"_s, u"Ana Silva"_s}, std::pair{u"E-mail"_s, u"ana.silva@example.pt"_s}}) {
        auto *field = new QLineEdit(text);
        form->addRow(formLabel(label, field), field);
    }
    auto *consent = new QComboBox;
    consent->addItem(u"Contract, given today"_s);
    form->addRow(formLabel(u"Consent"_s, consent), consent);
    column->addLayout(form);
    auto *banner = new MessageBanner;
    banner->tell(MessageBanner::Kind::Attention,
                 u"A contact with this number exists: A. Silva, last called 9 days ago."_s, u"Open it instead"_s);
    banner->setClosable(false);
    column->addWidget(banner);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button(u"Fill from clipboard"_s, Icon::Paste));
    buttons->addStretch();
    buttons->addWidget(button(u"Cancel"_s));
    buttons->addWidget(button(u"Save"_s));
    buttons->addWidget(new PrimaryButton(icon(Icon::CallBack), u"Save and call back"_s));
    column->addLayout(buttons);
    return made;
}

QMenu *menu()
{
    auto *made = new QMenu;
    made->addAction(icon(Icon::CallBack), u"Call back"_s)->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    made->addAction(icon(Icon::Copy), u"Copy number"_s)->setShortcut(QKeySequence::Copy);
    QAction *active = made->addAction(icon(Icon::Note), u"Add a note"_s);
    made->setActiveAction(active);
    made->addSeparator();
    QAction *on = made->addAction(u"Compact rows"_s);
    on->setCheckable(true);
    on->setChecked(true);
    made->addAction(u"Not possible now"_s)->setEnabled(false);
    made->addMenu(new QMenu(u"Reschedule"_s, made));
    return made;
}

class Gallery
{
public:
    Gallery(const QString &folder, const QString &suffix, bool rightToLeft)
        : m_folder(folder), m_suffix(suffix), m_rightToLeft(rightToLeft)
    {
    }

    void take(const QString &name, QWidget *widget, QSize size = {})
    {
        const std::unique_ptr<QWidget> owned(widget);
        widget->setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (size.isValid())
            widget->resize(size);
        else
            widget->adjustSize();
        widget->show();
        if (auto *focused = widget->findChild<QWidget *>(u"focused"_s)) {
            QApplication::setActiveWindow(widget);
            widget->setAttribute(Qt::WA_KeyboardFocusChange);
            focused->setFocus(Qt::TabFocusReason);
        }
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        widget->grab().save(u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
    bool m_rightToLeft;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        qInfo("usage: ringback_gallery FOLDER [light|dark] [rtl] [FONT FAMILY]");
        return 2;
    }
    const bool dark = arguments.contains(u"dark"_s);
    const bool rightToLeft = arguments.contains(u"rtl"_s);
    QFont font(application.font());
    const QString &last = arguments.last();
    if (arguments.size() > 2 && last != u"dark" && last != u"light" && last != u"rtl")
        font.setFamily(last);
    font.setPixelSize(13);
    QApplication::setFont(font);
    applyLook(application, dark ? Theme::dark() : Theme::light());
    QDir().mkpath(arguments[1]);

    SystemClock clock;
    QString suffix = dark ? u"-dark"_s : u"-light"_s;
    if (rightToLeft)
        suffix += u"-rtl"_s;
    if (application.devicePixelRatio() > 1)
        suffix += u"-%1x"_s.arg(application.devicePixelRatio());
    Gallery gallery(arguments[1], suffix, rightToLeft);
    gallery.take(u"callbacks"_s, callbacksWindow(), QSize(1440, 900));
    gallery.take(u"calls"_s, callsWindow(clock), QSize(1440, 900));
    gallery.take(u"controls"_s, controls(), QSize(1080, 640));
    gallery.take(u"messages"_s, messages(clock), QSize(900, 820));
    gallery.take(u"practice"_s, practice(), QSize(640, 420));
    gallery.take(u"icons"_s, iconSheet(), QSize(880, 400));
    gallery.take(u"dialog"_s, dialog());
    gallery.take(u"menu"_s, menu());
    return 0;
}
