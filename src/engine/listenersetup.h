#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "webhook/listener.h"

#include <QDateTime>

namespace ringback {

struct Settings;

/// What the settings make of the listener, and what a person should know of it.
struct ListenerSetup
{
    webhook::Config config = {};
    QString certificateWarning = {}; ///< one sentence; empty: none
};

/// Reads the certificate; its faults are in words. `secrets`: the one in force first.
[[nodiscard]] Result<ListenerSetup> listenerSetup(const Settings &settings, const QByteArrayList &secrets,
                                                  const QDateTime &now);

/// Who can reach the listener and what protects it, as one sentence; empty when only this computer can.
[[nodiscard]] QString exposureOf(const Settings &settings);

/// What was stored lately, oldest first, for the listener to know repeats of it after a restart.
[[nodiscard]] QList<Delivery> recentDeliveries(storage::Connection &db, const QDateTime &now);

} // namespace ringback
