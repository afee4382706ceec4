#pragma once

#include "gui/style.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

/// What the tests of the look share.
namespace ringback::looktest {

/// Shown, active and laid out, so that it may have the focus; there is no window manager on the tests' display.
inline void showActive(QWidget *widget)
{
    widget->show();
    QApplication::setActiveWindow(widget);
    QCoreApplication::sendPostedEvents();
}

[[nodiscard]] inline QImage picture(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of `area` (all of it if empty) have exactly this colour.
[[nodiscard]] inline int count(const QImage &image, const QColor &color, QRect area = {})
{
    if (area.isEmpty())
        area = image.rect();
    area &= image.rect();
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb();
    }
    return found;
}

/// Whether the pixel is nearly this colour, as the insides of smooth letters and lines are.
[[nodiscard]] inline bool isNear(const QColor &pixel, const QColor &color)
{
    return qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) + qAbs(pixel.blue() - color.blue()) <
           110;
}

/// How many pixels of `area` are nearly this colour: text and icons have few that are exactly so.
[[nodiscard]] inline int inked(const QImage &image, const QColor &color, QRect area = {})
{
    if (area.isEmpty())
        area = image.rect();
    area &= image.rect();
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            found += isNear(image.pixelColor(x, y), color);
    }
    return found;
}

/// The smallest rectangle that holds all pixels of exactly, or of nearly, this colour.
[[nodiscard]] inline QRect bounds(const QImage &image, const QColor &color, bool nearly = false)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (nearly ? isNear(pixel, color) : pixel.rgb() == color.rgb())
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

[[nodiscard]] inline QRect inkBounds(const QImage &image, const QColor &color)
{
    return bounds(image, color, true);
}

/// Runs a test's body once for each theme and leaves the light one in force.
template <typename Body>
void inBothThemes(Body body)
{
    for (const Theme &theme : {Theme::dark(), Theme::light()}) {
        applyLook(*qApp, theme);
        body(theme);
    }
}

} // namespace ringback::looktest
