#include "gui/practiceframe.h"

#include "gui/iconmark.h"
#include "gui/paint.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 3;

} // namespace

PracticeFrame::PracticeFrame(QWidget *contents, QWidget *parent) : QWidget(parent), m_strip(new QWidget(this))
{
    auto *words = new TextLabel(m_strip);
    words->setRuns({{tr("Practice mode"), true, ColorRole::TransferredText},
                    {u" — "_s + tr("customers are simulated, no real call can leave this window"), false,
                     ColorRole::TransferredText}});
    words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(space::large, 5 + edge, space::large, 5);
    row->addWidget(new IconMark(Icon::Information, ColorRole::TransferredText, measure::icon, m_strip));
    row->addWidget(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(contents, 1);
    m_practice = true;
    setPractice(false);
}

void PracticeFrame::setPractice(bool on)
{
    m_practice = on;
    m_strip->setVisible(on);
    const int margin = on ? edge : 0;
    layout()->setContentsMargins(margin, 0, margin, margin);
    update();
}

void PracticeFrame::paintEvent(QPaintEvent *)
{
    if (!m_practice)
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    // Unmistakable, but no alarm.
    const QColor line = mixed(theme.color(ColorRole::TransferredFill), theme.color(ColorRole::TransferredText), 0.6);
    painter.fillRect(m_strip->geometry().adjusted(-edge, 0, edge, 0), theme.color(ColorRole::TransferredFill));
    for (const Qt::Edge side : {Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge})
        paintEdge(&painter, rect(), side, line, edge);
    paintEdge(&painter, rect(), Qt::TopEdge, line, edge);
}

} // namespace ringback
