#pragma once

#include "app/script.h"
#include "core/result.h"

#include <QString>

namespace ringback {

class Console;

/// Fills a new data directory with what a busy morning leaves: people in five scripts, calls of every status,
/// callbacks, deliveries.
Result<Done> fillWithSampleData(const QString &directory);

/// Opens every screen and saves a picture of each as `directory`/SCREEN-LOOK.png.
[[nodiscard]] std::vector<Script::Step> shotSteps(Console &console, const QString &directory, const QString &look);

} // namespace ringback
