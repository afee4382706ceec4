#include "gui/theme.h"

#include <array>
#include <cmath>

namespace ringback {

namespace {

struct RoleColors
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array roleTable{
    RoleColors{ColorRole::Window, 0xfff5f6f8, 0xff16191d},
    RoleColors{ColorRole::Surface, 0xffffffff, 0xff1d2126},
    RoleColors{ColorRole::Hover, 0xfffafbfc, 0xff21262c},
    RoleColors{ColorRole::Line, 0xffe3e6ea, 0xff30363d},
    RoleColors{ColorRole::ControlLine, 0xffcfd5dc, 0xff434b55},
    RoleColors{ColorRole::Text, 0xff1b1f24, 0xffe6e9ec},
    RoleColors{ColorRole::SecondaryText, 0xff5a6471, 0xffa0aab6},
    RoleColors{ColorRole::Accent, 0xff0b6e75, 0xff3fb8bf},
    RoleColors{ColorRole::AccentTint, 0xffe2f2f2, 0xff123438},
    RoleColors{ColorRole::OnAccent, 0xffffffff, 0xff06201f},
    RoleColors{ColorRole::Selected, 0xffd7ecec, 0xff1c3f43},
    RoleColors{ColorRole::DoneText, 0xff17733f, 0xff5cc98d},
    RoleColors{ColorRole::DoneFill, 0xffe3f4ea, 0xff163526},
    RoleColors{ColorRole::LiveText, 0xff1c64c8, 0xff7fb2f5},
    RoleColors{ColorRole::LiveFill, 0xffe5effc, 0xff182d4a},
    RoleColors{ColorRole::AttentionText, 0xff8a5a00, 0xffe2b25a},
    RoleColors{ColorRole::AttentionFill, 0xfffdf1d8, 0xff3a2c10},
    RoleColors{ColorRole::FailedText, 0xffb3261e, 0xfff2857d},
    RoleColors{ColorRole::FailedFill, 0xfffce8e6, 0xff44201d},
    RoleColors{ColorRole::TransferredText, 0xff6b3fb5, 0xffbb9af0},
    RoleColors{ColorRole::TransferredFill, 0xfff0e9fb, 0xff2f2444},
    RoleColors{ColorRole::WaitingText, 0xff5b6470, 0xffa7b0bb},
    RoleColors{ColorRole::WaitingFill, 0xffedf0f3, 0xff2a3037},
    RoleColors{ColorRole::PlotAnswered, 0xff0b6068, 0xff3fb8bf},
    RoleColors{ColorRole::PlotTransferred, 0xff5b3fb8, 0xffd3c3ff},
    RoleColors{ColorRole::PlotVoicemail, 0xffc07d00, 0xffe8c25a},
    RoleColors{ColorRole::PlotNotReached, 0xff87929f, 0xff6d7783},
    RoleColors{ColorRole::PlotFailed, 0xffa8321f, 0xffdd5a42},
    RoleColors{ColorRole::PlotOpen, 0xff3f95ee, 0xff4379d4},
};
static_assert(roleTable.size() == static_cast<size_t>(ColorRole::Count));

constexpr qreal bodyPixels = 13.0;

qreal pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Figure:
        return 26.0;
    case TextSize::Title:
        return 18.0;
    case TextSize::Body:
        return bodyPixels;
    case TextSize::Small:
        return 12.0;
    }
    return bodyPixels;
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    return Theme(palette.color(QPalette::Active, QPalette::Window).lightness() < 128);
}

QColor Theme::color(ColorRole role) const
{
    const RoleColors &row = roleTable.at(static_cast<size_t>(role));
    Q_ASSERT(row.role == role);
    return QColor::fromRgb(m_dark ? row.dark : row.light);
}

QColor Theme::disabledText() const
{
    return mixed(color(ColorRole::Surface), color(ColorRole::SecondaryText), 0.65);
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole at, ColorRole role) { result.setColor(at, color(role)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Hover);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::FailedText);
    set(QPalette::PlaceholderText, ColorRole::SecondaryText);
    // A selected text or row is tinted, its text stays as it was.
    set(QPalette::Highlight, ColorRole::Selected);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::TransferredText);
    set(QPalette::Light, ColorRole::Surface);
    set(QPalette::Midlight, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Line);
    set(QPalette::Dark, ColorRole::ControlLine);
    set(QPalette::Shadow, ColorRole::ControlLine);
    result.setColor(QPalette::ToolTipBase, inverse().color(ColorRole::Surface));
    result.setColor(QPalette::ToolTipText, inverse().color(ColorRole::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, disabledText());
    return result;
}

QColor mixed(const QColor &ground, const QColor &over, qreal share)
{
    const auto blend = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(blend(ground.redF(), over.redF()), blend(ground.greenF(), over.greenF()),
                            blend(ground.blueF(), over.blueF()), blend(ground.alphaF(), over.alphaF()));
}

QColor readableOn(const QColor &ground)
{
    // Relative luminance as WCAG defines it; at that of the threshold both have the same contrast.
    const auto linear = [](float channel) {
        return channel <= 0.03928F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
    };
    const float luminance =
        0.2126F * linear(ground.redF()) + 0.7152F * linear(ground.greenF()) + 0.0722F * linear(ground.blueF());
    return luminance > 0.179F ? Qt::black : Qt::white;
}

QFont textFont(const QFont &body, TextSize size, bool strong)
{
    QFont font = body;
    if (size != TextSize::Body) {
        const qreal factor = pixelsOf(size) / bodyPixels;
        // Whole pixels would make 12 and 13 the same at some text sizes; points are kept exactly.
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    const bool large = size == TextSize::Figure || size == TextSize::Title;
    // The same weight looks thinner in large letters.
    font.setWeight(!strong ? QFont::Normal : large ? QFont::Bold : QFont::DemiBold);
    return font;
}

} // namespace ringback
