#include "gui/floating.h"

#include "gui/paint.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

namespace {

constexpr int shadow = 14; ///< how far the shadow reaches, in pixels
constexpr int distance = space::huge;

} // namespace

Floating::Floating(QWidget *over) : QWidget(over), m_card(new QWidget(this))
{
    setAttribute(Qt::WA_NoMousePropagation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(shadow, shadow, shadow, shadow);
    layout->addWidget(m_card);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    hide();
    takeColors();
    over->installEventFilter(this);
}

void Floating::rise()
{
    place();
    raise();
    show();
    place();
}

void Floating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF card = m_card->geometry();
    // A handful of faint outlines makes a soft shadow without the cost of a blur.
    for (int i = shadow; i > 0; i -= 2) {
        QColor black(Qt::black);
        black.setAlphaF(0.016F);
        paintRounded(&painter, card.adjusted(-i, -i + 4, i, std::min(i + 2, shadow)), radius::card + i, black);
    }
    paintRounded(&painter, card, radius::card, m_card->palette().color(QPalette::Window));
}

bool Floating::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parent() && event->type() == QEvent::PaletteChange)
        takeColors();
    return QWidget::eventFilter(watched, event);
}

bool Floating::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return handled;
}

void Floating::place()
{
    const QWidget *over = parentWidget();
    const int widest = std::max(120, over->width() - 2 * space::large);
    QSize size(std::min(sizeHint().width(), widest + 2 * shadow), sizeHint().height());
    if (layout()->hasHeightForWidth())
        size.setHeight(layout()->totalHeightForWidth(size.width()));
    resize(size);
    move((over->width() - size.width()) / 2, std::max(0, over->height() - size.height() - distance + shadow));
}

void Floating::takeColors()
{
    const Theme around = Theme::of(parentWidget()->palette());
    m_card->setPalette(around.inverse().palette());
}

} // namespace ringback
