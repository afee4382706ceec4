#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace ringback {

/// A certificate for `localhost` and 127.0.0.1 that signs itself, and its key, both PEM. Nobody trusts it unless told:
///
///     auto trusting = QSslConfiguration::defaultConfiguration();
///     trusting.addCaCertificate(server.localCertificate());
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;

    /// Valid from `fromSeconds` to `untilSeconds` from now.
    static TestCertificate make(long fromSeconds = -3600, long untilSeconds = 30L * 24 * 3600);
    /// For a server that shows it.
    [[nodiscard]] QSslConfiguration configuration() const;
};

} // namespace ringback
