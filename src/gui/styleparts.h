#pragma once

#include <QRect>
#include <QSize>

class QFont;
class QPainter;
class QString;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// How Style draws each control. Internal to it.
namespace ringback::styleparts {

/// Of menus and tips: small, because a mask has no half-covered pixels.
inline constexpr int maskRadius = 4;

[[nodiscard]] bool isOn(const QWidget *widget, const char *property);
/// True while the widget has the focus and the keyboard brought it there.
[[nodiscard]] bool showsKeyboardFocus(const QStyleOption *option);
/// How a text with a mnemonic is drawn. Qt underlines one by breaking the word there: in Arabic its letters would no
/// longer join and need more room than the word was given, so there the key works without a line.
[[nodiscard]] int mnemonicFlag(const QString &text);
/// A text with a mnemonic that is drawn by this flag, cut where it hasn't got the room.
[[nodiscard]] QString elidedWords(const QString &text, const QFont &font, int width, int mnemonicFlag);
void focusRing(const QStyleOption *option, QPainter *painter, const QRect &rect, int radius);

// Buttons (stylebuttons.cpp)
void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton *option, const QWidget *widget);
void toolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyle *style, const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton *option, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter);
void radioButton(const QStyleOption *option, QPainter *painter);

// Fields (stylefields.cpp)
void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyle *style, const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
void slider(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
void progressBar(const QStyleOptionProgressBar *option, QPainter *painter);

void groupBox(const QStyle *style, const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect groupBoxPart(const QStyleOptionGroupBox *option, int subControl); ///< before mirroring
[[nodiscard]] QSize groupBoxSize(const QStyleOptionGroupBox *option, const QSize &contents);

// Views (styleviews.cpp)
void itemRow(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void headerSection(const QStyleOptionHeader *option, QPainter *painter);
void headerLabel(const QStyleOptionHeader *option, QPainter *painter);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader *option);
void tabShape(const QStyleOptionTab *option, QPainter *painter);
void tabLabel(const QStyleOptionTab *option, QPainter *painter);
[[nodiscard]] QSize tabSize(const QStyleOptionTab *option, const QFont &body);
void scrollBar(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider *option, int subControl);

// Menus (stylemenus.cpp)
void menuItem(const QStyleOptionMenuItem *option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);

} // namespace ringback::styleparts
