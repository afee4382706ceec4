#pragma once

#include "app/script.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ringback {

class MainWindow;

/// Pictures of what all tables share: a filter, the menus of rows and headers, the columns, what is done to many.
/// `shot` takes the window with its dialog, `picture` any widget.
void addTableSteps(std::vector<Script::Step> &steps, MainWindow *window,
                   const std::function<void(const QString &)> &shot,
                   const std::function<void(QWidget *, const QString &)> &picture);

} // namespace ringback
