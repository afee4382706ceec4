#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ringback {

/// What a colour is for. Every …Text role reads well (4.5 : 1) on Window, Surface, Hover and its own …Fill.
enum class ColorRole {
    Window,
    Surface, ///< table, card, bar, dialog
    Hover,   ///< alternate row, row under the pointer
    Line,
    ControlLine, ///< the edge of what can be typed in or pressed
    Text,
    SecondaryText,
    Accent,
    AccentTint,
    OnAccent,
    Selected, ///< selected row
    DoneText,
    DoneFill,
    LiveText,
    LiveFill,
    AttentionText,
    AttentionFill,
    FailedText,
    FailedFill,
    TransferredText, ///< also practice mode
    TransferredFill,
    WaitingText,
    WaitingFill,
    // Plots: areas and lines, 3 : 1 on Surface, told apart by people who see fewer colours too.
    PlotAnswered,
    PlotTransferred,
    PlotVoicemail,
    PlotNotReached,
    PlotFailed,
    PlotOpen,
    Count,
};

/// The colours in force. They follow from the palette, so that whoever paints asks `Theme::of(option.palette)` and no
/// object has to be handed around; a widget given the other theme's palette is drawn in the other theme, children and
/// all.
class Theme
{
public:
    [[nodiscard]] static Theme light() { return Theme(false); }
    [[nodiscard]] static Theme dark() { return Theme(true); }
    /// The theme that this palette belongs to: dark where its windows are.
    [[nodiscard]] static Theme of(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Light for dark and the reverse: for the countdown and the tool tips, which must stand out.
    [[nodiscard]] Theme inverse() const { return Theme(!m_dark); }
    [[nodiscard]] QColor color(ColorRole role) const;
    [[nodiscard]] QColor disabledText() const;
    [[nodiscard]] QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    explicit Theme(bool dark) : m_dark(dark) {}

    bool m_dark;
};

/// `share` of `over` laid on `ground`; 0: only ground.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, qreal share);

/// Black or white, whichever reads better there: always at least 4.5 : 1.
[[nodiscard]] QColor readableOn(const QColor &ground);

/// Text sizes: 26, 18, 13 and 12 where the system's own text is 13 pixels high; they grow with the system's text.
enum class TextSize { Figure, Title, Body, Small };

[[nodiscard]] QFont textFont(const QFont &body, TextSize size, bool strong = false);

/// Distances, in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

namespace radius {
inline constexpr int chip = 6;
inline constexpr int control = 8;
inline constexpr int card = 12;
} // namespace radius

namespace measure {
inline constexpr int row = 44;
inline constexpr int compactRow = 32;
inline constexpr int header = 34;
inline constexpr int control = 34; ///< height of buttons and fields
inline constexpr int icon = 16;
inline constexpr int chipIcon = 14;
inline constexpr int cellPadding = 10;
inline constexpr int focusRing = 2;
inline constexpr int detailPanel = 440;
inline constexpr int bar = 56;              ///< the bar on top
inline constexpr int narrowWindow = 1100;   ///< below: the detail panel opens over the table
inline constexpr int narrowestWindow = 800; ///< below: the rail shows icons only
} // namespace measure

} // namespace ringback
