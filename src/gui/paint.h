#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

// Small painting helpers that the style, the delegates and the widgets share. All keep edges on whole device pixels.
namespace ringback {

/// The rectangle moved to the device's pixels, so that edges are sharp at 125 or 150 % too.
[[nodiscard]] QRectF snapped(const QPainter *painter, const QRectF &rect);
/// The width of a line of about `width` in logical pixels that covers whole device pixels, at least one.
[[nodiscard]] qreal sharpWidth(const QPainter *painter, qreal width = 1.0);

/// A rounded rectangle; an invalid fill or line isn't drawn. The line lies inside the rectangle.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {},
                  qreal lineWidth = 1.0);
/// A line of one pixel at the given edge of the rectangle.
void paintEdge(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color, qreal width = 1.0);
/// Diagonal lines that say "nobody knows" without a word of colour.
void paintHatch(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);

/// One line of text, cut with "…" where it doesn't fit. It is set in the direction of its own script (a Latin name
/// stays whole in an Arabic window, a number in groups isn't turned round) and stands at the side that `window` starts
/// from.
void paintLine(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               Qt::LayoutDirection window);
/// The same with digits of one width, so that columns of numbers line up and running clocks don't tremble.
void paintTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  Qt::LayoutDirection window);
/// What `paintLine` does to words that may wrap: prepares the painter, gives the flags for drawText.
[[nodiscard]] int textFlags(QPainter *painter, Qt::Alignment alignment, const QString &text,
                            Qt::LayoutDirection window);
[[nodiscard]] qreal tabularWidth(const QString &text, const QFont &font);

/// `text` cut to `width` with "…" at the end.
[[nodiscard]] QString elided(const QString &text, const QFont &font, qreal width);

} // namespace ringback
