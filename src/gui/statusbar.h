#pragma once

#include "engine/enginestate.h"

#include <QWidget>

namespace ringback {

class BudgetBar;
class Chip;
class LightMark;
class TextLabel;

/// The line at the window's foot: one light for the whole, what is left of the API's budget, the listener, practice
/// mode. Not set up until it is shown a state.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// A budget whose limit is 0 isn't shown.
    void showState(const EngineState &state, const QDateTime &now);
    /// The time on which "2 s ago" is told.
    void tick(const QDateTime &now);
    void setPractice(bool on);

signals:
    /// The light or the listener's words were clicked: show what is behind them.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showLight();
    void showBudget();
    void setListener(const QString &words, bool fault = false);

    EngineState m_state;
    LightMark *m_mark;
    TextLabel *m_light;
    TextLabel *m_budgetName;
    BudgetBar *m_budget;
    TextLabel *m_budgetWords;
    TextLabel *m_listener;
    Chip *m_practice;
};

} // namespace ringback
