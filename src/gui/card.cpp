#include "gui/card.h"

#include "gui/paint.h"
#include "gui/theme.h"

#include <QPainter>

namespace ringback {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    paintRounded(&painter, rect(), radius::card, theme.color(ColorRole::Surface), theme.color(ColorRole::Line));
}

} // namespace ringback
