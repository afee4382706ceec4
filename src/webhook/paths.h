#pragma once

#include "core/delivery.h"

#include <QByteArray>

#include <optional>

namespace ringback::webhook {

enum class Endpoint { CallCompleted, RequestCallback, NewLead, Probe, Health };

/// Where a path leads, and the secret that stands in it, decoded; empty when there is none.
struct Route
{
    Endpoint endpoint = Endpoint::Health;
    QByteArray secret = {};
    bool hasSecret = false;

    bool operator==(const Route &) const = default;
};

/// `/webhook/call-completed`, `/webhook/SECRET/call-completed` and the like; `/request-callback` as the developer guide
/// has it; `/healthz`. One slash at the end is forgiven.
[[nodiscard]] std::optional<Route> routeOf(const QByteArray &path);

/// The kind of delivery that an endpoint takes; none for the probe and health.
[[nodiscard]] std::optional<DeliveryKind> deliveryKind(Endpoint endpoint);

[[nodiscard]] bool allowsMethod(Endpoint endpoint, const QByteArray &method);
/// The methods of an endpoint, as the Allow field lists them.
[[nodiscard]] QByteArray allowedMethods(Endpoint endpoint);

/// The path with every segment masked that isn't a word of ours: a mistyped path may hold the secret anywhere.
[[nodiscard]] QString maskedPath(const QByteArray &path);

} // namespace ringback::webhook
