#include "gui/twolinedelegate.h"

#include "gui/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

bool hasRoomForTwo(const QStyleOptionViewItem &option, const QFont &first, const QFont &second)
{
    return option.rect.height() >= QFontMetrics(first).height() + QFontMetrics(second).height() + 4;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int secondLineRole, QObject *parent)
    : CellDelegate(parent), m_secondLineRole(secondLineRole)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QFont strong = textFont(option.font, TextSize::Body, true);
    const QFont small = textFont(option.font, TextSize::Small);
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = hasRoomForTwo(option, strong, small) ? index.data(m_secondLineRole).toString() : QString();
    const QRect room = contentsRect(option);
    const int firstHeight = QFontMetrics(strong).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(small).height();
    QRect line(room.left(), room.top() + (room.height() - firstHeight - secondHeight) / 2, room.width(), firstHeight);
    constexpr Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    painter->save();
    painter->setFont(strong);
    painter->setPen(textColor(option, ColorRole::Text));
    paintLine(painter, line, alignment, first, option.direction);
    if (secondHeight > 0) {
        line = QRect(room.left(), line.bottom() + 1, room.width(), secondHeight);
        painter->setFont(small);
        painter->setPen(textColor(option, ColorRole::SecondaryText));
        paintLine(painter, line, alignment, second, option.direction);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF first(textFont(option.font, TextSize::Body, true));
    const QFontMetricsF second(textFont(option.font, TextSize::Small));
    const qreal width = std::max(first.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                                 second.horizontalAdvance(index.data(m_secondLineRole).toString()));
    const int height = static_cast<int>(std::ceil(first.height() + second.height())) + space::small;
    return QSize(static_cast<int>(std::ceil(width)) + 2 * measure::cellPadding, std::max(measure::row, height));
}

QString TwoLineDelegate::cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(m_secondLineRole).toString();
    const bool both =
        hasRoomForTwo(option, textFont(option.font, TextSize::Body, true), textFont(option.font, TextSize::Small));
    const bool cut = sizeHint(option, index).width() > option.rect.width() || (!both && !second.isEmpty());
    if (!cut)
        return {};
    return second.isEmpty() ? first : first + u'\n' + second;
}

} // namespace ringback
