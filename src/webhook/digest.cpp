#include "webhook/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace ringback::webhook {

namespace {

const unsigned char *raw(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

} // namespace

Sha256 sha256(QByteArrayView data)
{
    Sha256 digest{};
    unsigned int size = 0;
    EVP_Digest(data.data(), size_t(data.size()), digest.data(), &size, EVP_sha256(), nullptr);
    return digest;
}

Sha256 hmacSha256(QByteArrayView key, QByteArrayView data)
{
    Sha256 digest{};
    unsigned int size = 0;
    // A null key would mean "the one from before".
    const void *const keyData = key.isEmpty() ? "" : key.data();
    HMAC(EVP_sha256(), keyData, int(key.size()), raw(data), size_t(data.size()), digest.data(), &size);
    return digest;
}

bool sameDigest(const Sha256 &a, const Sha256 &b)
{
    return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace ringback::webhook
