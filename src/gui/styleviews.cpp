#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/styleparts.h"
#include "gui/tablelook.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace ringback::styleparts {

namespace {

constexpr int sortArrow = 12;
constexpr int focusBar = 3;
constexpr int tabPadding = 4;
constexpr int tabGap = 12; ///< behind each tab; the first one's line starts where the page does

QFont headerFont(const QPainter *painter)
{
    return textFont(painter->font(), TextSize::Small, true);
}

/// The leading column that is on screen.
bool isLeadingCell(const QTableView *table, const QModelIndex &index)
{
    const QHeaderView *header = table->horizontalHeader();
    const int edge = table->isRightToLeft() ? header->viewport()->width() - 1 : 0;
    return header->logicalIndexAt(edge) == index.column();
}

} // namespace

void itemRow(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const auto *table = qobject_cast<const QTableView *>(widget);
    const QModelIndex index = view && !option->index.isValid() ? view->indexAt(option->rect.center()) : option->index;
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered =
        table ? index.isValid() && index.row() == hoveredRow(table) : bool(option->state & QStyle::State_MouseOver);
    QColor ground = theme.color(ColorRole::Surface);
    if (selected)
        ground = theme.color(ColorRole::Selected);
    else if (hovered)
        ground = mixed(ground, theme.color(ColorRole::Text), 0.035);
    else if (option->features & QStyleOptionViewItem::Alternate)
        ground = theme.color(ColorRole::Hover);
    painter->fillRect(option->rect, ground);
    if (table)
        paintEdge(painter, option->rect, Qt::BottomEdge, theme.color(ColorRole::Line));

    const bool current = view && view->hasFocus() && index.isValid() && view->currentIndex().row() == index.row() &&
                         view->currentIndex().parent() == index.parent();
    if (!current)
        return;
    const QColor accent = theme.color(ColorRole::Accent);
    if (option->state & QStyle::State_KeyboardFocusChange) {
        paintEdge(painter, option->rect, Qt::TopEdge, accent, measure::focusRing);
        paintEdge(painter, option->rect, Qt::BottomEdge, accent, measure::focusRing);
    }
    if (table && isLeadingCell(table, index)) {
        const Qt::Edge edge = option->direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
        paintEdge(painter, option->rect, edge, accent, focusBar);
    }
}

void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (qobject_cast<const QTableView *>(widget))
        return; // the whole row is painted already
    const Theme theme = Theme::of(option->palette);
    if (qobject_cast<const QTreeView *>(widget)) {
        if (option->state & QStyle::State_Selected) // without a gap to the branches before it
            painter->fillRect(option->rect, theme.color(ColorRole::Selected));
        return;
    }
    const QRect rect = option->rect.adjusted(2, 1, -2, -1);
    if (option->state & QStyle::State_Selected)
        paintRounded(painter, rect, radius::chip, theme.color(ColorRole::Selected));
    else if (option->state & QStyle::State_MouseOver)
        paintRounded(painter, rect, radius::chip,
                     mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text), 0.05));
    if (showsKeyboardFocus(option))
        focusRing(option, painter, rect, radius::chip);
}

void headerSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool pressed = option->state & QStyle::State_Sunken;
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    painter->fillRect(option->rect, mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text),
                                          pressed   ? 0.10
                                          : hovered ? 0.04
                                                    : 0.0));
    paintEdge(painter, option->rect, Qt::BottomEdge, theme.color(ColorRole::Line));
}

