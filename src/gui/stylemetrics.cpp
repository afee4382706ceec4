// Where the parts of each control go and how large they are; style.cpp draws them.
#include "gui/style.h"
#include "gui/styleparts.h"

#include <QAbstractScrollArea>
#include <QPainterPath>
#include <QRegion>
#include <QStyleOption>

#include <algorithm>

namespace ringback {

namespace {

QRegion roundedMask(const QRect &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, styleparts::maskRadius, styleparts::maskRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_PushButtonBevel:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::small, 1, -space::small, -1);
        break;
    }
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            constexpr int arrow = 12;
            QRect room = option->rect.adjusted(measure::cellPadding, 0, -measure::cellPadding, 0);
            if (element == SE_HeaderArrow)
                room.setLeft(room.right() + 1 - arrow);
            else if (header->sortIndicator != QStyleOptionHeader::None)
                room.setRight(room.right() - arrow - space::tiny);
            return visualRect(option->direction, option->rect, room);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect whole = option->rect;
    constexpr int arrowArea = 32;
    constexpr int spinArea = 24;
    const auto visual = [&](const QRect &rect) { return visualRect(option->direction, whole, rect); };
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return styleparts::scrollBarPart(bar, subControl);
    }
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return visual(whole.adjusted(space::small, 1, -arrowArea, -1));
        if (subControl == SC_ComboBoxArrow)
            return visual(QRect(whole.right() + 1 - arrowArea, whole.top(), arrowArea, whole.height()));
        if (subControl == SC_ComboBoxListBoxPopup)
            return whole.translated(0, space::tiny);
    }
    if (control == CC_GroupBox) {
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return visual(styleparts::groupBoxPart(group, subControl));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect column(whole.right() - spinArea, whole.top() + 3, spinArea, whole.height() - 6);
        const int half = column.height() / 2;
        if (subControl == SC_SpinBoxEditField)
            return visual(whole.adjusted(space::small, 1, buttons ? -spinArea - 2 : -space::small, -1));
        if (subControl == SC_SpinBoxUp)
            return buttons ? visual(QRect(column.left(), column.top(), column.width(), half)) : QRect();
        if (subControl == SC_SpinBoxDown)
            return buttons ? visual(column.adjusted(0, half, 0, 0)) : QRect();
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = std::max(measure::control, contents.height() + space::medium);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return styleparts::buttonSize(button, widget);
        return base;
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? QSize(contents.width() + 2 * space::small, control) : contents;
    }
    case CT_ComboBox:
        return QSize(contents.width() + space::medium + 32 + space::tiny, control);
    case CT_SpinBox:
        return QSize(contents.width() + space::small + 30, control);
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return styleparts::toolButtonSize(tool, widget);
        return base;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return styleparts::headerSize(header);
        return base;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return styleparts::tabSize(tab, widget ? widget->font() : QFont());
        return base;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return styleparts::menuItemSize(item, contents);
        return base;
    case CT_ItemViewItem:
        return base.expandedTo(QSize(0, measure::compactRow));
    case CT_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return styleparts::groupBoxSize(group, contents);
        return base;
    case CT_ProgressBar:
        return QSize(contents.width(), 6);
    default:
        return base;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuHMargin:
    case PM_HeaderMargin:
        return 0;
    case PM_DefaultFrameWidth:
        // Room for the round corners around the square viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? space::tiny : 1;
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
        return space::tiny;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 22;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::tiny;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return measure::icon;
    case PM_FocusFrameHMargin:
        return measure::cellPadding - 1;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration: // nothing moves by itself, whether less motion is asked for or not
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? int(Qt::LeftButton) : 1;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(Theme::of(option->palette).color(ColorRole::Line).rgba());
        break;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(result); mask && option) {
            mask->region = roundedMask(option->rect);
            return 1;
        }
        break;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace ringback
