#include "gui/insightspage.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/insightexport.h"
#include "gui/insightsview.h"
#include "gui/messagebanner.h"
#include "gui/targetsdialog.h"
#include "gui/textlabel.h"
#include "gui/wallboard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using models::InsightSource;
using models::PeriodPreset;

namespace {

constexpr int minuteMs = 60'000;
/// Most answers come sooner: a word of waiting would only flicker.
constexpr int patienceMs = 300;
constexpr int narrowestFilters = 420;

} // namespace

InsightsPage::InsightsPage(Engine &engine, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_source(engine.databasePath(), clock)
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_dates(new QWidget(this))
    , m_agent(new QComboBox(this))
    , m_filters(new QWidget(this))
    , m_exportButton(new QPushButton(icon(Icon::Export), {}, this))
    , m_targetsButton(new QPushButton(icon(Icon::Settings), {}, this))
    , m_wallboardButton(new QPushButton(icon(Icon::Wallboard), {}, this))
    , m_banner(new MessageBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_blank(new QWidget(this))
    , m_view(new InsightsView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilters();
    m_banner->hide();
    connect(m_banner, &MessageBanner::closed, m_banner, &QWidget::hide);
    layout->addWidget(m_banner);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    // The cards end where the buttons above them do, whether there is a scroll bar or not.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, scroll](int, int most) {
        m_view->setSideMargin(most > 0 ? std::max(0, space::large - scroll->verticalScrollBar()->sizeHint().width())
                                       : space::large);
    });
    m_scroll = scroll;
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    layout->addWidget(m_stack, 1);

    m_export = new InsightExport(engine, *m_view, this);
    connect(m_export, &InsightExport::written, this, [this](const QString &path) {
        m_banner->tell(MessageBanner::Kind::Done, tr("Written to %1.").arg(visibleText(QFileInfo(path).fileName())));
    });
    connect(m_export, &InsightExport::failed, this,
            [this](const QString &why) { m_banner->tell(MessageBanner::Kind::Fault, why); });
    connect(&m_source, &InsightSource::changed, this, &InsightsPage::showFigures);
    connect(&m_source, &InsightSource::targetsChanged, this, &InsightsPage::showFigures);
    connect(&engine, &Engine::callsChanged, this, [this] { m_source.recordsChanged(); });
    connect(&engine, &Engine::callbacksChanged, this, [this] { m_source.recordsChanged(); });
    connect(&engine, &Engine::agentsChanged, this, [this] { m_source.recordsChanged(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_source.state() == InsightSource::State::Failed)
            m_source.refresh();
        else
            m_period->setCurrentIndex(m_period->findData(static_cast<int>(PeriodPreset::Quarter)));
    });
    m_everyMinute.setInterval(minuteMs);
    connect(&m_everyMinute, &QTimer::timeout, this, [this] { m_source.recordsChanged(); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &InsightsPage::showState);
    ask();
}

InsightsPage::~InsightsPage() = default;

void InsightsPage::buildFilters()
{
    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const auto &[preset, words] :
         {std::pair{PeriodPreset::Today, tr("Today")}, std::pair{PeriodPreset::Week, tr("Last 7 days")},
          std::pair{PeriodPreset::Month, tr("Last 30 days")}, std::pair{PeriodPreset::Quarter, tr("Last 90 days")},
          std::pair{PeriodPreset::Custom, tr("From – to")}})
        m_period->addItem(words, static_cast<int>(preset));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(PeriodPreset::Month)));
    m_agent->setObjectName(u"insightAgent"_s);
    m_agent->setAccessibleName(tr("Voice agent"));
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agent->setMinimumContentsLength(16);
    m_agent->setMaximumWidth(260);
    m_agent->addItem(tr("All voice agents"));
    const QDate today = QDate::currentDate();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today.addYears(1));
        edit->setDate(edit == m_from ? today.addDays(-13) : today);
    }
    // The days never cross: the other one follows.
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        const QSignalBlocker blocker(m_to);
        m_to->setDate(std::max(date, m_to->date()));
        ask();
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        const QSignalBlocker blocker(m_from);
        m_from->setDate(std::min(date, m_from->date()));
        ask();
    });
    m_from->setObjectName(u"fromDate"_s);
    m_to->setObjectName(u"toDate"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space::small);
    dates->addWidget(m_from);
    dates->addWidget(new TextLabel(u"–"_s, TextSize::Body, ColorRole::SecondaryText, false, m_dates), 0,
                     Qt::AlignVCenter);
    dates->addWidget(m_to);
    m_targetsButton->setObjectName(u"targets"_s);
    m_wallboardButton->setObjectName(u"openWallboard"_s);
    m_exportButton->setObjectName(u"exportInsights"_s);
    auto *menu = new QMenu(m_exportButton);
    for (const auto &[words, format] : {std::pair{tr("&Picture (PNG)…"), InsightExport::Format::Png},
                                        std::pair{tr("&Drawing (SVG)…"), InsightExport::Format::Svg},
                                        std::pair{tr("&Figures (CSV)…"), InsightExport::Format::Csv}}) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, format = format] {
            if (m_source.insights())
                m_export->ask(format, *m_source.insights(), periodWords());
        });
    }
    m_exportButton->setMenu(menu);
    // It gives way: without its words a button is its icon.
    m_filters->setMinimumWidth(narrowestFilters);
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(space::large, space::large, space::large, space::large);
    row->setSpacing(space::small);
    row->addWidget(m_period);
    row->addWidget(m_dates);
    row->addWidget(m_agent);
    row->addStretch(1);
    row->addWidget(m_targetsButton);
    row->addWidget(m_wallboardButton);
    row->addWidget(m_exportButton);
    layout()->addWidget(m_filters);
    sayButtons(true);
    connect(m_period, &QComboBox::currentIndexChanged, this, &InsightsPage::ask);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &InsightsPage::ask);
    connect(m_wallboardButton, &QPushButton::clicked, this, &InsightsPage::openWallboard);
    connect(m_targetsButton, &QPushButton::clicked, this, &InsightsPage::openTargets);
}

