#include "webhook/signature.h"

#include "webhook/digest.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace ringback::webhook {

namespace {

constexpr qint64 toleranceSeconds = 5 * 60;

QByteArray keyOf(const QByteArray &secret)
{
    static constexpr QByteArrayView prefix("whsec_");
    if (secret.startsWith(prefix)) {
        const auto decoded =
            QByteArray::fromBase64Encoding(secret.sliced(prefix.size()), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return decoded.decoded;
    }
    return secret;
}

} // namespace

bool isSigned(const http::Headers &headers)
{
    return headers.values("webhook-id").size() == 1 && headers.values("webhook-timestamp").size() == 1 &&
           headers.values("webhook-signature").size() == 1;
}

bool isSignatureValid(const http::Headers &headers, const QByteArray &body, const QByteArrayList &secrets,
                      const QDateTime &now)
{
    if (!isSigned(headers))
        return false;
    const QByteArray timestamp = headers.value("webhook-timestamp");
    bool isNumber = false;
    const qint64 seconds = timestamp.toLongLong(&isNumber);
    // Bounded before the difference is taken: it mustn't overflow.
    if (!isNumber || seconds < 0 || seconds > INT64_C(1) << 40 ||
        std::abs(now.toSecsSinceEpoch() - seconds) > toleranceSeconds)
        return false;

    const QByteArray text = headers.value("webhook-id") + '.' + timestamp + '.' + body;
    std::vector<Sha256> wanted;
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            wanted.push_back(hmacSha256(keyOf(secret), text));
    }
    bool found = false;
    for (const QByteArray &entry : headers.value("webhook-signature").split(' ')) {
        if (!entry.startsWith("v1,"))
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(entry.sliced(3), QByteArray::AbortOnBase64DecodingErrors);
        Sha256 given{};
        if (!decoded || decoded.decoded.size() != qsizetype(given.size()))
            continue;
        std::copy(decoded.decoded.begin(), decoded.decoded.end(), given.begin());
        for (const Sha256 &digest : wanted)
            found = sameDigest(given, digest) || found;
    }
    return found;
}

QByteArray signatureOf(const QByteArray &id, const QByteArray &timestamp, const QByteArray &body,
                       const QByteArray &secret)
{
    const Sha256 digest = hmacSha256(keyOf(secret), id + '.' + timestamp + '.' + body);
    return "v1," + QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toBase64();
}

} // namespace ringback::webhook
