#include "gui/buttons.h"
#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/styleparts.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QWidget>

#include <algorithm>

namespace ringback::styleparts {

namespace {

constexpr int arrowArea = 32;
constexpr int arrowSize = 12;
constexpr int checkArea = 22;

/// How high the title above a group's frame stands.
int titleHeight(const QStyleOptionGroupBox *option)
{
    const bool checkable = option->subControls & QStyle::SC_GroupBoxCheckBox;
    if (option->text.isEmpty() && !checkable)
        return 0;
    return std::max(option->fontMetrics.height(), checkable ? checkArea : 0) + space::tiny;
}

} // namespace

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool invalid = isOn(widget, invalidProperty);
    QColor line = theme.color(enabled ? ColorRole::ControlLine : ColorRole::Line);
    if (enabled && (option->state & QStyle::State_MouseOver))
        line = mixed(line, theme.color(ColorRole::Text), 0.35);
    if (invalid)
        line = theme.color(ColorRole::FailedText);
    const QColor fill = enabled ? option->palette.color(QPalette::Base) : theme.color(ColorRole::Window);
    paintRounded(painter, option->rect, radius::control, fill, line);
    // A field shows the focus however it came: it says where the typing goes.
    if (option->state & QStyle::State_HasFocus) {
        const QColor ring = theme.color(invalid ? ColorRole::FailedText : ColorRole::Accent);
        paintRounded(painter, option->rect, radius::control, {}, ring, measure::focusRing);
    }
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame) {
        if (option->editable)
            fieldPanel(option, painter, widget);
        else
            buttonPanel(option, painter, widget);
    }
    const Theme theme = Theme::of(option->palette);
    const QRect arrow(option->rect.right() + 1 - arrowArea, option->rect.top(), arrowArea, option->rect.height());
    QRect square(0, 0, arrowSize, arrowSize);
    square.moveCenter(QStyle::visualRect(option->direction, option->rect, arrow).center());
    const bool enabled = option->state & QStyle::State_Enabled;
    paintIcon(painter, square, Icon::ChevronDown,
              enabled ? theme.color(ColorRole::SecondaryText) : theme.disabledText());
}

void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->editable)
        return;
    QRect room = option->rect.adjusted(space::medium, 0, -arrowArea, 0);
    painter->save();
    if (!option->currentIcon.isNull()) {
        QRect at(room.left(), room.top(), option->iconSize.width(), room.height());
        at = QStyle::visualRect(option->direction, option->rect, at);
        option->currentIcon.paint(painter,
                                  QStyle::alignedRect(option->direction, Qt::AlignCenter, option->iconSize, at));
        room.setLeft(room.left() + option->iconSize.width() + space::small);
    }
    painter->setFont(widget ? widget->font() : painter->font());
    painter->setPen(option->palette.color(QPalette::ButtonText));
    paintLine(painter, QStyle::visualRect(option->direction, option->rect, room), Qt::AlignLeading | Qt::AlignVCenter,
              option->currentText, option->direction);
    painter->restore();
}

