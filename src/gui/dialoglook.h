#pragma once

class QDialog;
class QHBoxLayout;
class QLayout;
class QPushButton;
class QString;
class QVBoxLayout;
class QWidget;

namespace ringback {

// What our dialogs have in common.

/// The dialog's layout: its title, as in its bar, and room around what follows.
[[nodiscard]] QVBoxLayout *beginDialog(QDialog *dialog, const QString &title);

/// The last row: Cancel, which closes the dialog, and at the end the one button that does it, which Enter presses, too;
/// named "confirmButton" unless it has a name. The row, for what else stands there, at its beginning.
QHBoxLayout *endDialog(QVBoxLayout *layout, QPushButton *confirm);

/// A field with its label above.
[[nodiscard]] QLayout *underLabel(const QString &words, QWidget *field);

} // namespace ringback
