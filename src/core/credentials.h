#pragma once

#include <QString>

namespace ringback {

/// The body of requests on the wire: the published OpenAPI description, or the developer guide's field names.
enum class WireFormat { Reference, Guide };

/// The API token and the team id. Secrets: never logged, never shown, never in arguments.
struct Credentials
{
    QString apiToken = {};
    QString teamId = {};

    [[nodiscard]] bool isComplete() const { return !apiToken.isEmpty() && !teamId.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

} // namespace ringback
