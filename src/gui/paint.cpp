#include "gui/paint.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

/// Keeps the painter as it was.
class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter) { painter->save(); }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

qreal scaleOf(const QPainter *painter)
{
    return std::max<qreal>(0.1, painter->deviceTransform().m11());
}

/// Glyphs of a line of simple text with digits in cells of one width; an empty run where the font gives that by itself
/// or the text needs shaping.
struct TabularRun
{
    QGlyphRun glyphs;
    qreal width = 0;
};

bool isSimple(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x250) || (c.unicode() >= 0x2010 && c.unicode() < 0x2027) ||
               c.unicode() == 0x202f;
    });
}

TabularRun tabularRun(const QString &text, const QFont &font)
{
    if (text.isEmpty() || !isSimple(text))
        return {};
    const QFontMetricsF metrics(font);
    if (qFuzzyCompare(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'0')))
        return {};
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> digits = raw.glyphIndexesForString(QStringLiteral("0123456789"));
    QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0))
        return {};
    const QList<QPointF> digitAdvances = raw.advancesForGlyphIndexes(digits);
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    qreal cell = 0;
    for (const QPointF &advance : digitAdvances)
        cell = std::max(cell, advance.x());
    QList<QPointF> positions(glyphs.size());
    qreal x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool digit = text.at(i) >= u'0' && text.at(i) <= u'9';
        const qreal own = advances.at(i).x();
        positions[i] = QPointF(digit ? x + (cell - own) / 2 : x, 0);
        x += digit ? cell : own;
    }
    TabularRun run;
    run.glyphs.setRawFont(raw);
    run.glyphs.setGlyphIndexes(glyphs);
    run.glyphs.setPositions(positions);
    run.width = x;
    return run;
}

} // namespace

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform transform = painter->deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const QRectF device = transform.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(topLeft, bottomRight));
}

qreal sharpWidth(const QPainter *painter, qreal width)
{
    const qreal scale = scaleOf(painter);
    return std::max<qreal>(1.0, std::floor(width * scale + 0.25)) / scale;
}

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
                  qreal lineWidth)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF shape = snapped(painter, rect);
    painter->setPen(Qt::NoPen);
    if (line.isValid()) {
        const qreal width = sharpWidth(painter, lineWidth);
        shape.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius -= width / 2;
        painter->setPen(QPen(line, width));
    }
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    radius = std::clamp<qreal>(radius, 0, std::min(shape.width(), shape.height()) / 2);
    painter->drawRoundedRect(shape, radius, radius);
}

void paintEdge(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color, qreal width)
{
    const QRectF whole = snapped(painter, rect);
    const qreal line = sharpWidth(painter, width);
    QRectF strip = whole;
    switch (edge) {
    case Qt::TopEdge:
        strip.setHeight(line);
        break;
    case Qt::BottomEdge:
        strip.setTop(whole.bottom() - line);
        break;
    case Qt::LeftEdge:
        strip.setWidth(line);
        break;
    case Qt::RightEdge:
        strip.setLeft(whole.right() - line);
        break;
    }
    painter->fillRect(strip, color);
}

void paintHatch(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->setPen(QPen(color, 1.5));
    constexpr int step = 7;
    const int lines = static_cast<int>((rect.width() + rect.height()) / step) + 1;
    for (int i = 0; i < lines; ++i) {
        const qreal x = rect.left() - rect.height() + i * step;
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
}

int textFlags(QPainter *painter, Qt::Alignment alignment, const QString &text, Qt::LayoutDirection window)
{
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return static_cast<int>(QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute);
}

void paintLine(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               Qt::LayoutDirection window)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    const int flags = textFlags(painter, alignment, text, window) | Qt::TextSingleLine;
    painter->drawText(rect, flags, elided(text, painter->font(), rect.width() + 0.5));
    painter->setLayoutDirection(before);
}

void paintTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  Qt::LayoutDirection window)
{
    const TabularRun run = tabularRun(text, painter->font());
    if (run.glyphs.isEmpty() || run.width > rect.width() + 0.5) {
        paintLine(painter, rect, alignment, text, window);
        return;
    }
    const QFontMetricsF metrics(painter->font());
    const Qt::Alignment visual = QStyle::visualAlignment(window, alignment);
    qreal x = rect.left();
    if (visual & Qt::AlignRight)
        x = rect.right() - run.width;
    else if (visual & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - run.width) / 2;
    qreal y = rect.top() + (rect.height() - metrics.height()) / 2;
    if (visual & Qt::AlignTop)
        y = rect.top();
    else if (visual & Qt::AlignBottom)
        y = rect.bottom() - metrics.height();
    painter->drawGlyphRun(QPointF(x, y + metrics.ascent()), run.glyphs);
}

qreal tabularWidth(const QString &text, const QFont &font)
{
    const TabularRun run = tabularRun(text, font);
    return run.glyphs.isEmpty() ? QFontMetricsF(font).horizontalAdvance(text) : run.width;
}

QString elided(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace ringback
