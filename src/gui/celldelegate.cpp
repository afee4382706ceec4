#include "gui/celldelegate.h"

#include "gui/paint.h"
#include "gui/tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ringback {

CellDelegate::CellDelegate(ColorRole role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? aligned.value<Qt::Alignment>() : Qt::AlignLeading;
    const QRect room = contentsRect(option);
    painter->save();
    painter->setFont(textFont(option.font, TextSize::Body));
    painter->setPen(textColor(option, m_role));
    paintTabular(painter, room, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, text, option.direction);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = static_cast<int>(std::ceil(tabularWidth(text, textFont(option.font, TextSize::Body))));
    return QSize(width + 2 * measure::cellPadding, std::max(measure::compactRow, option.fontMetrics.height() + 8));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString cut = cutText(option, index);
    if (!cut.isEmpty())
        tip = tip.isEmpty() ? cut : cut + u'\n' + tip;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(tip), view->viewport(), option.rect);
    return true;
}

QString CellDelegate::cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return sizeHint(option, index).width() > option.rect.width() ? index.data(Qt::DisplayRole).toString() : QString();
}

QRect CellDelegate::contentsRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(measure::cellPadding, 0, -measure::cellPadding, -1);
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!option.widget || qobject_cast<const QTableView *>(option.widget))
        return;
    QStyleOptionViewItem ground = option;
    ground.index = index;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option, ColorRole role)
{
    const Theme theme = Theme::of(option.palette);
    return option.state & QStyle::State_Enabled ? theme.color(role) : theme.disabledText();
}

} // namespace ringback
