#pragma once

#include "core/call.h"

#include <array>
#include <optional>

namespace ringback {

/// The ten, in the order of their keys.
inline constexpr std::array allDispositions{
    Disposition::Resolved,  Disposition::CallbackRequested, Disposition::NoAnswer,     Disposition::LeftVoicemail,
    Disposition::Busy,      Disposition::WrongNumber,       Disposition::NotInService, Disposition::NotInterested,
    Disposition::DoNotCall, Disposition::NeedsPerson,
};

[[nodiscard]] QString token(Disposition disposition);
[[nodiscard]] std::optional<Disposition> dispositionFromToken(QStringView token);

/// The digit that sets it: 1 to 9, then 0.
[[nodiscard]] int digitOf(Disposition disposition);

/// What status and outcome suggest until a person says so; nothing where they say too little.
[[nodiscard]] std::optional<Disposition> suggestedDisposition(const Call &call);

} // namespace ringback
