#include "engine/outcomes.h"

namespace ringback {

Result<Heard> hear(storage::Connection &db, const CallObservation &observation, const Settings &settings,
                   const QDateTime &now, qint64 deliveryId, const QByteArray &raw)
{
    Q_UNUSED(settings)
    Q_UNUSED(now)
    const Result<storage::calls::Applied> applied = storage::calls::apply(db, observation, deliveryId, raw);
    if (!applied)
        return applied.error();
    return Heard{*applied};
}

} // namespace ringback
