#pragma once

#include "core/delivery.h"
#include "webhook/digest.h"

#include <QDateTime>

#include <cstring>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

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

    using Again = std::function<void()>;
    /// The first of its kind is on its way to the disk; until it is settled, others wait() for what becomes of it.
    void begin(const Key &key) { m_underWay.try_emplace(key); }
    [[nodiscard]] bool isUnderWay(const Key &key) const { return m_underWay.contains(key); }
    void wait(const Key &key, Again again) { m_underWay[key].push_back(std::move(again)); }
    /// Stored or not: those that waited, in their order, each to be looked at anew.
    [[nodiscard]] std::vector<Again> settle(const Key &key);

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
    /// Bounded by the requests that connections may have under way.
    std::unordered_map<Key, std::vector<Again>, Hash> m_underWay;
};

} // namespace ringback::webhook
