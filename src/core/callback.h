#pragma once

#include "core/call.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace ringback {

/// A request or an intention to call somebody: an entry of the queue. At most one is open per number.
struct Callback
{
    enum class State { Waiting, Calling, Done, Skipped };
    /// Whether it is called without anybody's click when it is due.
    enum class Automatic {
        No,
        Armed,   ///< a rule said so; once
        Claimed, ///< was called so, or was about to be: a retry arms it again, nothing else does
    };

    qint64 id = 0;
    qint64 contactId = 0;
    QString phone = {}; ///< E.164
    QString contactName = {};
    QString reason = {};
    Priority priority = Priority::Normal;
    QString source = {}; ///< token: request, lead, hand, cli, retry, reminder
    State state = State::Waiting;
    int attempts = 0;
    int maxAttempts = 3;
    QDateTime requestedAt = {};
    QDateTime dueAt = {};
    std::optional<CallStatus> lastResult = {}; ///< how the last try ended
    QDateTime closedAt = {};
    QString closedReason = {};
    QJsonObject fields = {}; ///< whatever else the request said
    QString agentId = {};    ///< the voice agent that is to call; empty: that of the settings
    Automatic automatic = Automatic::No;
    qint64 armedBy = 0; ///< the rule that wants it called so; 0: none ever did
    /// What its state follows from: a mark of its latest attempt's end (engine/outcomes), or `byPerson`. Empty:
    /// nothing.
    QString followed = {};

    static constexpr QLatin1StringView byPerson{"person"};

    bool operator==(const Callback &) const = default;
};

[[nodiscard]] QString token(Callback::State state);
[[nodiscard]] std::optional<Callback::State> callbackStateFromToken(QStringView token);

} // namespace ringback
