#pragma once

#include "models/insightsource.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedWidget;

namespace ringback {

class Clock;
class EmptyState;
class Engine;
class InsightExport;
class InsightsView;
class MessageBanner;
class Wallboard;

/// The section Insights: filters, the figures, and what stands in their place while there are none. Window thread.
class InsightsPage final : public QWidget
{
    Q_OBJECT

public:
    InsightsPage(Engine &engine, Clock &clock, QWidget *parent = nullptr);
    ~InsightsPage() override;

    void focusFilters();
    void openWallboard();
    /// Offers the pictures and the figures.
    void openExportMenu();
    void openTargets();
    [[nodiscard]] models::InsightSource &source() { return m_source; }
    [[nodiscard]] InsightExport &exporting() { return *m_export; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilters();
    void ask();
    void showFigures();
    void sayButtons(bool withWords);
    void fitFilters();
    void showState();
    void fillAgents();
    void updateWatch();
    [[nodiscard]] QString periodWords() const;

    Engine &m_engine;
    models::InsightSource m_source;
    QTimer m_everyMinute; ///< callbacks become overdue, days begin
    QTimer m_patience;    ///< before "loading" is said
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_dates;
    QComboBox *m_agent;
    QWidget *m_filters;
    QPushButton *m_exportButton;
    QPushButton *m_targetsButton;
    QPushButton *m_wallboardButton;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_blank;
    QWidget *m_scroll;
    InsightsView *m_view;
    InsightExport *m_export;
    QPointer<Wallboard> m_wallboard;
    bool m_isWordy = true;
    int m_wordyWidth = 0; ///< of the filters with the buttons' words
};

} // namespace ringback
