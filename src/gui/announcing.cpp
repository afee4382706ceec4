#include "gui/announcing.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace ringback {

namespace {

constexpr char roleProperty[] = "accessibleRole";
constexpr char sentenceProperty[] = "sentence";

QAccessible::Role roleOf(const QObject &object)
{
    return static_cast<QAccessible::Role>(object.property(roleProperty).toInt());
}

/// A widget in a role of its own. The name of a notification is what it says.
class InRole final : public QAccessibleWidget
{
public:
    explicit InRole(QWidget *widget) : QAccessibleWidget(widget, roleOf(*widget)) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || role() != QAccessible::Notification)
            return QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<QLabel *>(widget());
        const QString sentence = label ? label->text() : widget()->property(sentenceProperty).toString();
        return sentence.isEmpty() ? QAccessibleWidget::text(kind) : sentence;
    }
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (!object->isWidgetType() || !object->property(roleProperty).isValid())
        return nullptr;
    return new InRole(static_cast<QWidget *>(object));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    // It may be known as something else already.
    if (QAccessible::isActive())
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
}

void setAnnouncing(QWidget *widget)
{
    setAccessibleRole(widget, QAccessible::Notification);
}

void announce(QWidget *widget, const QString &sentence)
{
    widget->setProperty(sentenceProperty, sentence);
    if (!QAccessible::isActive())
        return;
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

void installAnnouncing()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace ringback
