#pragma once

#include "core/result.h"

#include <QHostAddress>
#include <QString>

#include <functional>

class QObject;

namespace ringback::http {

/// Whether an address belongs to the internet at large: not this computer, a private, link-local, shared, test or
/// multicast range, nor such a one wrapped in IPv6.
[[nodiscard]] bool isPublic(const QHostAddress &address);

/// Looks the host up and says whether all its addresses are public: Refused with the reason when one isn't,
/// Unavailable when there is none. `told` runs in the thread of `context`, unless that dies first. What was found
/// stays in Qt's cache for a minute, so that a request right afterwards goes to the same addresses.
void whenPublic(const QString &host, QObject *context, std::function<void(const Result<Done> &)> told);

} // namespace ringback::http
