#include "gui/barlist.h"

#include "gui/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

constexpr int edge = space::small; ///< room for the mark and the focus ring
constexpr int barHeight = 14;
constexpr double widestName = 0.4; ///< of the whole

} // namespace

BarList::BarList(QWidget *parent) : Plot(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void BarList::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    dataChanged();
}

int BarList::rowHeight() const
{
    return QFontMetrics(font()).height() + space::medium;
}

QSize BarList::sizeHint() const
{
    return QSize(320, count() * rowHeight() + 2 * space::tiny);
}

QSize BarList::minimumSizeHint() const
{
    return QSize(220, sizeHint().height());
}

int BarList::indexAt(const QPointF &position) const
{
    const int row = static_cast<int>(std::floor((position.y() - space::tiny) / rowHeight()));
    return row >= 0 && row < count() ? row : -1;
}

QString BarList::sentence(int index) const
{
    const Bar &bar = m_bars.at(index);
    return tr("%1: %2 (%3)", "name, figure, share").arg(bar.name, bar.figure, bar.share);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QFontMetrics metrics(font());
    int names = 0;
    qreal figures = 0;
    qreal shares = 0;
    double most = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        figures = std::max(figures, tabularWidth(bar.figure, font()));
        shares = std::max(shares, tabularWidth(bar.share, font()));
        most = std::max(most, bar.value);
    }
    const int inner = width() - 2 * edge;
    const int nameWidth = std::min(names + 2, static_cast<int>(inner * widestName));
    const int figureWidth = static_cast<int>(std::ceil(figures)) + 1;
    const int shareWidth = static_cast<int>(std::ceil(shares)) + 1;
    const int barLeft = edge + nameWidth + space::large;
    const int barRoom = std::max(20, width() - edge - shareWidth - figureWidth - 2 * space::medium - barLeft);
    const auto shown = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    for (int i = 0; i < count(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRect row(0, space::tiny + i * rowHeight(), width(), rowHeight());
        if (i == marked())
            paintRounded(&painter, row.adjusted(2, 0, -2, 0), radius::chip, theme.color(ColorRole::WaitingFill));
        painter.setFont(font());
        painter.setPen(theme.color(ColorRole::Text));
        paintLine(&painter, shown(QRect(edge, row.y(), nameWidth, row.height())), Qt::AlignLeading | Qt::AlignVCenter,
                  bar.name, layoutDirection());
        // A bar that is there can be seen, however short it is.
        const int length = bar.value <= 0 || most <= 0 ? 0 : std::max(3, static_cast<int>(barRoom * bar.value / most));
        const QRect place = shown(QRect(barLeft, row.center().y() - barHeight / 2 + 1, length, barHeight));
        if (length > 0)
            paintRounded(&painter, place, std::min(3, length / 2), theme.color(bar.role));
        paintTabular(
            &painter,
            shown(QRect(width() - edge - shareWidth - space::medium - figureWidth, row.y(), figureWidth, row.height())),
            Qt::AlignTrailing | Qt::AlignVCenter, bar.figure, layoutDirection());
        painter.setPen(theme.color(ColorRole::SecondaryText));
        paintTabular(&painter, shown(QRect(width() - edge - shareWidth, row.y(), shareWidth, row.height())),
                     Qt::AlignTrailing | Qt::AlignVCenter, bar.share, layoutDirection());
    }
    paintFocus(&painter);
}

} // namespace ringback
