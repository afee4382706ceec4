#include "gui/iconmark.h"

#include <QPainter>

namespace ringback {

IconMark::IconMark(Icon icon, ColorRole role, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_role(role)
{
    setFixedSize(size, size);
}

void IconMark::setIcon(Icon icon, ColorRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, Theme::of(palette()).color(m_role));
}

} // namespace ringback
