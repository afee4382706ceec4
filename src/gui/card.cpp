#include "gui/card.h"

#include "gui/paint.h"
#include "gui/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ringback {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    paintRounded(&painter, rect(), radius::card, theme.color(ColorRole::Surface), theme.color(ColorRole::Line));
}

Tile::Tile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_figure(new TextLabel({}, TextSize::Figure, ColorRole::Text, true, this))
    , m_note(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
{
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(name, TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_figure->setTabular(true);
}

void Tile::setFigure(const QString &figure, const QString &note, ColorRole role)
{
    m_figure->setWords(figure);
    m_note->setWords(note, role);
    setAccessibleDescription(figure + QStringLiteral(", ") + note);
}

} // namespace ringback
