#pragma once

#include "http/message.h"

namespace ringback::webhook {

/// The fields as `Name: value` lines, with the values of those masked that carry credentials by their name, and with
/// the listener's own secret masked wherever else it stands (a proxy may repeat the URL in a field).
[[nodiscard]] QByteArray maskedHeaders(const http::Headers &headers, const QByteArray &secret);

/// A query as it may be kept: values of parameters that carry credentials by their name are masked.
[[nodiscard]] QByteArray maskedQuery(const QByteArray &query, const QByteArray &secret);

} // namespace ringback::webhook
