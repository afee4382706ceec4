#include "gui/insightssection.h"

#include "gui/insightspage.h"
#include "gui/makeaccessible.h"

#include <QVBoxLayout>

#include <tuple>

namespace ringback {

InsightsSection::InsightsSection(Engine &engine, Clock &clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

InsightsPage &InsightsSection::page()
{
    if (!m_page) {
        m_page = new InsightsPage(m_engine, m_clock, this);
        layout()->addWidget(m_page);
        makeAccessible(window());
    }
    return *m_page;
}

void InsightsSection::focusInEvent(QFocusEvent *)
{
    // No focus proxy: with one, Tab would never leave the filters.
    page().focusFilters();
}

void InsightsSection::showEvent(QShowEvent *event)
{
    std::ignore = page();
    QWidget::showEvent(event);
}

} // namespace ringback
