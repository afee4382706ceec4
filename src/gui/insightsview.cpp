#include "gui/insightsview.h"

#include "gui/barlist.h"
#include "gui/chartcard.h"
#include "gui/heatmap.h"
#include "gui/insightcharts.h"
#include "gui/insighttile.h"
#include "models/insighttables.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using models::CallGroup;
using models::Insights;

namespace {

constexpr int widestForOneColumn = 760;
constexpr int narrowestTile = 150;
constexpr int narrowestView = 360;
constexpr int mostBars = 8;

ColorRole roleOf(CallGroup group)
{
    switch (group) {
    case CallGroup::Answered:
        return ColorRole::PlotAnswered;
    case CallGroup::Transferred:
        return ColorRole::PlotTransferred;
    case CallGroup::Voicemail:
        return ColorRole::PlotVoicemail;
    case CallGroup::NotReached:
        return ColorRole::PlotNotReached;
    case CallGroup::Failed:
        return ColorRole::PlotFailed;
    case CallGroup::Open:
        return ColorRole::PlotOpen;
    case CallGroup::NotPlaced:
        break;
    }
    return ColorRole::PlotNotReached;
}

/// The bars of a table's rows: name, count, share; what is too many for a glance is in one.
QList<BarList::Bar> barsOf(const models::FigureTable &table, const QList<int> &counts, const QList<ColorRole> &roles,
                           const QString &rest)
{
    QList<BarList::Bar> bars;
    int all = 0;
    for (const int count : counts)
        all += count;
    const qsizetype single = counts.size() > mostBars ? mostBars - 1 : counts.size();
    for (qsizetype i = 0; i < single; ++i)
        bars.append({table.rows.at(i).at(0), table.rows.at(i).at(1), table.rows.at(i).at(2),
                     static_cast<double>(counts.at(i)), roles.at(i)});
    if (single < counts.size()) {
        int others = 0;
        for (qsizetype i = single; i < counts.size(); ++i)
            others += counts.at(i);
        bars.append({rest, models::countText(others),
                     models::percentText(static_cast<double>(others) / std::max(1, all)), static_cast<double>(others),
                     ColorRole::PlotNotReached});
    }
    return bars;
}

} // namespace

InsightsView::InsightsView(QWidget *parent)
    : QWidget(parent)
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
    , m_callsPlot(new TimeChart(TimeChart::Kind::StackedCounts))
    , m_outcomesPlot(new BarList)
    , m_heatPlot(new HeatMap)
    , m_statusesPlot(new BarList)
    , m_timesPlot(new TimeChart(TimeChart::Kind::LinesOfSeconds))
    , m_calls(new ChartCard(tr("Calls over time"), m_callsPlot, this))
    , m_outcomes(new ChartCard(tr("Outcomes"), m_outcomesPlot, this))
    , m_heat(new ChartCard(tr("Answered, by hour and weekday"), m_heatPlot, this))
    , m_statuses(new ChartCard(tr("How calls ended"), m_statusesPlot, this))
    , m_times(new ChartCard(tr("Talk time and wait"), m_timesPlot, this))
    , m_agents(new ChartCard(tr("Voice agents"), nullptr, this))
{
    m_calls->setObjectName(u"callsCard"_s);
    m_outcomes->setObjectName(u"outcomesCard"_s);
    m_heat->setObjectName(u"heatCard"_s);
    m_statuses->setObjectName(u"statusesCard"_s);
    m_times->setObjectName(u"timesCard"_s);
    m_agents->setObjectName(u"agentsCard"_s);
    // Not what the columns of now need: they follow from the width.
    setMinimumWidth(narrowestView);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    for (const models::Measure measure : models::allMeasures)
        m_tiles.append(new InsightTile(measureName(measure), this));
    QList<PlotLegend::Entry> groups;
    for (int group = 0; group < models::plottedGroups; ++group)
        groups.append({roleOf(static_cast<CallGroup>(group)), models::groupText(static_cast<CallGroup>(group))});
    m_calls->setLegend(groups);
    m_times->setLegend({{ColorRole::PlotAnswered, tr("Talk time")}, {ColorRole::PlotVoicemail, tr("Wait"), true}});
    m_tileGrid->setSpacing(space::medium);
    m_cardGrid->setSpacing(space::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, 0, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addLayout(m_tileGrid);
    layout->addLayout(m_cardGrid, 1);
    arrange();
}

void InsightsView::arrange()
{
    const int columns = width() > widestForOneColumn ? 2 : 1;
    const int fits = std::max(1, (width() - 2 * space::large) / narrowestTile);
    const auto tiles = static_cast<int>(m_tiles.size());
    const int tileColumns = fits >= tiles ? tiles : fits >= 3 ? 3 : 2;
    if (columns == m_columns && tileColumns == m_tileColumns)
        return;
    m_columns = columns;
    m_tileColumns = tileColumns;
    for (int i = 0; i < tiles; ++i)
        m_tileGrid->addWidget(m_tiles.at(i), i / tileColumns, i % tileColumns);
    for (int column = 0; column < tiles; ++column)
        m_tileGrid->setColumnStretch(column, column < tileColumns ? 1 : 0);
    // The wider plots on the side where reading begins; tab order is the same in one column.
    const QList<ChartCard *> cards{m_calls, m_outcomes, m_heat, m_statuses, m_times, m_agents};
    for (int i = 0; i < cards.size(); ++i)
        m_cardGrid->addWidget(cards.at(i), i / columns, i % columns);
    m_cardGrid->setColumnStretch(0, 3);
    m_cardGrid->setColumnStretch(1, columns == 2 ? 2 : 0);
}

void InsightsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InsightsView::setSideMargin(int pixels)
{
    // Layouts mirror their widgets, not their margins.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? pixels : space::large, 0, isMirrored ? space::large : pixels,
                                 space::large);
}

