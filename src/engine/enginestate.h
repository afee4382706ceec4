#pragma once

#include "core/error.h"
#include "engine/catchupmarks.h"
#include "secrets/keychain.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace ringback {

/// How the console stands with the world, for the status bar and `doctor`. A snapshot; copied between threads.
struct EngineState
{
    enum class Light {
        Live,       ///< outcomes arrive, by webhook or by asking
        CatchingUp, ///< asking for what may have been missed
        CutOff,     ///< Thoughtly can't be reached, since `cutOffSince`
        NotSetUp,   ///< no credentials yet
    };

    Light light = Light::NotSetUp;
    QDateTime cutOffSince = {};
    bool practice = false;
    int budgetLeft = 100;
    int budgetLimit = 100;
    int budgetWaiting = 0;
    QString waiting = {};              ///< "Thoughtly asks us to wait 8 s"; empty: not waiting
    QString listener = {};             ///< "127.0.0.1:8787"; empty: not listening
    QString listenerFault = {};        ///< one sentence; empty: none
    QStringList listenerWarnings = {}; ///< what it exposes, what is wrong with its certificate; a sentence each
    QDateTime lastDeliveryAt = {};
    QDateTime webhookProvenAt = {}; ///< when a probe last came back through the public URL
    QString webhookFault = {};      ///< why none does, in one sentence; empty: it does, or there is no public URL
    QList<CatchUpGap> gaps = {};    ///< times of which outcomes may be missing
    bool storeFault = false;
    bool hasCredentials = false;
    bool credentialsFromEnvironment = false;
    secrets::KeychainState keychain = secrets::KeychainState::UnlockedWithout;

    bool operator==(const EngineState &) const = default;
};

} // namespace ringback
