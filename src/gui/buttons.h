#pragma once

#include <QPushButton>

class QButtonGroup;

namespace ringback {

// Dynamic properties that the style reads; a form (.ui) sets them in Designer, code uses the functions below.
inline constexpr char primaryProperty[] = "primary"; ///< bool: the one filled button of a view
inline constexpr char dangerProperty[] = "danger";   ///< bool: what it does can't be taken back; red words
inline constexpr char invalidProperty[] = "invalid"; ///< bool, on fields: a red edge; say why in words beside it

/// Sets one of the properties above and repaints.
void setLookProperty(QWidget *widget, const char *property, bool on);

/// Has Tab lead to that one of the group which is chosen, as Qt does only once somebody was there.
void tabToChosen(const QButtonGroup &group);

/// The filled button: one for each view.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget *parent = nullptr);
    explicit PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);
};

} // namespace ringback
