#pragma once

#include "http/message.h"

#include <QByteArrayList>

namespace ringback::webhook {

/// True for `localhost` and loopback addresses in their usual writing, with or without a port.
[[nodiscard]] bool isLoopbackHost(QByteArrayView host);

/// True when a page in a browser made the request: it says where it comes from. No service that delivers does.
[[nodiscard]] bool isFromBrowserPage(const http::Headers &headers);

/// The names under which the listener answers. A page whose own name was pointed at this computer (DNS rebinding)
/// arrives under a name that isn't among them.
class HostRules
{
public:
    /// `names` beside loopback ones, without ports.
    explicit HostRules(const QByteArrayList &names = {});

    /// `local` is the address that was reached: as a number it is no name that could have been rebound.
    [[nodiscard]] bool allows(const http::Headers &headers, const QHostAddress &local) const;

private:
    QByteArrayList m_names; ///< without a dot at the end
};

} // namespace ringback::webhook
