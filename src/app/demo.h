#pragma once

#include "app/script.h"

#include <QString>

namespace ringback {

class Console;

/// The main job by script, in practice mode: a contact is typed in, called back, and the outcome arrives live. Leaves a
/// screenshot of each stage in `directory` and prints the call table at the end.
[[nodiscard]] std::vector<Script::Step> demoSteps(Console &console, const QString &directory);

} // namespace ringback