void InsightsPage::sayButtons(bool withWords)
{
    const auto say = [withWords](QPushButton *button, const QString &words, const QString &key) {
        button->setText(withWords ? words : QString());
        button->setAccessibleName(words);
        QStringList tip{words, key};
        tip.removeAll(withWords ? words : QString());
        button->setToolTip(tip.join(u' '));
    };
    say(m_targetsButton, tr("Targets…"), {});
    say(m_wallboardButton, tr("Wallboard"), tr("F11"));
    say(m_exportButton, tr("Export"), {});
    m_isWordy = withWords;
}

void InsightsPage::fitFilters()
{
    // As wide as it is with words, so that it doesn't go to and fro.
    if (m_isWordy)
        m_wordyWidth = m_filters->layout()->sizeHint().width();
    const bool fits = width() >= m_wordyWidth;
    if (fits != m_isWordy)
        sayButtons(fits);
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilters();
}

void InsightsPage::ask()
{
    const auto preset = static_cast<PeriodPreset>(m_period->currentData().toInt());
    m_dates->setVisible(preset == PeriodPreset::Custom);
    sayButtons(true);
    fitFilters();
    m_source.ask(preset, {m_from->date(), m_to->date()}, m_agent->currentData().toString());
    if (!m_source.insights())
        m_patience.start();
}

void InsightsPage::showFigures()
{
    m_patience.stop();
    fillAgents();
    if (m_source.insights())
        m_view->show(*m_source.insights(), m_source.targets());
    if (m_wallboard && m_source.insights())
        m_wallboard->show(*m_source.insights(), m_source.targets(), periodWords());
    showState();
}

