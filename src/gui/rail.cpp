#include "gui/rail.h"

#include "gui/buttons.h"
#include "gui/paint.h"
#include "gui/railbutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

namespace {

constexpr int widthWithWords = 200;

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Sections"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_group->setExclusive(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::medium, space::small, space::medium);
    layout->setSpacing(0);
    m_top = new QVBoxLayout;
    m_bottom = new QVBoxLayout;
    m_top->setSpacing(0);
    m_bottom->setSpacing(0);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    connect(m_group, &QButtonGroup::idToggled, this, [this] { tabToChosen(*m_group); });
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addSection(int id, Icon icon, const QString &word, Place place)
{
    auto *button = new RailButton(icon, word, this);
    button->setCompact(m_compact);
    button->setAutoExclusive(true); // the group sees to it: this has screen readers say "one of several"
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    m_group->addButton(button, id);
    m_buttons.insert(id, button);
    if (m_group->checkedId() < 0)
        button->setChecked(true);
    tabToChosen(*m_group);
    updateWidth();
}

void Rail::setCount(int id, int count, bool urgent)
{
    if (RailButton *button = m_buttons.value(id))
        button->setCount(count, urgent);
}

void Rail::setCurrent(int id)
{
    if (RailButton *button = m_buttons.value(id))
        button->setChecked(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setCompact(bool on)
{
    if (m_compact == on)
        return;
    m_compact = on;
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(on);
    updateWidth();
}

QSize Rail::sizeHint() const
{
    int width = m_compact ? 0 : widthWithWords - 2 * space::small;
    for (const RailButton *button : m_buttons)
        width = std::max(width, button->sizeHint().width());
    return QSize(width + 2 * space::small, QWidget::sizeHint().height());
}

void Rail::updateWidth()
{
    setFixedWidth(sizeHint().width());
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintEdge(&painter, rect(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, theme.color(ColorRole::Line));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWidth();
}

} // namespace ringback
