#pragma once

#include "http/message.h"

namespace ringback::webhook {

/// True for `application/json` and `application/…+json` in UTF-8, given once and not compressed.
[[nodiscard]] bool isJsonContent(const http::Headers &headers);

} // namespace ringback::webhook
