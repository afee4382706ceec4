#pragma once

#include "models/insighttargets.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace ringback {

class BarList;
class ChartCard;
class HeatMap;
class InsightTile;
class TimeChart;

/// The figures of a period, laid out: tiles above plots, in as many columns as there is room for. What is exported as a
/// picture is this widget.
class InsightsView final : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsView(QWidget *parent = nullptr);

    void show(const models::Insights &insights, const models::InsightTargets &targets);
    using QWidget::show;
    /// The room at the end of the lines.
    void setSideMargin(int pixels);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showCalls(const models::Insights &insights);
    void showTimes(const models::Insights &insights);
    void showOutcomes(const models::Insights &insights);
    void showStatuses(const models::Insights &insights);

    QGridLayout *m_tileGrid;
    QGridLayout *m_cardGrid;
    QList<InsightTile *> m_tiles; ///< by Measure
    TimeChart *m_callsPlot;
    BarList *m_outcomesPlot;
    HeatMap *m_heatPlot;
    BarList *m_statusesPlot;
    TimeChart *m_timesPlot;
    ChartCard *m_calls;
    ChartCard *m_outcomes;
    ChartCard *m_heat;
    ChartCard *m_statuses;
    ChartCard *m_times;
    ChartCard *m_agents;
    int m_columns = 0;
    int m_tileColumns = 0;
};

} // namespace ringback
