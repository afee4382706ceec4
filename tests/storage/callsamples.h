#pragma once

#include "storage/calls.h"
#include "storage/database.h"

// Samples that the tests of calls share.
namespace ringback::storage {

inline const QString anasPhone = QStringLiteral("+351912345678");

/// A call planned at that second, its attempt moved on to the state.
inline calls::NewCall plannedCall(Connection &db, const QString &attemptId, int second,
                                  Attempt::State state = Attempt::State::Planned, const QString &phone = anasPhone)
{
    using enum Attempt::State;
    const Result<calls::NewCall> planned = calls::insertPlanned(
        db,
        {.call = {.agentTitle = QStringLiteral("Support line"), .by = QStringLiteral("mia")},
         .attempt = {.id = attemptId, .agentId = QStringLiteral("agent-1"), .phone = phone, .plannedAt = at(second)}});
    if (!planned)
        qFatal("not planned");
    QList<Attempt::State> way;
    if (state == Sending || state == Placed || state == Unconfirmed)
        way << Sending;
    if (state != Planned && state != Sending)
        way << state;
    for (const Attempt::State step : way) {
        if (!calls::setAttemptState(db, attemptId, step, at(++second)).ok())
            qFatal("not moved on");
    }
    return *planned;
}

/// What a webhook says of Ana's call at that second, without naming the call.
inline CallObservation heard(CallStatus status, int second)
{
    return {.agentId = QStringLiteral("agent-1"),
            .phone = anasPhone,
            .status = status,
            .source = Source::Webhook,
            .observedAt = at(second)};
}

} // namespace ringback::storage
