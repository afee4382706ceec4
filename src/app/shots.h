#pragma once

#include "app/script.h"
#include "core/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace ringback {

class Console;

/// Fills a new data directory with what a busy morning leaves: people in five scripts, calls of every status,
/// callbacks, deliveries.
Result<Done> fillWithSampleData(const QString &directory);

/// Opens every screen and dialog, with `directory` for files, and hands each to `show` by its name: to have its picture
/// taken, or to be looked at by tests.
using Show = std::function<void(QWidget &shown, const QString &screen)>;
[[nodiscard]] std::vector<Script::Step> screenSteps(Console &console, const QString &directory, const Show &show);

/// Saves a picture of every screen as `directory`/SCREEN-LOOK.png.
[[nodiscard]] std::vector<Script::Step> shotSteps(Console &console, const QString &directory, const QString &look);

} // namespace ringback
