#pragma once

#include "storage/calls.h"
#include "storage/deliveries.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace ringback::models {

/// What a person filters by: the name of each choice → what was chosen, as texts that can be kept.
using Facets = QMap<QString, QString>;

/// The choices that calls are filtered by, and the periods of "when".
namespace callfacet {
inline constexpr QLatin1StringView when{"when"};
inline constexpr QLatin1StringView status{"status"};
inline constexpr QLatin1StringView agent{"agent"};
inline constexpr QLatin1StringView outcome{"outcome"};
inline constexpr QLatin1StringView today{"today"};
inline constexpr QLatin1StringView yesterday{"yesterday"};
inline constexpr QLatin1StringView week{"week"};
inline constexpr QLatin1StringView month{"month"};
} // namespace callfacet

/// Days are those of this computer's time zone. What isn't known, as from another version, filters nothing.
[[nodiscard]] storage::calls::Filter callFilter(const Facets &facets, const QDate &today);

/// The choices that deliveries are filtered by.
namespace deliveryfacet {
inline constexpr QLatin1StringView state{"state"};
inline constexpr QLatin1StringView kind{"kind"};
} // namespace deliveryfacet

[[nodiscard]] storage::deliveries::Filter deliveryFilter(const Facets &facets);

} // namespace ringback::models
