#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/styleparts.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace ringback::styleparts {

namespace {

constexpr int side = space::medium;
constexpr int iconColumn = measure::icon + space::small;
constexpr int chevron = 12;
constexpr int arrowColumn = 20;
constexpr int itemHeight = 32;
constexpr int separatorHeight = 9;

bool isCheckable(const QStyleOptionMenuItem *option)
{
    return option->checkType != QStyleOptionMenuItem::NotCheckable;
}

bool hasIconColumn(const QStyleOptionMenuItem *option)
{
    return option->maxIconWidth > 0 || option->menuHasCheckableItems || !option->icon.isNull() || isCheckable(option);
}

} // namespace

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    painter->fillRect(option->rect, theme.color(ColorRole::Surface));
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        QRect line = option->rect;
        line.setHeight(separatorHeight / 2 + 1);
        if (option->text.isEmpty())
            paintEdge(painter, line, Qt::BottomEdge, theme.color(ColorRole::Line));
        else {
            painter->setFont(textFont(option->font, TextSize::Small, true));
            painter->setPen(theme.color(ColorRole::SecondaryText));
            paintLine(painter, option->rect.adjusted(side, 0, -side, 0), Qt::AlignLeading | Qt::AlignVCenter,
                      option->text, option->direction);
        }
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool active = enabled && (option->state & QStyle::State_Selected);
    if (active)
        paintRounded(painter, option->rect.adjusted(space::tiny, 0, -space::tiny, 0), radius::chip,
                     theme.color(ColorRole::Selected));
    const QColor color = enabled ? theme.color(ColorRole::Text) : theme.disabledText();
    QRect room = option->rect.adjusted(side, 0, -side, 0);
    const auto visual = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };

    if (hasIconColumn(option)) {
        QRect at(room.left(), room.top(), measure::icon, room.height());
        if (isCheckable(option) && option->checked)
            paintIcon(painter, visual(at), Icon::Check, enabled ? theme.color(ColorRole::Accent) : color);
        else if (!option->icon.isNull())
            option->icon.paint(painter, visual(at), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + iconColumn);
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect at(room.right() + 1 - chevron, room.top(), chevron, room.height());
        paintIcon(painter, visual(at), option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
                  color);
    }
    const QStringList parts = option->text.split(u'\t');
    painter->setFont(option->font);
    painter->setPen(color);
    painter->save();
    const int flags = textFlags(painter, Qt::AlignLeading | Qt::AlignVCenter, parts.first(), option->direction);
    painter->drawText(visual(room), flags | mnemonicFlag(option->text) | Qt::TextSingleLine, parts.first());
    painter->restore();
    if (parts.size() > 1) {
        painter->setPen(enabled ? theme.color(ColorRole::SecondaryText) : color);
        painter->setFont(textFont(option->font, TextSize::Small));
        paintLine(painter, visual(room), Qt::AlignTrailing | Qt::AlignVCenter, parts.last(), option->direction);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator && option->text.isEmpty())
        return QSize(contents.width(), separatorHeight);
    int width = contents.width() + 2 * side + arrowColumn;
    if (hasIconColumn(option))
        width += iconColumn;
    if (option->text.contains(u'\t'))
        width += space::huge;
    return QSize(width, std::max(itemHeight, QFontMetrics(option->font).height() + space::medium));
}

} // namespace ringback::styleparts
