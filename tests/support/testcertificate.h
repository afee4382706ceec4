#pragma once

#include <QSslConfiguration>

namespace ringback {

/// A new key with a certificate of 127.0.0.1, signed by itself: a server's configuration. Nobody trusts it unless told:
///
///     auto trusting = QSslConfiguration::defaultConfiguration();
///     trusting.addCaCertificate(server.localCertificate());
[[nodiscard]] QSslConfiguration selfSignedCertificate();

} // namespace ringback
