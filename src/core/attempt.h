#pragma once

#include "core/call.h"

#include <QDateTime>
#include <QString>

namespace ringback {

/// One try to place a call. Its states are committed one by one, so that a crash at any instruction leaves the truth:
/// only Sending without a result may have rung.
struct Attempt
{
    enum class State {
        Planned,     ///< written before anything else; nothing was sent
        Sending,     ///< the request may leave from now on
        Placed,      ///< Thoughtly said yes
        NotSent,     ///< certainly nothing rang
        Unconfirmed, ///< may have rung; being looked up
        Cancelled,   ///< undone by a person before anything was sent
    };

    QString id = {}; ///< UUID, travels in the request's metadata
    qint64 callId = 0;
    qint64 contactId = 0;
    qint64 callbackId = 0; ///< 0: not from the queue
    QString agentId = {};
    QString phone = {}; ///< E.164
    State state = State::Planned;
    QDateTime plannedAt = {};
    QDateTime sendingAt = {};
    QDateTime resultAt = {};
    QString resultDetail = {};

    /// When the request left, or was to leave.
    [[nodiscard]] const QDateTime &sentAt() const { return sendingAt.isValid() ? sendingAt : plannedAt; }

    bool operator==(const Attempt &) const = default;
};

[[nodiscard]] QString token(Attempt::State state);
[[nodiscard]] std::optional<Attempt::State> attemptStateFromToken(QStringView token);

} // namespace ringback
