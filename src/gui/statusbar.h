#pragma once

#include "gui/theme.h"

#include <QTime>
#include <QWidget>

namespace ringback {

class BudgetBar;
class Chip;
class LightMark;
class TextLabel;

/// The line at the window's foot: one light for the whole, what is left of the API's budget, the listener, practice
/// mode.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Light { Live, CatchingUp, CutOff, NotSetUp };

    explicit StatusBar(QWidget *parent = nullptr);

    /// `since`, local time, belongs to CutOff.
    void setLight(Light light, QTime since = {});
    /// `waiting`: a sentence while Thoughtly asks us to wait; it takes the words' place. `held`: how many requests
    /// wait. `limit` 0: hide the budget.
    void setBudget(int left, int limit, const QString &waiting = {}, int held = 0);
    /// One sentence, e.g. "Listener 127.0.0.1:8787, last delivery 2 s ago".
    void setListener(const QString &words, bool fault = false);
    void setPractice(bool on);

signals:
    /// The light or the listener's words were clicked: show what is behind them.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    LightMark *m_mark;
    TextLabel *m_light;
    TextLabel *m_budgetName;
    BudgetBar *m_budget;
    TextLabel *m_budgetWords;
    TextLabel *m_listener;
    Chip *m_practice;
};

} // namespace ringback
