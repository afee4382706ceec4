#include "webhook/authentication.h"

#include "webhook/hostrules.h"
#include "webhook/signature.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace ringback::webhook {

namespace {

/// Fields that proxies, tunnels and content networks add; a name that ends in '-' stands for all that start so.
constexpr std::array<QByteArrayView, 27> forwardingFields{
    "forwarded",
    "via",
    "x-forwarded",
    "x-forwarded-",
    "x-real-ip",
    "x-client-ip",
    "x-cluster-client-ip",
    "true-client-ip",
    "client-ip",
    "x-remote-ip",
    "x-remote-addr",
    "x-proxy-",
    "x-original-",
    "x-envoy-",
    "x-amzn-",
    "fastly-",
    "cf-",
    "cdn-loop",
    "fly-",
    "ngrok-",
    "tailscale-",
    "x-azure-",
    "x-arr-",
    "x-cloud-trace-context",
    "x-vercel-",
    "x-appengine-",
    "x-host",
};

bool isForwarding(const QByteArray &name)
{
    return std::any_of(forwardingFields.begin(), forwardingFields.end(), [&name](QByteArrayView field) {
        if (name.size() < field.size() || (name.front() | 0x20) != field.front())
            return false;
        const bool isWhole = !field.endsWith('-');
        return (!isWhole || name.size() == field.size()) &&
               QByteArrayView(name).first(field.size()).compare(field, Qt::CaseInsensitive) == 0;
    });
}

/// The token of `Bearer TOKEN`; what isn't that can't be our secret and counts as a wrong one.
QByteArray bearerToken(const QByteArray &value)
{
    static constexpr QByteArrayView scheme("bearer ");
    if (value.first(std::min(scheme.size(), value.size())).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.sliced(scheme.size()).trimmed();
}

} // namespace

Gate::Gate(const QByteArrayList &secrets, bool secretAlways) : m_secretAlways(secretAlways)
{
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            m_digests.push_back(sha256(secret));
    }
}

Access Gate::judge(const Route &route, const http::ServerRequest &head) const
{
    QByteArrayList presented;
    if (route.hasSecret)
        presented.append(route.secret);
    for (const QByteArray &value : head.headers.values("Authorization"))
        presented.append(bearerToken(value));
    presented.append(head.headers.values("X-Webhook-Secret"));

    bool allRight = true;
    for (const QByteArray &secret : std::as_const(presented))
        allRight = isSecret(secret) && allRight;
    if (!presented.isEmpty())
        return allRight ? Access::Granted : Access::Denied;
    if (isSigned(head.headers))
        return Access::NeedsSignature;
    return isWaived(head) ? Access::Granted : Access::Denied;
}

/// Hashes first, so that neither the length nor the place of the first difference shows in the time.
bool Gate::isSecret(QByteArrayView presented) const
{
    const Sha256 digest = sha256(presented);
    bool found = false;
    for (const Sha256 &wanted : m_digests)
        found = sameDigest(digest, wanted) || found; // all of them, whichever fits
    return found;
}

bool Gate::isWaived(const http::ServerRequest &head) const
{
    if (m_secretAlways || !head.peer.isLoopback() || !isLoopbackHost(head.headers.value("Host")))
        return false;
    const auto &fields = head.headers.fields();
    return std::none_of(fields.begin(), fields.end(),
                        [](const http::Header &field) { return isForwarding(field.name); });
}

} // namespace ringback::webhook
