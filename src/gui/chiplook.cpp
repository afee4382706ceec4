#include "gui/chiplook.h"

#include "gui/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringback {

namespace {

constexpr int iconGap = 6;
constexpr int side = space::small;

int iconRoom(const ChipLook &look)
{
    return look.icon ? measure::chipIcon + (look.word.isEmpty() ? 0 : iconGap) : 0;
}

} // namespace

QSize chipSize(const ChipLook &look, const QFont &body)
{
    const QFontMetrics metrics(textFont(body, TextSize::Small, true));
    return QSize(2 * side + iconRoom(look) + metrics.horizontalAdvance(look.word), metrics.height() + 6);
}

void paintChip(QPainter *painter, const QRect &room, const ChipLook &look, const QFont &body, const Theme &theme,
               Qt::LayoutDirection direction)
{
    const QSize wanted = chipSize(look, body);
    const QSize size(std::min(wanted.width(), room.width()), std::min(wanted.height(), room.height()));
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, room);
    const QColor fill = theme.color(look.fill);
    paintRounded(painter, chip, radius::chip, fill);
    if (look.hatched)
        paintHatch(painter, chip, radius::chip, mixed(fill, theme.color(look.text), 0.16));
    paintChipContents(painter, chip, look, body, theme, direction);
}

void paintChipContents(QPainter *painter, const QRect &chip, const ChipLook &look, const QFont &body,
                       const Theme &theme, Qt::LayoutDirection direction)
{
    const QFont font = textFont(body, TextSize::Small, true);
    const QColor text = theme.color(look.text);
    QRect inner = chip.adjusted(side, 0, -side, 0);
    if (look.icon) {
        constexpr int icon = measure::chipIcon;
        const QRect at(inner.left(), chip.top() + (chip.height() - icon) / 2, icon, icon);
        paintIcon(painter, QStyle::visualRect(direction, chip, at), *look.icon, text);
        inner.setLeft(inner.left() + iconRoom(look));
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(text);
    paintLine(painter, QStyle::visualRect(direction, chip, inner), Qt::AlignLeading | Qt::AlignVCenter, look.word,
              direction);
    painter->restore();
}

} // namespace ringback
