#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace ringback::webhook {

using Sha256 = std::array<unsigned char, 32>;

[[nodiscard]] Sha256 sha256(QByteArrayView data);
[[nodiscard]] Sha256 hmacSha256(QByteArrayView key, QByteArrayView data);

/// In a time that doesn't depend on where they differ.
[[nodiscard]] bool sameDigest(const Sha256 &a, const Sha256 &b);

} // namespace ringback::webhook