void InsightsView::show(const Insights &insights, const models::InsightTargets &targets)
{
    for (const models::Measure measure : models::allMeasures)
        showMeasure(*m_tiles.at(static_cast<int>(measure)), measure, insights, targets);
    showCalls(insights);
    showTimes(insights);
    showOutcomes(insights);
    showStatuses(insights);
    m_heatPlot->setInsights(insights);
    m_heat->setNote(tr("in %, stronger is more; fewer than %1 calls are left blank")
                        .arg(models::countText(models::HeatCell::fewest)));
    m_heat->setTable(models::heatTable(insights), tr("There are too few calls in this period to tell."));
    m_agents->setNote(tr("medians and shares of each"));
    m_agents->setTable(models::agentsTable(insights), tr("No calls in this period."));
}

void InsightsView::showCalls(const Insights &insights)
{
    const models::FigureTable table = models::callsTable(insights);
    TimeChart::Data plotted;
    for (int group = 0; group < models::plottedGroups; ++group)
        plotted.series.append(
            {models::groupText(static_cast<CallGroup>(group)), roleOf(static_cast<CallGroup>(group))});
    for (qsizetype i = 0; i < insights.steps.size(); ++i) {
        const models::Step &step = insights.steps.at(i);
        plotted.marks.append(models::stepMark(step, insights.grain));
        QStringList parts;
        for (int group = 0; group < models::plottedGroups; ++group) {
            const int count = step.counts.at(static_cast<std::size_t>(group));
            plotted.series[group].values.append(count);
            if (count > 0)
                parts.append(tr("%1 %2", "status, count").arg(plotted.series.at(group).name, models::countText(count)));
        }
        parts.prepend(tr("%1: %Ln call(s)", "when", step.total()).arg(table.rows.at(i).at(0)));
        plotted.sentences.append(parts.join(u" · "_s));
    }
    m_callsPlot->setData(plotted);
    const std::array grains{tr("by hour"), tr("by day"), tr("by week"), tr("by month")};
    m_calls->setNote(grains.at(static_cast<std::size_t>(insights.grain)));
    m_calls->setTable(table, {});
}

void InsightsView::showTimes(const Insights &insights)
{
    const models::FigureTable table = models::timesTable(insights);
    TimeChart::Data plotted;
    plotted.series = {{tr("Talk time"), ColorRole::PlotAnswered}, {tr("Wait"), ColorRole::PlotVoicemail}};
    bool isEmpty = true;
    for (qsizetype i = 0; i < insights.steps.size(); ++i) {
        const models::Step &step = insights.steps.at(i);
        plotted.marks.append(models::stepMark(step, insights.grain));
        plotted.series[0].values.append(step.medianTalk);
        plotted.series[1].values.append(step.medianWait);
        isEmpty = isEmpty && !step.medianTalk && !step.medianWait;
        const QStringList &row = table.rows.at(i);
        plotted.sentences.append(tr("%1: talk %2, wait %3", "when, durations").arg(row.at(0), row.at(1), row.at(2)));
    }
    m_timesPlot->setData(plotted);
    m_times->setNote(tr("medians"));
    m_times->setTable(isEmpty ? models::FigureTable() : table, tr("Nobody has talked or waited in this period."));
}

void InsightsView::showOutcomes(const Insights &insights)
{
    const models::FigureTable table = models::outcomesTable(insights);
    QList<int> counts;
    QList<ColorRole> roles;
    for (const models::OutcomeCount &outcome : insights.outcomes) {
        counts.append(outcome.count);
        roles.append(outcome.resolved ? ColorRole::PlotAnswered : ColorRole::PlotNotReached);
    }
    m_outcomesPlot->setBars(barsOf(table, counts, roles, tr("All others")));
    m_outcomes->setNote(tr("of %Ln answered call(s)", nullptr, insights.figures.answered));
    m_outcomes->setLegend(
        {{ColorRole::PlotAnswered, tr("Counts as resolved")}, {ColorRole::PlotNotReached, tr("Not counted")}});
    m_outcomes->setTable(table, tr("Nobody has answered in this period."));
}

void InsightsView::showStatuses(const Insights &insights)
{
    const models::FigureTable table = models::statusesTable(insights);
    QList<int> counts;
    QList<ColorRole> roles;
    for (const models::StatusCount &status : insights.statuses) {
        counts.append(status.count);
        roles.append(roleOf(models::groupOf(status.status)));
    }
    m_statusesPlot->setBars(barsOf(table, counts, roles, tr("All others")));
    m_statuses->setNote(tr("those never placed too"));
    m_statuses->setTable(table, tr("No calls in this period."));
}

} // namespace ringback
