#pragma once

#include "sandbox/book.h"
#include "sandbox/service.h"

namespace ringback::sandbox {

/// The call as the real service shows it: in its bare NEW_RESPONSE delivery and as a row of GET
/// /interview/{id}/responses.
[[nodiscard]] QJsonObject responseRow(const BookCall &call);

/// The body of NEW_RESPONSE. The guide's own flat body exists only for a call that is over.
[[nodiscard]] QJsonObject newResponse(const BookCall &call, Dialect dialect);

/// The body of PHONE_TRANSFER: the enveloped form, for only there the event has a name.
[[nodiscard]] QJsonObject phoneTransfer(const BookCall &call);

/// A row of GET /_sandbox/calls.
[[nodiscard]] QJsonObject placedRow(const BookCall &call);

} // namespace ringback::sandbox
