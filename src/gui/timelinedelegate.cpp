#include "gui/timelinedelegate.h"

#include "gui/paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dot = 8;
constexpr int gapBetween = 10;
constexpr int wordFlags = Qt::TextWrapAnywhere | Qt::TextWordWrap;

} // namespace

/// Where the parts of a step go, before mirroring.
struct TimelineDelegate::Step
{
    QString what;
    QString detail;
    QFont strong;
    QFont small;
    QRect time;
    QRect dotAt;
    QRect whatAt;
    QRect detailAt;
    int height = 0;
};

TimelineDelegate::TimelineDelegate(Roles roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles) {}

TimelineDelegate::Step TimelineDelegate::stepAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                int width) const
{
    Step step;
    step.what = index.data(Qt::DisplayRole).toString();
    step.detail = index.data(m_roles.detail).toString();
    step.strong = textFont(option.font, TextSize::Body, true);
    step.small = textFont(option.font, TextSize::Small);
    const QFontMetrics strong(step.strong);
    const QFontMetrics small(step.small);
    // The times of all steps share a column: as wide as the longest usual one.
    const int timeWidth = QFontMetrics(textFont(option.font, TextSize::Body)).horizontalAdvance(u"00 MMM "_s);
    const int left = option.rect.left() + 2;
    const int top = option.rect.top();
    step.time = QRect(left, top, timeWidth, strong.height());
    step.dotAt = QRect(step.time.right() + 1 + space::small, top + (strong.height() - dot) / 2 + 1, dot, dot);
    const int textLeft = step.dotAt.right() + 1 + space::small;
    const int room = std::max(40, left + width - textLeft - 2);
    const int whatHeight = strong.boundingRect(QRect(0, 0, room, 100'000), wordFlags, step.what).height();
    step.whatAt = QRect(textLeft, top, room, whatHeight);
    int bottom = step.whatAt.bottom() + 1;
    if (!step.detail.isEmpty()) {
        const int height = small.boundingRect(QRect(0, 0, room, 100'000), wordFlags, step.detail).height();
        step.detailAt = QRect(textLeft, bottom + 1, room, height);
        bottom += height + 1;
    }
    step.height = bottom - top + gapBetween;
    return step;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Step step = stepAt(option, index, option.rect.width());
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintRounded(painter, option.rect.adjusted(0, -3, 0, -gapBetween + 3), radius::chip,
                     theme.color(ColorRole::Selected));
    painter->setFont(textFont(option.font, TextSize::Body));
    painter->setPen(theme.color(ColorRole::SecondaryText));
    const QString time = index.data(m_roles.time).toString();
    paintTabular(painter, visual(step.time), Qt::AlignLeading | Qt::AlignVCenter, time, option.direction);

    const QVariant stored = index.data(m_roles.color);
    const int number = stored.isValid() ? stored.toInt() : -1;
    const bool known = number >= 0 && number < static_cast<int>(ColorRole::Count);
    paintRounded(painter, visual(step.dotAt), dot / 2.0,
                 theme.color(known ? static_cast<ColorRole>(number) : ColorRole::WaitingText));

    painter->setFont(step.strong);
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(visual(step.whatAt),
                      wordFlags | textFlags(painter, Qt::AlignLeading | Qt::AlignTop, step.what, option.direction),
                      step.what);
    painter->setFont(step.small);
    painter->setPen(theme.color(ColorRole::SecondaryText));
    painter->drawText(visual(step.detailAt),
                      wordFlags | textFlags(painter, Qt::AlignLeading | Qt::AlignTop, step.detail, option.direction),
                      step.detail);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return QSize(width, stepAt(option, index, width).height);
}

} // namespace ringback
