#include "gui/plotlegend.h"

#include "gui/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringback {

namespace {

constexpr int swatch = 10;
constexpr int lineSwatch = 18;

} // namespace

PlotLegend::PlotLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlotLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words.append(entry.words);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> PlotLegend::places(int width) const
{
    const QFontMetrics metrics(smallFont());
    const int height = metrics.height() + space::tiny;
    QList<QRect> found;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int wide = (entry.isDashed ? lineSwatch : swatch) + space::small + metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height;
        }
        found.append(QRect(x, y, wide, height));
        x += wide + space::large;
    }
    return found;
}

QSize PlotLegend::sizeHint() const
{
    const QList<QRect> inOneLine = places(100'000);
    return inOneLine.isEmpty() ? QSize(0, 0) : QSize(inOneLine.last().right() + 1, inOneLine.last().height());
}

QSize PlotLegend::minimumSizeHint() const
{
    int widest = 0;
    const QList<QRect> inOneLine = places(100'000);
    for (const QRect &place : inOneLine)
        widest = std::max(widest, place.width());
    return QSize(widest, QFontMetrics(smallFont()).height() + space::tiny);
}

int PlotLegend::heightForWidth(int width) const
{
    const QList<QRect> found = places(width);
    return found.isEmpty() ? 0 : found.last().bottom() + 1;
}

void PlotLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const Theme theme = Theme::of(palette());
    const QList<QRect> found = places(width());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), found.at(i));
        const int size = entry.isDashed ? lineSwatch : swatch;
        const QColor color = theme.color(entry.role);
        const QRect mark = QStyle::visualRect(layoutDirection(), place,
                                              QRect(place.x(), place.center().y() - swatch / 2 + 1, size, swatch));
        if (entry.isDashed) {
            painter.setPen(QPen(color, 2, Qt::DashLine));
            painter.drawLine(QLineF(mark.left(), mark.center().y() + 0.5, mark.right(), mark.center().y() + 0.5));
        } else {
            paintRounded(&painter, mark, 3, color);
        }
        painter.setPen(theme.color(ColorRole::SecondaryText));
        const QRect words = QStyle::visualRect(
            layoutDirection(), place,
            QRect(place.x() + size + space::small, place.y(), place.width() - size - space::small, place.height()));
        paintLine(&painter, words, Qt::AlignLeading | Qt::AlignVCenter, entry.words, layoutDirection());
    }
}

} // namespace ringback
