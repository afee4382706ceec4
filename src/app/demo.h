#pragma once

#include "app/script.h"

#include <QDateTime>
#include <QString>

namespace ringback {

class Console;

/// A made-up number where it is day at that moment, so that the demo may call it at any hour.
[[nodiscard]] QString demoNumber(const QDateTime &now);

/// The main job by script, in practice mode: a contact is typed in, called back, and the outcome arrives live. Leaves a
/// screenshot of each stage in `directory` and prints the call table at the end.
[[nodiscard]] std::vector<Script::Step> demoSteps(Console &console, const QString &directory);

} // namespace ringback
