#pragma once

#include "engine/settings.h"

namespace ringback {

/// Where the data is: RINGBACK_DATA_DIR from the command line or the environment, else the system's place for it. Practice mode
/// has a directory of its own, below the system's place or beside the given one.
[[nodiscard]] QString dataLocation(const SettingsSource::Values &overrides, const SettingsSource::Values &environment,
                                   bool practice);

} // namespace ringback
