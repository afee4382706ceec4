#include "http/failure.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMetaEnum>
#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::http::Failure)
};

// When in the life of a request a failure can come up.
enum class Phase {
    Connecting, ///< before the request is sent, as far as one code goes
    Any,
    Sent,
};

// A body that was never read proves that nothing was asked for: a head alone can't be acted on. What was read belies
// even a code of the connecting phase (TLS 1.3 may refuse us after our first bytes).
Failure::Sent sentIn(Phase phase, std::optional<bool> bodyTouched)
{
    if (phase == Phase::Sent || bodyTouched.value_or(phase == Phase::Any))
        return Failure::Sent::Maybe;
    return Failure::Sent::Never;
}

QString secondsText(std::chrono::milliseconds limit)
{
    return Words::tr("%n second(s)", nullptr, static_cast<int>(std::max<qint64>(1, (limit.count() + 500) / 1000)));
}

QString tlsReason(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return Words::tr("its certificate has expired");
        case QSslError::CertificateNotYetValid:
            return Words::tr("its certificate is not valid yet; check this computer's clock");
        case QSslError::HostNameMismatch:
            return Words::tr("its certificate belongs to another name");
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return Words::tr("nobody that this computer trusts vouches for its certificate");
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted:
            return Words::tr("its certificate has been revoked");
        default:
            break;
        }
    }
    return Words::tr("the encryption could not be agreed on");
}

struct Verdict
{
    ErrorKind kind;
    QString message;
    Phase phase = Phase::Sent;
};

Verdict verdictFor(const Circumstances &c)
{
    const QString peer = peerName(c.url);
    switch (c.error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Network, Words::tr("%1 refuses connections.").arg(peer), Phase::Connecting};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Network,
                c.online ? Words::tr("%1 can't be found.").arg(peer) : Words::tr("There is no network connection."),
                Phase::Connecting};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, Words::tr("%1 can't be reached: it doesn't answer.").arg(peer), Phase::Any};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, Words::tr("No secure connection to %1: %2.").arg(peer, tlsReason(c.tls)),
                Phase::Connecting};
    case QNetworkReply::ProxyConnectionRefusedError:
        return {ErrorKind::Network, Words::tr("The proxy on the way to %1 refuses connections.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::ProxyConnectionClosedError:
        return {ErrorKind::Network, Words::tr("The proxy on the way to %1 closed the connection.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::ProxyNotFoundError:
        return {ErrorKind::Network, Words::tr("The proxy on the way to %1 can't be found.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::ProxyTimeoutError:
        return {ErrorKind::Timeout, Words::tr("The proxy on the way to %1 doesn't answer.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Network, Words::tr("The proxy on the way to %1 asks for a password.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Network, Words::tr("The proxy on the way to %1 does not work.").arg(peer),
                Phase::Connecting};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        if (!c.online)
            return {ErrorKind::Network, Words::tr("There is no network connection."), Phase::Any};
        if (c.proxied) // QNetworkAccessManager has no more to say of a proxy that can't be reached
            return {ErrorKind::Network, Words::tr("The proxy on the way to %1 can't be reached.").arg(peer),
                    Phase::Any};
        return {ErrorKind::Network, Words::tr("The connection to %1 failed.").arg(peer), Phase::Any};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ErrorKind::Unreadable, Words::tr("%1 sent an answer that isn't HTTP.").arg(peer)};
    case QNetworkReply::RemoteHostClosedError: // in the middle of a TLS handshake too
        return {ErrorKind::Network, Words::tr("%1 closed the connection without an answer.").arg(peer), Phase::Any};
    default:
        return {ErrorKind::Network, Words::tr("%1 closed the connection without an answer.").arg(peer)};
    }
}

QString codeName(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

Failure failureFor(const Circumstances &c)
{
    // A transfer time-out surfaces as a cancellation; ours never get here.
    if (c.error == QNetworkReply::OperationCanceledError)
        return tooSlow(c.url, c.idle, c.bodyTouched);
    if (c.answerBegun)
        return cutOff(c.url);
    const Verdict verdict = verdictFor(c);
    return {sentIn(verdict.phase, c.bodyTouched), {verdict.kind, verdict.message, codeName(c.error)}};
}

Failure tooSlow(const QUrl &url, std::chrono::milliseconds limit, std::optional<bool> bodyTouched)
{
    return {sentIn(Phase::Any, bodyTouched),
            {ErrorKind::Timeout, Words::tr("%1 did not answer within %2.").arg(peerName(url), secondsText(limit))}};
}

Failure tooLarge(const QUrl &url)
{
    return {Failure::Sent::Maybe,
            {ErrorKind::Unreadable, Words::tr("The answer of %1 is too large.").arg(peerName(url))}};
}

Failure cutOff(const QUrl &url)
{
    return {Failure::Sent::Maybe,
            {ErrorKind::Unreadable, Words::tr("%1 broke off in the middle of its answer.").arg(peerName(url))}};
}

Failure cancelled(std::optional<bool> bodyTouched)
{
    return {sentIn(Phase::Any, bodyTouched), {ErrorKind::Cancelled, Words::tr("The request was cancelled.")}};
}

Failure refusal(ErrorKind kind, const QString &message)
{
    return {Failure::Sent::Never, {kind, message}};
}

QString peerName(const QUrl &url)
{
    const QString host = url.host();
    if (url.port() == -1)
        return host;
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(url.port());
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const bool up = interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning);
        if (!up || interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            return false;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        return std::any_of(entries.begin(), entries.end(),
                           [](const QNetworkAddressEntry &entry) { return !entry.ip().isLinkLocal(); });
    });
}

bool isProxied(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace ringback::http
