#pragma once

#include "core/result.h"

#include <QString>

namespace ringback::storage {

/// Makes the directory (0700) where it's missing and checks by writing that it serves. An existing one is closed to
/// others too, if it's empty or holds our data; any other directory keeps its mode.
Result<Done> prepareDirectory(const QString &path);
/// Makes an empty file with mode 0600, or gives an existing one that mode.
Result<Done> makePrivateFile(const QString &path);
/// What the system's error number means for that directory, in words.
[[nodiscard]] Error directoryError(int errorNumber, const QString &path);

} // namespace ringback::storage
