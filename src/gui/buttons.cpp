#include "gui/buttons.h"

#include <QButtonGroup>
#include <QVariant>

namespace ringback {

void setLookProperty(QWidget *widget, const char *property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->update();
}

void tabToChosen(const QButtonGroup &group)
{
    const QList<QAbstractButton *> buttons = group.buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setProperty(primaryProperty, true);
}

PrimaryButton::PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent) : QPushButton(icon, text, parent)
{
    setProperty(primaryProperty, true);
}

} // namespace ringback