void spinBox(const QStyle *style, const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame)
        fieldPanel(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme theme = Theme::of(option->palette);
    const auto arrow = [&](QStyle::SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect area = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        QRect square(0, 0, 10, 10);
        square.moveCenter(area.center());
        const bool enabled = (option->state & QStyle::State_Enabled) && (option->stepEnabled & step);
        const bool hovered = enabled && option->activeSubControls == part;
        const QColor active = theme.color(hovered ? ColorRole::Accent : ColorRole::SecondaryText);
        paintIcon(painter, square, icon, enabled ? active : theme.disabledText());
    };
    arrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void slider(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor accent = enabled ? theme.color(ColorRole::Accent) : theme.color(ColorRole::ControlLine);
    const bool lying = option->orientation == Qt::Horizontal;
    const QRect handle = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    constexpr int thickness = 4;
    QRect groove = option->rect;
    QRect done;
    if (lying) {
        groove = QRect(groove.left(), groove.center().y() - thickness / 2 + 1, groove.width(), thickness);
        done = groove;
        if (option->upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
    } else {
        groove = QRect(groove.center().x() - thickness / 2 + 1, groove.top(), thickness, groove.height());
        done = groove;
        if (option->upsideDown)
            done.setTop(handle.center().y());
        else
            done.setBottom(handle.center().y());
    }
    paintRounded(painter, groove, 2, theme.color(ColorRole::ControlLine));
    paintRounded(painter, done, 2, accent);
    QRect knob(0, 0, 14, 14);
    knob.moveCenter(handle.center());
    paintRounded(painter, knob, 7, accent, theme.color(ColorRole::Surface), 2);
    if (showsKeyboardFocus(option))
        focusRing(option, painter, knob.adjusted(-2, -2, 2, 2), 9);
}

void progressBar(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    constexpr int thickness = 6;
    QRect groove = option->rect;
    groove.setHeight(thickness);
    groove.moveCenter(option->rect.center());
    paintRounded(painter, groove, thickness / 2.0, theme.color(ColorRole::Line));
    const bool busy = option->maximum <= option->minimum;
    const double share =
        busy ? 0.3
             : std::clamp(double(option->progress - option->minimum) / (double(option->maximum) - option->minimum), 0.0,
                          1.0);
    QRect done = groove;
    done.setWidth(qRound(groove.width() * share));
    if (busy)
        done.moveCenter(groove.center());
    if (done.width() > 0)
        paintRounded(painter, QStyle::visualRect(option->direction, groove, done), thickness / 2.0,
                     theme.color(ColorRole::Accent));
}

void groupBox(const QStyle *style, const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option->palette);
    const auto part = [&](QStyle::SubControl which) {
        return style->subControlRect(QStyle::CC_GroupBox, option, which, widget);
    };
    paintRounded(painter, part(QStyle::SC_GroupBoxFrame), radius::control, {}, theme.color(ColorRole::Line));
    if (option->subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOptionButton box;
        box.rect = part(QStyle::SC_GroupBoxCheckBox);
        box.state = option->state;
        box.palette = option->palette;
        checkBox(&box, painter);
    }
    painter->save();
    painter->setFont(textFont(painter->font(), TextSize::Body, true));
    painter->setPen(option->state & QStyle::State_Enabled ? theme.color(ColorRole::Text) : theme.disabledText());
    const int flags = textFlags(painter, Qt::AlignLeading | Qt::AlignVCenter, option->text, option->direction);
    painter->drawText(part(QStyle::SC_GroupBoxLabel), flags | mnemonicFlag(option->text) | Qt::TextSingleLine,
                      option->text);
    painter->restore();
}

QRect groupBoxPart(const QStyleOptionGroupBox *option, int subControl)
{
    const QRect whole = option->rect;
    const int title = titleHeight(option);
    const bool checkable = option->subControls & QStyle::SC_GroupBoxCheckBox;
    const QRect frame = whole.adjusted(0, title, 0, 0);
    switch (subControl) {
    case QStyle::SC_GroupBoxFrame:
        return frame;
    case QStyle::SC_GroupBoxContents:
        return frame.adjusted(1, 1, -1, -1);
    case QStyle::SC_GroupBoxCheckBox:
        return checkable ? QRect(whole.left(), whole.top(), checkArea, title - space::tiny) : QRect();
    default:
        return QRect(whole.left() + (checkable ? checkArea + space::tiny : 0), whole.top(), whole.width(),
                     std::max(0, title - space::tiny));
    }
}

QSize groupBoxSize(const QStyleOptionGroupBox *option, const QSize &contents)
{
    const int words = option->fontMetrics.horizontalAdvance(option->text) * 115 / 100 + checkArea + space::tiny;
    return QSize(std::max(contents.width() + 2, words), contents.height() + 2 + titleHeight(option));
}

} // namespace ringback::styleparts
