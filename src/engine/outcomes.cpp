#include "engine/outcomes.h"

#include "core/durationtext.h"

#include <QCoreApplication>

namespace ringback {

namespace {

/// Thoughtly knows of a call that wasn't known to have been placed: it was.
Result<Done> confirmAttempt(storage::Connection &db, const CallObservation &observation,
                            const storage::calls::Applied &applied)
{
    const bool isProof = observation.source != Source::Person && applied.before == CallStatus::Unconfirmed &&
                         applied.after != CallStatus::Unconfirmed && applied.after != CallStatus::NoOutcome;
    if (!isProof)
        return Done{};
    const std::optional<Call> call = storage::calls::byId(db, applied.callId);
    const std::optional<Attempt> attempt = call ? storage::calls::attempt(db, call->attemptId) : std::nullopt;
    if (!attempt || attempt->state != Attempt::State::Unconfirmed)
        return Done{};
    const QDateTime rang = observation.startedAt.isValid() ? observation.startedAt : attempt->sendingAt;
    return storage::calls::setAttemptState(db, attempt->id, Attempt::State::Placed, observation.observedAt,
                                           QCoreApplication::translate("ringback::Outcomes", "It did ring at %1.")
                                               .arg(clockText(rang.toLocalTime().time())));
}

} // namespace

Result<Heard> hear(storage::Connection &db, const CallObservation &observation, const Settings &settings,
                   const QDateTime &now, qint64 deliveryId, const QByteArray &raw)
{
    Q_UNUSED(settings)
    Q_UNUSED(now)
    const Result<storage::calls::Applied> applied = storage::calls::apply(db, observation, deliveryId, raw);
    if (!applied)
        return applied.error();
    if (const Result<Done> confirmed = confirmAttempt(db, observation, *applied); !confirmed)
        return confirmed.error();
    return Heard{*applied};
}

} // namespace ringback
