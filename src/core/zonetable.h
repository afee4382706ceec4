#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string_view>

namespace ringback::zonetable {

/// Indexes of the zones of the longest prefix in the generated table that these digits (no plus) start with; empty:
/// none does.
[[nodiscard]] std::span<const std::uint16_t> zonesOfDigits(std::string_view digits);

/// The IANA id of a zone of the table.
[[nodiscard]] QByteArray zoneId(std::uint16_t index);

/// How many zones the table has; their indexes count from 0.
[[nodiscard]] int zoneCount();

} // namespace ringback::zonetable
