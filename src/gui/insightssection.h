#pragma once

#include <QWidget>

namespace ringback {

class Clock;
class Engine;
class InsightsPage;

/// Where the page of insights stands in the window. The page itself is made when it is first looked at: a start must
/// not pay for plots.
class InsightsSection final : public QWidget
{
    Q_OBJECT

public:
    InsightsSection(Engine &engine, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] InsightsPage &page();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Engine &m_engine;
    Clock &m_clock;
    InsightsPage *m_page = nullptr;
};

} // namespace ringback
