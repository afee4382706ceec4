#include "gui/chip.h"

#include "gui/paint.h"
#include "gui/tips.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace ringback {

Chip::Chip(QWidget *parent) : Chip(ChipLook{}, parent) {}

Chip::Chip(const ChipLook &look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    // A screen reader reads the label's text; the tip holds what may be cut off.
    setText(look.word);
    setToolTip(plainTip(look.word));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, font());
}

QSize Chip::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), 48), sizeHint().height());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, font(), Theme::of(palette()), layoutDirection());
}

ChipButton::ChipButton(QWidget *parent) : ChipButton(ChipLook{}, parent) {}

ChipButton::ChipButton(const ChipLook &look, QWidget *parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void ChipButton::setLook(const ChipLook &look)
{
    m_look = look;
    setText(look.word);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    // Taller than a chip that only tells: it must be easy to hit.
    return chipSize(m_look, font()) + QSize(0, 6);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Theme theme = Theme::of(palette());
    const qreal stress = isDown() ? 0.16 : option.state & QStyle::State_MouseOver ? 0.08 : 0.0;
    paintRounded(&painter, rect(), radius::chip, mixed(theme.color(m_look.fill), theme.color(m_look.text), stress));
    paintChipContents(&painter, rect(), m_look, font(), theme, layoutDirection());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintRounded(&painter, rect(), radius::chip, {}, theme.color(ColorRole::Accent), measure::focusRing);
}

} // namespace ringback
