#pragma once

#include "gui/icons.h"
#include "gui/theme.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace ringback {

/// A small tinted box with an icon and a word: a status, an urgency, a tag.
struct ChipLook
{
    std::optional<Icon> icon = {};
    QString word = {};
    ColorRole text = ColorRole::WaitingText;
    ColorRole fill = ColorRole::WaitingFill;
    bool hatched = false; ///< nobody knows

    bool operator==(const ChipLook &) const = default;
};

/// The size that the chip wants beside text in the given font.
[[nodiscard]] QSize chipSize(const ChipLook &look, const QFont &body);
/// Paints the chip at the leading edge of `room`, in its middle, no wider than it; a word too long is cut with "…".
/// `theme` may be another than the painter's ground.
void paintChip(QPainter *painter, const QRect &room, const ChipLook &look, const QFont &body, const Theme &theme,
               Qt::LayoutDirection direction);

/// The chip's icon and word alone, in the middle of `chip`, for those who paint the ground themselves.
void paintChipContents(QPainter *painter, const QRect &chip, const ChipLook &look, const QFont &body,
                       const Theme &theme, Qt::LayoutDirection direction);

} // namespace ringback