void headerLabel(const QStyleOptionHeader *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    painter->save();
    painter->setFont(headerFont(painter));
    QRect room = option->rect;
    if (!option->icon.isNull()) {
        QRect at(room.left(), room.top(), measure::icon, room.height());
        option->icon.paint(painter, QStyle::visualRect(option->direction, room, at));
        room = QStyle::visualRect(option->direction, room, room.adjusted(measure::icon + space::small, 0, 0, 0));
    }
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setPen(theme.color(sorted ? ColorRole::Text : ColorRole::SecondaryText));
    paintLine(painter, room, (option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, option->text,
              option->direction);
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader *option)
{
    const QFontMetrics metrics = option->fontMetrics;
    // The label is drawn in small strong text, a little wider than the same in the widget's own font at most.
    const int text = metrics.horizontalAdvance(option->text) * 106 / 100;
    const int icon = option->icon.isNull() ? 0 : measure::icon + space::small;
    const int arrow = option->sortIndicator != QStyleOptionHeader::None ? sortArrow + space::tiny : 0;
    return QSize(text + icon + arrow + 2 * measure::cellPadding,
                 std::max(measure::header, metrics.height() + space::large));
}

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const QRect bar = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -tabGap, 0));
    paintEdge(painter, option->rect, Qt::BottomEdge, theme.color(ColorRole::Line));
    if (selected)
        paintEdge(painter, bar, Qt::BottomEdge, theme.color(ColorRole::Accent), 2);
    else if (hovered)
        paintEdge(painter, bar, Qt::BottomEdge, theme.color(ColorRole::ControlLine), 2);
    if (showsKeyboardFocus(option) && selected)
        focusRing(option, painter, bar.adjusted(0, 4, 0, -5), radius::chip);
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool selected = option->state & QStyle::State_Selected;
    QColor color = theme.color(selected ? ColorRole::Accent : ColorRole::SecondaryText);
    if (!enabled)
        color = theme.disabledText();
    painter->save();
    painter->setPen(color);
    painter->setFont(textFont(painter->font(), TextSize::Body, selected));
    const auto visual = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    QRect room = option->rect.adjusted(tabPadding, 0, -tabPadding - tabGap, 0);
    room.setLeft(room.left() + option->leftButtonSize.width());
    room.setRight(room.right() - option->rightButtonSize.width());
    if (!option->icon.isNull()) {
        const QRect at(room.left(), room.top(), option->iconSize.width(), room.height());
        option->icon.paint(painter, visual(at), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                           selected ? QIcon::On : QIcon::Off);
        room.setLeft(room.left() + at.width() + space::small);
    }
    painter->drawText(visual(room), Qt::AlignCenter | mnemonicFlag(option->text) | Qt::TextSingleLine,
                      elidedWords(option->text, painter->font(), room.width(), mnemonicFlag(option->text)));
    painter->restore();
}

QSize tabSize(const QStyleOptionTab *option, const QFont &body)
{
    // Room for the strong words of the selected tab, so that nothing moves when another is selected.
    const QFontMetrics strong(textFont(body, TextSize::Body, true));
    int width = strong.size(Qt::TextShowMnemonic, option->text).width() + 2 * tabPadding + tabGap + 2;
    width += option->leftButtonSize.width() + option->rightButtonSize.width();
    if (!option->icon.isNull())
        width += option->iconSize.width() + space::small;
    return QSize(width, std::max(36, strong.height() + space::large));
}

QRect scrollBarPart(const QStyleOptionSlider *option, int subControl)
{
    const QRect whole = option->rect;
    const bool lying = option->orientation == Qt::Horizontal;
    const int length = lying ? whole.width() : whole.height();
    constexpr int shortest = 32;
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 pages = range + option->pageStep;
    int thumb = range > 0 && pages > 0 ? int(qint64(option->pageStep) * length / pages) : length;
    thumb = std::clamp(thumb, std::min(shortest, length), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - thumb, option->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = lying ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                 : QRect(whole.left(), whole.top() + from, whole.width(), size);
        return QStyle::visualRect(option->direction, whole, rect);
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return part(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default: // no arrow buttons
        return {};
    }
}

void scrollBar(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const auto *area = widget && widget->parentWidget()
                           ? qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget())
                           : nullptr;
    if (area)
        painter->fillRect(option->rect, area->viewport()->palette().color(area->viewport()->backgroundRole()));
    if (option->maximum <= option->minimum)
        return;
    const bool busy =
        (option->state & QStyle::State_MouseOver) || (option->activeSubControls & QStyle::SC_ScrollBarSlider);
    const QColor color =
        mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::SecondaryText), busy ? 0.8 : 0.5);
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const int margin = busy ? 2 : 3;
    const QRect thumb = slider.adjusted(margin, margin, -margin, -margin);
    paintRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2.0, color);
}

} // namespace ringback::styleparts
