#pragma once

#include "cli/invocation.h"

#include <optional>

namespace ringback::cli {

/// What became of reading the command line: something to do, or something to print and an exit code.
struct Parsed
{
    std::optional<Invocation> invocation = {};
    int exitCode = 0;
    QString out = {}; ///< help or version, for standard output
    QString error = {}; ///< wrong usage, for standard error
};

[[nodiscard]] Parsed parseArguments(int argc, const char *const *argv);

} // namespace ringback::cli
