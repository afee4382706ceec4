#include "gui/style.h"

#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/styleparts.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolTip>
#include <QVariant>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace styleparts {

bool isOn(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool showsKeyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void focusRing(const QStyleOption *option, QPainter *painter, const QRect &rect, int radius)
{
    paintRounded(painter, rect, radius, {}, Theme::of(option->palette).color(ColorRole::Accent), measure::focusRing);
}

} // namespace styleparts

namespace {

constexpr int menuPadding = space::tiny;
constexpr int maskRadius = 4; ///< of menus and tips: small, because a mask has no half-covered pixels

QRegion roundedMask(const QRect &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, maskRadius, maskRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget) && widget->backgroundRole() == QPalette::Window) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto arrow = [&](Icon icon) {
        const bool enabled = option->state & State_Enabled;
        QRect square(0, 0, 12, 12);
        square.moveCenter(option->rect.center());
        paintIcon(painter, square, icon, enabled ? theme.color(ColorRole::SecondaryText) : theme.disabledText());
    };
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        return styleparts::buttonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return styleparts::toolButtonPanel(option, painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorTabTear:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            styleparts::fieldPanel(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        return styleparts::fieldPanel(option, painter, widget);
    case PE_FrameFocusRect:
        // Each of these shows the focus at a place of its own.
        if (!qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget) &&
            !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QTabBar *>(widget) &&
            (option->state & State_KeyboardFocusChange))
            styleparts::focusRing(option, painter, option->rect, radius::chip);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return styleparts::checkBox(option, painter);
    case PE_IndicatorRadioButton:
        return styleparts::radioButton(option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return arrow(Icon::ChevronDown);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return arrow(Icon::ChevronUp);
    case PE_IndicatorArrowLeft:
        return arrow(Icon::ChevronLeft);
    case PE_IndicatorArrowRight:
        return arrow(Icon::ChevronRight);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            arrow(header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const Icon closed = option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
            arrow(option->state & State_Open ? Icon::ChevronDown : closed);
        }
        return;
    case PE_FrameTabWidget:
        return paintEdge(painter, option->rect, Qt::TopEdge, theme.color(ColorRole::Line));
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return styleparts::fieldPanel(option, painter, widget);
        [[fallthrough]];
    case PE_FrameGroupBox:
        return paintRounded(painter, option->rect, radius::control, {}, theme.color(ColorRole::Line));
    case PE_FrameMenu:
        return paintRounded(painter, option->rect, maskRadius, {}, theme.color(ColorRole::ControlLine));
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.color(ColorRole::Surface));
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
    case PE_FrameTabBarBase:
        return paintEdge(painter, option->rect, Qt::BottomEdge, theme.color(ColorRole::Line));
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            styleparts::itemRow(item, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            styleparts::itemPanel(item, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            styleparts::buttonPanel(button, painter, widget);
            styleparts::buttonLabel(button, painter, widget);
        }
        return;
    case CE_PushButtonBevel:
        return styleparts::buttonPanel(option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            styleparts::buttonLabel(button, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            styleparts::comboBoxLabel(combo, painter, widget);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            styleparts::progressBar(bar, painter);
        return;
    case CE_Header:
        // Drawn here as a whole: the base asks itself, not us, where label and arrow go.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            styleparts::headerSection(header, painter);
            QStyleOptionHeader part = *header;
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            styleparts::headerLabel(&part, painter);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::headerSection(header, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::headerLabel(header, painter);
        return;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, theme.color(ColorRole::Surface));
        return paintEdge(painter, option->rect, Qt::BottomEdge, theme.color(ColorRole::Line));
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            styleparts::tabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            styleparts::tabLabel(tab, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            styleparts::menuItem(item, painter);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
        return painter->fillRect(option->rect, theme.color(ColorRole::Surface));
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        return paintEdge(painter, option->rect, upright ? Qt::LeftEdge : Qt::TopEdge, theme.color(ColorRole::Line));
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool lying = frame->frameShape == QFrame::HLine;
                return paintEdge(painter, option->rect, lying ? Qt::TopEdge : Qt::LeftEdge,
                                 theme.color(ColorRole::Line));
            }
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return styleparts::comboBox(combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return styleparts::spinBox(proxy(), spin, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return styleparts::slider(proxy(), slider, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return styleparts::scrollBar(proxy(), bar, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return styleparts::toolButton(proxy(), tool, painter, widget);
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return styleparts::groupBox(proxy(), group, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
        return menuPadding;
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
    case PM_TabBarTabHSpace:
        return space::large;
    case PM_TabBarTabVSpace:
        return space::large;
    case PM_FocusFrameHMargin:
        return measure::cellPadding - 1;
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

void applyLook(QApplication &application, const Theme &theme)
{
    if (!qobject_cast<Style *>(application.style()))
        QApplication::setStyle(new Style);
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ringback
