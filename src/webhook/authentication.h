#pragma once

#include "http/message.h"
#include "webhook/digest.h"
#include "webhook/paths.h"

#include <QByteArrayList>

#include <vector>

namespace ringback::webhook {

enum class Access {
    Granted,
    NeedsSignature, ///< nothing but a signature was presented; it can be checked once the body is there
    Denied,
};

/// Decides who may deliver. The secret counts in the path, as a bearer token or in `X-Webhook-Secret`; each one
/// presented must be right; while a secret is being replaced, the former one is right as well. Without any, only a
/// request that can't have come from outside is let in: loopback peer, loopback Host, no sign of a proxy, and only
/// while `secretAlways` is off.
class Gate
{
public:
    Gate(const QByteArrayList &secrets, bool secretAlways);

    [[nodiscard]] Access judge(const Route &route, const http::ServerRequest &head) const;

private:
    [[nodiscard]] bool isSecret(QByteArrayView presented) const;
    [[nodiscard]] bool isWaived(const http::ServerRequest &head) const;

    std::vector<Sha256> m_digests;
    bool m_secretAlways;
};

} // namespace ringback::webhook
