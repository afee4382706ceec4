#pragma once

#include "app/script.h"

#include <QString>

#include <functional>
#include <vector>

class QDialog;
class QTableView;

namespace ringback {

class MainWindow;

/// What is in sight of the window; null: none.
[[nodiscard]] QDialog *visibleDialog(const MainWindow &window);
[[nodiscard]] QTableView *visibleTable(const MainWindow &window);
/// Makes the contact current whose name begins so.
void choosePerson(MainWindow &window, const QString &name);

/// Pictures of dialogs about a person and about rules: forgetting, who may be called, rules, automations, the log.
void addDialogSteps(std::vector<Script::Step> &steps, MainWindow *window,
                    const std::function<void(const QString &)> &shot);

} // namespace ringback
