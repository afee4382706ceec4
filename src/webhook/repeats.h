#pragma once

#include "core/delivery.h"
#include "webhook/digest.h"

#include <QDateTime>

#include <cstring>
#include <deque>
#include <optional>
#include <unordered_map>

namespace ringback::webhook {

/// Remembers which signed deliveries were stored, for as long as one that was recorded on its way could be played
/// again. Bounded: beyond that the oldest is forgotten, and its repeat is stored like any other delivery.
class Repeats
{
public:
    static constexpr size_t most = 4096;
    /// A timestamp may lie five minutes ahead when it comes first, and five minutes back when it comes again.
    static constexpr qint64 keptSeconds = 2 * 5 * 60;

    /// What makes two signed deliveries one: the same id at the same path with the same body. The id alone isn't
    /// enough: a sender that uses one twice by mistake would lose the second.
    using Key = Sha256;
    [[nodiscard]] static Key keyOf(const QByteArray &webhookId, DeliveryKind kind, const QByteArray &body);

    /// The id of the first delivery.
    [[nodiscard]] std::optional<qint64> find(const Key &key, const QDateTime &now);
    void add(const Key &key, qint64 deliveryId, const QDateTime &at);

private:
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            size_t hash = 0;
            std::memcpy(&hash, key.data(), sizeof hash);
            return hash;
        }
    };
    struct Seen
    {
        Key key;
        qint64 atSeconds;
    };

    void forget(qint64 nowSeconds);

    std::unordered_map<Key, qint64, Hash> m_ids;
    std::deque<Seen> m_order; ///< oldest first
};

} // namespace ringback::webhook
