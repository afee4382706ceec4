#include "webhook/repeats.h"

namespace ringback::webhook {

Repeats::Key Repeats::keyOf(const QByteArray &webhookId, DeliveryKind kind, const QByteArray &body)
{
    QByteArray text =
        QByteArray::number(webhookId.size()) + ' ' + webhookId + ' ' + QByteArray::number(int(kind)) + ' ';
    text.append(body);
    return sha256(text);
}

std::optional<qint64> Repeats::find(const Key &key, const QDateTime &now)
{
    forget(now.toSecsSinceEpoch());
    const auto found = m_ids.find(key);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

void Repeats::add(const Key &key, qint64 deliveryId, const QDateTime &at)
{
    if (!m_ids.emplace(key, deliveryId).second)
        return;
    m_order.push_back({key, at.toSecsSinceEpoch()});
    forget(at.toSecsSinceEpoch());
}

std::vector<Repeats::Again> Repeats::settle(const Key &key)
{
    auto node = m_underWay.extract(key);
    return node ? std::move(node.mapped()) : std::vector<Again>();
}

void Repeats::forget(qint64 nowSeconds)
{
    while (!m_order.empty() && (m_order.size() > most || m_order.front().atSeconds < nowSeconds - keptSeconds)) {
        m_ids.erase(m_order.front().key);
        m_order.pop_front();
    }
}

} // namespace ringback::webhook
