#pragma once

#include "gui/icons.h"

#include <QWidget>

namespace ringback {

/// An icon that only accompanies words: in a colour role of the theme in force, mirrored never, silent to screen
/// readers.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(Icon icon, ColorRole role = ColorRole::Text, int size = measure::icon, QWidget *parent = nullptr);

    void setIcon(Icon icon, ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    ColorRole m_role;
};

} // namespace ringback
