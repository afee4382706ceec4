#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace ringback {

/// What `widget` is to screen readers, where its class doesn't say so; once, before it has a name.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Screen readers speak what a notification says when it comes up: nothing else that Qt 6.4 can tell them makes them
/// speak by themselves. `widget` becomes one.
void setAnnouncing(QWidget *widget);

/// Has what `widget` (an announcing one) says now spoken.
void announce(QWidget *widget, const QString &sentence);

/// Makes the above known to Qt; again does nothing.
void installAnnouncing();

} // namespace ringback
