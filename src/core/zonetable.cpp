#include "core/zonetable.h"

#include "zonetable_data.h"

#include <algorithm>

namespace ringback::zonetable {

std::span<const std::uint16_t> zonesOfDigits(std::string_view digits)
{
    // No prefix starts with 0, so a prefix and its number are the same thing.
    std::span<const std::uint16_t> zones;
    if (digits.starts_with('0'))
        return zones;
    std::uint32_t number = 0;
    for (const char digit : digits.substr(0, longestPrefix)) {
        if (digit < '0' || digit > '9')
            break;
        number = number * 10 + static_cast<std::uint32_t>(digit - '0');
        const auto found = std::lower_bound(prefixes.begin(), prefixes.end(), number);
        if (found == prefixes.end() || *found != number)
            continue;
        const std::size_t set = setOfPrefix[static_cast<std::size_t>(found - prefixes.begin())];
        zones = std::span(setMembers).subspan(setBegins[set], setBegins[set + 1] - setBegins[set]);
    }
    return zones;
}

QByteArray zoneId(std::uint16_t index)
{
    return QByteArray(zoneIds[index]);
}

int zoneCount()
{
    return static_cast<int>(zoneIds.size());
}

} // namespace ringback::zonetable
