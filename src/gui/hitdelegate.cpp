#include "gui/hitdelegate.h"

#include "gui/paint.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ringback {

HitDelegate::HitDelegate(Roles roles, int firstColumn, bool isStrong, QObject *parent)
    : CellDelegate(parent), m_roles(roles), m_firstColumn(firstColumn), m_isStrong(isStrong)
{
}

QFont HitDelegate::wordsFont(const QStyleOptionViewItem &option) const
{
    return textFont(option.font, TextSize::Body, m_isStrong);
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QRect room = contentsRect(option);
    const int first = QFontMetrics(wordsFont(option)).height();
    const int second = QFontMetrics(textFont(option.font, TextSize::Small)).height();
    if (index.data(m_roles.excerpt).toString().isEmpty() || room.height() < first + second)
        return paintWords(painter, option, index, room);
    const int top = room.top() + (room.height() - first - second) / 2;
    paintWords(painter, option, index, QRect(room.left(), top, room.width(), first));
    const QRect line = lineRect(option);
    paintExcerpt(painter, option, index, QRect(line.left(), top + first, line.width(), second));
}

void HitDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &room) const
{
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? aligned.value<Qt::Alignment>() : Qt::AlignLeading;
    painter->save();
    painter->setFont(wordsFont(option));
    painter->setPen(textColor(option, ColorRole::Text));
    paintTabular(painter, room, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                 index.data(Qt::DisplayRole).toString(), option.direction);
    painter->restore();
}

/// All cells that the excerpt runs through; outside a table the cell alone.
QRect HitDelegate::lineRect(const QStyleOptionViewItem &option) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return contentsRect(option);
    const QHeaderView *header = table->horizontalHeader();
    QRect line;
    for (int visual = header->visualIndex(m_firstColumn); visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            line |= QRect(table->columnViewportPosition(column), option.rect.top(), table->columnWidth(column), 1);
    }
    return line.adjusted(measure::cellPadding, 0, -measure::cellPadding, 0);
}

void HitDelegate::paintExcerpt(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &line) const
{
    const Theme theme = Theme::of(option.palette);
    const QFont font = textFont(option.font, TextSize::Small);
    const QString whole = index.data(m_roles.excerpt).toString();
    const QString text = elided(whole, font, line.width());
    const qsizetype kept = text == whole ? whole.size() : text.size() - 1;

    QList<QTextLayout::FormatRange> formats;
    const QVariantList marks = index.data(m_roles.marks).toList();
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = marks[i].toInt();
        range.length = static_cast<int>(std::min(marks[i + 1].toLongLong(), kept - range.start));
        range.format.setBackground(theme.color(ColorRole::AttentionFill));
        range.format.setForeground(theme.color(ColorRole::AttentionText));
        if (range.length > 0)
            formats.append(range);
    }

    QTextLayout layout(text, font);
    QTextOption direction;
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    laidOut.setLineWidth(line.width());
    layout.endLayout();

    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setPen(textColor(option, ColorRole::SecondaryText));
    layout.draw(painter, line.topLeft(), formats);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal width = tabularWidth(index.data(Qt::DisplayRole).toString(), wordsFont(option));
    return QSize(static_cast<int>(std::ceil(width)) + 2 * measure::cellPadding, measure::row);
}

} // namespace ringback
