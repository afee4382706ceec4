#include "core/servicelevel.h"

namespace ringback {

ServiceLevel::State ServiceLevel::of(std::chrono::seconds waited, bool urgent) const
{
    const std::chrono::seconds limit = std::chrono::seconds(late) / (urgent ? urgentPart : 1);
    if (limit.count() == 0 || waited < limit / 2)
        return State::Calm;
    return waited < limit ? State::Attention : State::Late;
}

} // namespace ringback
