#include "gui/style.h"

#include "gui/announcing.h"
#include "gui/icons.h"
#include "gui/makeaccessible.h"
#include "gui/paint.h"
#include "gui/styleparts.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
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

int mnemonicFlag(const QString &text)
{
    const bool isJoined = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.joiningType() == QChar::Joining_Dual || letter.joiningType() == QChar::Joining_Right;
    });
    return isJoined ? Qt::TextHideMnemonic : Qt::TextShowMnemonic;
}

QString elidedWords(const QString &text, const QFont &font, int width, int mnemonicFlag)
{
    const QFontMetrics metrics(font);
    // Measured as a whole first: Qt measures the pieces beside the mnemonic, which in Arabic don't add up.
    return metrics.size(mnemonicFlag, text).width() <= width
               ? text
               : metrics.elidedText(text, Qt::ElideRight, width, mnemonicFlag);
}

void focusRing(const QStyleOption *option, QPainter *painter, const QRect &rect, int radius)
{
    paintRounded(painter, rect, radius, {}, Theme::of(option->palette).color(ColorRole::Accent), measure::focusRing);
}

} // namespace styleparts

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
    // Windows are polished when they are first shown, with all that is in them.
    if (qobject_cast<QDialog *>(widget) || qobject_cast<QMainWindow *>(widget))
        makeAccessible(widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                         const QString &text, QPalette::ColorRole textRole) const
{
    if (flags & Qt::TextShowMnemonic)
        flags = (flags & ~Qt::TextShowMnemonic) | styleparts::mnemonicFlag(text);
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
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
        return paintRounded(painter, option->rect, styleparts::maskRadius, {}, theme.color(ColorRole::ControlLine));
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

void applyLook(QApplication &application, const Theme &theme)
{
    if (!qobject_cast<Style *>(application.style()))
        QApplication::setStyle(new Style);
    installAnnouncing();
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ringback
