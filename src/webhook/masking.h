#pragma once

#include "http/message.h"

#include <QByteArrayList>

namespace ringback::webhook {

/// The fields as `Name: value` lines, with the values of those masked that carry credentials by their name, and with
/// the listener's own secrets and automations' URLs masked wherever else they stand (a proxy may repeat the URL in a
/// field).
[[nodiscard]] QByteArray maskedHeaders(const http::Headers &headers, const QByteArrayList &secrets);

/// A query as it may be kept: values of parameters that carry credentials by their name are masked.
[[nodiscard]] QByteArray maskedQuery(const QByteArray &query, const QByteArrayList &secrets);

/// A JSON body as it may be kept: the listener's own secrets and automations' URLs masked, the rest byte for byte.
[[nodiscard]] QByteArray maskedBody(QByteArray body, const QByteArrayList &secrets);

} // namespace ringback::webhook
