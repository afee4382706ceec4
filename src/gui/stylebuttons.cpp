#include "gui/buttons.h"
#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/styleparts.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QWidget>

#include <algorithm>

namespace ringback::styleparts {

namespace {

constexpr int sidePadding = space::medium;
constexpr int chevron = 12;

struct ButtonColors
{
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors colorsOf(const QStyleOption *option, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & QStyle::State_Sunken;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const qreal stress = pressed ? 0.12 : hovered ? 0.05 : 0.0;
    if (isOn(widget, primaryProperty)) {
        if (!enabled)
            return {
                mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text), 0.10), {}, theme.disabledText()};
        const QColor accent = theme.color(ColorRole::Accent);
        return {mixed(accent, theme.color(ColorRole::Text), stress), {}, theme.color(ColorRole::OnAccent)};
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    ButtonColors colors{mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text), stress),
                        theme.color(ColorRole::ControlLine), option->palette.color(QPalette::ButtonText)};
    if (option->state & QStyle::State_On) {
        colors.fill = mixed(theme.color(ColorRole::AccentTint), theme.color(ColorRole::Text), stress);
        colors.text = theme.color(ColorRole::Accent);
    }
    if (flat) {
        colors.line = QColor();
        colors.text = theme.color(ColorRole::Accent);
        if (stress == 0 && !(option->state & QStyle::State_On))
            colors.fill = QColor();
    }
    if (isOn(widget, dangerProperty))
        colors.text = theme.color(ColorRole::FailedText);
    if (!enabled) {
        colors.text = theme.disabledText();
        if (colors.line.isValid())
            colors.line = theme.color(ColorRole::Line);
    }
    return colors;
}

/// What stands in a button, side by side.
struct Contents
{
    int icon = 0;
    int text = 0;
    int arrow = 0;

    [[nodiscard]] int width() const
    {
        const int parts = (icon > 0) + (text > 0) + (arrow > 0);
        return icon + text + arrow + std::max(0, parts - 1) * space::small;
    }
};

QFont fontOf(const QWidget *widget)
{
    return textFont(widget ? widget->font() : QFont(), TextSize::Body, true);
}

Contents contentsOf(const QStyleOptionButton *option, const QFont &font)
{
    Contents contents;
    if (!option->icon.isNull())
        contents.icon = option->iconSize.width();
    if (!option->text.isEmpty())
        contents.text = QFontMetrics(font).size(Qt::TextShowMnemonic, option->text).width();
    if (option->features & QStyleOptionButton::HasMenu)
        contents.arrow = chevron;
    return contents;
}

/// True where the text's colour isn't that of the application's palette, which is the one that icons know.
bool mustFollowText(const QStyleOption *option, const QWidget *widget)
{
    return isOn(widget, primaryProperty) || isOn(widget, dangerProperty) ||
           Theme::of(option->palette) != Theme::of(QGuiApplication::palette());
}

/// A tool button's contents in the words of a push button.
QStyleOptionButton asButton(const QStyleOptionToolButton *option)
{
    QStyleOptionButton button;
    button.rect = option->rect;
    button.state = option->state;
    button.direction = option->direction;
    button.palette = option->palette;
    button.fontMetrics = option->fontMetrics;
    if ((option->features & QStyleOptionToolButton::HasMenu) &&
        !(option->features & QStyleOptionToolButton::MenuButtonPopup))
        button.features |= QStyleOptionButton::HasMenu;
    button.iconSize = option->iconSize;
    if (option->toolButtonStyle != Qt::ToolButtonTextOnly)
        button.icon = option->icon;
    if (option->toolButtonStyle != Qt::ToolButtonIconOnly || option->icon.isNull())
        button.text = option->text;
    return button;
}

} // namespace

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ButtonColors colors = colorsOf(option, widget);
    paintRounded(painter, option->rect, radius::control, colors.fill, colors.line);
    if (!showsKeyboardFocus(option))
        return;
    if (isOn(widget, primaryProperty)) {
        // On the accent colour a ring in it would vanish: a gap in the text's colour sets it off.
        const QRect inner = option->rect.adjusted(2, 2, -2, -2);
        paintRounded(painter, inner, radius::control - 2, {}, colors.text, measure::focusRing);
    } else {
        focusRing(option, painter, option->rect, radius::control);
    }
}

void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonColors colors = colorsOf(option, widget);
    const QFont font = fontOf(widget);
    Contents contents = contentsOf(option, font);
    const QRect room = option->rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const int excess = contents.width() - std::max(room.width(), contents.icon);
    if (excess > 0 && contents.text > 0)
        contents.text = std::max(0, contents.text - excess);
    int x = room.left() + (room.width() - contents.width()) / 2;
    const auto place = [&](int width) {
        const QRect logical(x, option->rect.top(), width, option->rect.height());
        x += width + space::small;
        return QStyle::visualRect(option->direction, option->rect, logical);
    };
    painter->save();
    if (contents.icon > 0) {
        const bool enabled = option->state & QStyle::State_Enabled;
        const QIcon::State state = option->state & QStyle::State_On ? QIcon::On : QIcon::Off;
        const QRect at =
            QStyle::alignedRect(option->direction, Qt::AlignCenter, option->iconSize, place(contents.icon));
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap pixmap = option->icon.pixmap(option->iconSize, scale, enabled ? QIcon::Normal : QIcon::Disabled, state);
        if (mustFollowText(option, widget)) {
            QPainter stencil(&pixmap);
            stencil.setCompositionMode(QPainter::CompositionMode_SourceIn);
            stencil.fillRect(QRect(QPoint(0, 0), pixmap.deviceIndependentSize().toSize()), colors.text);
        }
        painter->drawPixmap(at, pixmap);
    }
    if (contents.text > 0) {
        painter->setFont(font);
        painter->setPen(colors.text);
        const bool underline = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
        const int mnemonic = underline ? mnemonicFlag(option->text) : Qt::TextHideMnemonic;
        painter->drawText(place(contents.text), Qt::AlignCenter | mnemonic,
                          elidedWords(option->text, font, contents.text, mnemonic));
    }
    if (contents.arrow > 0)
        paintIcon(painter, place(contents.arrow), Icon::ChevronDown, colors.text);
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton *option, const QWidget *widget)
{
    const QFont font = fontOf(widget);
    const Contents contents = contentsOf(option, font);
    const int height = std::max(QFontMetrics(font).height(), contents.icon > 0 ? option->iconSize.height() : 0);
    return QSize(contents.width() + 2 * sidePadding, std::max(measure::control, height + 2 * space::small));
}

void toolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (!(option->state & QStyle::State_AutoRaise)) {
        buttonPanel(option, painter, widget);
        return;
    }
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    QColor fill;
    if (option->state & QStyle::State_On)
        fill = theme.color(ColorRole::AccentTint);
    if (enabled && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken))) {
        const qreal stress = option->state & QStyle::State_Sunken ? 0.14 : 0.07;
        fill = mixed(fill.isValid() ? fill : option->palette.color(QPalette::Window), theme.color(ColorRole::Text),
                     stress);
    }
    if (fill.isValid())
        paintRounded(painter, option->rect, radius::control, fill);
    if (showsKeyboardFocus(option))
        focusRing(option, painter, option->rect, radius::control);
}

void toolButton(const QStyle *style, const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    toolButtonPanel(option, painter, widget);
    if (option->arrowType != Qt::NoArrow) {
        const auto element = option->arrowType == Qt::UpArrow      ? QStyle::PE_IndicatorArrowUp
                             : option->arrowType == Qt::DownArrow  ? QStyle::PE_IndicatorArrowDown
                             : option->arrowType == Qt::RightArrow ? QStyle::PE_IndicatorArrowRight
                                                                   : QStyle::PE_IndicatorArrowLeft;
        style->drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton button = asButton(option);
    if (option->features & QStyleOptionToolButton::MenuButtonPopup) {
        const Theme theme = Theme::of(option->palette);
        const QRect arrow = style->subControlRect(QStyle::CC_ToolButton, option, QStyle::SC_ToolButtonMenu, widget);
        const Qt::Edge edge = option->direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge;
        paintEdge(painter, arrow.adjusted(0, space::small, 0, -space::small), edge,
                  theme.color(ColorRole::ControlLine));
        QRect square(0, 0, chevron, chevron);
        square.moveCenter(arrow.center());
        paintIcon(painter, square, Icon::ChevronDown, theme.color(ColorRole::SecondaryText));
        button.rect = style->subControlRect(QStyle::CC_ToolButton, option, QStyle::SC_ToolButton, widget);
    }
    buttonLabel(&button, painter, widget);
}

QSize toolButtonSize(const QStyleOptionToolButton *option, const QWidget *widget)
{
    constexpr int lowest = 28;
    const QStyleOptionButton button = asButton(option);
    const QSize menu(option->features & QStyleOptionToolButton::MenuButtonPopup ? 20 : 0, 0);
    const bool iconAlone = button.text.isEmpty() && !(button.features & QStyleOptionButton::HasMenu);
    if (iconAlone) {
        const QSize icon = option->iconSize + QSize(space::medium, space::medium);
        return icon.expandedTo(QSize(lowest, lowest)) + menu;
    }
    const QSize size = buttonSize(&button, widget);
    const int height = option->state & QStyle::State_AutoRaise ? std::max(lowest, size.height() - 6) : size.height();
    return QSize(size.width(), height) + menu;
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    QRect box(0, 0, 16, 16);
    box.moveCenter(option->rect.center());
    QColor line = theme.color(option->state & QStyle::State_MouseOver ? ColorRole::Accent : ColorRole::SecondaryText);
    QColor fill = theme.color(filled ? ColorRole::Accent : ColorRole::Surface);
    if (!enabled) {
        line = theme.color(ColorRole::ControlLine);
        fill = filled ? line : fill;
    }
    paintRounded(painter, box, 4, fill, filled ? QColor() : line);
    if (option->state & QStyle::State_On)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, theme.color(ColorRole::OnAccent));
    else if (option->state & QStyle::State_NoChange)
        paintRounded(painter, QRect(box.left() + 4, box.center().y(), 8, 2), 1, theme.color(ColorRole::OnAccent));
    if (showsKeyboardFocus(option))
        focusRing(option, painter, box.adjusted(-3, -3, 3, 3), 6);
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    QRect circle(0, 0, 16, 16);
    circle.moveCenter(option->rect.center());
    QColor line =
        theme.color(option->state & QStyle::State_MouseOver || on ? ColorRole::Accent : ColorRole::SecondaryText);
    if (!enabled)
        line = theme.color(ColorRole::ControlLine);
    paintRounded(painter, circle, 8, theme.color(ColorRole::Surface), line, on ? 5 : 1);
    if (showsKeyboardFocus(option))
        focusRing(option, painter, circle.adjusted(-3, -3, 3, 3), 11);
}

} // namespace ringback::styleparts
