#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ringback {

/// What a request to the listener is about, told by its path.
enum class DeliveryKind { CallCompleted, RequestCallback, NewLead };

[[nodiscard]] QString token(DeliveryKind kind);
[[nodiscard]] std::optional<DeliveryKind> deliveryKindFromToken(QStringView token);

/// One HTTP request that reached the listener, kept raw. Secrets are masked before it comes here.
struct Delivery
{
    qint64 id = 0;
    QDateTime receivedAt = {};
    DeliveryKind kind = DeliveryKind::CallCompleted;
    QString path = {};       ///< masked
    QString peer = {};       ///< address, no port
    QByteArray headers = {}; ///< `Name: value` lines, masked
    QByteArray body = {};
    qint64 repeatOf = 0; ///< the delivery that this one repeats, verified by its signature; 0: none. Not stored here

    bool operator==(const Delivery &) const = default;
};

/// What a delivery became, written after its commit by whoever decoded it.
struct DeliveryResult
{
    enum class State {
        Pending, ///< stored, not decoded yet
        Applied,
        Duplicate, ///< said nothing that wasn't known
        NotUnderstood,
    };

    qint64 deliveryId = 0;
    State state = State::Pending;
    qint64 callId = 0;     ///< the call it was about; 0: none
    qint64 callbackId = 0; ///< the callback it made; 0: none
    QString note = {};     ///< in words, for Deliveries

    bool operator==(const DeliveryResult &) const = default;
};

[[nodiscard]] QString token(DeliveryResult::State state);
[[nodiscard]] std::optional<DeliveryResult::State> deliveryStateFromToken(QStringView token);

} // namespace ringback
