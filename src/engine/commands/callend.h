#pragma once

#include "core/attempt.h"
#include "core/call.h"
#include "engine/commands/commandoutput.h"

#include <optional>

namespace ringback {

/// How a `callback` command ends, as far as the rows tell.
struct CallEnd
{
    ExitCode code = ExitDone;
    QString error = {}; ///< one sentence unless the code is ExitDone

    bool operator==(const CallEnd &) const = default;
};

/// The end when there is one: without waiting it is the answer of Thoughtly to the request, with waiting the end of the call.
[[nodiscard]] std::optional<CallEnd> endOf(const Call &call, const Attempt &attempt, bool waiting);
/// The end when the time to wait is up.
[[nodiscard]] CallEnd endOutOfTime(const Call &call, const Attempt &attempt);

} // namespace ringback
