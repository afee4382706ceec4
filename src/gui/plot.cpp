#include "gui/plot.h"

#include "gui/announcing.h"
#include "gui/paint.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ringback {

Plot::Plot(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void Plot::mark(int index)
{
    const int marked = index >= 0 && index < count() ? index : -1;
    if (marked == m_marked)
        return;
    m_marked = marked;
    tell();
    update();
}

int Plot::neighbour(int index, Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return index - 1;
    case Qt::Key_Right:
    case Qt::Key_Down:
        return index + 1;
    default:
        return index;
    }
}

void Plot::dataChanged()
{
    if (m_marked >= count())
        m_marked = -1;
    if (m_marked >= 0)
        tell();
    updateGeometry();
    update();
}

void Plot::tell()
{
    const QString words = m_marked >= 0 ? sentence(m_marked) : QString();
    Q_EMIT told(words);
    if (!words.isEmpty() && hasFocus()) {
        setAccessibleDescription(words);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void Plot::paintFocus(QPainter *painter) const
{
    if (!hasFocus())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), radius::control, {}, Theme::of(palette()).color(ColorRole::Accent),
                 measure::focusRing);
}

bool Plot::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dataChanged();
    return QWidget::event(event);
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    mark(indexAt(event->position()));
}

void Plot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        mark(-1);
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const int last = count() - 1;
    if (key == Qt::Key_Home && last >= 0)
        return mark(0);
    if (key == Qt::Key_End && last >= 0)
        return mark(last);
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isArrow || last < 0) {
        event->ignore();
        return;
    }
    mark(m_marked < 0 ? 0 : std::clamp(neighbour(m_marked, key), 0, last));
}

void Plot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_marked < 0)
        mark(0);
    update();
}

void Plot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
    update();
}

} // namespace ringback
