#pragma once

#include "gui/card.h"
#include "gui/plotlegend.h"
#include "models/figuresmodel.h"

class QStackedWidget;
class QTableView;
class QToolButton;

namespace ringback {

class EmptyState;
class Plot;
class TextLabel;

/// A plot with its name, what its colours mean, the exact figures of what is pointed at, and the same figures as a
/// table at the press of a button.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// Takes the plot over; null: the table alone.
    ChartCard(const QString &title, Plot *plot, QWidget *parent = nullptr);

    /// What stands behind the title while nothing is pointed at.
    void setNote(const QString &note);
    void setLegend(const QList<PlotLegend::Entry> &entries) { m_legend->setEntries(entries); }
    /// An empty table stands for "nothing to show", which `emptyWords` then say.
    void setTable(const models::FigureTable &table, const QString &emptyWords);
    void setAsTable(bool on);

private:
    void sizeTable();

    QString m_title;
    QString m_note;
    Plot *m_plot;
    TextLabel *m_words;
    PlotLegend *m_legend;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    TextLabel *m_empty;
    QTableView *m_table;
    models::FiguresModel m_model;
    bool m_isEmpty = true;
};

} // namespace ringback