void InsightsPage::showState()
{
    const bool isReady = m_source.state() == InsightSource::State::Ready && m_source.insights();
    m_exportButton->setEnabled(isReady && !m_source.insights()->isEmpty());
    m_targetsButton->setEnabled(isReady);
    if (isReady && !m_source.insights()->isEmpty()) {
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    if (m_source.state() == InsightSource::State::Failed) {
        m_empty->setState(Icon::Error, tr("The figures can’t be read"), m_source.fault(), tr("Try again"));
    } else if (!isReady) {
        m_empty->setState(Icon::Insights, tr("Adding up…"), tr("The calls of the period are being read."));
    } else if (!m_source.insights()->hasHistory) {
        m_empty->setState(Icon::Insights, tr("No figures yet"),
                          tr("They appear here as soon as the first call has left."));
    } else {
        const bool isLongest = m_source.insights()->question.period.days() >= 90;
        m_empty->setState(Icon::Insights, tr("No calls in this period"),
                          tr("Choose another period, or all voice agents."),
                          isLongest ? QString() : tr("Show 90 days"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void InsightsPage::fillAgents()
{
    if (!m_source.insights())
        return;
    const QList<storage::insights::AgentName> &agents = m_source.insights()->knownAgents;
    bool isSame = m_agent->count() == agents.size() + 1;
    for (qsizetype i = 0; isSame && i < agents.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        isSame = m_agent->itemData(row).toString() == agents.at(i).id &&
                 m_agent->itemText(row) == visibleText(agents.at(i).title);
    }
    if (isSame)
        return;
    const QSignalBlocker blocker(m_agent);
    const QString chosen = m_agent->currentData().toString();
    m_agent->clear();
    m_agent->addItem(tr("All voice agents"));
    for (const storage::insights::AgentName &agent : agents)
        m_agent->addItem(visibleText(agent.title), agent.id);
    m_agent->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_agent->findData(chosen)));
}

QString InsightsPage::periodWords() const
{
    const models::Period &period = m_source.insights()->question.period;
    QString words = m_period->currentText();
    if (static_cast<PeriodPreset>(m_period->currentData().toInt()) == PeriodPreset::Custom) {
        const QLocale locale;
        words = tr("%1 – %2", "first and last day")
                    .arg(locale.toString(period.first, QLocale::ShortFormat),
                         locale.toString(period.last, QLocale::ShortFormat));
    }
    return m_agent->currentIndex() > 0 ? tr("%1 · %2", "period, voice agent").arg(words, m_agent->currentText())
                                       : words;
}

void InsightsPage::openTargets()
{
    if (!m_source.insights())
        return;
    QStringList outcomes;
    for (const models::OutcomeCount &outcome : m_source.insights()->outcomes) {
        if (!outcome.outcome.trimmed().isEmpty())
            outcomes.append(outcome.outcome);
    }
    auto *dialog = new TargetsDialog(m_source.targets(), outcomes, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TargetsDialog::confirmed, this, [this](const models::InsightTargets &targets) {
        m_source.setTargets(targets);
        whenDone(m_engine.keepValue(QString(models::insightTargetsValue), QString::fromUtf8(targets.toJson())), this,
                 [this](const Result<Done> &kept) {
                     if (!kept)
                         m_banner->tell(MessageBanner::Kind::Fault, kept.error().message);
                 });
    });
    dialog->open();
}

void InsightsPage::focusFilters()
{
    m_period->setFocus();
}

void InsightsPage::openExportMenu()
{
    if (m_exportButton->isEnabled())
        m_exportButton->showMenu();
}

void InsightsPage::openWallboard()
{
    if (!m_wallboard) {
        m_wallboard = new Wallboard(this);
        connect(m_wallboard, &Wallboard::closed, this, &InsightsPage::updateWatch, Qt::QueuedConnection);
        if (m_source.insights())
            m_wallboard->show(*m_source.insights(), m_source.targets(), periodWords());
    }
    m_wallboard->showFullScreen();
    m_wallboard->activateWindow();
    updateWatch();
}

void InsightsPage::updateWatch()
{
    const bool isWatched = isVisible() || (m_wallboard && m_wallboard->isVisible());
    m_source.setWatched(isWatched);
    if (isWatched)
        m_everyMinute.start();
    else
        m_everyMinute.stop();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateWatch();
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateWatch();
}

} // namespace ringback
